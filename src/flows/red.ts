/** The clocks of an urgent case: who is called while nobody has claimed it, and while it has no outcome (R13). */
import { type Case, isHeld, numberOf } from '../db/cases.js';
import { type Phrase, phrase, type Value } from '../words/phrase.js';
import type { Turn } from './turn.js';

/** Nobody has claimed it: counts staffed minutes. */
export const RED_UNCLAIMED = 'red-unclaimed';
/** Nobody has claimed it: calls those on call, at any hour. */
export const RED_CALL = 'red-call';
/** It is claimed and has no outcome: counts staffed minutes. */
export const RED_OPEN = 'red-open';

const MINUTE = 60_000;
/** After so many calls in short order they come once an hour, until somebody claims the case. */
const SHORT_CALLS = 4;
const LONG_MINUTES = 60;
/** A case that somebody holds is then spoken of once in a working day. */
const DAY_MINUTES = 480;

/** Minutes until the `nth` time, when the first few come after `short` minutes each and the others after `long`. */
const minutesUntil = (nth: number, short: number, long: number): number =>
  short * Math.min(nth, SHORT_CALLS) + long * Math.max(0, nth - SHORT_CALLS);

/** Staffed minutes that a case has waited at the `nth` call for it. */
export const minutesUnclaimed = ({ house }: Turn, nth: number): number =>
  minutesUntil(nth, house.redUnclaimedMinutes, LONG_MINUTES);

/** Staffed minutes that a case was claimed without an outcome when it is spoken of for the `nth` time. */
const minutesOpen = ({ house }: Turn, nth: number): number =>
  minutesUntil(nth, house.redOutcomeMinutes, DAY_MINUTES);

const subject = (kase: Case, nth: number): string =>
  nth === 1 ? `case:${kase.id}` : `case:${kase.id}:${nth}`;

/** Those on call at this moment, as chats at Telegram. */
const onCall = ({ house, now }: Turn) => house.onCall.filter(({ hours }) => hours.isStaffed(now));

/** Whether somebody can be called now. */
export const someoneOnCall = (turn: Turn): boolean => onCall(turn).length > 0;

/** Starts the clocks of a case that nobody has claimed. Those on call are called at once when nobody is there. */
export function watchRed(turn: Turn, kase: Case): void {
  const { office, redUnclaimedMinutes: minutes, onCall: rota } = turn.house;
  const due = office.afterStaffedMinutes(turn.now, minutes);
  if (due !== null) turn.later(RED_UNCLAIMED, subject(kase, 1), due);
  if (rota.length === 0) return;
  if (office.isStaffed(turn.now)) turn.later(RED_CALL, subject(kase, 1), turn.now + minutes * MINUTE);
  else callOnCall(turn, kase, 1);
}

/** Calls those on call for the `nth` time: the number of the case and nothing else, for a phone lies about. */
export function callOnCall(turn: Turn, kase: Case, nth: number): void {
  if (kase.state !== 'new') return;
  for (const { chat, language } of onCall(turn)) {
    turn.sayTo({ chat, language }, phrase('desk-on-call', { number: numberOf(kase.id) }), kase);
  }
  const minutes = nth < SHORT_CALLS ? turn.house.redUnclaimedMinutes : LONG_MINUTES;
  turn.later(RED_CALL, subject(kase, nth + 1), turn.now + minutes * MINUTE);
}

/** Somebody has it: from now on it is the outcome that is waited for. */
export function claimedRed(turn: Turn, kase: Case): void {
  stopClocks(turn, kase);
  if (kase.urgency === 'red') waitForOutcome(turn, kase, 1);
}

/** Ends all clocks of a case. */
export function stopClocks(turn: Turn, kase: Case): void {
  for (const key of [RED_UNCLAIMED, RED_CALL, RED_OPEN]) turn.forget(key, subject(kase, 1));
}

function waitForOutcome(turn: Turn, kase: Case, nth: number): void {
  const minutes = minutesOpen(turn, nth) - minutesOpen(turn, nth - 1);
  const due = turn.house.office.afterStaffedMinutes(turn.now, minutes);
  if (due !== null) turn.later(RED_OPEN, subject(kase, nth), due);
}

/** Whom a line in the channel calls: those who are there at first, from the second time on the coordinators. */
export function calledFor(turn: Turn, nth: number): Value {
  const { coordinators } = turn.house;
  if (nth === 1 || coordinators.length === 0) return phrase('desk-call-here');
  const named = (id: string): Phrase =>
    id.startsWith('S') ? phrase('desk-group', { group: id }) : phrase('desk-staff', { user: id });
  return { join: coordinators.map(named), by: ' ' };
}

/** A claimed case has had no outcome for so many staffed minutes, for the `nth` time. */
export function redOpen(turn: Turn, kase: Case, nth: number): void {
  const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  if (!isHeld(kase) || !holder) return;
  const staff = phrase('desk-staff', { user: holder.userId });
  const called: Value = nth === 1 ? staff : { join: [staff, calledFor(turn, nth)], by: ' ' };
  turn.post(kase, phrase('desk-red-open', { called, minutes: minutesOpen(turn, nth) }), 'urgent');
  waitForOutcome(turn, kase, nth + 1);
}
