/** The ledger of who was offered what: rows are added and counted, never changed. */
import { and, asc, eq } from 'drizzle-orm';
import type { Store } from './open.js';
import { fairness } from './schema.js';

export type LedgerRow = typeof fairness.$inferSelect;
export type LedgerWhat = LedgerRow['what'];

export class Fairness {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  add(row: Omit<LedgerRow, 'id'>): void {
    this.#store.tables.insert(fairness).values(row).run();
  }

  /** Whether there is such a row of this person already. */
  has(personId: number, what: LedgerWhat): boolean {
    const where = and(eq(fairness.personId, personId), eq(fairness.what, what));
    return this.#store.tables.select({ id: fairness.id }).from(fairness).where(where).get() !== undefined;
  }

  /** Whether it was written down already that somebody was passed over for this home. */
  wasPassedOver(personId: number, offerId: number): boolean {
    const where = and(
      eq(fairness.personId, personId),
      eq(fairness.offerId, offerId),
      eq(fairness.what, 'passed-over'),
    );
    return this.#store.tables.select({ id: fairness.id }).from(fairness).where(where).get() !== undefined;
  }

  /** All about one person, the oldest first. */
  of(personId: number): LedgerRow[] {
    const where = eq(fairness.personId, personId);
    return this.#store.tables.select().from(fairness).where(where).orderBy(asc(fairness.id)).all();
  }
}
