/** How long households waited for a home: from the day on which they were in matching until they moved in. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Store } from './open.js';

/** The middle half of them: a quarter waited less than `least` days, a quarter more than `most`. */
export type Waited = { least: number; most: number };
/** Heads of a household, the least and the most. */
export type Size = { least: number; most: number };

/** Fewer say nothing, and might be told apart (R12). */
const FEWEST = 10;
/** The newest ways say best how long it takes now, and bound what is read while everybody waits. */
const NEWEST = 1000;

const Row = z.object({ days: z.number() });

export class UsualTime {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @param size of households that are alike; null = all. @returns null while fewer than ten have moved in. */
  waited(size: Size | null): Waited | null {
    const heads = sql`(SELECT persons FROM stays WHERE person_id = journeys.person_id ORDER BY stays.id DESC LIMIT 1)`;
    // Whose way it was is forgotten with time, and with it how many they were.
    const alike =
      size === null
        ? sql``
        : sql`JOIN journeys ON journeys.id = done.journey AND ${heads} BETWEEN ${size.least} AND ${size.most}`;
    const rows = this.#store.tables.all(sql`
      SELECT max(0, done.days - begun.days) AS days
      FROM (SELECT journey, days FROM milestones WHERE step = 'moved-in' ORDER BY day DESC LIMIT ${NEWEST}) AS done
      JOIN milestones AS begun ON begun.journey = done.journey AND begun.step = 'matching'
      ${alike}
      ORDER BY days`);
    if (rows.length < FEWEST) return null;
    const at = (share: number): number =>
      Row.parse(rows[Math.max(0, Math.ceil(rows.length * share) - 1)]).days;
    return { least: at(0.25), most: at(0.75) };
  }
}
