/** The proof of the right to let: asked for when a household has said yes, and seen by people before names and addresses pass (level L3). */
import { identityLevel } from '../../../db/identities.js';
import { offerNumber } from '../../../db/offers.js';
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { caseFor, mention, note } from '../../case/case.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { homeOf, only, type Pair, tellLandlord } from './pair.js';

/**
 * Whether what could lead one to the other may be passed on: who lets and the right to let were seen (L3), who searches is still known
 * (L2), and nothing has stopped the landlord or the offer since.
 */
export function mayExchange(turn: Turn, { offer, seeker }: Pair): boolean {
  const { rows, today } = turn;
  const { landlordId } = offer;
  const seen = identityLevel(rows, landlordId, today) >= 3 && identityLevel(rows, seeker.id, today) >= 2;
  const stopped = rows.offers.isBanned(landlordId) || rows.reports.freezes(landlordId);
  return seen && !stopped && (offer.state === 'cleared' || offer.state === 'let');
}

/** Asks for the proof, once somebody has said yes: the landlord in words, the team in the thread. */
export function askRight(turn: Turn, pair: Pair): void {
  const landlord = turn.rows.landlords.get(pair.landlord.id);
  if (landlord?.rightSeenAt != null) return;
  tellLandlord(turn, pair, only(phrase('home-key-right', homeOf(pair))));
  const kase = turn.rows.cases.openOf(pair.landlord.id) ?? caseFor(turn, pair.landlord, 'offer');
  const button = {
    verb: 'rightseen',
    label: phrase('desk-home-key-right-seen'),
    value: `offer:${pair.offer.id}`,
    ask: phrase('desk-home-key-right-ask'),
  };
  turn.post(kase, phrase('desk-home-key-right', homeOf(pair)), 'answer', [button]);
}

/** A checker has seen it. @param value `offer:12`, a home of the landlord. @returns also the landlord's id, for what waited for it. */
export function rightSeen(turn: Turn, staff: Staff, value: string): { landlordId: number } | Reply {
  const { offers, landlords, cases, persons } = turn.rows;
  const offer = offers.byId(Number(/^offer:(\d{1,15})$/.exec(value)?.[1] ?? -1));
  const person = offer && persons.byId(offer.landlordId);
  if (!offer || !person) return notice(phrase('desk-refused-gone'));
  if (landlords.get(person.id)?.rightSeenAt != null) return notice(phrase('desk-home-key-right-known'));
  landlords.put(person.id, { rightSeenAt: turn.now, rightSeenBy: staff.id }, turn.now);
  const kase = cases.openOf(person.id) ?? caseFor(turn, person, 'offer');
  note(turn, kase, staff, 'right-seen');
  const number = offerNumber(offer.id);
  turn.post(kase, phrase('desk-home-key-right-by', { number, staff: mention(staff) }));
  return { landlordId: person.id };
}
