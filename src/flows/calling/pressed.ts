/** What a person presses about being rung. */
import { ownNumber } from '../../answers/typed/number.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Ref, Turn } from '../turn.js';
import { languageView, offerCallBack, put, sayView, showTimes, topicView } from './ask.js';
import { book, bookedView, cancel, change } from './book.js';
import type { CallAction, Chosen } from './buttons.js';
import { openDanger } from './in-danger.js';
import { askNumber, setCountry } from './number.js';
import { freeAt } from './slots.js';
import { type CallTopic, topicOf } from './topics.js';

const topicIn = ({ topic }: CallAction): CallTopic | undefined =>
  topic === undefined ? undefined : topicOf(topic);

const chosenIn = ({ topic, language }: CallAction): Chosen => ({
  ...(topic !== undefined && { topic }),
  ...(language !== undefined && { language }),
});

/** The number that is known, or was given to the team in the chat before, is the one. @returns false when there is none. */
function takeKnown(turn: Turn, person: Person): boolean {
  const { phones, messages } = turn.rows;
  if (phones.of(person.id)) return true;
  const number = ownNumber(messages.phoneOf(person.id) ?? '');
  if (number === null) return false;
  phones.put(person.id, { number, own: true, maySay: false }, turn.now);
  return true;
}

/** Takes the time, or moves what was booked to it; whoever was slower reads what else is free. */
function take(turn: Turn, person: Person, action: CallAction, at: Ref): boolean {
  if (!turn.rows.phones.of(person.id)) {
    askNumber(turn, person, topicIn(action));
    return true;
  }
  const booked = turn.rows.callBacks.bookedBy(person.id);
  const slot = freeAt(turn, action.at ?? 0, booked ?? null);
  if (!slot) {
    showTimes(turn, person, { ...chosenIn(action), day: 0 }, at, phrase('call-just-taken'));
    return true;
  }
  const { topic, language } = { topic: topicOf(action.topic), language: action.language ?? person.language };
  const back = booked ? change(turn, booked, slot) : book(turn, person, slot, { topic, language });
  if (back) put(turn, person, bookedView(turn, back), at);
  return back !== null;
}

/** @returns false when the button counts no more. */
function pressedBooked(turn: Turn, person: Person, action: CallAction, at: Ref): boolean {
  const booked = turn.rows.callBacks.bookedBy(person.id);
  if (!booked) {
    offerCallBack(turn, person);
    return true;
  }
  if (action.what === 'cancel') put(turn, person, cancel(turn, booked), at);
  else showTimes(turn, person, { topic: booked.topic, language: booked.language }, at);
  return true;
}

/** @returns false when the button counts no more. */
export function pressedCall(turn: Turn, person: Person, action: CallAction, at: Ref): boolean {
  if (action.what !== 'cancel' && openDanger(turn, person)) {
    offerCallBack(turn, person);
    return true;
  }
  switch (action.what) {
    case 'ask':
      offerCallBack(turn, person, topicIn(action));
      return true;
    case 'number':
      askNumber(turn, person, topicIn(action));
      return true;
    case 'mine':
      if (takeKnown(turn, person)) put(turn, person, sayView(chosenIn(action)), at);
      else askNumber(turn, person, topicIn(action));
      return true;
    case 'country':
      if (!setCountry(turn, person, action)) return false;
      put(turn, person, sayView(chosenIn(action)), at);
      return true;
    case 'say':
      turn.rows.phones.setMaySay(person.id, action.say === true);
      put(turn, person, languageView(person, chosenIn(action)), at);
      return true;
    case 'language':
      if (action.topic === undefined) put(turn, person, topicView(chosenIn(action)), at);
      else showTimes(turn, person, action, at);
      return true;
    case 'topic':
    case 'day':
      showTimes(turn, person, action, at);
      return true;
    case 'take':
      return take(turn, person, action, at);
    default:
      return pressedBooked(turn, person, action, at);
  }
}
