/** How many households found a home through us and live there still: the number the project reports, counted of stays and of the ledger. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Store } from './open.js';

/** Households, and the people in them. */
export type Sum = { households: number; heads: number };
/** Of those who moved in at least so many months ago, how many still lived there then. */
export type After = { months: number; of: number; there: number };
export type Figures = { matched: Sum; living: Sum; after: After[]; lands: (Sum & { land: string | null })[] };

const AFTER_MONTHS = [3, 6, 12] as const;

const number = z.number().nullable();
const Totals = z.object({ households: z.number(), heads: number });
const Land = Totals.extend({ land: z.string().nullable() });
const sum = (row: unknown): Sum => {
  const { households, heads } = Totals.parse(row);
  return { households, heads: heads ?? 0 };
};

export class FiguresOf {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #after(months: number, today: string): After {
    const reached = sql`date(from_day, ${`+${months} months`})`;
    const row = this.#store.tables.get(sql`
      SELECT count(*) AS households, sum(ended_on IS NULL OR ended_on >= ${reached}) AS heads
      FROM stays WHERE ${reached} <= ${today}`);
    const { households: of, heads: there } = sum(row);
    return { months, of, there };
  }

  /** @param today YYYY-MM-DD: who moves in later is not counted yet. */
  at(today: string): Figures {
    const { tables } = this.#store;
    const totals = sql`count(*) AS households, sum(persons) AS heads FROM stays WHERE from_day <= ${today}`;
    const lands = tables.all(sql`SELECT land, ${totals} GROUP BY land ORDER BY count(*) DESC, land`);
    return {
      matched: sum(tables.get(sql`SELECT ${totals}`)),
      living: sum(tables.get(sql`SELECT ${totals} AND (ended_on IS NULL OR ended_on > ${today})`)),
      after: AFTER_MONTHS.map((months) => this.#after(months, today)),
      lands: lands.map((row) => ({ ...sum(row), land: Land.parse(row).land })),
    };
  }

  /** The same as the ledger has it, row by row. @param today YYYY-MM-DD. */
  ofLedger(today: string): { matched: Sum; left: number } {
    const { tables } = this.#store;
    const of = (what: string) => sql`
      SELECT count(*) AS households, sum(persons) AS heads FROM fairness WHERE what = ${what} AND day <= ${today}`;
    return { matched: sum(tables.get(of('moved-in'))), left: sum(tables.get(of('left'))).households };
  }
}
