/** An organisers' list of programmes while it is taken in: rows that nobody reads but the steps that make programmes of them. */
import { and, asc, count, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Store } from './open.js';
import { rentLists, rentRows } from './schema.js';

const TABLE = 'programme';

export class ProgrammeLists {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
  begin(now: number): number {
    const values = { kind: 'programmes', begunAt: now } as const;
    return this.#store.tables.insert(rentLists).values(values).returning().get().id;
  }

  add(listId: number, rows: readonly unknown[]): void {
    const values = rows.map((row) => ({ listId, table: TABLE, region: '', row: JSON.stringify(row) }));
    this.#store.tables.insert(rentRows).values(values).run();
  }

  #own(listId: number) {
    return and(eq(rentRows.listId, listId), eq(rentRows.table, TABLE), eq(rentRows.region, ''));
  }

  size(listId: number): number {
    const { tables } = this.#store;
    return tables.select({ rows: count() }).from(rentRows).where(this.#own(listId)).get()?.rows ?? 0;
  }

  /** The list counts from now on. @returns false when it was taken before, or does not have so many rows. */
  take(listId: number, rows: number, now: number): boolean {
    if (this.size(listId) !== rows) return false;
    const where = and(
      eq(rentLists.id, listId),
      eq(rentLists.kind, 'programmes'),
      isNull(rentLists.liveSince),
    );
    const change = { liveSince: now, rows };
    return this.#store.tables.update(rentLists).set(change).where(where).run().changes === 1;
  }

  /** The first rows that are left, in the order of the file. */
  next(listId: number, limit: number): { id: number; row: unknown }[] {
    const rows = this.#store.tables.select({ id: rentRows.id, row: rentRows.row }).from(rentRows);
    const some = rows.where(this.#own(listId)).orderBy(asc(rentRows.id)).limit(limit).all();
    return some.map(({ id, row }) => ({ id, row: JSON.parse(row) }));
  }

  remove(ids: readonly number[]): void {
    this.#store.tables
      .delete(rentRows)
      .where(inArray(rentRows.id, [...ids]))
      .run();
  }

  /** Removes rows of lists that were begun before `before` and never taken. @returns how many. */
  forgetOld(before: number, limit: number): number {
    const { tables } = this.#store;
    const never = and(
      eq(rentLists.kind, 'programmes'),
      isNull(rentLists.liveSince),
      lt(rentLists.begunAt, before),
    );
    const ids = tables
      .select({ id: rentLists.id })
      .from(rentLists)
      .where(never)
      .all()
      .map(({ id }) => id);
    const some = tables
      .select({ id: rentRows.id })
      .from(rentRows)
      .where(inArray(rentRows.listId, ids))
      .limit(limit);
    const { changes } = tables.delete(rentRows).where(inArray(rentRows.id, some)).run();
    if (changes < limit) tables.delete(rentLists).where(inArray(rentLists.id, ids)).run();
    return changes;
  }
}
