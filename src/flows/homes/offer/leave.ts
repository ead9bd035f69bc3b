/** A landlord's home that is not offered for now, or not any more. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import { phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { retireOffer } from '../safety/desk-post.js';

/** Takes it out of the list; the post with which people would decide has no use any more. @returns false when it could not go there. */
export function leave(turn: Turn, offer: Offer, to: 'paused' | 'withdrawn'): boolean {
  const left = enterOffer(turn, offer, to, 'landlord');
  if (!left) return false;
  for (const kind of ['first', 'still-free']) turn.rows.calls.drop(kind, `offer:${offer.id}`, turn.now);
  const number = offerNumber(offer.id);
  retireOffer(
    turn,
    left,
    phrase(to === 'paused' ? 'desk-home-offer-paused' : 'desk-home-offer-withdrawn', { number }),
  );
  return true;
}

/** Pauses it at the landlord's wish, or since nobody answers. @returns false when there is nothing to pause. */
export const pauseOffer = (turn: Turn, offer: Offer): boolean => leave(turn, offer, 'paused');
