/** `@helpcenter <verb>` in the thread of a case: the same verb as by its button, with the answer for the one who wrote. */
import type { Case } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { helperOf } from '../case/thread.js';
import type { StaffEvent } from '../event.js';
import type { Turn } from '../turn.js';
import { writtenInThread } from './command.js';

/** Characters of the words behind a verb that its button carries on. */
const WORDS_MAX = 200;

/** Nothing of it reaches the person. Outside the threads of cases our name means nothing. */
export function called(turn: Turn, event: Extract<StaffEvent, { type: 'staff.called' }>): void {
  const { channel, ts, threadTs, user } = event;
  const kase = turn.rows.cases.byThread(channel, threadTs);
  if (!kase || kase.erasedAt !== null) return;
  // Somebody typed it, so a bot cannot delete it.
  turn.rows.threads.wasTyped({ channel, ts, threadTs, caseId: kase.id, at: turn.now });
  const known = turn.rows.staff.byUser(user.team, user.id);
  const staff = helperOf(turn, user);
  if (typeof staff === 'object') act(turn, kase, staff, event.text);
  else if (known)
    turn.whisper(known, kase, phrase(staff === 'no-right' ? 'desk-refused-staff' : 'desk-refused-unsure'));
}

function act(turn: Turn, kase: Case, staff: Staff, text: string): void {
  const { name, words, answer } = writtenInThread(turn, staff, kase, text);
  if (answer?.type === 'modal') {
    // Slack opens a modal only at a press.
    const carried = words === '' ? '' : `|${words.slice(0, WORDS_MAX)}`;
    const button = { verb: name, label: answer.title, value: `case:${kase.id}${carried}` };
    turn.whisper(staff, kase, phrase('desk-called-open'), { buttons: [button] });
  } else if (answer) turn.whisper(staff, kase, answer.said);
}
