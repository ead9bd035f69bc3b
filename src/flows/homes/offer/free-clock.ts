/** When a landlord is asked whether a home is still free: only while it stands in the list, and at first some time after they last said so. */
import type { Offer } from '../../../db/offers.js';
import type { Turn } from '../../turn.js';

/** The timer, subject `offer:12`, or `offer:12:2` for the second time of asking. */
export const OFFER_FREE = 'offer-free';
const DAY = 86_400_000;
/** Days between two questions; landlords hear from us unasked once a week at most (R3). */
const ASK_DAYS = 14;
/** Days in which an answer is awaited: a day more than a week, so that the next question fits the budget. */
export const ANSWER_DAYS = 8;

export const freeSubject = (offer: Offer, nth: number): string =>
  nth === 1 ? `offer:${offer.id}` : `offer:${offer.id}:${nth}`;

/** Imported homes are told of by the next list that is read in, the others by their landlord. */
export const isAsked = ({ state, source }: Offer): boolean => state === 'cleared' && source !== 'import';

/** Sets the clock anew, or stops it. */
export function setFreeClock(turn: Turn, offer: Offer): void {
  turn.forget(OFFER_FREE, freeSubject(offer, 1));
  if (isAsked(offer)) turn.later(OFFER_FREE, freeSubject(offer, 1), turn.now + ASK_DAYS * DAY);
}

/** Asks of `offer` for the `nth` time in so many days; whatever was planned before is not. */
export function askAgainIn(turn: Turn, offer: Offer, nth: number, days: number): void {
  turn.forget(OFFER_FREE, freeSubject(offer, 1));
  turn.later(OFFER_FREE, freeSubject(offer, nth), turn.now + days * DAY);
}
