/** The one place in which an offer goes from state to state, and what follows from it. */
import type { Offer, OfferState } from '../../db/offers.js';
import type { Turn } from '../turn.js';
import { wakeMatching } from './matching.js';
import { setFreeClock } from './offer/free-clock.js';
import { offerGone } from './proposals.js';

/** From where each state can be entered. */
const FROM: Readonly<Record<OfferState, readonly OfferState[]>> = {
  draft: ['checking', 'asked', 'cleared', 'paused'],
  checking: ['draft', 'asked', 'cleared', 'paused', 'frozen', 'rejected', 'let'],
  asked: ['checking'],
  cleared: ['checking', 'paused', 'let'],
  paused: ['cleared', 'checking', 'asked', 'draft'],
  frozen: ['draft', 'checking', 'asked', 'cleared', 'paused', 'let'],
  let: ['cleared'],
  rejected: ['checking', 'asked', 'frozen'],
  withdrawn: ['draft', 'checking', 'asked', 'cleared', 'paused', 'frozen', 'rejected', 'let'],
};

const OVER: readonly OfferState[] = ['rejected', 'withdrawn'];

/** Nothing of a landlord about whom a report is open, or who was banned, becomes free to be shown: it is frozen instead (R29). */
const heldBack = ({ rows }: Turn, { landlordId }: Offer): boolean =>
  rows.reports.freezes(landlordId) || rows.offers.isBanned(landlordId);

/** The card of the case with its landlord says where it stands. */
function redraw(turn: Turn, offer: Offer | undefined): void {
  turn.homesStale = true;
  const kase = offer?.caseId ? turn.rows.cases.byId(offer.caseId) : undefined;
  if (kase && kase.state !== 'resolved' && kase.erasedAt === null) turn.card(kase);
}

/**
 * Moves `offer` to `wished`. What was proposed of an offer that may not be shown any more ends.
 * @param why a key, kept with an end. @returns the offer as it is now; undefined when it could not go there.
 */
export function enterOffer(
  turn: Turn,
  offer: Offer,
  wished: OfferState,
  why: string | null = null,
): Offer | undefined {
  const { offers } = turn.rows;
  const to = wished === 'cleared' && heldBack(turn, offer) ? 'frozen' : wished;
  if (!offers.enter(offer.id, FROM[to], to, turn.now)) return undefined;
  offers.change(
    offer.id,
    OVER.includes(to) ? { endedAt: turn.now, endedWhy: why } : { endedAt: null, endedWhy: null },
  );
  // What was to be said in the morning spoke of the state before.
  turn.recall(`offer:${offer.id}`);
  const now = offers.byId(offer.id);
  if (now) setFreeClock(turn, now);
  if (now && to !== 'cleared' && to !== 'let') offerGone(turn, now, why ?? to);
  if (to === 'cleared') wakeMatching(turn);
  redraw(turn, now);
  return now;
}
