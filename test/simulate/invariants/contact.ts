/** Who hears from us unasked, and how often: counted from what has left, never from the book of the budget. */
import type Database from 'better-sqlite3';
import { berlin, isQuiet } from './berlin.js';
import { type Found, type Invariant, ofQuery, type Row, rowsOf, type Span } from './invariant.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Said = { key: string; person: number; at: number; decided: number; fewer: number; offers: number };

/** What was said unasked, with how its reader had set that at the time when it was decided. */
const SAID = `SELECT o.key, o.person_id AS person, o.finished_at AS at, o.created_at AS decided,
    (SELECT pushes = 'fewer' FROM sim_persons p WHERE p.id = o.person_id AND p.at <= o.created_at
      ORDER BY p.nth DESC LIMIT 1) AS fewer,
    (SELECT count(*) FROM roles r WHERE r.person_id = o.person_id AND r.role = 'landlord' AND r.since <= o.created_at)
      * (1 - (SELECT count(*) FROM roles r WHERE r.person_id = o.person_id AND r.role = 'seeker'
        AND r.since <= o.created_at)) AS offers
  FROM outbox o WHERE o.platform = 'telegram' AND o.priority >= 3 AND o.kind IN ('say', 'broadcast') AND o.repeat = 0 AND o.part = 0
    AND o.state IN ('sent', 'unknown') AND o.person_id IS NOT NULL
    AND o.finished_at > $from - 29 * 86400000 AND o.finished_at <= $until ORDER BY o.finished_at`;

/** Looks at each message of the week beside those that its reader had before it. */
function beside(wrong: (one: Said, before: readonly Said[]) => boolean) {
  return (db: Database.Database, span: Span): Found => {
    const byPerson = new Map<number, Said[]>();
    const broken: Row[] = [];
    let checked = 0;
    for (const one of rowsOf<Said>(db, SAID, span)) {
      const before = byPerson.get(one.person) ?? [];
      if (one.at > span.from) {
        checked += 1;
        if (wrong(one, before))
          broken.push({ ...one, before: before.slice(-4).map(({ key, at }) => [key, at]) });
      }
      byPerson.set(one.person, [...before, one]);
    }
    return { checked, broken };
  };
}

const since = (one: Said, before: readonly Said[], span: number): number =>
  before.filter(({ at }) => at > one.at - span).length;

const notIn = (name: string, history: string, wrong: string): Invariant =>
  ofQuery(
    name,
    `SELECT o.key, o.person_id, o.finished_at, coalesce((SELECT ${wrong} FROM ${history} h
        WHERE h.id = o.person_id AND h.at < o.finished_at ORDER BY h.nth DESC LIMIT 1), 0) AS broken
      FROM outbox o WHERE o.platform = 'telegram' AND o.priority >= 3 AND o.kind IN ('say', 'broadcast') AND o.state = 'sent'
        AND o.person_id IS NOT NULL AND o.finished_at > $from AND o.finished_at <= $until`,
  );

/**
 * Timers whose words may come at night: they answer what somebody has done minutes before, or ask in the first evening of a shared home
 * whether all is well (R28).
 */
const AT_NIGHT = new Set(['erase', 'erase-tail', 'data-gone', 'file-unsorted', 'stay-due']);

/** The reader has let us in again within the minute before `o` left: what was held for them answers that. */
const RETURNED = `EXISTS (SELECT 1 FROM sim_persons h JOIN sim_persons b ON b.id = h.id
    AND b.nth = (SELECT max(e.nth) FROM sim_persons e WHERE e.id = h.id AND e.nth < h.nth)
  WHERE h.id = o.person_id AND h.blocked_at IS NULL AND b.blocked_at IS NOT NULL
    AND h.at >= o.created_at AND h.at BETWEEN o.finished_at - 60000 AND o.finished_at)`;

export const CONTACT: readonly Invariant[] = [
  {
    name: 'at most one unasked message a day',
    check: beside((one, before) => before.some(({ at }) => berlin(at).day === berlin(one.at).day)),
  },
  {
    name: 'at most three in seven days',
    check: beside((one, before) => since(one, before, 7 * DAY) >= 3),
  },
  {
    name: 'at most one a week to who only offers a home',
    check: beside((one, before) => one.offers > 0 && since(one, before, 7 * DAY - HOUR) >= 1),
  },
  {
    name: 'at most one in four weeks to who has asked for fewer',
    check: beside((one, before) => one.fewer === 1 && since(one, before, 28 * DAY - HOUR) >= 1),
  },
  notIn('nothing unasked in a pause', 'sim_persons', 'paused_at IS NOT NULL'),
  notIn('nothing to who has blocked the bot', 'sim_persons', 'blocked_at IS NOT NULL'),
  {
    name: 'nothing unasked in the quiet hours',
    check: (db, span) => {
      const all = rowsOf<{ at: number }>(
        db,
        `SELECT key, person_id, kind, priority, finished_at AS at FROM outbox WHERE platform = 'telegram'
          AND priority >= 3 AND state = 'sent' AND finished_at > $from AND finished_at <= $until AND kind IN ('say', 'broadcast')`,
        span,
      );
      return { checked: all.length, broken: all.filter(({ at }) => isQuiet(at)) };
    },
  },
  {
    name: 'what a clock or a round says waits for the morning, unless it is urgent',
    check: (db, span) => {
      const all = rowsOf<{ at: number; timer: string }>(
        db,
        `SELECT o.key, o.person_id, o.priority, o.finished_at AS at, i.external_id AS timer
          FROM outbox o JOIN inbox i ON i.id = o.event_id
          WHERE o.platform = 'telegram' AND o.kind IN ('say', 'photos', 'pin') AND o.priority BETWEEN 1 AND 2
            AND o.state = 'sent' AND i.source <> 'telegram' AND i.source <> 'slack' AND o.person_id IS NOT NULL
            AND NOT ${RETURNED}
            AND o.finished_at > $from AND o.finished_at <= $until`,
        span,
      );
      const late = all.filter(({ at, timer }) => isQuiet(at) && !AT_NIGHT.has(timer.split(':')[0] ?? ''));
      return { checked: all.length, broken: late };
    },
  },
];
