/** The index through which an offer finds the households that search, in the order of their waiting dates. */
import { and, asc, eq, gte, lte, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { ALL_FLAGS, NO_LIMIT, type Want, type WantQuery } from '../matching/wants.js';
import { kept, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { wants } from './schema.js';

/** A household found: whoever has the smaller `vdate` (days since 1970, less credit) goes first. */
export type Wanting = { personId: number; vdate: number };

const placeholder = sql.placeholder;

/** So many of a region are looked through in their order; where too few of them fit, those who need the same are looked up together. */
const NEAREST = 4000;

/** Behind the last one of the page before. */
const behind = (vdate: AnySQLiteColumn | SQL, personId: AnySQLiteColumn) =>
  sql`(${vdate}, ${personId}) > (${placeholder('vdate')}, ${placeholder('personId')})`;

type Columns = Record<'persons' | 'rentMax' | 'fromDay' | 'untilDay' | 'months', AnySQLiteColumn>;

/** What else is compared, beside the bits. */
const fits = ({ persons, rentMax, fromDay, untilDay, months }: Columns) =>
  and(
    gte(persons, placeholder('from')),
    lte(persons, placeholder('to')),
    gte(rentMax, placeholder('rentCents')),
    lte(fromDay, placeholder('latest')),
    gte(untilDay, placeholder('earliest')),
    lte(months, placeholder('months')),
  );

/** The nearest of one region in the order of the primary key, which holds all that is compared (facts/matching.md 2.7). */
function prepareNearest({ tables }: Store) {
  const near = tables
    .select()
    .from(wants)
    .where(and(eq(wants.region, placeholder('region')), behind(wants.vdate, wants.personId)))
    .orderBy(asc(wants.vdate), asc(wants.personId))
    .limit(NEAREST)
    .as('near');
  return tables
    .select({ personId: near.personId, vdate: near.vdate })
    .from(near)
    .where(and(fits(near), sql`(${near.flags} & ${placeholder('flags')}) = 0`))
    .orderBy(asc(near.vdate), asc(near.personId))
    .limit(placeholder('limit'))
    .prepare();
}

/** Those of one region who need nothing that the home lacks, found by what they need; the sums keep SQLite from walking through the region in order. */
function prepareAlike({ tables }: Store) {
  return tables
    .select({ personId: wants.personId, vdate: wants.vdate })
    .from(wants)
    .where(
      and(
        eq(wants.region, placeholder('region')),
        sql`${wants.flags} IN (SELECT value FROM json_each(${placeholder('needs')}))`,
        behind(sql`${wants.vdate} + 0`, wants.personId),
        fits(wants),
      ),
    )
    .orderBy(sql`${wants.vdate} + 0`, asc(wants.personId))
    .limit(placeholder('limit'))
    .prepare();
}

/** Whether there are more in a region than the nearest. */
function prepareMore({ tables }: Store) {
  return tables
    .select({ personId: wants.personId })
    .from(wants)
    .where(and(eq(wants.region, placeholder('region')), behind(wants.vdate, wants.personId)))
    .orderBy(asc(wants.vdate), asc(wants.personId))
    .limit(1)
    .offset(NEAREST)
    .prepare();
}

/** Everything that somebody can need who needs none of `lacking`. */
function needsWithout(lacking: number): string {
  const all: number[] = [];
  for (let flags = 0; flags <= ALL_FLAGS; flags += 1) if ((flags & lacking) === 0) all.push(flags);
  return JSON.stringify(all);
}

type Values = { region: string; flags: number; limit: number } & Record<string, number | string>;

const inOrder = (a: Wanting, b: Wanting): number => a.vdate - b.vdate || a.personId - b.personId;

export class Wants {
  readonly #store: Store;
  readonly #nearest;
  readonly #alike;
  readonly #more;
  readonly #of = kept(() =>
    this.#store.tables
      .select()
      .from(wants)
      .where(eq(wants.personId, placeholder('personId')))
      .orderBy(asc(wants.region))
      .prepare(),
  );
  readonly #remove = kept(() =>
    this.#store.write(this.#store.tables.delete(wants).where(eq(wants.personId, placeholder('personId')))),
  );
  readonly #add;

  constructor(store: Store) {
    this.#store = store;
    this.#nearest = prepareNearest(store);
    this.#alike = prepareAlike(store);
    this.#more = prepareMore(store);
    this.#add = keptInsert(store, wants);
  }

  /** What this household wants from now on; no rows = nothing can be found for it. @param personId who holds its profile. */
  put(personId: number, rows: readonly Want[]): void {
    this.remove(personId);
    for (const row of rows) this.#add({ ...row, personId });
  }

  /** The rows of a household, by their regions. */
  of(personId: number): Want[] {
    return this.#of()
      .all({ personId })
      .map(({ personId: _, ...want }) => want);
  }

  /** Whether it holds anybody. */
  isKept(): boolean {
    return this.#store.tables.select({ personId: wants.personId }).from(wants).limit(1).get() !== undefined;
  }

  /** It searches no more. */
  remove(personId: number): void {
    this.#remove()({ personId });
  }

  /**
   * The first `limit` households that a home may fit, each once, whoever has waited longest first. Nobody who is `eligible` is left out;
   * whether all rules hold is for `eligible` to say. @param after the last one of the page before.
   */
  forHome(query: WantQuery & { limit: number; after?: Wanting }): Wanting[] {
    const { regions, persons, rentCents, day, months, flags, limit, after } = query;
    const values = {
      ...(after ?? { vdate: -NO_LIMIT, personId: 0 }),
      ...persons,
      rentCents,
      latest: day ?? NO_LIMIT,
      earliest: day ?? 0,
      months,
      flags,
      limit,
    };
    const found = [...new Set(regions)]
      .flatMap((region) => this.#inRegion({ ...values, region }))
      .sort(inOrder);
    // The same household stands side by side: its waiting date is one in all its regions.
    return found.filter(({ personId }, at) => personId !== found[at - 1]?.personId).slice(0, limit);
  }

  /** The first `limit` of one region. Where a home fits few, its whole region would have to be looked through for them. */
  #inRegion(values: Values): Wanting[] {
    const near = this.#nearest.all(values);
    if (near.length === values.limit || !this.#more.get(values)) return near;
    return this.#alike.all({ ...values, needs: needsWithout(values.flags) });
  }
}
