/** The index through which an offer finds the households that search, in the order of their waiting dates. */
import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import { NO_LIMIT, type Want, type WantQuery } from '../matching/wants.js';
import type { Store } from './open.js';
import { wants } from './schema.js';

/** A household found: whoever has the smaller `vdate` (days since 1970, less credit) goes first. */
export type Wanting = { personId: number; vdate: number };

const placeholder = sql.placeholder;

/** One region in the order of the primary key, which holds all that is compared: nothing else is read (facts/matching.md 2.7). */
function prepareRegion({ tables }: Store) {
  const behind = sql`(${wants.vdate}, ${wants.personId}) > (${placeholder('vdate')}, ${placeholder('personId')})`;
  return tables
    .select({ personId: wants.personId, vdate: wants.vdate })
    .from(wants)
    .where(
      and(
        eq(wants.region, placeholder('region')),
        behind,
        gte(wants.persons, placeholder('from')),
        lte(wants.persons, placeholder('to')),
        gte(wants.rentMax, placeholder('rentCents')),
        lte(wants.fromDay, placeholder('latest')),
        gte(wants.untilDay, placeholder('earliest')),
        lte(wants.months, placeholder('months')),
        sql`(${wants.flags} & ${placeholder('flags')}) = 0`,
      ),
    )
    .orderBy(asc(wants.vdate), asc(wants.personId))
    .limit(placeholder('limit'))
    .prepare();
}

export class Wants {
  readonly #store: Store;
  readonly #region;

  constructor(store: Store) {
    this.#store = store;
    this.#region = prepareRegion(store);
  }

  /** What this household wants from now on; no rows = nothing can be found for it. @param personId who holds its profile. */
  put(personId: number, rows: readonly Want[]): void {
    this.remove(personId);
    if (rows.length === 0) return;
    const values = rows.map((row) => ({ ...row, personId }));
    this.#store.tables.insert(wants).values(values).run();
  }

  /** The rows of a household, by their regions. */
  of(personId: number): Want[] {
    const where = eq(wants.personId, personId);
    const rows = this.#store.tables.select().from(wants).where(where).orderBy(asc(wants.region)).all();
    return rows.map(({ personId: _, ...want }) => want);
  }

  /** Whether it holds anybody. */
  isKept(): boolean {
    return this.#store.tables.select({ personId: wants.personId }).from(wants).limit(1).get() !== undefined;
  }

  /** It searches no more. */
  remove(personId: number): void {
    this.#store.tables.delete(wants).where(eq(wants.personId, personId)).run();
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
    const found = [...new Set(regions)].flatMap((region) => this.#region.all({ ...values, region }));
    found.sort((a, b) => a.vdate - b.vdate || a.personId - b.personId);
    // The same household stands side by side: its waiting date is one in all its regions.
    return found.filter(({ personId }, at) => personId !== found[at - 1]?.personId).slice(0, limit);
  }
}
