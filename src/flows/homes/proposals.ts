/** An offer that is shown to seekers, and how that ends. */
import type { Offer } from '../../db/offers.js';
import { RUNNING } from '../../db/proposals.js';
import type { Turn } from '../turn.js';
import { count } from './ledger.js';

/** The offer may not be shown any more: nobody is asked about it, and what was agreed falls. */
export function offerGone(turn: Turn, offer: Offer, why: string): void {
  const { proposals } = turn.rows;
  for (const proposal of proposals.ofOffer(offer.id)) {
    if (
      !proposals.enter(
        proposal.id,
        RUNNING,
        proposal.state === 'confirmed' ? 'fallen' : 'withdrawn',
        turn.now,
      )
    )
      continue;
    proposals.change(proposal.id, { why });
    if (proposal.state === 'confirmed') count(turn, proposal.personId, 'fallen', { offerId: offer.id, why });
  }
}
