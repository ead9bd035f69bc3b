/** What somebody of the team does by phone. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Store } from './open.js';
import { calls } from './schema.js';

export type Call = typeof calls.$inferSelect;
const OPEN = ['open', 'claimed'] as const;

export class Calls {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @returns undefined when the same call is open already. */
  add(
    call: Pick<Call, 'personId' | 'kind' | 'subject' | 'notBefore' | 'due'>,
    now: number,
  ): Call | undefined {
    const row = { ...call, state: 'open' as const, createdAt: now };
    return this.#store.tables.insert(calls).values(row).onConflictDoNothing().returning().get();
  }

  byId(id: number): Call | undefined {
    return this.#store.tables.select().from(calls).where(eq(calls.id, id)).get();
  }

  /** Those that are to be made, the earliest due first. */
  open(limit: number): Call[] {
    const where = inArray(calls.state, [...OPEN]);
    return this.#store.tables.select().from(calls).where(where).orderBy(asc(calls.due)).limit(limit).all();
  }

  change(id: number, change: Partial<Omit<Call, 'id' | 'personId' | 'createdAt'>>): void {
    this.#store.tables.update(calls).set(change).where(eq(calls.id, id)).run();
  }

  /** What nobody has to ring about any more. */
  drop(kind: string, subject: string, now: number): void {
    const where = and(eq(calls.kind, kind), eq(calls.subject, subject), inArray(calls.state, [...OPEN]));
    this.#store.tables.update(calls).set({ state: 'dropped', endedAt: now }).where(where).run();
  }
}
