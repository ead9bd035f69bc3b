/** The clocks of an urgent case: who is called while nobody has claimed it, and while it has no outcome (R13). */
import { type Case, isHeld, numberOf } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { recallFrom } from '../homes/proposal/recall.js';
import { isHushed } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';

/** Nobody has claimed it: counts staffed minutes. */
export const RED_UNCLAIMED = 'red-unclaimed';
/** Nobody has claimed it: calls those on call, at any hour. */
export const RED_CALL = 'red-call';
/** It is claimed and has no outcome: counts staffed minutes. */
export const RED_OPEN = 'red-open';
/** The person has not answered a message of ours. */
export const RED_SILENT = 'red-silent';

const MINUTE = 60_000;
/** After so many calls in short order they come once an hour, until somebody claims the case. */
const SHORT_CALLS = 4;
const LONG_MINUTES = 60;
/** A case that somebody holds is then spoken of once in a working day. */
const DAY_MINUTES = 480;
/** After so many urgent cases in one shift somebody asks how the helper is (R19). */
const MANY_RED = 2;
/** Where nobody says when a shift begins, it is the last so many hours. */
const SHIFT_MS = 12 * 60 * MINUTE;
/** So many silences in a row wake somebody. */
const SILENCES = 2;

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

/** Whether office hours come within a year, by which an urgent case can be timed. */
export const opens = ({ house, now }: Turn): boolean => house.office.nextOpening(now) !== null;

/** When `minutes` of office time are over; where nothing opens, so many minutes: no urgent case is without a clock. UTC milliseconds. */
export const afterMinutes = ({ house, now }: Turn, minutes: number): number =>
  house.office.afterStaffedMinutes(now, minutes) ?? now + minutes * MINUTE;

/** Starts the clocks of a case that nobody has claimed. Those on call are called at once when nobody is there. */
export function watchRed(turn: Turn, kase: Case): void {
  const { office, redUnclaimedMinutes: minutes, onCall: rota } = turn.house;
  callWhoSpeaks(turn, kase);
  recallFrom(turn, kase.personId);
  turn.later(RED_UNCLAIMED, subject(kase, 1), afterMinutes(turn, minutes));
  if (rota.length === 0) return;
  if (office.isStaffed(turn.now)) turn.later(RED_CALL, subject(kase, 1), turn.now + minutes * MINUTE);
  else callOnCall(turn, kase, 1);
}

/** To those on call: the number of the case and nothing else. */
function page(turn: Turn, kase: Case): void {
  for (const { chat, language } of onCall(turn))
    turn.sayTo({ chat, language }, phrase('desk-on-call', { number: numberOf(kase.id) }), kase);
}

/** Names in the thread who is on duty and speaks the person's language (R14). */
function callWhoSpeaks(turn: Turn, kase: Case): void {
  const language = kase.language ?? turn.rows.persons.byId(kase.personId)?.language;
  const speak = turn.rows.staff.onDutySpeaking(language ?? '');
  if (speak.length === 0) return;
  const called: Value = { join: speak.map(({ userId }) => phrase('desk-staff', { user: userId })), by: ' ' };
  turn.post(kase, phrase('desk-red-speaks', { called }), 'urgent');
}

/** Calls those on call for the `nth` time: the number of the case and nothing else, for a phone lies about. */
export function callOnCall(turn: Turn, kase: Case, nth: number): void {
  if (kase.state !== 'new') return;
  page(turn, kase);
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
  for (const key of [RED_UNCLAIMED, RED_CALL, RED_OPEN, RED_SILENT]) turn.forget(key, subject(kase, 1));
}

function waitForOutcome(turn: Turn, kase: Case, nth: number): void {
  const minutes = minutesOpen(turn, nth) - minutesOpen(turn, nth - 1);
  turn.later(RED_OPEN, subject(kase, nth), afterMinutes(turn, minutes));
}

/** Whom a line in the channel calls: those who are there at first, from the second time on the coordinators. */
export function calledFor(turn: Turn, nth: number): Value {
  const { coordinators } = turn.house;
  if (nth === 1 || coordinators.length === 0) return phrase('desk-call-here');
  const named = (id: string): Phrase =>
    id.startsWith('S') ? phrase('desk-group', { group: id }) : phrase('desk-staff', { user: id });
  return { join: coordinators.map(named), by: ' ' };
}

