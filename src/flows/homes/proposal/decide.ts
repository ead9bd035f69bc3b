/** Who of those that said yes goes first: the earliest waiting date, as soon as nobody before them is still asked (facts/matching.md 2.4). */
import type { Proposal } from '../../../db/proposals.js';
import { phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { askLandlord } from '../key/ask-landlord.js';
import { count } from '../ledger.js';
import { named } from './words.js';

const isBefore = (one: Proposal, other: Proposal): boolean =>
  one.rank < other.rank || (one.rank === other.rank && one.id < other.id);

/** Whoever has said yes and can go first now; who stands on the list may be asked about another home meanwhile. */
function readyToWin(turn: Turn, proposal: Proposal): boolean {
  if (proposal.state === 'accepted') return true;
  const { proposals, profiles, persons } = turn.rows;
  if (proposal.state !== 'reserve' || proposals.heldBy(proposal.personId)) return false;
  const isPaused = persons.byId(proposal.personId)?.pausedAt !== null;
  return !isPaused && profiles.of(proposal.personId)?.endedAt === null;
}

/** Looks at a home after something has changed among those who are asked about it; has the landlord asked about whoever is first. */
export function decide(turn: Turn, offerId: number): void {
  const { offers, proposals } = turn.rows;
  const running = proposals.ofOffer(offerId);
  const held = running.some(({ state }) => state === 'won' || state === 'confirmed');
  const first = held ? undefined : running.find((one) => readyToWin(turn, one));
  const waits = first && running.some((one) => one.state === 'live' && isBefore(one, first));
  const wins = first && !waits && offers.byId(offerId)?.state === 'cleared';
  if (wins && proposals.enter(first.id, ['accepted', 'reserve'], 'won', turn.now)) {
    count(turn, first.personId, 'won', { offerId, roundId: first.roundId });
    const won = proposals.byId(first.id);
    if (won) askLandlord(turn, won);
  }
  if (held || wins) reserveOthers(turn, offerId);
}

/** Who has said yes too stands on the list, hears that by day, and may be asked about other homes. */
function reserveOthers(turn: Turn, offerId: number): void {
  const { proposals, persons } = turn.rows;
  for (const one of proposals.ofOffer(offerId, ['accepted'])) {
    if (!proposals.enter(one.id, ['accepted'], 'reserve', turn.now)) continue;
    const person = persons.byId(one.personId);
    const notBefore = turn.house.quiet.endsAt(turn.now) ?? 0;
    if (person)
      turn.say(person, phrase('home-proposal-reserve', named(one)), { priority: 'offer', notBefore });
  }
}

/** By when those who go before `proposal` have answered (UTC milliseconds); null when nobody does. */
export function othersUntil(turn: Turn, proposal: Proposal): number | null {
  const live = turn.rows.proposals.ofOffer(proposal.offerId, ['live']);
  const before = live.filter((one) => isBefore(one, proposal));
  return before.length === 0 ? null : Math.max(...before.map(({ dueAt }) => dueAt ?? turn.now));
}
