/** Who waits for an identity check and how long it takes: searching households, and landlords whose homes are not over. */
import { sql } from 'drizzle-orm';
import type { Store } from './open.js';

/** `since`: UTC milliseconds since which a check is wanted. */
export type Unchecked = { personId: number; since: number };
export type CheckFigures = {
  /** Among the first 2,000 of each side. */
  waiting: number;
  /** UTC milliseconds; null when nobody waits. */
  oldest: number | null;
  /** Half of those seen in the time looked at had waited at most so many days; null when nobody was seen. */
  days: number | null;
};

const OPEN = sql.raw("('checking', 'asked', 'cleared', 'paused', 'frozen', 'let')");

/** So many of those who have waited longest are looked at, and so many landlords: whoever asks must not wait for all. */
const LOOKED = 2000;

/** @param day YYYY-MM-DD on which what was seen must still count. */
const wanted = (day: string) => sql`
  SELECT person_id, min(since) AS since FROM (
    SELECT * FROM (
      SELECT person_id, waiting_since AS since FROM profiles
      WHERE ended_at IS NULL AND held_by IS NULL ORDER BY waiting_since, person_id LIMIT ${LOOKED}
    )
    UNION ALL
    SELECT * FROM (
      SELECT person_id, created_at AS since FROM landlords AS l
      WHERE EXISTS (SELECT 1 FROM offers AS o WHERE o.landlord_id = l.person_id AND o.state IN ${OPEN})
      ORDER BY person_id DESC LIMIT ${LOOKED}
    )
  ) AS w
  WHERE NOT EXISTS (
    SELECT 1 FROM identities AS i
    WHERE i.person_id = w.person_id AND i.revoked_at IS NULL AND i.until >= ${day} AND i.level >= 2
  )
  GROUP BY person_id`;

export class IdentityFigures {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Those who have no time yet, whoever has waited longest first. @param limit how many. */
  unchecked(day: string, limit: number): Unchecked[] {
    const query = sql`
      SELECT person_id AS personId, since FROM (${wanted(day)}) AS u
      WHERE NOT EXISTS (SELECT 1 FROM check_slots AS c WHERE c.person_id = u.person_id AND c.ended_at IS NULL)
      ORDER BY since, person_id LIMIT ${limit}`;
    return this.#store.tables.all<Unchecked>(query);
  }

  /** @param since UTC milliseconds from which on those seen are looked at. */
  figures(day: string, since: number): CheckFigures {
    const { tables } = this.#store;
    const waits = sql`SELECT count(*) AS waiting, min(since) AS oldest FROM (${wanted(day)})`;
    const { waiting, oldest } = tables.get<{ waiting: number; oldest: number | null }>(waits);
    const took = sql`
      SELECT i.at - coalesce(p.waiting_since, (SELECT min(o.created_at) FROM offers AS o WHERE o.landlord_id = i.person_id)) AS ms
      FROM (SELECT * FROM identities ORDER BY id DESC LIMIT ${LOOKED}) AS i LEFT JOIN profiles AS p ON p.person_id = i.person_id
      WHERE i.at >= ${since} AND i.level = 2
        AND i.id = (SELECT min(f.id) FROM identities AS f WHERE f.person_id = i.person_id)`;
    const times = tables
      .all<{ ms: number | null }>(took)
      .flatMap(({ ms }) => (ms === null ? [] : [Math.max(0, ms)]))
      .sort((a, b) => a - b);
    const middle = times[Math.floor((times.length - 1) / 2)];
    return { waiting, oldest, days: middle === undefined ? null : Math.round(middle / 86_400_000) };
  }
}
