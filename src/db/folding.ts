/** What was counted of a person stays counted when their rows go: it is folded into the counts by day, which name nobody. */
import { type SQL, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import type { callBacks, callTries } from './schema.js';
import { Tallies } from './tallies.js';

/** How what happened is called among the tallies. */
export const FOLDED = {
  asked: 'checkin-asked',
  answered: 'checkin-answered',
  silent: 'checkin-silent',
  booked: 'call-back',
  tries: 'call-tries',
  reached: 'call-reached',
  incoming: 'call-incoming',
  /** Followed by the outcome; `about` is the broadcast. */
  broadcast: 'broadcast-',
} as const;

const ADDED = sql`ON CONFLICT DO UPDATE SET count = count + excluded.count`;

/** What is counted of a check: whether it was asked, and arrived, and how it ended; `about` is its side and its kind: `guest day-14`. */
export const OF_CHECK = {
  asked: sql`asked_at IS NOT NULL AND coalesce(reason, '') <> 'blocked'`,
  answered: sql`state = 'answered'`,
  silent: sql`state = 'silent'`,
} as const;

/** To be called before the well-being checks that are `theirs` are deleted. */
export function foldChecks({ tables }: Store, theirs: SQL): void {
  for (const what of ['asked', 'answered', 'silent'] as const)
    tables.run(sql`
      INSERT INTO tallies (day, what, about, count)
      SELECT due_on, ${FOLDED[what]}, side || ' ' || kind, count(*) FROM checkins WHERE ${theirs} AND ${OF_CHECK[what]}
      GROUP BY 1, 3 ${ADDED}`);
}

/** To be called before the rows of `personId` are deleted: well-being checks, call-backs, and what was said to many. */
export function foldCounts(store: Store, personId: number): void {
  const { tables } = store;
  foldChecks(store, sql`person_id = ${personId}`);
  tables.run(sql`
    INSERT INTO tallies (day, what, about, count)
    SELECT date(from_at / 1000, 'unixepoch') AS day, ${FOLDED.booked}, '', count(*) FROM call_backs
    WHERE person_id = ${personId} AND state <> 'cancelled' GROUP BY 1 ${ADDED}`);
  tables.run(sql`
    INSERT INTO tallies (day, what, about, count)
    SELECT date(b.started_at / 1000, 'unixepoch'), ${FOLDED.broadcast} || p.outcome, b.id, count(*)
    FROM broadcast_people p JOIN broadcasts b ON b.id = p.broadcast_id
    WHERE p.person_id = ${personId} AND p.outcome IS NOT NULL AND b.started_at IS NOT NULL
    GROUP BY b.id, p.outcome ${ADDED}`);
}

// Nobody is rung at night, so the day is the same where the operator is.
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What was deleted of calls because it is old. */
export function foldCalls(
  store: Store,
  booked: readonly Pick<typeof callBacks.$inferSelect, 'from' | 'state'>[],
  tries: readonly Pick<typeof callTries.$inferSelect, 'at' | 'way' | 'outcome'>[],
): void {
  const tallies = new Tallies(store);
  for (const { from, state } of booked) if (state !== 'cancelled') tallies.count(FOLDED.booked, dayOf(from));
  for (const { at, way, outcome } of tries) {
    tallies.count(way === 'in' ? FOLDED.incoming : FOLDED.tries, dayOf(at));
    if (way === 'out' && outcome === 'reached') tallies.count(FOLDED.reached, dayOf(at));
  }
}

/** Readers of messages to many that were deleted because that was long ago; `at` is when it was begun, UTC milliseconds. */
export function foldReaders(
  store: Store,
  readers: readonly { id: number; at: number; outcome: string | null }[],
): void {
  const tallies = new Tallies(store);
  const counts = new Map<string, { id: number; at: number; outcome: string; count: number }>();
  for (const { id, at, outcome } of readers) {
    if (outcome === null) continue;
    const key = `${id} ${outcome}`;
    counts.set(key, { id, at, outcome, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  for (const { id, at, outcome, count } of counts.values())
    tallies.count(`${FOLDED.broadcast}${outcome}`, dayOf(at), String(id), count);
}
