/** The states of a case: what moves it from one to the next, and who did. */
import { type Case, isHeld } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { awaitWord, endSilence } from '../danger/red.js';
import type { Turn } from '../turn.js';
import { owesAnswer, setAnswerClock } from './answer-clock.js';
import { isInHand, setCaseClock } from './clock.js';

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
  const moved = state !== kase.state || change.answeredAt !== undefined;
  if (moved || (by !== null && isInHand(now))) setCaseClock(turn, now);
  return now;
}

/** The person has written in `kase`: who has it owes an answer, a snooze ends, and what was to be sent later is not. */
export function personSpoke(turn: Turn, kase: Case): Case {
  const owed = (kase.answeredAt ?? 0) >= (kase.heardAt ?? 0);
  const heard = owed ? { heardAt: turn.now } : {};
  cancelPlanned(turn, kase, 'person');
  const sleeper = kase.state === 'snoozed' && kase.claimedBy !== null && turn.rows.staff.byId(kase.claimedBy);
  if (sleeper)
    turn.post(kase, phrase('desk-woken-person', { staff: phrase('desk-staff', { user: sleeper.userId }) }));
  endSilence(turn, kase);
  turn.heardIn = kase.id;
  return enterState(turn, kase, isHeld(kase) ? 'waiting-us' : kase.state, null, heard);
}

/** What a case keeps of an answer that is given now; of the first one also by when it was due. */
export const answeredNow = (turn: Turn, { answeredAt, answerDue }: Case) => ({
  answeredAt: turn.now,
  ...(answeredAt === null && { firstAnsweredAt: turn.now, firstDue: answerDue }),
});

/** The team has answered the person. */
export function teamSpoke(turn: Turn, kase: Case, staff: Staff): Case {
  awaitWord(turn, kase);
  return enterState(turn, kase, isHeld(kase) ? 'waiting-person' : kase.state, staff, answeredNow(turn, kase));
}

/** A helper and the person have spoken: nothing is owed, and nothing is asked of the person. The next step is that of who has the case. */
export function bothSpoke(turn: Turn, kase: Case, staff: Staff): Case {
  endSilence(turn, kase);
  return enterState(turn, kase, isHeld(kase) ? 'claimed' : kase.state, staff, answeredNow(turn, kase));
}

/** The holder has done something with a case whose next step is theirs: it does not go back to all so soon. */
export function touch(turn: Turn, { id }: Case, staff: Staff): void {
  const kase = turn.rows.cases.byId(id);
  if (!kase || kase.claimedBy !== staff.id || !isInHand(kase)) return;
  turn.rows.cases.change(id, { touchedAt: turn.now });
  setCaseClock(turn, { ...kase, touchedAt: turn.now });
}

/** The state of a case that somebody has and that waits for nobody else: an answer is owed, or the next step is ours. */
export const stateInHand = (kase: Case): Case['state'] =>
  owesAnswer({ ...kase, state: 'waiting-us' }) ? 'waiting-us' : 'claimed';

/** Answers that were planned are not sent any more, and the thread says so. */
export function cancelPlanned(turn: Turn, kase: Case, why: 'person' | 'resolved'): void {
  for (const { id } of turn.rows.planned.of(kase.id)) {
    turn.rows.planned.end(id, 'cancelled', turn.now, why);
    turn.forget(PLANNED, `planned:${id}`);
    turn.post(kase, phrase('desk-planned-cancelled', { why }));
  }
}
