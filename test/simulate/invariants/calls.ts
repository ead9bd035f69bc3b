/** People who want to be rung: at an hour of the centre, by a line that is free, until somebody has reached them or it is given up. */
import type Database from 'better-sqlite3';
import { berlin } from './berlin.js';
import { type Found, type Invariant, ofQuery, rowsOf, type Span } from './invariant.js';

/** Lines of the settings that the year is played with, and their hours. */
const LINES = 2;
const HOURS = { from: 9 * 60, until: 17 * 60 };
const DAY = 86_400_000;

const NEWEST = (x: string): string =>
  `${x}.nth = (SELECT max(nth) FROM sim_call_backs l WHERE l.id = ${x}.id AND l.nth <= r.nth)`;
const CHANGES = `FROM sim_call_backs r WHERE r.at > $from AND r.at <= $until`;
const BEFORE = (column: string): string =>
  `(SELECT b.${column} FROM sim_call_backs b WHERE b.id = r.id AND b.nth < r.nth ORDER BY b.nth DESC LIMIT 1)`;
const TOLD = `EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = r.event AND o.person_id = r.person_id AND o.platform = 'telegram')`;
const HAS_CHAT = `EXISTS (SELECT 1 FROM addresses a WHERE a.person_id = r.person_id)`;

/** Whether a message could reach them at that moment: to whom none does nothing is said. */
const IS_REACHED = `(SELECT h.blocked_at FROM sim_persons h WHERE h.id = r.person_id AND h.at <= r.at ORDER BY h.nth DESC LIMIT 1) IS NULL`;

/** A time that is taken by a person or planned by the program; colleagues may agree on any. */
function inHours(db: Database.Database, span: Span): Found {
  const taken = `SELECT r.id, r.from_at AS "from", r.until_at AS "to" ${CHANGES} AND r.state = 'booked'
    AND r.from_at IS NOT ${BEFORE('from_at')} AND r.event NOT IN (SELECT i.id FROM inbox i WHERE i.source = 'slack')`;
  const all = rowsOf<{ id: number; from: number; to: number }>(db, taken, span);
  const broken = all.filter(({ from, to }) => {
    const weekday = new Date(`${berlin(from).day}T00:00:00Z`).getUTCDay();
    const isOpen = berlin(from).minute >= HOURS.from && berlin(to).minute <= HOURS.until;
    return weekday === 0 || weekday === 6 || !isOpen;
  });
  return { checked: all.length, broken };
}

export const CALLS: readonly Invariant[] = [
  { name: 'people are rung within the hours of the centre', check: inHours },
  ofQuery(
    'no time is given to more people than there are lines',
    `SELECT r.id, r.from_at, r.at, (SELECT count(*) FROM sim_call_backs x WHERE x.state = 'booked' AND ${NEWEST('x')}
        AND x.from_at < r.until_at AND x.until_at > r.from_at) > ${LINES} AS broken
      ${CHANGES} AND r.state = 'booked' AND r.from_at IS NOT ${BEFORE('from_at')}
        AND r.event NOT IN (SELECT i.id FROM inbox i WHERE i.source = 'slack')`,
  ),
  ofQuery(
    'whoever waits to be rung is in the list, and their time is not long over',
    `SELECT b.id, b.until_at, b.until_at < $until - 3 * ${DAY} OR NOT EXISTS (SELECT 1 FROM calls c
        WHERE c.kind = 'call-back' AND c.subject = 'call-back:' || b.id AND c.state IN ('open', 'claimed')) AS broken
      FROM call_backs b WHERE b.state = 'booked' AND $from < $until`,
  ),
  ofQuery(
    'who was not reached is tried three times, and no more',
    `SELECT r.id, r.tries, r.state, r.tries > 3 OR (r.state = 'given-up' AND r.tries <> 3) AS broken ${CHANGES}`,
  ),
  ofQuery(
    'what came of a try that reached nobody is told to the person',
    `SELECT r.id, r.person_id, r.state, r.at, NOT ${TOLD} AS broken
      ${CHANGES} AND ${HAS_CHAT} AND ${IS_REACHED} AND (r.state IN ('given-up', 'wrong-number') OR r.tries > coalesce(${BEFORE('tries')}, 0))`,
  ),
  ofQuery(
    'each call that was tried is written down',
    `SELECT r.id, r.state, r.at, NOT EXISTS (SELECT 1 FROM sim_call_tries t WHERE t.call_back_id = r.id AND t.event = r.event) AS broken
      ${CHANGES} AND r.state IN ('reached', 'given-up', 'wrong-number') AND r.state <> coalesce(${BEFORE('state')}, '')`,
  ),
];
