/** Looks after each event whether the rules of matching hold in the rows (issue 6, judged line 3). */
import { and, eq, gt, inArray } from 'drizzle-orm';
import { identityLevel } from '../../../src/db/identities.js';
import type { Proposal, ProposalState } from '../../../src/db/proposals.js';
import { HOLDING, RUNNING } from '../../../src/db/proposals.js';
import { fairness, offers, outbox, proposals, viewings } from '../../../src/db/schema.js';
import { PROPOSAL } from '../../../src/flows/homes/proposal/watch.js';
import { levelFor } from '../../../src/matching/levels.js';
import type { Village } from '../../world/village.js';

/** Stands in every exact address; whoever reads it outside its time has found out too much. */
export const SECRET = 'Geheimweg';

const OVER: readonly ProposalState[] = [
  'moved-in',
  'declined',
  'expired',
  'landlord-no',
  'withdrawn',
  'fallen',
];
/** From where each state can come. */
const FROM: Readonly<Record<ProposalState, readonly ProposalState[]>> = {
  live: [],
  accepted: ['live'],
  reserve: ['live', 'accepted'],
  won: ['live', 'accepted', 'reserve'],
  confirmed: ['won'],
  'moved-in': ['confirmed'],
  declined: ['live'],
  expired: ['live'],
  'landlord-no': ['won'],
  withdrawn: ['live', 'accepted', 'reserve', 'won'],
  fallen: ['confirmed'],
};

const isBefore = (one: Proposal, other: Proposal): boolean =>
  one.rank < other.rank || (one.rank === other.rank && one.id < other.id);

export class Judge {
  readonly #village: Village;
  readonly #known = new Map<number, ProposalState>();
  #lastSaid = 0;
  readonly counts = { proposed: 0, accepted: 0, declined: 0, expired: 0, won: 0, reserve: 0, withdrawn: 0 };

  constructor(village: Village) {
    this.#village = village;
  }

