/** What pauses what (R17): nothing automatic beside an urgent case, nothing but proposals and dates beside a helper's words. */
import { type Invariant, ofQuery } from './invariant.js';

/** What was said unasked this week, by its kind. */
const SAID = `FROM contacts c JOIN outbox o ON o.key = c.outbox_key
  WHERE c.outcome = 'planned' AND o.state = 'sent' AND o.finished_at > $from AND o.finished_at <= $until`;

/** Whether the person of `c` had an open urgent case when `o` left. */
const RED = `EXISTS (SELECT 1 FROM sim_cases s WHERE s.person_id = c.person_id AND s.urgency = 'red'
    AND s.state <> 'resolved' AND s.at < o.finished_at AND NOT EXISTS (SELECT 1 FROM sim_cases later
      WHERE later.id = s.id AND later.nth > s.nth AND later.at <= o.finished_at))`;

const HELPER = `EXISTS (SELECT 1 FROM messages m WHERE m.person_id = c.person_id AND m.direction = 'out'
    AND m.staff_id IS NOT NULL AND m.at > o.finished_at - 86400000 AND m.at < o.finished_at)`;

export const BESIDE: readonly Invariant[] = [
  ofQuery(
    'nothing but safety and deadlines beside an open urgent case',
    `SELECT c.kind, c.person_id, o.key, o.finished_at,
      c.kind NOT IN ('safety', 'deadline') AND ${RED} AS broken ${SAID}`,
  ),
  ofQuery(
    'no check-in, programme or rating within a day of a helper’s words',
    `SELECT c.kind, c.person_id, o.key, o.finished_at, ${HELPER} AS broken
      ${SAID} AND c.kind IN ('check-in', 'programme', 'rating')`,
  ),
];
