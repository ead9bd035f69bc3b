/** A home for which somebody else has said yes too: who goes next is asked for, and when nobody does, the matching looks again. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Proposal } from '../../../db/proposals.js';
import { phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { wakeMatching } from '../matching.js';
import { askLandlord } from './ask-landlord.js';

/** Whether the household of a reserve still searches, and is asked about no other home. */
function isFree(turn: Turn, { personId }: Proposal): boolean {
  const { proposals, profiles, persons } = turn.rows;
  const person = persons.byId(personId);
  return (
    person !== undefined &&
    person.pausedAt === null &&
    profiles.of(personId)?.endedAt === null &&
    proposals.heldBy(personId) === undefined
  );
}

/** Whoever has said yes to `offerId` and goes next by priority is first now. @returns whether there is somebody. */
export function nextInLine(turn: Turn, offerId: number): boolean {
  const { offers, proposals } = turn.rows;
  const offer = offers.byId(offerId);
  const next = offer?.state === 'cleared' ? firstFree(turn, offer) : undefined;
  if (!next || !proposals.enter(next.id, ['reserve'], 'won', turn.now)) {
    wakeMatching(turn);
    return false;
  }
  count(turn, next.personId, 'won', { offerId, roundId: next.roundId });
  askLandlord(turn, next);
  return true;
}

/** Nobody of the reserve goes before one who is still asked. */
function firstFree(turn: Turn, offer: Offer): Proposal | undefined {
  const { proposals } = turn.rows;
  const [asked] = proposals.ofOffer(offer.id, ['live', 'accepted', 'won', 'confirmed']);
  return asked ? undefined : proposals.ofOffer(offer.id, ['reserve']).find((one) => isFree(turn, one));
}

/** Somebody lives there now: those who said yes too hear that it is taken. */
export function endReserve(turn: Turn, offer: Offer): void {
  const { proposals, persons } = turn.rows;
  for (const one of proposals.ofOffer(offer.id, ['reserve'])) {
    if (!proposals.enter(one.id, ['reserve'], 'withdrawn', turn.now)) continue;
    proposals.change(one.id, { why: 'let' });
    const person = persons.byId(one.personId);
    if (person) turn.say(person, phrase('home-key-taken', { number: offerNumber(offer.id) }));
  }
}
