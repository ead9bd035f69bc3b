/** Who may answer in a case: the helper who has claimed it, or anybody while nobody has. */
import type { Phrase } from '../../words/phrase.js';
import { phrase } from '../../words/phrase.js';
import { mention } from '../case.js';
import type { Turn } from '../turn.js';
import type { About } from './verb.js';

/** Why `about.staff` may not answer now, in words for them; null when they may. */
export function refusal(turn: Turn, { kase, staff }: About): Phrase | null {
  if (kase.state === 'resolved') return phrase('desk-refused-resolved');
  if (kase.claimedBy === null || kase.claimedBy === staff.id) return null;
  const other = turn.rows.staff.byId(kase.claimedBy);
  return other ? phrase('desk-refused-claim', { staff: mention(other) }) : phrase('desk-refused-gone');
}

/** The same in words that a modal can show, which knows no mentions. */
export function plainRefusal(turn: Turn, about: About): Phrase | null {
  const reason = refusal(turn, about);
  return reason?.key === 'desk-refused-claim' ? phrase('desk-refused-other') : reason;
}
