/** A household has said yes: its landlord is asked, and hears once how all of this works (R24). */
import type { Proposal } from '../../../db/proposals.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { join } from '../../form/parts.js';
import type { Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { enterOffer } from '../offer-state.js';
import { LANDLORD_DUE } from './end-move.js';
import { householdCard } from './household-card.js';
import {
  askOf,
  callHelper,
  DAY,
  homeOf,
  morning,
  moveButton,
  only,
  type Pair,
  pairOf,
  sayTo,
  tellLandlord,
  type View,
} from './pair.js';

/** Days after the question: a reminder, the team, the end. */
const SILENT_DAYS = [1, 2, 7] as const;

const subject = (id: number, nth: number): string => (nth === 1 ? `proposal:${id}` : `proposal:${id}:${nth}`);

function question(turn: Turn, pair: Pair): View | null {
  const profile = turn.rows.profiles.of(pair.seeker.id);
  if (!profile) return null;
  const { id } = pair.proposal;
  return {
    said: householdCard(pair, profile),
    buttons: [[moveButton('home-key-yes', 'yes', id), moveButton('home-key-no', 'no', id)]],
  };
}

/** What he reads once, before the first household; on the phone it is said before the question. */
function inform(turn: Turn, pair: Pair): Value | null {
  const { landlords } = turn.rows;
  const known = landlords.get(pair.landlord.id);
  if (known && known.informedAt !== null) return null;
  landlords.put(pair.landlord.id, { informedAt: turn.now }, turn.now);
  return phrase('home-key-inform');
}

/** Asks the landlord about the household of `proposal`, which has won; whoever won, hears that here. */
export function askLandlord(turn: Turn, { id }: Proposal): void {
  const pair = pairOf(turn, id);
  const asked = pair?.proposal.state === 'won' ? question(turn, pair) : null;
  if (!pair || !asked) return;
  const first = inform(turn, pair);
  const byPhone = pair.landlord.chat === null;
  if (first !== null && !byPhone) turn.say(pair.landlord, first, { notBefore: morning(turn) });
  const said = first !== null && byPhone ? join('\n\n', first, asked.said) : asked.said;
  const wait = { key: LANDLORD_DUE, subject: subject(id, 1), span: SILENT_DAYS[0] * DAY };
  askOf(turn, pair, { kind: 'household', wait }, { ...asked, said });
  sayTo(turn, pair, { said: wonWords(pair), buttons: [[moveButton('home-key-lines-add', 'lines', id)]] });
}

/** How it stands for whoever is first. */
export const wonWords = (pair: Pair): Phrase => phrase('home-key-won', homeOf(pair));

/** Sets the clock of the `nth` silence, from the one before it. */
function watch(turn: Turn, id: number, nth: number): void {
  const [days, since] = [SILENT_DAYS[nth - 1], SILENT_DAYS[nth - 2]];
  if (days === undefined || since === undefined) return;
  const at = turn.now + (days - since) * DAY;
  turn.later(LANDLORD_DUE, subject(id, nth), turn.house.quiet.endsAt(at) ?? at);
}

/** There is an answer, or none is waited for any more. */
export function answered(turn: Turn, { id }: Proposal): void {
  turn.forget(LANDLORD_DUE, subject(id, 1));
  turn.rows.calls.drop('household', `proposal:${id}`, turn.now);
}

/** The landlord is silent: a reminder, then the team rings, then the household is free again and the home waits. */
export function landlordDue(turn: Turn, id: number, nth: number): void {
  const pair = pairOf(turn, id);
  if (pair?.proposal.state !== 'won') return;
  if (nth >= SILENT_DAYS.length) return giveUp(turn, pair);
  if (nth === 1) {
    const asked = question(turn, pair);
    if (asked) askOf(turn, pair, { kind: 'household' }, asked);
  } else {
    callHelper(turn, pair, 'landlord', phrase('desk-home-key-silent-landlord'));
    sayTo(turn, pair, only(phrase('home-key-silent', homeOf(pair))));
  }
  watch(turn, id, nth + 1);
}

function giveUp(turn: Turn, pair: Pair): void {
  const { proposals } = turn.rows;
  answered(turn, pair.proposal);
  if (!proposals.enter(pair.proposal.id, ['won'], 'withdrawn', turn.now)) return;
  proposals.change(pair.proposal.id, { why: 'landlord-silent' });
  count(turn, pair.seeker.id, 'landlord-no', { offerId: pair.offer.id, why: 'landlord-silent' });
  sayTo(turn, pair, only(phrase('home-key-silent-end', homeOf(pair))));
  tellLandlord(turn, pair, only(phrase('home-key-silent-paused', homeOf(pair))));
  enterOffer(turn, pair.offer, 'paused', 'landlord-silent');
}
