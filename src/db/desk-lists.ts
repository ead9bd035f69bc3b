/** The open cases as the desk looks at them: in lists for one helper or for all, and counted for the coordinators. Without words. */
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Language } from '../words/language.js';
import type { Case } from './cases.js';
import type { Store } from './open.js';
import { audit, cases, persons, staff } from './schema.js';

/** An open case, and the language in which its person is answered. */
export type OpenCase = { kase: Case; language: Language };

/** What the lists depend on: the moment (UTC milliseconds), the day (YYYY-MM-DD), and when a silence began to count. */
export type Moment = { now: number; today: string; silentSince: number };

/** Lists of the whole team. */
export const TEAM_LISTS = ['red', 'late', 'breached', 'unclaimed', 'back', 'deadlines', 'silent'] as const;
export type TeamList = (typeof TEAM_LISTS)[number];

export type Counts = Record<TeamList, number> & {
  open: number;
  held: number;
  /** Helpers on duty. */
  duty: number;
};

/** In the words of the index, which is why the state is no parameter. */
const OPEN = sql`${cases.state} <> 'resolved' AND ${cases.erasedAt} IS NULL`;
const SPOKEN = sql<Language>`coalesce(${cases.language}, ${persons.language})`;
const RANK = sql`CASE ${cases.priority} WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END`;
const RED_FIRST = sql`${cases.urgency} <> 'red'`;
/** Urgent before all others, then by priority, then who is to be answered first. */
const URGENCY = [RED_FIRST, RANK, sql`${cases.answerDue} IS NULL`, asc(cases.answerDue), asc(cases.openedAt)];

/** Which open cases are in a list of the team. */
function within(list: TeamList, { now, today, silentSince }: Moment): SQL {
  switch (list) {
    case 'red':
      return sql`${cases.urgency} = 'red'`;
    case 'unclaimed':
      return sql`${cases.state} = 'new'`;
    case 'late':
      return sql`${cases.state} = 'new' AND ${cases.answerDue} < ${now}`;
    case 'breached':
      return sql`${cases.answerDue} < ${now}`;
    case 'back':
      return sql`${cases.state} = 'new' AND ${cases.returnedAt} = ${cases.stateAt}`;
    case 'deadlines':
      return sql`(cases.deadline <= ${today} OR EXISTS (SELECT 1 FROM promises p WHERE p.case_id = cases.id AND p.ended_at IS NULL AND p.due <= ${today}))`;
    case 'silent':
      return sql`${cases.state} = 'waiting-person' AND ${cases.answeredAt} < ${silentSince}`;
  }
}

const summed = (what: SQL): SQL<number> => sql<number>`coalesce(sum(${what}), 0)`;

export class DeskLists {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #list(where: SQL | undefined, order: readonly SQL[], limit: number): OpenCase[] {
    return this.#store.tables
      .select({ kase: cases, language: SPOKEN })
      .from(cases)
      .innerJoin(persons, eq(cases.personId, persons.id))
      .where(and(OPEN, where))
      .orderBy(...order, asc(cases.id))
      .limit(limit)
      .all();
  }

  /** What `staffId` has and has not put aside, the most urgent first. */
  mine(staffId: number, limit: number): OpenCase[] {
    return this.#list(sql`claimed_by = ${staffId} AND ${cases.state} <> 'snoozed'`, URGENCY, limit);
  }

  /** What `staffId` has put aside, the first to come back first. */
  snoozed(staffId: number, limit: number): OpenCase[] {
    const order = [asc(cases.snoozedUntil)];
    return this.#list(sql`claimed_by = ${staffId} AND ${cases.state} = 'snoozed'`, order, limit);
  }

  /** All that `staffId` has, the most urgent first. */
  held(staffId: number, limit: number): OpenCase[] {
    return this.#list(sql`claimed_by = ${staffId}`, URGENCY, limit);
  }

  /** What a colleague asks `staffId` to take over. */
  offered(staffId: number, limit: number): OpenCase[] {
    return this.#list(eq(cases.offeredTo, staffId), URGENCY, limit);
  }

  /**
   * What nobody has claimed: urgent cases first, then those in one of `languages`. @param languages null = all alike.
   * @param only leaves out what is neither urgent nor in these languages.
   */
  unclaimed(languages: readonly Language[] | null, limit: number, only = false): OpenCase[] {
    const known = sql`${SPOKEN} IN (SELECT value FROM json_each(${JSON.stringify(languages ?? [])}))`;
    const order = languages === null ? URGENCY : [RED_FIRST, sql`NOT ${known}`, ...URGENCY.slice(1)];
    const fits = only && languages !== null ? sql` AND (${cases.urgency} = 'red' OR ${known})` : sql``;
    return this.#list(sql`${cases.state} = 'new'${fits}`, order, limit);
  }

  /** Who has waited longest for an answer. */
  longest(limit: number): OpenCase[] {
    return this.#list(sql`${cases.answerDue} IS NOT NULL`, [asc(cases.heardAt)], limit);
  }

  /** One of the team's lists, the most urgent first. */
  team(list: TeamList, moment: Moment, limit: number): OpenCase[] {
    return this.#list(within(list, moment), URGENCY, limit);
  }

  /** How many cases `staffId` has, and how many of them are put aside. */
  countsOf(staffId: number): { mine: number; snoozed: number } {
    const aside = summed(sql`${cases.state} = 'snoozed'`);
    const row = this.#store.tables
      .select({ all: summed(sql`1`), aside })
      .from(cases)
      .where(and(OPEN, sql`claimed_by = ${staffId}`))
      .get();
    return { mine: (row?.all ?? 0) - (row?.aside ?? 0), snoozed: row?.aside ?? 0 };
  }

  /** All lists of the team counted in one reading. */
  counts(moment: Moment): Counts {
    const in_ = (list: TeamList): SQL<number> => summed(within(list, moment));
    const row = this.#store.tables
      .select({
        red: in_('red'),
        unclaimed: in_('unclaimed'),
        late: in_('late'),
        breached: in_('breached'),
        back: in_('back'),
        deadlines: in_('deadlines'),
        silent: in_('silent'),
        open: summed(sql`1`),
        held: summed(sql`${cases.claimedBy} IS NOT NULL`),
      })
      .from(cases)
      .where(OPEN)
      .get();
    const duty = this.#store.tables
      .select({ rows: summed(sql`1`) })
      .from(staff)
      .where(sql`duty_since IS NOT NULL`)
      .get();
    const none = {
      open: 0,
      held: 0,
      red: 0,
      unclaimed: 0,
      late: 0,
      breached: 0,
      back: 0,
      deadlines: 0,
      silent: 0,
    };
    return { ...(row ?? none), duty: duty?.rows ?? 0 };
  }

  /** Whether `staffId` has done anything since then (UTC milliseconds). */
  hasActed(staffId: number, since: number): boolean {
    const where = and(sql`${audit.at} >= ${since}`, eq(audit.staffId, staffId));
    return this.#store.tables.select({ id: audit.id }).from(audit).where(where).limit(1).get() !== undefined;
  }
}
