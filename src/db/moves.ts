/** The way from a yes of both sides to the key, and what each side gives the other to be reached by. */
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { kept, keptChange } from './kept.js';
import type { Store } from './open.js';
import { HOLDING } from './proposals.js';
import { moves, offers, proposals } from './schema.js';

export type Move = typeof moves.$inferSelect;
export type MoveChange = Partial<Omit<Move, 'id' | 'proposalId' | 'offerId' | 'personId' | 'createdAt'>>;
/** Who of the two. */
export type Side = 'seeker' | 'landlord';

const CONTACT = 'proposals.contact';

export class Moves {
  readonly #store: Store;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(moves)
      .where(eq(moves.id, sql.placeholder('id')))
      .prepare(),
  );
  readonly #openOf = kept(() =>
    this.#store.tables
      .select()
      .from(moves)
      .where(and(eq(moves.personId, sql.placeholder('personId')), eq(moves.state, 'open')))
      .orderBy(desc(moves.id))
      .prepare(),
  );
  readonly #openAt = kept(() =>
    this.#store.tables
      .select({ move: moves })
      .from(moves)
      .innerJoin(offers, eq(offers.id, moves.offerId))
      .where(and(eq(offers.landlordId, sql.placeholder('landlordId')), eq(moves.state, 'open')))
      .orderBy(asc(moves.id))
      .prepare(),
  );
  readonly #change;

  constructor(store: Store) {
    this.#store = store;
    this.#change = keptChange(store, moves, moves.id);
  }

  /** @returns undefined when the proposal has one already. @param now UTC milliseconds. */
  add(
    row: Pick<Move, 'proposalId' | 'offerId' | 'personId' | 'payer' | 'step'>,
    now: number,
  ): Move | undefined {
    const values = { ...row, state: 'open' as const, stepAt: now, createdAt: now };
    return this.#store.tables.insert(moves).values(values).onConflictDoNothing().returning().get();
  }

  byId(id: number): Move | undefined {
    return this.#byId().get({ id });
  }

  ofProposal(proposalId: number): Move | undefined {
    return this.#store.tables.select().from(moves).where(eq(moves.proposalId, proposalId)).get();
  }

  /** The open one of the household whose profile `personId` holds. */
  openOf(personId: number): Move | undefined {
    return this.#openOf().get({ personId });
  }

  /** The open ones into homes of a landlord, the oldest first. */
  openAt(landlordId: number): Move[] {
    return this.#openAt()
      .all({ landlordId })
      .map(({ move }) => move);
  }

  /** The open ones, the longest at their step first. */
  open(limit: number): Move[] {
    const rows = this.#store.tables.select().from(moves).where(eq(moves.state, 'open'));
    return rows.orderBy(asc(moves.stepAt), asc(moves.id)).limit(limit).all();
  }

  change(id: number, change: MoveChange): void {
    this.#change(id, change);
  }

  /** Goes from step `from` to `to`. @returns false when it is over, or stands at another one. */
  enter(id: number, from: string, to: string, now: number): boolean {
    const where = and(eq(moves.id, id), eq(moves.state, 'open'), eq(moves.step, from));
    const change = { step: to, stepAt: now };
    return this.#store.tables.update(moves).set(change).where(where).run().changes === 1;
  }

  /** Another adult of the household goes on with it. @returns false when they have been asked about this home, or hold another one. */
  handOver({ id, proposalId, offerId }: Move, personId: number): boolean {
    const { tables } = this.#store;
    const theirs = tables.select().from(proposals).where(eq(proposals.personId, personId)).all();
    const holding: readonly string[] = HOLDING;
    if (theirs.some((one) => one.offerId === offerId || holding.includes(one.state))) return false;
    tables.update(proposals).set({ personId }).where(eq(proposals.id, proposalId)).run();
    tables.update(moves).set({ personId }).where(eq(moves.id, id)).run();
    return true;
  }

  /** @param why a key. @returns false when it was over already. */
  end(id: number, state: 'moved-in' | 'fallen', why: string | null, now: number): boolean {
    const where = and(eq(moves.id, id), eq(moves.state, 'open'));
    const change = { state, why, endedAt: now };
    return this.#store.tables.update(moves).set(change).where(where).run().changes === 1;
  }

  /** Keeps the name and number that one side lets the other have; null takes it back. */
  giveContact(proposalId: number, side: Side, text: string | null): void {
    const sealed = text === null ? null : this.#store.vault.seal(CONTACT, text);
    const change = side === 'seeker' ? { seekerContact: sealed } : { landlordContact: sealed };
    this.#store.tables.update(proposals).set(change).where(eq(proposals.id, proposalId)).run();
  }

  contactOf(proposalId: number, side: Side): string | null {
    const row = this.#store.tables.select().from(proposals).where(eq(proposals.id, proposalId)).get();
    const sealed = side === 'seeker' ? row?.seekerContact : row?.landlordContact;
    return sealed ? this.#store.vault.open(CONTACT, sealed) : null;
  }
}
