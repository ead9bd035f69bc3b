/** Well-being checks: each asked once, in its days and by day, of who agreed; what was answered is heard at once. */
import { berlin, isQuiet } from './berlin.js';
import { type Invariant, ofQuery, rowsOf } from './invariant.js';

type Check = {
  id: number;
  kind: string;
  state: string;
  reason: string | null;
  dueOn: string;
  until: string;
  sent: string | null;
  sentAt: number | null;
  byPhone: number;
  alive: number;
};

/** Checks of the schedule, as they stand; what somebody has asked for themselves has no day. */
const CHECKS = `SELECT c.id, c.kind, c.state, c.reason, c.due_on AS dueOn, c.until_day AS until, o.state AS sent,
    o.finished_at AS sentAt, EXISTS (SELECT 1 FROM calls l WHERE l.subject = 'checkin:' || c.id) AS byPhone,
    EXISTS (SELECT 1 FROM addresses a WHERE a.person_id = c.person_id) AS alive
  FROM checkins c LEFT JOIN outbox o ON o.key = c.outbox_key WHERE c.kind NOT LIKE 'own-%' AND $from < $until`;

/** Why a check is not as it should be; null when it is. */
function wrong(check: Check, today: string): string | null {
  const { state, reason, dueOn, until, sent, sentAt } = check;
  if (state === 'dropped' || state === 'skipped')
    return reason === null && state === 'dropped' ? 'no reason' : null;
  if (state === 'planned') return until < today ? 'forgotten' : null;
  if (check.byPhone === 1) return null;
  if (sent === 'held') return check.alive === 1 ? null : 'held for nobody';
  if (sent !== 'sent' && sent !== 'unknown')
    return sent === 'due' || sent === 'retry' ? null : `asked, but ${sent}`;
  if (sentAt === null) return 'without a time';
  if (isQuiet(sentAt)) return 'at night';
  const { day } = berlin(sentAt);
  return day < dueOn || day > until ? `on ${day}` : null;
}

const AGREED = `(SELECT s.given_at IS NOT NULL AND s.withdrawn_at IS NULL FROM sim_consents s
    WHERE s.person_id = c.person_id AND s.purpose = CASE c.side WHEN 'host' THEN 'host-check-ins' ELSE 'check-ins' END
      AND s.at <= c.asked_at AND s.given_at IS NOT NULL ORDER BY s.nth DESC LIMIT 1)`;

export const CARE: readonly Invariant[] = [
  {
    name: 'each check is asked once in its days and by day, or has a reason',
    check: (db, span) => {
      const all = rowsOf<Check>(db, CHECKS, span);
      const today = berlin(span.until).day;
      const broken = all.flatMap((check) => {
        const why = wrong(check, today);
        return why === null ? [] : [{ why, ...check }];
      });
      return { checked: all.length, broken };
    },
  },
  ofQuery(
    'no check is asked twice, and reminded of more than once',
    `SELECT c.id, count(DISTINCT o.id) AS asked, count(DISTINCT c.reminded_at) AS reminded,
        count(DISTINCT o.id) > 1 OR count(DISTINCT c.reminded_at) > 1 AS broken
      FROM sim_checkins c LEFT JOIN outbox o ON o.key = c.outbox_key AND o.state = 'sent'
      WHERE c.state <> 'planned' AND $from < $until GROUP BY c.id`,
  ),
  ofQuery(
    'only who has agreed is asked',
    `SELECT c.id, c.person_id, c.side, c.asked_at, coalesce(${AGREED}, 0) = 0 AS broken
      FROM sim_checkins c WHERE c.state = 'asked' AND c.kind NOT LIKE 'own-%' AND c.asked_at = c.at
        AND c.at > $from AND c.at <= $until`,
  ),
  ofQuery(
    'a red answer has an urgent case, with its clock or its outcome, from that very moment',
    `SELECT c.id, c.case_id, c.at, NOT EXISTS (SELECT 1 FROM sim_cases s WHERE s.id = c.case_id AND s.urgency = 'red'
        AND s.at <= c.at) AS broken
      FROM sim_checkins c WHERE c.level = 'red' AND c.at > $from AND c.at <= $until
        AND c.nth = (SELECT max(nth) FROM sim_checkins l WHERE l.id = c.id AND l.event = c.event)`,
  ),
  ofQuery(
    'an orange answer has a case',
    `SELECT c.id, c.case_id, c.at, c.case_id IS NULL AS broken
      FROM sim_checkins c WHERE c.level = 'orange' AND c.at > $from AND c.at <= $until
        AND c.nth = (SELECT max(nth) FROM sim_checkins l WHERE l.id = c.id)`,
  ),
  ofQuery(
    'what was answered is kept for thirty days, and not longer',
    `SELECT id, ended_at, answers IS NOT NULL AND ended_at < $until - 32 * 86400000 AS broken
      FROM checkins WHERE ended_at IS NOT NULL AND $from < $until`,
  ),
  ofQuery(
    'every stay that goes on has its checks, or is past them',
    `SELECT s.id, s.from_day, NOT EXISTS (SELECT 1 FROM checkins c WHERE c.stay_id = s.id)
        AND NOT EXISTS (SELECT 1 FROM sim_checkins c WHERE c.stay_id = s.id) AS broken
      FROM stays s WHERE s.ended_on IS NULL AND $from < $until AND EXISTS (SELECT 1 FROM persons p WHERE p.id = s.person_id)`,
  ),
];
