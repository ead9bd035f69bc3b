/** What helpers have promised people, and by when. */
import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { promises } from './schema.js';

export type PromiseRow = typeof promises.$inferSelect;

export class Promises {
  readonly #store: Store;

  readonly #openIn;

  constructor(store: Store) {
    this.#store = store;
    this.#openIn = store.tables
      .select()
      .from(promises)
      .where(and(eq(promises.caseId, sql.placeholder('caseId')), isNull(promises.endedAt)))
      .orderBy(asc(promises.due))
      .prepare();
  }

  #open(row: PromiseRow): PromiseRow {
    return { ...row, text: this.#store.vault.open('promises.text', row.text) };
  }

  /** @param promise `due` is a day, `YYYY-MM-DD`. */
  add(promise: Pick<PromiseRow, 'caseId' | 'staffId' | 'text' | 'due'>, now: number): PromiseRow {
    const text = this.#store.vault.seal('promises.text', promise.text);
    const row = { ...promise, text, madeAt: now };
    return this.#open(this.#store.tables.insert(promises).values(row).returning().get());
  }

  byId(id: number): PromiseRow | undefined {
    const row = this.#store.tables.select().from(promises).where(eq(promises.id, id)).get();
    return row && this.#open(row);
  }

  /** All that was promised in a case, the earliest first. */
  of(caseId: number): PromiseRow[] {
    const rows = this.#store.tables.select().from(promises).where(eq(promises.caseId, caseId));
    return rows
      .orderBy(asc(promises.due))
      .all()
      .map((row) => this.#open(row));
  }

  /** What is still to be kept in a case, the earliest first. */
  openIn(caseId: number): PromiseRow[] {
    return this.#openIn.all({ caseId }).map((row) => this.#open(row));
  }

  /** What is due on `day` or before and not kept, the earliest first. */
  dueBy(day: string): PromiseRow[] {
    const where = and(isNull(promises.endedAt), lte(promises.due, day));
    const rows = this.#store.tables.select().from(promises).where(where).orderBy(asc(promises.due)).all();
    return rows.map((row) => this.#open(row));
  }

  end(id: number, ended: 'kept' | 'dropped', now: number): void {
    this.#store.tables.update(promises).set({ ended, endedAt: now }).where(eq(promises.id, id)).run();
  }
}
