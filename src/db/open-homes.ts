/** Offers that may be proposed, as matching reads them: without what is sealed, page by page. */
import { and, asc, eq, getTableColumns, gt, isNull, type SQL } from 'drizzle-orm';
import type { HomeColumns } from '../matching/sides.js';
import type { Store } from './open.js';
import { landlords, offers } from './schema.js';

export type OpenHome = HomeColumns & { id: number; landlordId: number; asks: number; stateAt: number };

const { id, landlordId, asks, stateAt, state, kind, land, town, postcode, areaDm2, places, minPlaces } =
  getTableColumns(offers);
const { rentAllCents, rentColdCents, costsCents, heatingCents, furnitureCents, furnished } =
  getTableColumns(offers);
const { freeFrom, termMonths, host, womenOnly, pets, smoking, stepFree, children, languages } =
  getTableColumns(offers);
const COLUMNS = {
  ...{ id, landlordId, asks, stateAt, state, kind, land, town, postcode, areaDm2, places, minPlaces },
  ...{ rentAllCents, rentColdCents, costsCents, heatingCents, furnitureCents, furnished },
  ...{ freeFrom, termMonths, host, womenOnly, pets, smoking, stepFree, children, languages },
};

export class OpenHomes {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #where(more: SQL, limit: number): OpenHome[] {
    return this.#store.tables
      .select(COLUMNS)
      .from(offers)
      .leftJoin(landlords, eq(landlords.personId, offers.landlordId))
      .where(and(eq(offers.state, 'cleared'), isNull(landlords.bannedAt), more))
      .orderBy(asc(offers.id))
      .limit(limit)
      .all();
  }

  /** Those behind `after`, by their ids. */
  page(after: number, limit: number): OpenHome[] {
    return this.#where(gt(offers.id, after), limit);
  }

  /** Whether there is one at all. */
  any(): boolean {
    return this.page(0, 1).length > 0;
  }

  /** Undefined when it may not be proposed (any more). */
  byId(wanted: number): OpenHome | undefined {
    return this.#where(eq(offers.id, wanted), 1)[0];
  }
}
