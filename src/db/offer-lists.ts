/** An operator's list of homes while it is taken in: some homes a row, sealed together. */
import { and, eq } from 'drizzle-orm';
import type { Store } from './open.js';
import { rentLists } from './schema.js';
import { StagedList } from './staged-list.js';

const COLUMN = 'offer_lists.row';

export class OfferLists {
  readonly #store: Store;
  readonly #list: StagedList;

  constructor(store: Store) {
    this.#store = store;
    this.#list = new StagedList(store, 'offers');
  }

  /** Begins a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
  begin(now: number): number {
    return this.#list.begin(now);
  }

  /** Homes that are sealed, opened and removed together; to be made outside of the transaction that adds them. */
  seal(homes: readonly unknown[]): string {
    return this.#store.vault.seal(COLUMN, JSON.stringify(homes));
  }

  /** Adds sealed rows to a list that was begun; some at a time keep the transaction short. */
  add(listId: number, sealed: readonly string[]): void {
    this.#list.add(listId, sealed);
  }

  /** All its `homes` are written. To count them when it is taken would hold up the service. */
  whole(listId: number, homes: number): void {
    const where = eq(rentLists.id, listId);
    this.#store.tables.update(rentLists).set({ rows: homes }).where(where).run();
  }

  /** How many rows are left, of several homes each. */
  size(listId: number): number {
    return this.#list.size(listId);
  }

  /** The list counts from now on. @returns false when it was taken before, or was not written with so many homes. */
  take(listId: number, homes: number, now: number): boolean {
    const where = and(eq(rentLists.id, listId), eq(rentLists.rows, homes));
    const written = this.#store.tables.select().from(rentLists).where(where).get();
    return written !== undefined && this.#list.take(listId, homes, now);
  }

  /** The first row that is left, in the order of the file, with its homes. */
  next(listId: number): { id: number; homes: readonly unknown[] } | undefined {
    const [first] = this.#list.next(listId, 1);
    if (!first) return undefined;
    const homes: unknown = JSON.parse(this.#store.vault.open(COLUMN, first.row));
    return { id: first.id, homes: Array.isArray(homes) ? homes : [homes] };
  }

  remove(id: number): void {
    this.#list.remove([id]);
  }

  /** Removes rows of lists that were begun before `before` and never taken. @returns how many. */
  forgetOld(before: number, limit: number): number {
    return this.#list.forgetOld(before, limit);
  }
}
