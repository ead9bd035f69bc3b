/** The button with which somebody of the team fills in what is missing of a home. */
import type { Offer } from '../../../db/offers.js';
import { phrase } from '../../../words/phrase.js';
import type { DeskButton } from '../../payload.js';

export const fillButton = (offer: Offer): DeskButton => ({
  verb: 'offerfill',
  label: phrase('desk-home-offer-fill'),
  value: `offer:${offer.id}`,
  style: 'primary',
});
