/** Households that live in a home found through us. */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { stays } from './schema.js';

export type Stay = typeof stays.$inferSelect;

export class Stays {
  readonly #store: Store;
  readonly #of = kept(() =>
    this.#store.tables
      .select()
      .from(stays)
      .where(and(eq(stays.personId, sql.placeholder('personId')), isNull(stays.endedOn)))
      .orderBy(desc(stays.id))
      .prepare(),
  );
  readonly #at = kept(() =>
    this.#store.tables
      .select()
      .from(stays)
      .where(and(eq(stays.landlordId, sql.placeholder('landlordId')), isNull(stays.endedOn)))
      .orderBy(asc(stays.id))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
  }

  /** @returns undefined when the move has become one already. @param now UTC milliseconds. */
  add(row: Omit<Stay, 'id' | 'endedOn' | 'endedWhy' | 'plan' | 'createdAt'>, now: number): Stay | undefined {
    const values = { ...row, createdAt: now };
    return this.#store.tables.insert(stays).values(values).onConflictDoNothing().returning().get();
  }

  byId(id: number): Stay | undefined {
    return this.#store.tables.select().from(stays).where(eq(stays.id, id)).get();
  }

  /** Where the household of `personId` lives now. */
  of(personId: number): Stay | undefined {
    return this.#of().get({ personId });
  }

  /** Who lives in the homes of a landlord now, the longest first. */
  at(landlordId: number): Stay[] {
    return this.#at().all({ landlordId });
  }

  /** They have left. @param day YYYY-MM-DD @param why a key. @returns false when that was known. */
  end(id: number, day: string, why: string): boolean {
    const where = and(eq(stays.id, id), isNull(stays.endedOn));
    return (
      this.#store.tables.update(stays).set({ endedOn: day, endedWhy: why }).where(where).run().changes === 1
    );
  }

  /** What they want to do when the contract ends; null = nobody knows. */
  setPlan(id: number, plan: Stay['plan']): void {
    this.#store.tables.update(stays).set({ plan }).where(eq(stays.id, id)).run();
  }
}
