/** A home that is not offered any more: asked once more first, then it is gone. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import type { Ref, Turn } from '../../turn.js';
import { offerButton } from './button.js';
import { anotherButton, homesOf, put, WITHDRAWABLE } from './card.js';
import { leave } from './leave.js';

export const backTo = (offer: Offer): Button[] => [offerButton(phrase('form-back'), 'show', offer)];

/** @returns false when it cannot be withdrawn: somebody lives there or is on the way, or it is over. */
export function askWithdraw(turn: Turn, person: Person, offer: Offer, place: Ref | null): boolean {
  if (!WITHDRAWABLE.includes(offer.state)) return false;
  const said = phrase('home-offer-withdraw-ask', { number: offerNumber(offer.id) });
  const yes = offerButton(phrase('home-offer-withdraw-yes'), 'gone', offer);
  put(turn, person, { said, buttons: [[yes], backTo(offer)] }, place);
  return true;
}

/** Takes it out of the list for good. @returns false when it cannot be. */
export function withdraw(turn: Turn, person: Person, offer: Offer, place: Ref | null): boolean {
  if (!WITHDRAWABLE.includes(offer.state) || !leave(turn, offer, 'withdrawn')) return false;
  const said = phrase('home-offer-withdrawn', { number: offerNumber(offer.id) });
  const mine = homesOf(turn, person).length > 0 ? [offerButton(phrase('home-offer-mine'), 'list')] : [];
  put(turn, person, { said, buttons: [[...mine, anotherButton]] }, place);
  return true;
}
