/** A home for which others have said yes too: who goes next is asked for, or, when somebody lives there, all of them hear that. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import { phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { wakeMatching } from '../matching.js';
import { decide } from '../proposal/decide.js';

/** Whoever has said yes and goes next by priority is first now; when nobody does, the matching looks again. */
export function nextInLine(turn: Turn, offerId: number): void {
  decide(turn, offerId);
  wakeMatching(turn);
}

/** Somebody lives there now: those who said yes too hear that it is taken. */
export function endReserve(turn: Turn, offer: Offer): void {
  const { proposals, persons } = turn.rows;
  for (const one of proposals.ofOffer(offer.id, ['reserve'])) {
    if (!proposals.enter(one.id, ['reserve'], 'withdrawn', turn.now)) continue;
    proposals.change(one.id, { why: 'let' });
    const person = persons.byId(one.personId);
    const notBefore = turn.house.quiet.endsAt(turn.now) ?? 0;
    if (person) turn.say(person, phrase('home-key-taken', { number: offerNumber(offer.id) }), { notBefore });
  }
}
