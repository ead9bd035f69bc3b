/** Where words, links and numbers of one offer stand in others too: HMACs alone, from which nothing can be read. */
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import { kept, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { landlords, offerPrints, offers } from './schema.js';

/** An offer of somebody else in which the same stands. */
export type SharedPrint = { offerId: number; landlordId: number; banned: boolean };

/** So many offers with the same are enough to look at. */
const MOST = 20;

export class OfferPrints {
  readonly #store: Store;
  readonly #drop = kept(() =>
    this.#store.write(
      this.#store.tables.delete(offerPrints).where(eq(offerPrints.offerId, sql.placeholder('offerId'))),
    ),
  );
  readonly #sharing = kept(() =>
    this.#store.tables
      .select({ offerId: offerPrints.offerId, landlordId: offers.landlordId, at: landlords.bannedAt })
      .from(offerPrints)
      .innerJoin(offers, eq(offers.id, offerPrints.offerId))
      .leftJoin(landlords, eq(landlords.personId, offers.landlordId))
      .where(
        and(
          eq(offerPrints.print, sql.placeholder('print')),
          ne(offers.landlordId, sql.placeholder('landlordId')),
          gt(offers.landlordId, 0),
        ),
      )
      .orderBy(desc(offerPrints.offerId))
      .limit(sql.placeholder('most'))
      .prepare(),
  );
  readonly #amounts = kept(() => {
    const own = and(eq(offers.landlordId, sql.placeholder('landlordId')), ne(offers.source, 'import'));
    const today = sql<number>`count(*) FILTER (WHERE ${offers.createdAt} >= ${sql.placeholder('since')})`;
    const addresses = sql<number>`count(DISTINCT postcode || ' ' || town)`;
    return this.#store.tables.select({ offersToday: today, addresses }).from(offers).where(own).prepare();
  });

  readonly #add;

  constructor(store: Store) {
    this.#store = store;
    this.#add = keptInsert(store, offerPrints);
  }

  #token(part: string): string {
    return this.#store.vault.token(`print:${part}`);
  }

  /** What the offer says from now on; what it said before is forgotten. */
  put(offerId: number, parts: readonly string[]): void {
    this.#drop()({ offerId });
    for (const part of new Set(parts)) this.#add({ offerId, print: this.#token(part) });
  }

  /** Offers of others than `landlordId` in which at least one of `parts` stands, the newest first. */
  sharing(landlordId: number, parts: readonly string[], most = MOST): SharedPrint[] {
    // One print after the other, the newest first: a text that stands in thousands of homes is not read thousands of times.
    const found = new Map<number, SharedPrint>();
    for (const part of new Set(parts))
      for (const { at, ...row } of this.#sharing().all({ print: this.#token(part), landlordId, most }))
        found.set(row.offerId, { ...row, banned: at !== null });
    return [...found.values()].sort((a, b) => b.offerId - a.offerId).slice(0, most);
  }

  /** How many homes somebody has offered since `since` (UTC milliseconds), and at how many places in all; lists do not count. */
  amounts(landlordId: number, since: number): { offersToday: number; addresses: number } {
    return this.#amounts().get({ landlordId, since }) ?? { offersToday: 0, addresses: 0 };
  }
}
