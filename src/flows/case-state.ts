/** The states of a case: what moves it from one to the next, and who did. */
import { type Case, isHeld } from '../db/cases.js';
import type { Staff } from '../db/staff.js';
import { phrase } from '../words/phrase.js';
import { setAnswerClock } from './answer-clock.js';
import type { Turn } from './turn.js';

/** Wakes a case that a helper has put aside. */
export const SNOOZED = 'case-snoozed';
/** An answer that was written to be sent later. */
export const PLANNED = 'reply-planned';

/** Brings `kase` into `state`. @param by the helper who did it; null for the person and the program. @returns the case as it is now. */
export function enterState(
  turn: Turn,
  kase: Case,
  state: Case['state'],
  by: Staff | null,
  change: Partial<Omit<Case, 'id' | 'personId'>> = {},
): Case {
  const entered = state === kase.state ? {} : { state, stateAt: turn.now, stateBy: by?.id ?? null };
  const touched = by === null ? {} : { touchedAt: turn.now };
  const slept = kase.state === 'snoozed' && state !== 'snoozed' ? { snoozedUntil: null } : {};
  if (kase.state === 'snoozed' && state !== 'snoozed') turn.forget(SNOOZED, `case:${kase.id}`);
  const all = { ...entered, ...touched, ...slept, ...change };
  if (Object.keys(all).length > 0) turn.rows.cases.change(kase.id, all);
  const now = turn.rows.cases.byId(kase.id) ?? kase;
  setAnswerClock(turn, now);
  return now;
}

/** The person has written in `kase`: who has it owes an answer, a snooze ends, and what was to be sent later is not. */
export function personSpoke(turn: Turn, kase: Case): Case {
  const owed = (kase.answeredAt ?? 0) >= (kase.heardAt ?? 0);
  const heard = owed ? { heardAt: turn.now } : {};
  cancelPlanned(turn, kase, 'person');
  return enterState(turn, kase, isHeld(kase) ? 'waiting-us' : kase.state, null, heard);
}

/** The team has answered the person. */
export function teamSpoke(turn: Turn, kase: Case, staff: Staff): Case {
  return enterState(turn, kase, isHeld(kase) ? 'waiting-person' : kase.state, staff, {
    answeredAt: turn.now,
  });
}

/** Answers that were planned are not sent any more, and the thread says so. */
export function cancelPlanned(turn: Turn, kase: Case, why: 'person' | 'resolved'): void {
  for (const { id } of turn.rows.planned.of(kase.id)) {
    turn.rows.planned.end(id, 'cancelled', turn.now, why);
    turn.forget(PLANNED, `planned:${id}`);
    turn.post(kase, phrase('desk-planned-cancelled', { why }));
  }
}
