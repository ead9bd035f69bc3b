/** Offers that may be proposed, as matching reads them: without what is sealed, page by page. */
import { and, asc, eq, getTableColumns, gt, isNull, type SQL, sql } from 'drizzle-orm';
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

function statement({ tables }: Store, more: SQL) {
  return tables
    .select(COLUMNS)
    .from(offers)
    .leftJoin(landlords, eq(landlords.personId, offers.landlordId))
    .where(and(eq(offers.state, 'cleared'), isNull(landlords.bannedAt), more))
    .orderBy(asc(offers.id))
    .limit(sql.placeholder('limit'))
    .prepare();
}

export class OpenHomes {
  readonly #page;
  readonly #byId;

  constructor(store: Store) {
    this.#page = statement(store, gt(offers.id, sql.placeholder('after')));
    this.#byId = statement(store, eq(offers.id, sql.placeholder('id')));
  }

  /** Those behind `after`, by their ids. */
  page(after: number, limit: number): OpenHome[] {
    return this.#page.all({ after, limit });
  }

  /** Whether there is one at all. */
  any(): boolean {
    return this.page(0, 1).length > 0;
  }

  /** Undefined when it may not be proposed (any more). */
  byId(wanted: number): OpenHome | undefined {
    return this.#byId.get({ id: wanted, limit: 1 });
  }
}
