/** Offers shown to seekers: who was asked, in which order, and what they said. */
import { and, asc, desc, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import { isAmong, kept, keptChange } from './kept.js';
import type { Store } from './open.js';
import { proposals } from './schema.js';

export type Proposal = typeof proposals.$inferSelect;
export type ProposalState = Proposal['state'];
export type ProposalChange = Partial<
  Omit<Proposal, 'id' | 'offerId' | 'personId' | 'roundId' | 'state' | 'stateAt' | 'createdAt'>
>;

/** A seeker has at most one of these, and while they have it is asked about nothing else. */
export const HOLDING = ['live', 'accepted', 'won', 'confirmed'] as const;
/** A yes of the seeker's that goes its way to the key. */
const UNDER_WAY = ['won', 'confirmed'] as const;
/** Those that may still become something. */
export const RUNNING = [...HOLDING, 'reserve'] as const;

export class Proposals {
  readonly #store: Store;
  readonly #byId;
  readonly #pair;
  readonly #heldBy;
  readonly #running;
  readonly #ofOffer = kept(() =>
    this.#store.tables
      .select()
      .from(proposals)
      .where(and(eq(proposals.offerId, sql.placeholder('offerId')), isAmong(proposals.state, 'states')))
      .orderBy(asc(proposals.rank), asc(proposals.id))
      .prepare(),
  );
  readonly #change;

  constructor(store: Store) {
    this.#store = store;
    const slot = sql.placeholder;
    const { offerId, personId, state } = proposals;
    const of = (where: SQL | undefined) => store.tables.select().from(proposals).where(where).prepare();
    this.#byId = of(eq(proposals.id, slot('id')));
    this.#pair = of(and(eq(offerId, slot('offerId')), eq(personId, slot('personId'))));
    const runs = and(eq(offerId, slot('offerId')), inArray(state, [...RUNNING]));
    this.#running = store.tables
      .select()
      .from(proposals)
      .where(runs)
      .orderBy(asc(proposals.rank), asc(proposals.id))
      .prepare();
    this.#heldBy = of(and(eq(personId, slot('personId')), inArray(state, [...HOLDING])));
    this.#change = keptChange(store, proposals, proposals.id);
  }

  /** @returns undefined when the seeker holds another one, or was asked about this offer before. */
  add(
    row: Pick<Proposal, 'offerId' | 'personId' | 'roundId' | 'rank' | 'fits'>,
    now: number,
  ): Proposal | undefined {
    const values = { ...row, state: 'live' as const, stateAt: now, createdAt: now };
    return this.#store.tables.insert(proposals).values(values).onConflictDoNothing().returning().get();
  }

  byId(id: number): Proposal | undefined {
    return this.#byId.get({ id });
  }

  /** What became of asking `personId` about `offerId`; undefined when they were never asked. */
  pair(offerId: number, personId: number): Proposal | undefined {
    return this.#pair.get({ offerId, personId });
  }

  /**
   * Forgets that these were asked about the offer, where only a report has taken it back that turned out to be nothing: they may be
   * asked again. @param except who is not to be asked about it again.
   */
  forgetTakenBack(offerId: number, why: string, except: readonly number[]): void {
    const takenBack = and(eq(proposals.state, 'withdrawn'), eq(proposals.why, why));
    const where = and(eq(proposals.offerId, offerId), takenBack, notInArray(proposals.personId, [...except]));
    this.#store.tables.delete(proposals).where(where).run();
  }

  /** All for an offer in the order of their priority. */
  ofOffer(offerId: number, states: readonly ProposalState[] = RUNNING): Proposal[] {
    if (states === RUNNING) return this.#running.all({ offerId });
    return this.#ofOffer().all({ offerId, states: JSON.stringify(states) });
  }

  /** All of the profile that `personId` holds, the newest first. */
  ofPerson(personId: number): Proposal[] {
    const where = eq(proposals.personId, personId);
    return this.#store.tables.select().from(proposals).where(where).orderBy(desc(proposals.id)).all();
  }

  /** Whether the household of `personId`'s profile is on its way to a home. */
  isUnderWay(personId: number): boolean {
    const state = this.heldBy(personId)?.state;
    return state !== undefined && UNDER_WAY.some((one) => one === state);
  }

  /** The one that the seeker holds now. */
  heldBy(personId: number): Proposal | undefined {
    return this.#heldBy.get({ personId });
  }

  change(id: number, change: ProposalChange): void {
    this.#change(id, change);
  }

  /** Moves it to `to` if it is still in one of `from`. @returns whether it was, and nobody else holds that place. */
  enter(id: number, from: readonly ProposalState[], to: ProposalState, now: number): boolean {
    const where = and(eq(proposals.id, id), inArray(proposals.state, [...from]));
    const over = !(RUNNING as readonly string[]).includes(to);
    const change = { state: to, stateAt: now, ...(over ? { endedAt: now } : {}) };
    return this.#store.tables.update(proposals).set(change).where(where).run().changes === 1;
  }
}
