/** Messages to many: never twice to one person, never to who has left out the topic, and everybody of the audience is accounted for. */
import { type Invariant, ofQuery } from './invariant.js';

export const OUTREACH: readonly Invariant[] = [
  ofQuery(
    'nobody gets a message to many twice',
    `SELECT o.person_id, o.target_key, count(*) - 1 AS broken FROM outbox o WHERE o.kind = 'broadcast'
        AND o.state IN ('sent', 'unknown') AND o.person_id IS NOT NULL AND $from < $until GROUP BY 1, 2`,
  ),
  ofQuery(
    'who has left out a topic hears no more of it',
    `SELECT p.person_id, p.broadcast_id, EXISTS (SELECT 1 FROM opt_outs x WHERE x.person_id = p.person_id
        AND x.topic = b.topic AND x.at < o.created_at) AS broken
      FROM broadcast_people p JOIN broadcasts b ON b.id = p.broadcast_id JOIN outbox o ON o.key = p.outbox_key
      WHERE o.state = 'sent' AND o.finished_at > $from AND o.finished_at <= $until`,
  ),
  ofQuery(
    'everybody of an audience has an outcome, and who was passed over a reason',
    `SELECT p.broadcast_id, p.person_id, p.outcome, p.outcome IS NULL OR (p.outcome = 'skipped' AND p.reason IS NULL)
        AS broken
      FROM broadcast_people p JOIN broadcasts b ON b.id = p.broadcast_id
      WHERE b.state = 'done' AND b.ended_at > $from AND b.ended_at <= $until - 86400000`,
  ),
];
