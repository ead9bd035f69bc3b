/** What of homes waits for somebody, as coordinators look at it in the morning (R20). */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Store } from './open.js';

/** `day` is when it is, or since when it waits: UTC milliseconds or YYYY-MM-DD. */
export type HomeRow = { personId: number; offerId: number; at: number | null; day: string | null };
const HOME_LISTS = ['unanswered', 'offices', 'ahead', 'no-word', 'ending'] as const;
export type HomeList = (typeof HOME_LISTS)[number];

/** The moments between which things are looked for; days are YYYY-MM-DD, the others UTC milliseconds. */
export type HomeMoment = {
  today: string;
  inWeek: string;
  inMonths: string;
  answeredBefore: number;
  officeBefore: number;
  dayFrom: number;
  dayTo: number;
};

const Row = z.object({
  personId: z.number(),
  offerId: z.number(),
  at: z.number().nullable(),
  day: z.string().nullable(),
});

/** Which rows are in a list: nobody has answered for two days; an office for two weeks; today's viewings and this week's moves; two checks in a row without a word; contracts that end without a plan while nobody searches on. */
function within(list: HomeList, moment: HomeMoment) {
  const { today, inWeek, inMonths, answeredBefore, officeBefore, dayFrom, dayTo } = moment;
  switch (list) {
    case 'unanswered':
      return sql`SELECT person_id AS personId, offer_id AS offerId, state_at AS at, NULL AS day
        FROM proposals WHERE state = 'won' AND state_at < ${answeredBefore}`;
    case 'offices':
      return sql`SELECT person_id AS personId, offer_id AS offerId, step_at AS at, NULL AS day
        FROM moves WHERE state = 'open' AND step = 'office' AND step_at < ${officeBefore}`;
    case 'ahead':
      return sql`SELECT p.person_id AS personId, p.offer_id AS offerId, v.at AS at, NULL AS day
        FROM viewings v JOIN proposals p ON p.id = v.proposal_id
        WHERE v.state = 'agreed' AND v.at >= ${dayFrom} AND v.at < ${dayTo}
        UNION ALL SELECT person_id, offer_id, NULL, move_in
        FROM moves WHERE state = 'open' AND step = 'move-in' AND move_in BETWEEN ${today} AND ${inWeek}`;
    case 'no-word':
      return sql`SELECT personId, offerId, max(endedAt) AS at, NULL AS day FROM (
          SELECT c.person_id AS personId, s.offer_id AS offerId, c.stay_id AS stayId, c.state AS state, c.ended_at AS endedAt,
            row_number() OVER (PARTITION BY c.person_id, c.stay_id ORDER BY c.ended_at DESC, c.id DESC) AS nth
          FROM checkins c JOIN stays s ON s.id = c.stay_id
          WHERE s.ended_on IS NULL AND c.state IN ('answered', 'skipped', 'silent'))
        WHERE nth <= 2 GROUP BY personId, stayId
        HAVING count(*) = 2 AND min(state) = 'silent' AND max(state) = 'silent'`;
    case 'ending':
      return sql`SELECT person_id AS personId, offer_id AS offerId, NULL AS at, until_day AS day
        FROM stays WHERE ended_on IS NULL AND until_day <= ${inMonths}
        AND coalesce(plan, 'search') = 'search' AND NOT EXISTS (
          SELECT 1 FROM profiles WHERE profiles.person_id = stays.person_id AND profiles.ended_at IS NULL)`;
  }
}

export class HomeLists {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The longest waiting, or the first to come, first. */
  rows(list: HomeList, moment: HomeMoment, limit: number): HomeRow[] {
    const { tables } = this.#store;
    const found = tables.all(sql`SELECT * FROM (${within(list, moment)}) ORDER BY day, at LIMIT ${limit}`);
    return found.map((row) => Row.parse(row));
  }
}
