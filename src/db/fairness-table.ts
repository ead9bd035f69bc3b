/** How long it took, by groups: of those who began to search, how many were shown a home and live in one, and after how many days. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Store } from './open.js';

/** One kind of step of households: how many took it, and after how many days of waiting half of them had. */
export type Reached = { count: number; medianDays: number | null };
export const BY = ['size', 'land', 'language', 'band'] as const;
export type By = (typeof BY)[number];
export type GroupRow = { by: By; group: string; searched: number; shown: Reached; home: Reached };
/** Why somebody was passed over, said no or was told no: keys with their counts. */
export type WhyRow = { what: string; why: string; count: number };

const STEPS = ['search', 'proposed', 'moved-in'] as const;
type Step = (typeof STEPS)[number];

/** First steps alone carry their days; those of one kind, group and day are one row here. */
const Bucket = z.object({
  what: z.enum(STEPS),
  persons: z.number(),
  land: z.string().nullable(),
  language: z.string(),
  band: z.string().nullable(),
  days: z.number(),
  count: z.number(),
});
type Bucket = z.infer<typeof Bucket>;
const Why = z.object({ what: z.string(), why: z.string(), count: z.number() });

/** Nobody and nothing is named: a household of nobody known stands among those of one person. */
const SIZES: readonly [number, string][] = [
  [1, '1'],
  [2, '2'],
  [4, '3-4'],
];
const sizeOf = (persons: number): string => SIZES.find(([most]) => persons <= most)?.[1] ?? '5+';

const GROUP_OF: Record<By, (bucket: Bucket) => string> = {
  size: ({ persons }) => sizeOf(persons),
  land: ({ land }) => land ?? '-',
  language: ({ language }) => language,
  band: ({ band }) => band ?? '-',
};

function median(buckets: readonly Bucket[]): Reached {
  const count = buckets.reduce((sum, one) => sum + one.count, 0);
  let seen = 0;
  for (const { days, count: here } of buckets.toSorted((a, b) => a.days - b.days)) {
    seen += here;
    if (seen * 2 >= count) return { count, medianDays: days };
  }
  return { count, medianDays: null };
}

function groupRow(by: By, group: string, buckets: readonly Bucket[]): GroupRow {
  const of = (step: Step): Reached => median(buckets.filter(({ what }) => what === step));
  return { by, group, searched: of('search').count, shown: of('proposed'), home: of('moved-in') };
}

export class FairnessTable {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #buckets(): Bucket[] {
    const rows = this.#store.tables.all(sql`
      SELECT what, persons, land, language, band, waited_days AS days, count(*) AS count
      FROM fairness WHERE what IN ('search', 'proposed', 'moved-in') AND waited_days IS NOT NULL
      GROUP BY what, persons, land, language, band, waited_days`);
    return rows.map((row) => Bucket.parse(row));
  }

  /** Whether anything was ever counted. */
  any(): boolean {
    return this.#store.tables.get(sql`SELECT id FROM fairness LIMIT 1`) !== undefined;
  }

  /** Every group by its dimension and name; small ones too, which nobody may be shown. */
  groups(): GroupRow[] {
    const buckets = this.#buckets();
    return BY.flatMap((by) => {
      const names = [...new Set(buckets.map(GROUP_OF[by]))].sort();
      return names.map((name) =>
        groupRow(
          by,
          name,
          buckets.filter((one) => GROUP_OF[by](one) === name),
        ),
      );
    });
  }

  /** The commonest reasons first. */
  reasons(): WhyRow[] {
    const rows = this.#store.tables.all(sql`
      SELECT what, why, count(*) AS count FROM fairness
      WHERE what IN ('passed-over', 'declined', 'landlord-no', 'fallen') AND why IS NOT NULL
      GROUP BY what, why ORDER BY what, count(*) DESC, why`);
    return rows.map((row) => Why.parse(row));
  }
}
