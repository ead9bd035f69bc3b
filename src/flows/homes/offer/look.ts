/** A home that was changed and then left alone is taken up by itself: a complete one is looked at, of one that lacks something the team hears. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { openCall } from '../../calling/reach.js';
import { caseFor, whenAnswered } from '../../case/case.js';
import { join, word } from '../../form/parts.js';
import type { Turn } from '../../turn.js';
import { checkFacts } from '../safety/facts.js';
import { offerButton } from './button.js';
import { fillButton } from './fill-button.js';
import { WRITE } from './questions.js';
import { showPhotos } from './show-photos.js';
import { stillMissing, submitOffer } from './submit.js';

/** The timer after the last change, subject `offer:12`. */
export const OFFER_LOOK = 'offer-look';
/** Answers come one at a time, photos in albums: so long after the last one nothing more is expected, in milliseconds. */
const QUIET = 10 * 60_000;
const PHOTOS_QUIET = 20_000;
/** Somebody rings within a day that is worked on. */
const RING_WITHIN = 86_400_000;

const subject = ({ id }: Offer): string => `offer:${id}`;

/** @param soon after a photo, of which nothing more than the rest of an album is expected. */
export function lookLater(turn: Turn, offer: Offer, soon = false): void {
  turn.later(OFFER_LOOK, subject(offer), turn.now + (soon ? PHOTOS_QUIET : QUIET));
}

/** The names of what `offer` lacks, for people and staff. */
export const missingWords = (missing: readonly string[]): Value =>
  join(', ', ...missing.map((id) => word(`home-offer-${id}-name`)));

/** A call for what is missing; until when, is the office's own target for an answer. */
function askToRing(turn: Turn, person: Person, offer: Offer, missing: readonly string[]): void {
  const said = phrase('home-offer-first', {
    number: offerNumber(offer.id),
    rows: missingWords(missing),
  });
  const label = phrase('home-offer-answer', { count: missing.length });
  // On the phone alone the call itself asks one question after the other; else the helper has a window for all of them.
  const buttons = person.chat === null ? [[offerButton(label, 'more', offer)]] : [];
  const call = { kind: 'first', subject: subject(offer), said, buttons, offerId: offer.id } as const;
  openCall(turn, person, { ...call, due: turn.now + RING_WITHIN });
}

/** The team rings: what is known, what is missing, and when it suits. An open request that has heard it hears only how much is missing now. */
function tellTeam(turn: Turn, person: Person, offer: Offer, missing: readonly string[]): void {
  const known = offer.caseId === null ? undefined : turn.rows.cases.byId(offer.caseId);
  if (known && known.state !== 'resolved' && known.personId === person.id)
    return sayMissing(turn, offer, missing.length);
  const open = turn.rows.cases.openOf(person.id);
  const kase = open?.topic === 'offer' ? open : caseFor(turn, person, 'offer');
  turn.rows.offers.change(offer.id, { caseId: kase.id });
  const when = turn.rows.landlords.get(person.id)?.callWhen ?? null;
  const lines: Value[] = [
    phrase('desk-home-offer-draft', { number: offerNumber(offer.id) }),
    ...checkFacts(offer),
    phrase('desk-home-offer-missing', { rows: missingWords(missing) }),
    ...(when === null || when === WRITE ? [] : [phrase('desk-home-offer-ring', { text: when })]),
  ];
  turn.post(kase, { join: lines, by: '\n' }, 'answer', [fillButton(offer)]);
  if (when !== WRITE) askToRing(turn, person, offer, missing);
}

/** In the thread stands how much is still missing, with the window to fill it in. */
export function sayMissing(turn: Turn, offer: Offer, count: number): void {
  const kase = offer.caseId === null ? undefined : turn.rows.cases.byId(offer.caseId);
  if (!kase || kase.erasedAt !== null) return;
  const said = phrase('desk-home-offer-filled', { number: offerNumber(offer.id), count });
  turn.post(kase, said, 'answer', [fillButton(offer)]);
}

/** Nothing has been changed for a while. */
export function offerLeft(turn: Turn, id: number): void {
  const offer = turn.rows.offers.byId(id);
  const person = offer && turn.rows.persons.byId(offer.landlordId);
  if (!offer || !person) return;
  showPhotos(turn, offer);
  if (offer.state !== 'draft') return;
  if (!submitOffer(turn, offer)) tellTeam(turn, person, offer, stillMissing(turn, offer));
}

/** The landlord is done with it for now: what is complete need not wait. @returns whether it goes to the people who look at it now. */
export function offerDone(turn: Turn, { id }: Offer): boolean {
  const offer = turn.rows.offers.byId(id);
  if (offer?.state !== 'draft' || !submitOffer(turn, offer)) return false;
  turn.forget(OFFER_LOOK, subject(offer));
  return true;
}

/** What the landlord reads then: who looks at it, and by when they hear of it. */
export function completeWords(turn: Turn, { id }: Offer): Phrase {
  const caseId = turn.rows.offers.byId(id)?.caseId ?? null;
  const kase = caseId === null ? undefined : turn.rows.cases.byId(caseId);
  return phrase('home-offer-complete', { number: offerNumber(id), when: whenAnswered(turn, kase) });
}
