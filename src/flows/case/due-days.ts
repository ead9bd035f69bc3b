/** Days that helpers have set: what was promised, and deadlines. On the morning of the day the thread calls whoever has to act, and again when it is past. */
import { type Case, isHeld } from '../../db/cases.js';
import type { PromiseRow } from '../../db/promises.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { dayAfter } from '../days.js';
import type { DeskButton } from '../payload.js';
import type { Turn } from '../turn.js';
import { morningOf } from './moments.js';

/** The day of a promise, `promise:7`. */
export const PROMISE_DUE = 'promise-due';
/** The day of a case's deadline, and the one before it. */
export const DEADLINE_DUE = 'deadline-due';

/** After the second time a promise that is past is spoken of once a week. */
const WEEKLY_FROM = 2;

const morning = (turn: Turn, day: string): number => morningOf(turn.house.office, day);
const subject = (kind: 'promise' | 'case', id: number, nth: number): string =>
  nth === 1 ? `${kind}:${id}` : `${kind}:${id}:${nth}`;
/** Kept or given up, below the words of a promise. */
export const promiseButtons = ({ id }: PromiseRow): DeskButton[] => [
  { verb: 'kept', label: phrase('desk-promise-kept'), value: `promise:${id}`, style: 'primary' },
  { verb: 'dropped', label: phrase('desk-promise-dropped'), value: `promise:${id}` },
];

/** Sets the clock of a promise: the morning of its day, or the next one when that is over. */
export function watchPromise(turn: Turn, { id, due }: PromiseRow): void {
  const today = morning(turn, due);
  if (today > turn.now) turn.later(PROMISE_DUE, subject('promise', id, 1), today);
  else turn.later(PROMISE_DUE, subject('promise', id, 2), morning(turn, dayAfter(turn.today, 1)));
}

/** The promise is kept or given up: nobody is called any more. */
export const forgetPromise = (turn: Turn, id: number): void =>
  turn.forget(PROMISE_DUE, subject('promise', id, 1));

/** The day of a promise has come, or is past. */
export function promiseDue(turn: Turn, id: number, nth: number): void {
  const promise = turn.rows.promises.byId(id);
  const kase = promise && turn.rows.cases.byId(promise.caseId);
  if (!promise || promise.endedAt !== null || !kase || kase.state === 'resolved') return;
  const by = turn.rows.staff.byId(promise.staffId);
  const staff: Phrase = by ? phrase('desk-staff', { user: by.userId }) : phrase('desk-colleague');
  const params = { staff, text: promise.text, date: { day: promise.due, year: true as const } };
  const said =
    promise.due < turn.today ? phrase('desk-promise-late', params) : phrase('desk-promise-due', params);
  turn.post(kase, said, 'answer', promiseButtons(promise));
  const next = dayAfter(turn.today, nth < WEEKLY_FROM ? 1 : 7);
  turn.later(PROMISE_DUE, subject('promise', id, nth + 1), morning(turn, next));
}

/** Sets the clock of a deadline; null takes it away. */
export function watchDeadline(turn: Turn, caseId: number, day: string | null): void {
  turn.forget(DEADLINE_DUE, subject('case', caseId, 1));
  if (day === null) return;
  [dayAfter(day, -1), day].forEach((one, n) => {
    const at = morning(turn, one);
    if (at > turn.now) turn.later(DEADLINE_DUE, subject('case', caseId, n + 1), at);
  });
}

/** The deadline of `kase` is tomorrow or today. */
export function deadlineDue(turn: Turn, kase: Case): void {
  if (kase.deadline === null || kase.state === 'resolved') return;
  const holder = isHeld(kase) && kase.claimedBy !== null ? turn.rows.staff.byId(kase.claimedBy) : undefined;
  const called = holder ? phrase('desk-staff', { user: holder.userId }) : phrase('desk-call-here');
  turn.post(kase, phrase('desk-deadline-near', { called, date: { day: kase.deadline, year: true } }));
}
