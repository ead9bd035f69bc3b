/** How the retention stands: when its job last ran, and what is past its time all the same. */
import { and, count, eq, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Store } from './open.js';
import type { Kept } from './retention.js';
import { audit, cases, contacts, inbox, messages, meta, outbox, profiles, questions } from './schema.js';

const DAY = 86_400_000;
const RAN = 'retention-ran';
/** The job runs once a day; what is a day late may be on its turn just now. */
const GRACE = 2 * DAY;

/** Writes down that the job has ended well. @param now UTC milliseconds of the business clock. */
export function retentionRan(store: Store, now: number): void {
  const value = String(now);
  const row = { key: RAN, value };
  store.tables.insert(meta).values(row).onConflictDoUpdate({ target: meta.key, set: { value } }).run();
}

type Late = { what: keyof Kept; rows: number };

/** @returns when the job last ended well (null = never), and how many rows of each kind should have gone by `now`. */
export function retentionState(
  store: Store,
  kept: Kept,
  now: number,
): { ranAt: number | null; late: Late[] } {
  const before = (what: keyof Kept): number => now - kept[what] * DAY - GRACE;
  const closed = (urgency: 'normal' | 'red'): SQL | undefined =>
    and(
      eq(cases.state, 'resolved'),
      eq(cases.urgency, urgency),
      isNull(cases.clearedAt),
      isNull(cases.erasedAt),
      lt(cases.resolvedAt, before(urgency === 'red' ? 'red' : 'resolved')),
    );
  const heard = (state: 'done' | 'failed', what: keyof Kept): SQL | undefined =>
    and(eq(inbox.state, state), sql`payload IS NOT NULL`, lt(inbox.finishedAt, before(what)));
  const looks: [keyof Kept, SQLiteTable, SQL | undefined][] = [
    ['inbox', inbox, heard('done', 'inbox')],
    ['poisoned', inbox, heard('failed', 'poisoned')],
    ['outbox', outbox, and(eq(outbox.hasWords, true), lt(outbox.finishedAt, before('outbox')))],
    ['profile', profiles, lt(profiles.endedAt, before('profile'))],
    ['resolved', cases, closed('normal')],
    ['red', cases, closed('red')],
    ['loose', messages, and(isNull(messages.caseId), lt(messages.at, before('loose')))],
    ['contacts', contacts, lt(contacts.at, before('contacts'))],
    ['questions', questions, lt(questions.lastAt, before('questions'))],
    ['audit', audit, lt(audit.at, before('audit'))],
  ];
  const late = looks.map(([what, table, where]): Late => {
    const found = store.tables.select({ rows: count() }).from(table).where(where).get();
    return { what, rows: found?.rows ?? 0 };
  });
  const ran = store.tables.select().from(meta).where(eq(meta.key, RAN)).get();
  return { ranAt: ran ? Number(ran.value) : null, late: late.filter(({ rows }) => rows > 0) };
}
