/** Where words, links and numbers of one offer stand in others too: HMACs alone, from which nothing can be read. */
import { and, count, eq, gt, gte, inArray, ne, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { landlords, offerPrints, offers } from './schema.js';

/** An offer of somebody else in which the same stands. */
export type SharedPrint = { offerId: number; landlordId: number; banned: boolean };

/** So many offers with the same are enough to look at. */
const MOST = 20;

export class OfferPrints {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #token(part: string): string {
    return this.#store.vault.token(`print:${part}`);
  }

  /** What the offer says from now on; what it said before is forgotten. */
  put(offerId: number, parts: readonly string[]): void {
    const { tables } = this.#store;
    tables.delete(offerPrints).where(eq(offerPrints.offerId, offerId)).run();
    const values = [...new Set(parts)].map((part) => ({ offerId, print: this.#token(part) }));
    if (values.length > 0) tables.insert(offerPrints).values(values).run();
  }

  /** Offers of others than `landlordId` in which at least one of `parts` stands, the newest first. */
  sharing(landlordId: number, parts: readonly string[], most = MOST): SharedPrint[] {
    if (parts.length === 0) return [];
    const same = inArray(
      offerPrints.print,
      parts.map((part) => this.#token(part)),
    );
    const rows = this.#store.tables
      .selectDistinct({ offerId: offers.id, landlordId: offers.landlordId, at: landlords.bannedAt })
      .from(offerPrints)
      .innerJoin(offers, eq(offers.id, offerPrints.offerId))
      .leftJoin(landlords, eq(landlords.personId, offers.landlordId))
      .where(and(same, ne(offers.landlordId, landlordId), gt(offers.landlordId, 0)))
      .orderBy(sql`${offers.id} DESC`)
      .limit(most)
      .all();
    return rows.map(({ at, ...row }) => ({ ...row, banned: at !== null }));
  }

  /** How many homes somebody has offered since `since` (UTC milliseconds), and at how many places in all; lists do not count. */
  amounts(landlordId: number, since: number): { offersToday: number; addresses: number } {
    const own = and(eq(offers.landlordId, landlordId), ne(offers.source, 'import'));
    const { tables } = this.#store;
    const today = tables
      .select({ rows: count() })
      .from(offers)
      .where(and(own, gte(offers.createdAt, since)));
    const places = tables
      .select({ rows: sql<number>`count(DISTINCT postcode || ' ' || town)` })
      .from(offers)
      .where(own);
    return { offersToday: today.get()?.rows ?? 0, addresses: places.get()?.rows ?? 0 };
  }
}
