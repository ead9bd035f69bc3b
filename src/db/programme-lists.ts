/** An organisers' list of programmes while it is taken in. */
import type { Store } from './open.js';
import { StagedList } from './staged-list.js';

export class ProgrammeLists {
  readonly #list: StagedList;

  constructor(store: Store) {
    this.#list = new StagedList(store, 'programmes');
  }

  /** Begins a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
  begin(now: number): number {
    return this.#list.begin(now);
  }

  add(listId: number, rows: readonly unknown[]): void {
    this.#list.add(
      listId,
      rows.map((row) => JSON.stringify(row)),
    );
  }

  size(listId: number): number {
    return this.#list.size(listId);
  }

  /** The list counts from now on. @returns false when it was taken before, or does not have so many rows. */
  take(listId: number, rows: number, now: number): boolean {
    return this.size(listId) === rows && this.#list.take(listId, rows, now);
  }

  /** The first rows that are left, in the order of the file. */
  next(listId: number, limit: number): { id: number; row: unknown }[] {
    return this.#list.next(listId, limit).map(({ id, row }) => ({ id, row: JSON.parse(row) }));
  }

  remove(ids: readonly number[]): void {
    this.#list.remove(ids);
  }

  /** Removes rows of lists that were begun before `before` and never taken. @returns how many. */
  forgetOld(before: number, limit: number): number {
    return this.#list.forgetOld(before, limit);
  }
}
