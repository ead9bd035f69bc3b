/** "Call me": number, whether others may hear who is calling, language, topic and a time, one question at a time. */

import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { LANGUAGES } from '../../words/language.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { caseFor, whenAnswered } from '../case/case.js';
import { honest } from '../danger/danger.js';
import { humanButton } from '../menu-buttons.js';
import type { Ref, Turn } from '../turn.js';
import { bookedView, callNow } from './book.js';
import { type CallAction, type Chosen, callButton } from './buttons.js';
import { openDanger } from './in-danger.js';
import { askNumber, endingOf } from './number.js';
import { clockTime, freeDays, languageWords, type Slot } from './slots.js';
import { CALL_TOPICS, type CallTopic, caseTopic, topicLabel, topicOf } from './topics.js';

type View = { said: Value; buttons: Button[][] };

/** In place of the message at `place`, or as a new one. */
export function put(turn: Turn, person: Person, { said, buttons }: View, place: Ref | null): void {
  if (place === null) turn.say(person, said, { buttons });
  else turn.edit(person, place, said, { buttons });
}

/** Beside an open urgent case no time is booked: the numbers that help now come first, and the team sees what is asked for. */
function askInDanger(turn: Turn, person: Person, red: Case): void {
  turn.post(red, phrase('desk-call-booked-red'), 'urgent');
  turn.rows.persons.change(person.id, { awaits: 'call:number' });
  const said: Value = { join: [phrase('danger-about'), phrase('call-red'), honest(turn, red)], by: '\n' };
  const below = { contact: phrase('call-b-contact'), never: phrase('call-b-never') };
  turn.say(person, said, { priority: 'urgent', below });
}

/**
 * Begins: where the person wants to be rung, whatever they pressed or wrote. Who has no chat is put on the list at once.
 * @param why what about, where it is known; it is not asked then.
 */
export function offerCallBack(turn: Turn, person: Person, why?: CallTopic): void {
  const { messages, callBacks, phones } = turn.rows;
  const red = openDanger(turn, person);
  if (red) return askInDanger(turn, person, red);
  if (person.chat === null) return callNow(turn, person, why ?? 'other');
  const booked = callBacks.bookedBy(person.id);
  if (booked) return put(turn, person, bookedView(turn, booked), null);
  const known = phones.of(person.id)?.number ?? messages.phoneOf(person.id);
  if (known === null) return askNumber(turn, person, why);
  const topic = why === undefined ? {} : { topic: why };
  turn.say(person, phrase('call-known', { number: endingOf(known) }), {
    buttons: [
      [callButton(phrase('call-b-mine'), 'mine', topic)],
      [callButton(phrase('call-b-number'), 'number', topic)],
    ],
  });
}

/** Whether others may hear who is calling. */
export function sayView(chosen: Chosen): View {
  return {
    said: phrase('call-say'),
    buttons: [
      [callButton(phrase('call-b-say-yes'), 'say', { ...chosen, say: true })],
      [callButton(phrase('call-b-say-no'), 'say', { ...chosen, say: false })],
    ],
  };
}

/** A number is there: the next question, or nothing more where somebody may be in danger. */
export function afterNumber(turn: Turn, person: Person, topic: CallTopic | undefined): void {
  const red = openDanger(turn, person);
  if (red) turn.post(red, phrase('desk-call-red-number'), 'urgent');
  else put(turn, person, sayView(topic === undefined ? {} : { topic }), null);
}

/** In which language; that of the chat first. */
export function languageView(person: Person, { topic }: Chosen): View {
  const first = [person.language, ...LANGUAGES.filter((one) => one !== person.language)];
  const about = topic === undefined ? {} : { topic };
  return {
    said: phrase('call-language'),
    buttons: first.map((language) => [
      callButton(languageWords(language), 'language', { ...about, language }),
    ]),
  };
}

export function topicView(chosen: Chosen): View {
  return {
    said: phrase('call-topic'),
    buttons: CALL_TOPICS.map((topic) => [callButton(topicLabel(topic), 'topic', { ...chosen, topic })]),
  };
}

const IN_A_ROW = 3;

function timeRows(turn: Turn, chosen: Chosen, slots: readonly Slot[]): Button[][] {
  const all = slots.map((slot) =>
    callButton(clockTime(turn, slot.from), 'take', { ...chosen, at: slot.from }),
  );
  return Array.from({ length: Math.ceil(all.length / IN_A_ROW) }, (_, n) =>
    all.slice(n * IN_A_ROW, (n + 1) * IN_A_ROW),
  );
}

/** The free times of the `day`th day that has some; null when no day has. @param above what is said before. */
function timesView(
  turn: Turn,
  person: Person,
  { day = 0, ...chosen }: Chosen & { day?: number | undefined },
  above: Value | null = null,
): View | null {
  const days = freeDays(turn, turn.rows.callBacks.bookedBy(person.id) ?? null);
  const nth = Math.min(day, days.length - 1);
  const slots = days[nth];
  const [first] = slots ?? [];
  if (!slots || !first) return null;
  const { hours, slotMinutes } = turn.house.calling;
  const date: Value = { day: hours.moment(first.from).day };
  const times = phrase('call-times', { date, minutes: slotMinutes });
  const ways = [
    ...(nth > 0 ? [callButton(phrase('call-b-earlier'), 'day', { ...chosen, day: nth - 1 })] : []),
    ...(nth < days.length - 1
      ? [callButton(phrase('call-b-later'), 'day', { ...chosen, day: nth + 1 })]
      : []),
  ];
  return {
    said: above === null ? times : { join: [above, times], by: '\n\n' },
    buttons: [...timeRows(turn, chosen, slots), ...(ways.length > 0 ? [ways] : [])],
  };
}

/** The times; where none is free a person of the team has it. */
export function showTimes(
  turn: Turn,
  person: Person,
  action: Pick<CallAction, 'topic' | 'language' | 'day'>,
  place: Ref | null,
  above: Value | null = null,
): void {
  const { topic, language, day } = action;
  const chosen = {
    ...(topic && { topic }),
    ...(language && { language }),
    ...(day !== undefined && { day }),
  };
  const view = timesView(turn, person, chosen, above);
  if (view) return put(turn, person, view, place);
  const kase = caseFor(turn, person, caseTopic(topicOf(topic)));
  const params = { number: numberOf(kase.id), when: whenAnswered(turn, kase) };
  put(turn, person, { said: phrase('call-none', params), buttons: [[humanButton()]] }, place);
}
