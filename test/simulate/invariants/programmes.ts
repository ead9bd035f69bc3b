/** Courses and meetings: no seat is given twice, none stays empty while somebody waits, and everybody hears what becomes of theirs. */
import { type Invariant, ofQuery } from './invariant.js';

const SEATED = `('taken', 'offered')`;
/** Rows of the week in which a registration came to another state. */
const CHANGES = `FROM sim_registrations r WHERE r.at > $from AND r.at <= $until`;
/** What `x` was at the moment of `r`. */
const THEN = (x: string): string =>
  `${x}.nth = (SELECT max(nth) FROM sim_registrations l WHERE l.id = ${x}.id AND l.nth <= r.nth)`;
const TOLD = `EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = r.event AND o.person_id = r.person_id AND o.platform = 'telegram')`;
const KNOWN = `EXISTS (SELECT 1 FROM persons p WHERE p.id = r.person_id)`;
const BEFORE = `(SELECT b.state FROM sim_registrations b WHERE b.id = r.id AND b.nth < r.nth ORDER BY b.nth DESC LIMIT 1)`;

export const PROGRAMMES: readonly Invariant[] = [
  ofQuery(
    'no programme gives more seats than it has',
    `SELECT r.programme_id, r.person_id, r.at, (SELECT count(*) FROM sim_registrations x
        WHERE x.programme_id = r.programme_id AND x.state IN ${SEATED} AND ${THEN('x')}) >
        (SELECT coalesce(p.seats, 100000) FROM programmes p WHERE p.id = r.programme_id) AS broken
      ${CHANGES} AND r.state IN ${SEATED}`,
  ),
  ofQuery(
    'whoever has waited longest for a seat is the next',
    `SELECT r.programme_id, r.person_id, r.at, EXISTS (SELECT 1 FROM sim_registrations x
        WHERE x.programme_id = r.programme_id AND x.id <> r.id AND x.state = 'waiting' AND ${THEN('x')}
          AND x.created_at < r.created_at) AS broken
      ${CHANGES} AND r.state = 'offered' AND ${BEFORE} = 'waiting'`,
  ),
  ofQuery(
    'no seat stays empty while somebody waits and could still come',
    `SELECT p.id, EXISTS (SELECT 1 FROM registrations w WHERE w.programme_id = p.id AND w.state = 'waiting')
        AND (SELECT count(*) FROM registrations s WHERE s.programme_id = p.id AND s.state IN ${SEATED}) < p.seats AS broken
      FROM programmes p WHERE p.state IN ('open', 'closed') AND p.ended_at IS NULL AND p.seats IS NOT NULL AND $from < $until
        AND (SELECT min(d.starts_at) FROM programme_dates d WHERE d.programme_id = p.id AND d.state = 'planned'
          AND d.ends_at > $until) > $until + 2 * 3600000`,
  ),
  ofQuery(
    'whatever becomes of a seat is told at that very moment',
    `SELECT r.programme_id, r.person_id, r.state, r.at, NOT ${TOLD} AS broken
      ${CHANGES} AND ${KNOWN} AND r.state <> coalesce(${BEFORE}, '')`,
  ),
  ofQuery(
    'a seat that is offered is taken, given up or passed on in time',
    `SELECT id, person_id, offer_until, offer_until < $until - 60000 AS broken
      FROM registrations WHERE state = 'offered' AND $from < $until`,
  ),
  ofQuery(
    'how it was is asked once, of who had a seat, after a date that was held',
    `SELECT r.programme_id, r.person_id, r.at, r.state <> 'taken'
        OR (SELECT count(DISTINCT x.asked_at) FROM sim_registrations x WHERE x.id = r.id) > 1
        OR NOT EXISTS (SELECT 1 FROM programme_dates d WHERE d.programme_id = r.programme_id AND d.state = 'planned'
          AND d.ends_at < r.asked_at) AS broken
      ${CHANGES} AND r.asked_at = r.at`,
  ),
  ofQuery(
    'who has a seat is reminded of no date that is not held',
    `SELECT d.id, EXISTS (SELECT 1 FROM timers t WHERE t.subject = 'date:' || d.id
        AND t.key IN ('programme-day', 'programme-hour', 'programme-rate')) AS broken
      FROM programme_dates d WHERE d.state = 'cancelled' AND $from < $until`,
  ),
];
