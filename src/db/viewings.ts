/** When a home is looked at, and what came of it. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { kept, keptChange } from './kept.js';
import type { Store } from './open.js';
import { viewings } from './schema.js';

type Row = typeof viewings.$inferSelect;
/** `slots` are the moments that the landlord offers, in UTC milliseconds. */
export type Viewing = Omit<Row, 'slots'> & { slots: readonly number[] };
export type ViewingState = Row['state'];
export type ViewingChange = Partial<Omit<Viewing, 'id' | 'proposalId' | 'createdAt' | 'state'>>;

const Slots = z.array(z.number());
const opened = (row: Row): Viewing => ({ ...row, slots: Slots.parse(JSON.parse(row.slots)) });

/** States in which it may still take place. */
export const AHEAD: readonly ViewingState[] = ['slots', 'agreed'];

export class Viewings {
  readonly #store: Store;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(viewings)
      .where(eq(viewings.id, sql.placeholder('id')))
      .prepare(),
  );
  readonly #of = kept(() =>
    this.#store.tables
      .select()
      .from(viewings)
      .where(eq(viewings.proposalId, sql.placeholder('proposalId')))
      .orderBy(desc(viewings.id))
      .prepare(),
  );
  readonly #change;

  constructor(store: Store) {
    this.#store = store;
    this.#change = keptChange(store, viewings, viewings.id);
  }

  /** @param now UTC milliseconds. */
  add(proposalId: number, kind: Row['kind'], now: number): Viewing {
    const row = { proposalId, kind, state: 'slots' as const, slots: '[]', createdAt: now };
    return opened(this.#store.tables.insert(viewings).values(row).returning().get());
  }

  byId(id: number): Viewing | undefined {
    const row = this.#byId().get({ id });
    return row && opened(row);
  }

  /** All of a proposal, the newest first. */
  of(proposalId: number): Viewing[] {
    return this.#of().all({ proposalId }).map(opened);
  }

  change(id: number, { slots, ...rest }: ViewingChange): void {
    const change = { ...rest, ...(slots && { slots: JSON.stringify(slots) }) };
    this.#change(id, change);
  }

  /** Moves it to `to`, if it is still in one of `from`. @returns whether it was. */
  enter(id: number, from: readonly ViewingState[], to: ViewingState, now: number): boolean {
    const where = and(eq(viewings.id, id), inArray(viewings.state, [...from]));
    const change = { state: to, ...(AHEAD.includes(to) ? {} : { endedAt: now }) };
    return this.#store.tables.update(viewings).set(change).where(where).run().changes === 1;
  }
}
