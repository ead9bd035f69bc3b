/** What the clocks of answers look at: which are due or late, and how long the team takes for one. */
import { and, asc, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Case } from './cases.js';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { audit, cases } from './schema.js';

/** So many of the last claims tell how long a case takes. */
const LOOKED_AT = 31;
const OWED = sql`state IN ('new', 'claimed', 'waiting-us') AND erased_at IS NULL`;

export class Clocks {
  readonly #store: Store;
  readonly #ahead = kept(() => {
    const rank = sql`CASE WHEN urgency = 'red' THEN 0 WHEN priority = 'high' THEN 1 WHEN priority = 'normal' THEN 2 ELSE 3 END`;
    const isNew = sql`state = 'new' AND state <> 'resolved' AND erased_at IS NULL`;
    return this.#store.tables
      .select({ count: sql<number>`count(*)` })
      .from(cases)
      .where(sql`${isNew} AND (${rank}, id) < (${sql.placeholder('rank')}, ${sql.placeholder('id')})`)
      .prepare();
  });

  constructor(store: Store) {
    this.#store = store;
  }

  /** Cases whose answer was due before `now`, the longest late first: a coordinator's morning shows them. */
  late(now: number): Case[] {
    return this.#store.tables
      .select()
      .from(cases)
      .where(and(isNotNull(cases.answerDue), lte(cases.answerDue, now), OWED))
      .orderBy(asc(cases.answerDue))
      .all();
  }

  /** Ordinary cases that nobody has claimed and whose answer is due soon or late at `now`, the earliest first. */
  unclaimedDue(now: number): Case[] {
    const waits = and(eq(cases.state, 'new'), eq(cases.urgency, 'normal'), sql`erased_at IS NULL`);
    return this.#store.tables
      .select()
      .from(cases)
      .where(and(isNotNull(cases.answerDue), lte(cases.answerWarn, now), waits))
      .orderBy(asc(cases.answerDue))
      .all();
  }

  /** Urgent cases of a channel that nobody has claimed, the oldest first. */
  urgentUnclaimed(channel: string): Case[] {
    const waits = and(eq(cases.state, 'new'), eq(cases.urgency, 'red'), sql`erased_at IS NULL`);
    const where = and(waits, eq(cases.channel, channel));
    return this.#store.tables.select().from(cases).where(where).orderBy(asc(cases.id)).all();
  }

  /** How many cases that nobody has claimed are answered before `kase`: urgent ones, then by priority, then by age. */
  ahead({ id, urgency, priority }: Pick<Case, 'id' | 'urgency' | 'priority'>): number {
    const rank = urgency === 'red' ? 0 : { high: 1, normal: 2, low: 3 }[priority];
    return this.#ahead().get({ rank, id })?.count ?? 0;
  }

  /** Milliseconds from claim to first answer in the last cases claimed since `since`, in no order. */
  handling(since: number): number[] {
    // Written out: in a query over one table Drizzle leaves out which table a column is of.
    const answer = sql<number | null>`(SELECT min(messages.at) FROM messages
      WHERE messages.case_id = cases.id AND messages.staff_id IS NOT NULL AND messages.at >= cases.claimed_at)`;
    return this.#store.tables
      .select({ claimed: cases.claimedAt, answered: answer })
      .from(cases)
      .where(sql`claimed_at IS NOT NULL AND claimed_at >= ${since}`)
      .orderBy(desc(cases.claimedAt))
      .limit(LOOKED_AT)
      .all()
      .flatMap(({ claimed, answered }) =>
        claimed === null || answered === null ? [] : [answered - claimed],
      );
  }

  /** How many urgent cases `staffId` has taken since `since`. */
  urgentTaken(staffId: number, since: number): number {
    const row = this.#store.tables
      .select({ count: sql<number>`count(DISTINCT ${audit.caseId})` })
      .from(audit)
      .innerJoin(cases, eq(cases.id, audit.caseId))
      .where(
        and(
          eq(audit.staffId, staffId),
          // A case that was handed over counts for who has it now.
          sql`${audit.at} >= ${since} AND (${audit.action} IN ('claim', 'take-over')
            OR (${audit.action} = 'handover' AND ${cases.claimedBy} = ${staffId}))`,
          eq(cases.urgency, 'red'),
        ),
      )
      .get();
    return row?.count ?? 0;
  }
}
