/** Who may answer in a case: the helper who has claimed it, or anybody while nobody has. */
import type { Case } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import type { Phrase } from '../../words/phrase.js';
import { phrase } from '../../words/phrase.js';
import { mention } from '../case.js';
import { mayDecide } from '../erase-rights.js';
import type { Turn } from '../turn.js';
import type { About } from './verb.js';

/** Why `about.staff` may not answer now, in words for them; null when they may. */
export function refusal(turn: Turn, { kase, staff }: About): Phrase | null {
  if (kase.state === 'resolved') return phrase('desk-refused-resolved');
  if (kase.claimedBy === null || kase.claimedBy === staff.id) return null;
  const other = turn.rows.staff.byId(kase.claimedBy);
  return other ? phrase('desk-refused-claim', { staff: mention(other) }) : phrase('desk-refused-gone');
}

/** Why a closed urgent case is not for `staff`: it is for coordinators only (R12). */
export const closedTo = (staff: Staff, { urgency, state }: Case): Phrase | null =>
  urgency === 'red' && state === 'resolved' && !mayDecide(staff)
    ? phrase('desk-refused-closed-urgent')
    : null;

/** The same in words that a modal can show, which knows no mentions. */
export function plainRefusal(turn: Turn, about: About): Phrase | null {
  const reason = refusal(turn, about);
  return reason?.key === 'desk-refused-claim' ? phrase('desk-refused-other') : reason;
}
