/** By when the team owes an answer: so many minutes of office time, by priority. */
import type { Case } from '../db/cases.js';
import type { Turn } from './turn.js';

/** Minutes of office time that an answer may take: the first in a case, and each next one. */
export type Target = { first: number; next: number };
/** Urgent cases have clocks of their own besides (red.ts). */
export type Targets = Readonly<Record<'red' | Case['priority'], Target>>;

/** Whether the team owes the person an answer. */
export const owesAnswer = ({ state, heardAt, answeredAt }: Case): boolean =>
  (state === 'new' || state === 'claimed' || state === 'waiting-us') && (heardAt ?? 0) > (answeredAt ?? 0);

/** The target of the answer that is owed in `kase`, in minutes of office time. */
export function targetOf(turn: Turn, { urgency, priority, answeredAt }: Case): number {
  const target = turn.house.targets[urgency === 'red' ? 'red' : priority];
  return answeredAt === null ? target.first : target.next;
}

/** Sets by when an answer is due in `kase`, from when the person wrote; none while none is owed. */
export function setAnswerClock(turn: Turn, kase: Case): void {
  const due = owesAnswer(kase)
    ? turn.house.office.afterStaffedMinutes(kase.heardAt ?? turn.now, targetOf(turn, kase))
    : null;
  if (due !== kase.answerDue) turn.rows.cases.change(kase.id, { answerDue: due });
}
