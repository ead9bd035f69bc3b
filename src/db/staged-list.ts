/** Lists while they are taken in: rows that nobody reads but the steps that make something of them. */
import { and, asc, count, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Store } from './open.js';
import { rentLists, rentRows } from './schema.js';

/** What the lists are called, and their rows. */
const KINDS = { offers: 'offer', programmes: 'programme' } as const;
type Kind = keyof typeof KINDS;

/** Removes up to `limit` rows of `lists`, and the lists themselves when no row is left. @returns how many rows. */
export function dropLists({ tables }: Store, lists: readonly { id: number }[], limit: number): number {
  if (lists.length === 0) return 0;
  const ids = lists.map(({ id }) => id);
  const some = tables
    .select({ id: rentRows.id })
    .from(rentRows)
    .where(inArray(rentRows.listId, ids))
    .limit(limit);
  const { changes } = tables.delete(rentRows).where(inArray(rentRows.id, some)).run();
  // Only when no row is left: rows name their list.
  if (changes < limit) tables.delete(rentLists).where(inArray(rentLists.id, ids)).run();
  return changes;
}

/** The lists of one kind. */
export class StagedList {
  readonly #store: Store;
  readonly #kind: Kind;

  constructor(store: Store, kind: Kind) {
    this.#store = store;
    this.#kind = kind;
  }

  /** Begins a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
  begin(now: number): number {
    const values = { kind: this.#kind, begunAt: now };
    return this.#store.tables.insert(rentLists).values(values).returning().get().id;
  }

  /** Adds rows to a list that was begun; some at a time keep the transaction short. */
  add(listId: number, rows: readonly string[]): void {
    const values = rows.map((row) => ({ listId, table: KINDS[this.#kind], region: '', row }));
    this.#store.tables.insert(rentRows).values(values).run();
  }

  #rowsOf(listId: number) {
    const isRow = and(eq(rentRows.table, KINDS[this.#kind]), eq(rentRows.region, ''));
    return and(eq(rentRows.listId, listId), isRow);
  }

  /** How many rows are left. */
  size(listId: number): number {
    const { tables } = this.#store;
    return tables.select({ rows: count() }).from(rentRows).where(this.#rowsOf(listId)).get()?.rows ?? 0;
  }

  /** A list that was begun and never taken. */
  get #waiting() {
    return and(eq(rentLists.kind, this.#kind), isNull(rentLists.liveSince));
  }

  /** The list counts from now on, with so many `rows`. @returns false when it was taken before. */
  take(listId: number, rows: number, now: number): boolean {
    const where = and(eq(rentLists.id, listId), this.#waiting);
    const change = { liveSince: now, rows };
    return this.#store.tables.update(rentLists).set(change).where(where).run().changes === 1;
  }

  /** The first rows that are left, in the order of the file. */
  next(listId: number, limit: number): { id: number; row: string }[] {
    const rows = this.#store.tables.select({ id: rentRows.id, row: rentRows.row }).from(rentRows);
    return rows.where(this.#rowsOf(listId)).orderBy(asc(rentRows.id)).limit(limit).all();
  }

  remove(ids: readonly number[]): void {
    const { tables } = this.#store;
    tables
      .delete(rentRows)
      .where(inArray(rentRows.id, [...ids]))
      .run();
  }

  /** Removes rows of lists that were begun before `before` and never taken. @returns how many. */
  forgetOld(before: number, limit: number): number {
    const lists = this.#store.tables.select({ id: rentLists.id }).from(rentLists);
    return dropLists(
      this.#store,
      lists.where(and(this.#waiting, lt(rentLists.begunAt, before))).all(),
      limit,
    );
  }
}
