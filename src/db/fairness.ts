/** The ledger of who was offered what: rows are added and counted, never changed. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { kept, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { fairness } from './schema.js';

export type LedgerRow = typeof fairness.$inferSelect;
export type LedgerWhat = LedgerRow['what'];

export class Fairness {
  readonly #store: Store;
  readonly #one = kept(() => {
    const isTheirs = eq(fairness.personId, sql.placeholder('personId'));
    const where = and(isTheirs, eq(fairness.what, sql.placeholder('what')));
    return this.#store.tables.select({ id: fairness.id }).from(fairness).where(where).prepare();
  });
  readonly #passedOver = kept(() => {
    const isTheirs = eq(fairness.personId, sql.placeholder('personId'));
    const isOfIt = eq(fairness.offerId, sql.placeholder('offerId'));
    const where = and(isTheirs, isOfIt, eq(fairness.what, 'passed-over'));
    return this.#store.tables.select({ id: fairness.id }).from(fairness).where(where).prepare();
  });
  readonly #add;

  constructor(store: Store) {
    this.#store = store;
    this.#add = keptInsert(store, fairness);
  }

  add(row: Omit<LedgerRow, 'id'>): void {
    this.#add(row);
  }

  /** Whether there is such a row of this person already. */
  has(personId: number, what: LedgerWhat): boolean {
    return this.#one().get({ personId, what }) !== undefined;
  }

  /** Whether it was written down already that somebody was passed over for this home. */
  wasPassedOver(personId: number, offerId: number): boolean {
    return this.#passedOver().get({ personId, offerId }) !== undefined;
  }

  /** All about one person, the oldest first. */
  of(personId: number): LedgerRow[] {
    const where = eq(fairness.personId, personId);
    return this.#store.tables.select().from(fairness).where(where).orderBy(asc(fairness.id)).all();
  }
}
