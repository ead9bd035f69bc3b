/** Counts by day of what leaves no row behind, or none for long. */
import { sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { tallies } from './schema.js';

export class Tallies {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** One more of `what`. @param about what it was about, never whom. @param day YYYY-MM-DD. */
  count(what: string, day: string, about = '', count = 1): void {
    this.#store.tables
      .insert(tallies)
      .values({ what, day, about, count })
      .onConflictDoUpdate({
        target: [tallies.what, tallies.day, tallies.about],
        set: { count: sql`count + excluded.count` },
      })
      .run();
  }
}
