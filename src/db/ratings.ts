/** How people rated their cases: once each, and never tied to a helper. */
import { and, desc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { ratings } from './schema.js';

export type Rating = typeof ratings.$inferSelect;

export class Ratings {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  of(caseId: number): Rating | undefined {
    const row = this.#store.tables.select().from(ratings).where(eq(ratings.caseId, caseId)).get();
    if (!row || row.words === null) return row;
    return { ...row, words: this.#store.vault.open('ratings.words', row.words) };
  }

  /** The first rating of a case counts. @param stars 1 to 5. @returns false when there is one already. */
  add(caseId: number, stars: number, now: number): boolean {
    const row = { caseId, stars, at: now };
    return this.#store.tables.insert(ratings).values(row).onConflictDoNothing().run().changes > 0;
  }

  /** What the person adds in own words. */
  addWords(caseId: number, words: string): void {
    const sealed = this.#store.vault.seal('ratings.words', words);
    this.#store.tables.update(ratings).set({ words: sealed }).where(eq(ratings.caseId, caseId)).run();
  }

  /** Whether anybody has added words. */
  hasWords(): boolean {
    const { tables } = this.#store;
    return (
      tables.select({ at: ratings.at }).from(ratings).where(isNotNull(ratings.words)).limit(1).get() !==
      undefined
    );
  }

  /** Ratings with words, the newest first, without their cases. @param limit how many at most */
  withWords(limit: number): { stars: number; words: string; at: number }[] {
    const { tables, vault } = this.#store;
    const { stars, words, at } = ratings;
    const found = tables
      .select({ stars, words, at })
      .from(ratings)
      .where(isNotNull(words))
      .orderBy(desc(at))
      .limit(limit);
    return found.all().map((row) => ({ ...row, words: vault.open('ratings.words', row.words ?? '') }));
  }

  /** How many rated between `from` and `to` (UTC milliseconds), and their mean; null where nobody did. */
  mean(from: number, to: number): { count: number; mean: number | null } {
    const within = and(gte(ratings.at, from), lt(ratings.at, to));
    const row = this.#store.tables
      .select({ count: sql<number>`count(*)`, mean: sql<number | null>`avg(stars)` })
      .from(ratings)
      .where(within)
      .get();
    return row ?? { count: 0, mean: null };
  }
}