  #all(): Proposal[] {
    return this.#village.fresh.store.tables.select().from(proposals).all();
  }

  /** @returns what is wrong, in words. */
  faults(): string[] {
    const all = this.#all();
    return [...this.#changes(all), ...this.#offers(all), ...this.#seekers(all), ...this.#addresses()];
  }

  /** What has changed since the last look is allowed, and what is new was allowed to begin. */
  #changes(all: readonly Proposal[]): string[] {
    const found: string[] = [];
    for (const one of all) {
      const before = this.#known.get(one.id);
      this.#known.set(one.id, one.state);
      if (before === undefined) {
        this.counts.proposed += 1;
        found.push(...this.#beginning(one));
      }
      if (before === one.state || (before === undefined && one.state === 'live')) continue;
      if (one.state in this.counts) this.counts[one.state as keyof typeof this.counts] += 1;
      // Several steps may lie between two looks.
      const way = before === undefined || OVER.includes(before) ? [] : reachable(before);
      if (before !== undefined && !way.includes(one.state))
        found.push(`${one.id}: ${before} to ${one.state}`);
      if (one.state === 'won') found.push(...this.#winner(one, all));
    }
    return found;
  }

  /** A proposal begins only on a cleared offer of somebody known, with somebody known who searches. */
  #beginning({ id, offerId, personId, state }: Proposal): string[] {
    const { rows, now, ground } = this.#village;
    const today = ground.house.office.today(now);
    const offer = rows.offers.byId(offerId);
    if (!offer || state !== 'live') return [];
    const found: string[] = [];
    if (offer.state !== 'cleared') found.push(`${id}: proposed, but the offer is ${offer.state}`);
    if (rows.offers.isBanned(offer.landlordId)) found.push(`${id}: proposed, but the landlord is banned`);
    if (identityLevel(rows, offer.landlordId, today) < levelFor(offer)) found.push(`${id}: landlord unknown`);
    if (identityLevel(rows, personId, today) < 2) found.push(`${id}: seeker unknown`);
    if (rows.profiles.of(personId)?.endedAt !== null) found.push(`${id}: the search is over`);
    return found;
  }

  /** Who wins has waited longest among all who have said yes or may still say it. */
  #winner(winner: Proposal, all: readonly Proposal[]): string[] {
    const before = all.filter(
      (one) => one.offerId === winner.offerId && one.id !== winner.id && isBefore(one, winner),
    );
    const passed = before.filter(({ state }) => state === 'live' || state === 'accepted');
    return passed.map(({ id }) => `${winner.id} won before ${id}`);
  }

  #offers(all: readonly Proposal[]): string[] {
    const found: string[] = [];
    const { rows } = this.#village;
    for (const id of new Set(all.map(({ offerId }) => offerId))) {
      const own = all.filter(({ offerId }) => offerId === id);
      const state = rows.offers.byId(id)?.state;
      const running = own.filter((one) => (RUNNING as readonly string[]).includes(one.state));
      if (running.length > 0 && state !== 'cleared' && state !== 'let')
        found.push(`H${id} is ${state}, and ${running.length} are still asked`);
      const winners = own.filter((one) => ['won', 'confirmed', 'moved-in'].includes(one.state));
      if (winners.length > 1) found.push(`H${id} has ${winners.length} winners`);
      const live = own.filter((one) => one.state === 'live');
      if (live.length > 3) found.push(`H${id} is shown to ${live.length}`);
      for (const one of own.filter((each) => each.state === 'accepted'))
        if (!live.some((other) => isBefore(other, one)))
          found.push(`${one.id} has said yes and waits for nobody`);
      for (const one of live)
        if (!rows.timers.has(PROPOSAL, `proposal:${one.id}`)) found.push(`${one.id} is asked without an end`);
    }
    return found;
  }

  #seekers(all: readonly Proposal[]): string[] {
    const found: string[] = [];
    const held = all.filter((one) => (HOLDING as readonly string[]).includes(one.state));
    for (const id of new Set(held.map(({ personId }) => personId)))
      if (held.filter(({ personId }) => personId === id).length > 1) found.push(`person ${id} holds several`);
    const pairs = new Set(all.map(({ offerId, personId }) => `${offerId}:${personId}`));
    if (pairs.size < all.length) found.push('a household was asked twice about one home');
    for (const one of held.filter(({ state }) => state === 'live'))
      if (this.#village.rows.profiles.of(one.personId)?.endedAt !== null)
        found.push(`${one.id} is asked, but the search is over`);
    return found;
  }

  /** Nobody who seeks has read an exact address but for a viewing that both have agreed on. */
  #addresses(): string[] {
    const { tables } = this.#village.fresh.store;
    const { rows } = this.#village;
    const said = tables
      .select()
      .from(outbox)
      .where(and(eq(outbox.platform, 'telegram'), gt(outbox.id, this.#lastSaid)))
      .all();
    this.#lastSaid = Math.max(this.#lastSaid, ...said.map(({ id }) => id));
    return said.flatMap((row) => {
      if (!JSON.stringify(rows.outbox.payload(row) ?? '').includes(SECRET)) return [];
      const personId = row.personId ?? -1;
      if (rows.offers.of(personId).length > 0) return [];
      const own = rows.proposals.ofPerson(personId).map(({ id }) => id);
      const told = and(
        inArray(viewings.proposalId, own),
        inArray(viewings.state, ['agreed', 'done', 'missed']),
      );
      const agreed = tables.select().from(viewings).where(told).all();
      return agreed.some(({ addressSentAt }) => addressSentAt !== null)
        ? []
        : [`person ${personId} has read an address`];
    });
  }

  /** At the end: the ledger says the same as the proposals. */
  sums(): string[] {
    const { tables } = this.#village.fresh.store;
    const ledger = tables.select().from(fairness).all();
    const counted = (what: string): number => ledger.filter((row) => row.what === what).length;
    const all = this.#all();
    const inState = (state: string): number => all.filter((one) => one.state === state).length;
    const found: string[] = [];
    if (counted('proposed') !== all.length) found.push('proposed');
    for (const what of ['declined', 'expired'] as const)
      if (counted(what) !== inState(what))
        found.push(`${what}: ${counted(what)} in the ledger, ${inState(what)}`);
    const open = tables.select({ id: offers.id }).from(offers).where(eq(offers.state, 'cleared')).all();
    for (const { id } of open)
      if (all.filter((one) => one.offerId === id && one.state === 'won').length > 1) found.push(`H${id}`);
    return found;
  }
}

/** Every state that can follow `from`, however many steps later. */
function reachable(from: ProposalState): ProposalState[] {
  const found = new Set<ProposalState>([from]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [state, before] of Object.entries(FROM))
      if (before.some((one) => found.has(one))) found.add(state as ProposalState);
  }
  return [...found];
}
