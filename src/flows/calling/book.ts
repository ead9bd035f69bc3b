/** A time that is agreed for a call: taken, changed, cancelled, and spoken of before it. */
import type { CallBack } from '../../db/call-backs.js';
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { caseFor } from '../case/case.js';
import { hushedCase } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';
import { BOOKED, callOf, subjectOf } from './back-of.js';
import { bookedButtons, callMeButton } from './buttons.js';
import { callLine, ringButton } from './desk-post.js';
import { clockTime, dayTime, languageWords, nextFree, type Slot } from './slots.js';
import { type CallTopic, caseTopic } from './topics.js';

/** Both of one booked call: it comes soon, and nobody has rung in its time. */
export const CALL_SOON = 'call-soon';
export const CALL_LATE = 'call-late';
/** Nobody has rung at the time that we have put in the place of the one they had chosen. */
export const CALL_LATE_AGAIN = 'call-late-again';

const MINUTE = 60_000;
/** So long before it the person is reminded, unless they have taken it a moment ago. */
const AHEAD_MS = 30 * MINUTE;
/** Somebody who rings just now is given so long. */
const RINGING_MS = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

function setClocks(
  turn: Turn,
  { id, from, until }: Pick<CallBack, 'id' | 'from' | 'until'>,
  late: string = CALL_LATE,
): void {
  turn.forget(late === CALL_LATE ? CALL_LATE_AGAIN : CALL_LATE, subjectOf({ id }));
  const soon = from - AHEAD_MS;
  if (soon > turn.now + AHEAD_MS) turn.later(CALL_SOON, subjectOf({ id }), soon, from);
  else turn.forget(CALL_SOON, subjectOf({ id }));
  turn.later(late, subjectOf({ id }), until);
}

function forgetClocks(turn: Turn, back: CallBack): void {
  turn.forget(CALL_SOON, subjectOf(back));
  turn.forget(CALL_LATE, subjectOf(back));
  turn.forget(CALL_LATE_AGAIN, subjectOf(back));
}

/** What stands in the thread of the case, with the way to ring. */
function tellCase(turn: Turn, back: CallBack, said: (line: Phrase) => Phrase): void {
  const kase = back.caseId === null ? undefined : turn.rows.cases.byId(back.caseId);
  const call = callOf(turn, back);
  if (!kase || kase.erasedAt !== null || !call) return;
  turn.post(kase, said(callLine(turn, call)), 'answer', [ringButton(call)]);
}

/** Takes `slot` for a person who has none. @returns null when they have one already. */
export function book(
  turn: Turn,
  person: Person,
  slot: Slot,
  { topic, language }: { topic: CallTopic; language: CallBack['language'] },
): CallBack | null {
  if (turn.rows.callBacks.bookedBy(person.id)) return null;
  const kase = caseFor(turn, person, caseTopic(topic));
  const row = { personId: person.id, caseId: kase.id, language, topic, ...slot };
  const back = turn.rows.callBacks.book(row, turn.now);
  if (!back) return null;
  const call = { personId: person.id, kind: BOOKED, subject: subjectOf(back), said: null };
  turn.rows.calls.add({ ...call, notBefore: slot.from, due: slot.until }, turn.now);
  setClocks(turn, back);
  tellCase(turn, back, (line) => phrase('desk-call-booked-new', { case: line }));
  turn.homesStale = true;
  return back;
}

/** Moves what is booked to another time, and the call in the list with it. @param late the clock of its end. @returns as it is now. */
export function moveTo(turn: Turn, back: CallBack, slot: Slot, late: string = CALL_LATE): CallBack {
  turn.rows.callBacks.change(back.id, { ...slot, remindedAt: null });
  const call = callOf(turn, back);
  const time = { notBefore: slot.from, due: slot.until };
  if (call) turn.rows.calls.change(call.id, { ...time, state: 'open', claimedBy: null });
  const moved = { ...back, ...slot, remindedAt: null };
  setClocks(turn, moved, late);
  turn.homesStale = true;
  return moved;
}

/** The person takes another time. */
export function change(turn: Turn, back: CallBack, slot: Slot): CallBack {
  const moved = moveTo(turn, back, slot);
  tellCase(turn, moved, (line) => phrase('desk-call-booked-moved', { case: line }));
  return moved;
}

/** Nobody rings any more. @param state why. */
export function end(turn: Turn, back: CallBack, state: Exclude<CallBack['state'], 'booked'>): void {
  turn.rows.callBacks.change(back.id, { state, endedAt: turn.now });
  forgetClocks(turn, back);
  turn.homesStale = true;
}

/** The person cancels. */
export function cancel(turn: Turn, back: CallBack): { said: Value; buttons: Button[][] } {
  const moment = dayTime(turn, back.from);
  const kase = back.caseId === null ? undefined : turn.rows.cases.byId(back.caseId);
  turn.rows.calls.drop(BOOKED, subjectOf(back), turn.now);
  end(turn, back, 'cancelled');
  if (kase && kase.erasedAt === null) turn.post(kase, phrase('desk-call-booked-off', { moment }));
  return { said: phrase('call-cancelled', { moment }), buttons: [[callMeButton()]] };
}

