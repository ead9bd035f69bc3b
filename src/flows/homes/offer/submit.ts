/** A home of which enough is known goes to the people who look at it; one that lacks something waits for that. */
import type { Offer } from '../../../db/offers.js';
import type { Turn } from '../../turn.js';
import { checkOffer } from '../safety/check.js';
import { type Missing, missingIn } from './required.js';
import { showPhotos } from './show-photos.js';
import { askWhichTown } from './which-town.js';

/** What `offer` lacks, and with it what its landlord has to agree to first: that we show it for them (§ 6(1) WoVermRG). */
export function stillMissing(turn: Turn, offer: Offer): (Missing | 'mandate')[] {
  const given = turn.rows.landlords.get(offer.landlordId)?.mandateAt ?? null;
  return given === null ? [...missingIn(offer), 'mandate'] : missingIn(offer);
}

/**
 * Has `offer` looked at as it is stored now; whatever was decided about it before counts no more.
 * @returns whether it is complete: if not, nothing happens, and it stays what it is.
 */
export function submitOffer(turn: Turn, { id }: Offer): boolean {
  const offer = turn.rows.offers.byId(id);
  if (!offer || stillMissing(turn, offer).length > 0) return false;
  turn.rows.calls.drop('first', `offer:${id}`, turn.now);
  checkOffer(turn, offer);
  showPhotos(turn, offer);
  askWhichTown(turn, offer);
  return true;
}