/** Whether the channel is still called for `kase` alone, in short order. */
const isCalledAlone = (turn: Turn, kase: Case): boolean =>
  Array.from({ length: SHORT_CALLS }, (_, n) => subject(kase, n + 1)).some((one) =>
    turn.rows.timers.has(RED_UNCLAIMED, one),
  );

/**
 * The urgent cases that one line in the channel speaks of when it is called for `kase` the `nth` time: at first of this one alone, later
 * of all that wait, once an hour. Empty when the line of an older one names it too.
 */
export function spokenOf(turn: Turn, kase: Case, nth: number): Case[] {
  if (nth <= SHORT_CALLS) return [kase];
  const waiting = turn.rows.clocks.urgentUnclaimed(kase.channel).filter((one) => !isCalledAlone(turn, one));
  return waiting[0]?.id === kase.id ? waiting : [];
}

/** How often the thread of a case says that nobody has it; afterwards its card and the channel do. */
export const SAID_IN_THREAD = SHORT_CALLS;

/** A claimed case has had no outcome for so many staffed minutes, for the `nth` time. */
export function redOpen(turn: Turn, kase: Case, nth: number): void {
  const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  if (!isHeld(kase) || !holder) return;
  const staff = phrase('desk-staff', { user: holder.userId });
  const called: Value = nth === 1 ? staff : { join: [staff, calledFor(turn, nth)], by: ' ' };
  const said = { called, minutes: minutesOpen(turn, nth) };
  const waits = opens(turn) ? phrase('desk-red-open', said) : phrase('desk-red-open-shut', said);
  turn.post(kase, waits, 'urgent');
  waitForOutcome(turn, kase, nth + 1);
}

/** Something of ours went to the person of an urgent case: a word of theirs is waited for. */
export function awaitWord(turn: Turn, kase: Case): void {
  if (kase.urgency !== 'red' || kase.state === 'resolved') return;
  // What is said while one is waited for belongs to the same silence.
  if (turn.rows.timers.has(RED_SILENT, subject(kase, 1))) return;
  turn.later(RED_SILENT, subject(kase, 1), turn.now + turn.house.clocks.silenceMinutes * MINUTE);
}

/** The person of an urgent case has written. */
export function endSilence(turn: Turn, kase: Case): void {
  if (kase.urgency !== 'red') return;
  turn.forget(RED_SILENT, subject(kase, 1));
  if (kase.silences > 0) turn.rows.cases.change(kase.id, { silences: 0 });
}

/** Nothing came after a message of ours; the second time in a row somebody is woken, at any hour. */
export function personSilent(turn: Turn, kase: Case): void {
  if (kase.state === 'resolved' || kase.urgency !== 'red') return;
  const silences = kase.silences + 1;
  turn.rows.cases.change(kase.id, { silences });
  const { silenceMinutes: minutes } = turn.house.clocks;
  const hushed = isHushed(turn, kase);
  if (silences < SILENCES) {
    turn.post(kase, phrase(hushed ? 'desk-silent-hushed' : 'desk-silent-once', { minutes }), 'urgent');
    return;
  }
  const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  const staff: Value[] = holder ? [phrase('desk-staff', { user: holder.userId })] : [];
  const called: Value = { join: [...staff, calledFor(turn, 2)], by: ' ' };
  const said = hushed
    ? { join: [called, phrase('desk-silent-hushed', { minutes })], by: ' ' }
    : phrase('desk-silent', { called, silences, minutes });
  turn.post(kase, said, 'urgent');
  turn.announce(kase.channel, phrase('desk-silent-channel', { called, number: numberOf(kase.id), silences }));
  if (!turn.house.office.isStaffed(turn.now)) page(turn, kase);
}

/** `staff` has just taken an urgent case: after the second in a shift, and each second further, the coordinators are told. */
export function careFor(turn: Turn, kase: Case, staff: Staff): void {
  if (kase.urgency !== 'red') return;
  const since = Math.max(staff.dutySince ?? 0, turn.now - SHIFT_MS);
  const count = turn.rows.clocks.urgentTaken(staff.id, since);
  if (count === 0 || count % MANY_RED !== 0) return;
  const params = { called: calledFor(turn, 2), staff: phrase('desk-staff', { user: staff.userId }), count };
  turn.post(kase, phrase('desk-red-many', params), 'urgent');
}
