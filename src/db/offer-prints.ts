/** Where words, links and numbers of one offer stand in others too: HMACs alone, from which nothing can be read. */
import { and, eq, gt, ne, sql } from 'drizzle-orm';
import { isAmong, kept, keptInsert } from './kept.js';
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
      .selectDistinct({ offerId: offers.id, landlordId: offers.landlordId, at: landlords.bannedAt })
      .from(offerPrints)
      .innerJoin(offers, eq(offers.id, offerPrints.offerId))
      .leftJoin(landlords, eq(landlords.personId, offers.landlordId))
      .where(
        and(
          isAmong(offerPrints.print, 'prints'),
          ne(offers.landlordId, sql.placeholder('landlordId')),
          gt(offers.landlordId, 0),
        ),
      )
      .orderBy(sql`${offers.id} DESC`)
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
    if (parts.length === 0) return [];
    const prints = JSON.stringify(parts.map((part) => this.#token(part)));
    const rows = this.#sharing().all({ prints, landlordId, most });
    return rows.map(({ at, ...row }) => ({ ...row, banned: at !== null }));
  }

  /** How many homes somebody has offered since `since` (UTC milliseconds), and at how many places in all; lists do not count. */
  amounts(landlordId: number, since: number): { offersToday: number; addresses: number } {
    return this.#amounts().get({ landlordId, since }) ?? { offersToday: 0, addresses: 0 };
  }
}
