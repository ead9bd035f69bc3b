/** A photo was looked at: when it stands in somebody else's offer, too, the desk looks at the offer again. */
import type { OfferState } from '../../../db/offers.js';
import type { Turn } from '../../turn.js';
import { checkOffer } from './check.js';
import { reuseFlags } from './reuse.js';

/** Where a find matters; a draft is looked at when it is complete. */
const LOOKED: readonly OfferState[] = ['checking', 'asked', 'cleared', 'paused'];

export function photoPrinted(turn: Turn, offerId: number): void {
  const offer = turn.rows.offers.byId(offerId);
  if (!offer || offer.verdict === null || !LOOKED.includes(offer.state)) return;
  const found = reuseFlags(turn, offer).filter(({ rule }) => rule === 'F10');
  const isNew = found.some(({ why }) => !offer.flags?.some((flag) => flag.why === why));
  if (isNew) checkOffer(turn, offer);
}