/** What is agreed, and how to change it. */
export function bookedView(turn: Turn, back: CallBack): { said: Value; buttons: Button[][] } {
  const said = phrase('call-booked', {
    moment: dayTime(turn, back.from),
    until: clockTime(turn, back.until),
    language: languageWords(back.language),
    // By its number a request is known of which nobody at the phone may learn.
    number: back.caseId === null || hushedCase(turn, back.personId) ? '–' : numberOf(back.caseId),
  });
  return { said, buttons: bookedButtons };
}

/** Who has no chat cannot choose a time: they are rung at the next free one. */
export function callNow(turn: Turn, person: Person, topic: CallTopic): void {
  const slot = nextFree(turn, turn.now, null, null);
  if (slot) book(turn, person, slot, { topic, language: person.language });
}

/** It comes soon: one neutral word, not in quiet hours. */
export function callComes(turn: Turn, id: number): void {
  const back = turn.rows.callBacks.byId(id);
  const person = back && turn.rows.persons.byId(back.personId);
  if (!person || back.state !== 'booked' || back.remindedAt !== null || back.from <= turn.now) return;
  if (person.blockedAt !== null || turn.house.quiet.endsAt(turn.now) !== null) return;
  turn.rows.callBacks.change(id, { remindedAt: turn.now });
  turn.say(person, phrase('call-soon', { time: clockTime(turn, back.from) }), {
    buttons: bookedButtons,
    notAfter: back.from,
  });
}

/** The call whose time is over and whom it is for; null where that is not so, or somebody rings just now and is given some minutes. */
function overdue(turn: Turn, id: number, clock: string): { back: CallBack; person: Person } | null {
  const back = turn.rows.callBacks.byId(id);
  const person = back && turn.rows.persons.byId(back.personId);
  if (!person || back.state !== 'booked' || back.until > turn.now) return null;
  if (callOf(turn, back)?.state !== 'claimed') return { back, person };
  turn.later(clock, subjectOf(back), turn.now + RINGING_MS);
  return null;
}

const liveCase = (turn: Turn, { caseId }: CallBack): Case | undefined => {
  const kase = caseId === null ? undefined : turn.rows.cases.byId(caseId);
  return kase?.erasedAt === null ? kase : undefined;
};

/** To whom nothing arrives nothing is said: it would all come at once one day. */
function tell(turn: Turn, person: Person, said: Phrase): void {
  if (person.blockedAt === null) turn.say(person, said, { buttons: bookedButtons });
}

/** Whom no message reaches would hear of no other time: the call stays where it is in the list, and the team is called once. */
function onlyByPhone(turn: Turn, back: CallBack): void {
  const kase = liveCase(turn, back);
  if (!kase) return;
  const moment = dayTime(turn, back.from);
  tellCase(turn, back, (line) => phrase('desk-call-booked-late-blocked', { case: line }));
  turn.announce(kase.channel, phrase('desk-call-waits-blocked', { number: numberOf(kase.id), moment }));
  turn.homesStale = true;
}

/** Its time is over and nobody has rung: once the next free time is taken, and both sides hear so. */
export function callIsLate(turn: Turn, id: number): void {
  const late = overdue(turn, id, CALL_LATE);
  if (!late) return;
  const { back, person } = late;
  if (person.blockedAt !== null) return onlyByPhone(turn, back);
  const slot = nextFree(turn, turn.now, null, back);
  if (!slot) return turn.later(CALL_LATE, subjectOf(back), turn.now + DAY);
  const [before, next] = [dayTime(turn, back.from), dayTime(turn, slot.from)];
  moveTo(turn, back, slot, CALL_LATE_AGAIN);
  tell(turn, person, phrase('call-late', { time: clockTime(turn, back.until), moment: next }));
  const kase = liveCase(turn, back);
  if (kase) turn.post(kase, phrase('desk-call-booked-late', { moment: before, next }), 'answer');
}

/** The second time in a row: no third time is promised. The call stays in the list, all hear of it, and the person chooses or waits. */
export function callIsLateAgain(turn: Turn, id: number): void {
  const late = overdue(turn, id, CALL_LATE_AGAIN);
  if (!late) return;
  const { back, person } = late;
  if (person.blockedAt !== null) return onlyByPhone(turn, back);
  const kase = liveCase(turn, back);
  const isSecret = kase === undefined || hushedCase(turn, person.id) !== undefined;
  const number = isSecret ? '–' : numberOf(kase.id);
  const time = clockTime(turn, back.until);
  tell(turn, person, phrase('call-late-again', { time, number }));
  if (!kase) return;
  const moment = dayTime(turn, back.from);
  turn.post(kase, phrase('desk-call-booked-late-again', { moment }), 'urgent');
  turn.announce(kase.channel, phrase('desk-call-waits', { number: numberOf(kase.id), moment }));
  turn.homesStale = true;
}
