/** Buttons about a home that somebody offers. */
import type { Offer } from '../../../db/offers.js';
import type { Value } from '../../../words/phrase.js';
import type { Action, Button } from '../../actions.js';

export type OfferAction = Extract<Action, { do: 'offer' }>;

export const offerButton = (
  label: Value,
  what: OfferAction['what'],
  offer?: Pick<Offer, 'id'>,
  more: Pick<OfferAction, 'question' | 'bundle'> = {},
): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'offer', what, ...(offer && { offer: offer.id }), ...more },
});
