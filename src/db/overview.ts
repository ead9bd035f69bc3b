/** What a helper sees of all cases at once, without their words. */
import { and, asc, count, desc, eq, isNull, ne } from 'drizzle-orm';
import type { Case } from './cases.js';
import type { Store } from './open.js';
import { cases } from './schema.js';

/** Urgent before all others, and then whoever has waited longest. */
const ORDER = [desc(eq(cases.urgency, 'red')), asc(cases.openedAt), asc(cases.id)];
const isOpen = and(ne(cases.state, 'resolved'), isNull(cases.erasedAt));

export class Overview {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The open cases that a helper has claimed, at most `limit` of them. */
  claimedBy(staffId: number, limit: number): Case[] {
    return this.#store.tables
      .select()
      .from(cases)
      .where(and(isOpen, eq(cases.claimedBy, staffId)))
      .orderBy(...ORDER)
      .limit(limit)
      .all();
  }

  /** How many open cases nobody has claimed. */
  unclaimed(): number {
    const row = this.#store.tables
      .select({ rows: count() })
      .from(cases)
      .where(and(isOpen, isNull(cases.claimedBy)))
      .get();
    return row?.rows ?? 0;
  }
}
