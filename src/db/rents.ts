/** The operator's tables of rents: each written beside the one that counts and put in its place by one change. */
import { and, count, eq, gte, inArray, isNotNull, isNull, lt, max, notInArray, or, sql } from 'drizzle-orm';
import type { RentsRead, RentTable } from '../words/rents.js';
import { isAmong, kept } from './kept.js';
import type { Store } from './open.js';
import { rentLists, rentRows } from './schema.js';
import { dropLists } from './staged-list.js';

/** What stands in a row of a list. */
type Part = 'ref' | 'kdu' | 'region' | 'place' | 'name';
/** A place as a table names it. */
export type NamedPlace = { readonly region: string; readonly name: string };
export type RentRows = Pick<RentsRead, 'references' | 'limits' | 'regions'>;
export type NewRentRow = { table: Part; region: string; row: string };

const TABLES: readonly RentTable[] = ['rents', 'kdu', 'regions'];

/** A town's name in its plainest form: what stands behind a comma or in brackets ("München, Landeshauptstadt") tells no towns apart. */
const placeKey = (name: string): string =>
  name
    .replace(/[,(].*$/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The regions whose rows speak of `region`, the closest last. */
const around = (region: string): string[] => [
  'DE',
  ...[2, 5, 8].flatMap((length) => (region.length >= length ? [region.slice(0, length)] : [])),
];

/** The rows of a file as they are stored. */
export function rowsToStore({ references, limits, regions, places }: RentsRead): NewRentRow[] {
  const known = new Map(
    places.map(({ place, region }) => [`${placeKey(place)} ${region}`, { place, region }]),
  );
  return [
    ...references.map((row) => ({ table: 'ref' as const, region: row.region, row: JSON.stringify(row) })),
    ...limits.map((row) => ({ table: 'kdu' as const, region: row.region, row: JSON.stringify(row) })),
    ...regions.map((row) => ({ table: 'region' as const, region: row.region, row: JSON.stringify(row) })),
    ...[...known.values()].map(({ place, region }) => ({
      table: 'place' as const,
      region: placeKey(place),
      row: JSON.stringify(region),
    })),
    ...[...known.values()].map(({ place, region }) => ({
      table: 'name' as const,
      region,
      row: JSON.stringify(place),
    })),
  ];
}

export class Rents {
  readonly #store: Store;
  readonly #live = kept(() =>
    this.#store.tables
      .select({ id: max(rentLists.id).mapWith(Number) })
      .from(rentLists)
      .where(and(inArray(rentLists.kind, [...TABLES]), isNotNull(rentLists.liveSince)))
      .groupBy(rentLists.kind)
      .prepare(),
  );
  readonly #rowsOf = kept(() =>
    this.#store.tables
      .select({ row: rentRows.row })
      .from(rentRows)
      .where(
        and(
          isAmong(rentRows.listId, 'lists'),
          isAmong(rentRows.region, 'regions'),
          eq(rentRows.table, sql.placeholder('part')),
        ),
      )
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins a table that nobody reads yet. @param now UTC milliseconds. @returns its id. */
  begin(kind: RentTable, now: number): number {
    return this.#store.tables.insert(rentLists).values({ kind, begunAt: now }).returning().get().id;
  }

  /** Adds rows to a table that was begun; some hundred at a time keep the transaction short. */
  add(listId: number, rows: readonly NewRentRow[]): void {
    const values = rows.map((row) => ({ ...row, listId }));
    this.#store.tables.insert(rentRows).values(values).run();
  }

  /** From now on it counts, in the place of the one before of its kind. @returns false when it is not whole, or was not waiting. */
  switchTo(listId: number, rows: number, now: number): boolean {
    const { tables } = this.#store;
    const stored = tables
      .select({ rows: count() })
      .from(rentRows)
      .where(eq(rentRows.listId, listId))
      .get()?.rows;
    if (stored !== rows) return false;
    const staged = and(eq(rentLists.id, listId), isNull(rentLists.liveSince));
    const change = { liveSince: now, rows };
    return tables.update(rentLists).set(change).where(staged).run().changes === 1;
  }

  /** The tables that count, one of each kind at most. */
  live(): number[] {
    return this.#live()
      .all()
      .map(({ id }) => id);
  }

  #rows(part: Part, regions: readonly string[]): unknown[] {
    const live = this.live();
    if (live.length === 0) return [];
    const lists = { lists: JSON.stringify(live), regions: JSON.stringify(regions) };
    const rows = this.#rowsOf().all({ ...lists, part });
    return rows.map(({ row }): unknown => JSON.parse(row));
  }

  /** All rows that can speak of a home in `region` (an official key). */
  around(region: string): RentRows {
    const regions = around(region);
    // Written by `rowsToStore` of what the reader has checked.
    return {
      references: this.#rows('ref', regions) as RentRows['references'][number][],
      limits: this.#rows('kdu', regions) as RentRows['limits'][number][],
      regions: this.#rows('region', regions) as RentRows['regions'][number][],
    };
  }

  /** The official keys that the tables have for a town of this name. */
  regionsOf(town: string): string[] {
    return this.#rows('place', [placeKey(town)]).map(String);
  }

  /** The names of the places with these official keys, as the tables write them. */
  namesOf(regions: readonly string[]): NamedPlace[] {
    return regions.flatMap((region) => {
      const [name] = this.#rows('name', [region]);
      return name === undefined ? [] : [{ region, name: String(name) }];
    });
  }

  /** The official keys that the tables have for towns whose name goes on after `town` ("Freiburg": "Freiburg im Breisgau"). */
  regionsBeginning(town: string, limit: number): string[] {
    const live = this.live();
    const key = placeKey(town);
    if (live.length === 0 || key === '') return [];
    const { listId, table, region, row } = rentRows;
    // What follows the name is a blank, and nothing else stands between it and the next sign.
    const within = and(gte(region, `${key} `), lt(region, `${key}!`));
    const rows = this.#store.tables
      .select({ row })
      .from(rentRows)
      .where(and(inArray(listId, live), eq(table, 'place'), within))
      .limit(limit)
      .all();
    return [...new Set(rows.map((one) => String(JSON.parse(one.row))))];
  }

  /** Removes rows of tables that count no more, or were begun before `before` and never finished. @returns how many. */
  forgetOld(before: number, limit: number): number {
    const { tables } = this.#store;
    const left = and(isNull(rentLists.liveSince), lt(rentLists.begunAt, before));
    const over = and(isNotNull(rentLists.liveSince), notInArray(rentLists.id, this.live()));
    const gone = tables
      .select({ id: rentLists.id })
      .from(rentLists)
      .where(and(inArray(rentLists.kind, [...TABLES]), or(left, over)))
      .all();
    return dropLists(this.#store, gone, limit);
  }
}
