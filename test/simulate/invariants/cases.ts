/** Cases: nobody is forgotten. */
import { type Invariant, ofQuery } from './invariant.js';

const OWN = `(t.subject = 'case:' || c.id OR t.subject LIKE 'case:' || c.id || ':%')`;
const timer = (keys: string): string => `EXISTS (SELECT 1 FROM timers t WHERE ${OWN} AND t.key IN (${keys}))`;
const RED_CLOCKS = `'red-unclaimed', 'red-call', 'red-open', 'red-silent', 'answer-due', 'case-clock'`;

export const CASES: readonly Invariant[] = [
  ofQuery(
    'no open case without an owner, or a clock for who takes it',
    `SELECT c.id, c.state, c.urgency, c.claimed_by, CASE
        WHEN c.state = 'new' THEN c.claimed_by IS NOT NULL OR (c.answer_due IS NULL AND NOT ${timer(RED_CLOCKS)})
        ELSE c.claimed_by IS NULL END AS broken
      FROM cases c WHERE c.state <> 'resolved' AND $from < $until`,
  ),
  ofQuery(
    'no held case without a clock',
    `SELECT c.id, c.state, c.urgency, NOT ${timer(`'case-clock', 'case-snoozed', ${RED_CLOCKS}`)} AS broken
      FROM cases c WHERE c.state NOT IN ('new', 'resolved') AND $from < $until`,
  ),
  ofQuery(
    'every open urgent case has a clock of its own',
    `SELECT c.id, c.state, NOT ${timer(`'red-unclaimed', 'red-call', 'red-open', 'red-silent'`)} AS broken
      FROM cases c WHERE c.urgency = 'red' AND c.state <> 'resolved' AND $from < $until`,
  ),
  ofQuery(
    'every cry for help opens an urgent case at once',
    `SELECT y.person_id, y.at, NOT EXISTS (SELECT 1 FROM sim_cases s WHERE s.person_id = y.person_id
        AND s.urgency = 'red' AND s.state <> 'resolved' AND s.at <= y.at AND NOT EXISTS (SELECT 1 FROM sim_cases later
          WHERE later.id = s.id AND later.nth > s.nth AND later.at <= y.at)) AS broken
      FROM sim_cries y WHERE y.at > $from AND y.at <= $until`,
  ),
  ofQuery(
    'every cry for help is answered urgently, at any hour',
    `SELECT y.person_id, y.at, NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = y.person_id
        AND o.priority = 0 AND o.created_at = y.at) AS broken
      FROM sim_cries y JOIN persons p ON p.id = y.person_id WHERE y.at > $from AND y.at <= $until`,
  ),
  ofQuery(
    'an urgent case ends with an outcome, and a doubtful one by two',
    `SELECT c.id, c.ended, c.ended IS NULL OR (c.ended IN ('not-reached', 'false-alarm') AND NOT EXISTS (
        SELECT 1 FROM audit a JOIN audit b ON b.case_id = a.case_id WHERE a.case_id = c.id AND a.action = 'ask-end'
          AND b.action = 'resolve' AND b.staff_id <> a.staff_id)) AS broken
      FROM cases c WHERE c.urgency = 'red' AND c.state = 'resolved' AND c.resolved_at > $from AND c.resolved_at <= $until`,
  ),
  ofQuery(
    'a person’s words are answered, or in a case',
    `SELECT w.event, w.chat, w.at,
        NOT EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = w.event AND o.platform = 'telegram')
        AND NOT EXISTS (SELECT 1 FROM heard h JOIN messages m ON m.id = h.message_id
          WHERE h.event_id = w.event AND m.case_id IS NOT NULL) AS broken
      FROM sim_wrote w JOIN addresses a ON a.external_id = w.chat
        -- Of who was forgotten and has come back, nothing is left from before.
        JOIN persons p ON p.id = a.person_id AND p.created_at <= w.at
      WHERE w.at > $from AND w.at <= $until`,
  ),
];
