/** Which messages to many a person gets: one topic left out by one tap under each of them, taken back as easily, and /messages with all. */
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { fewerButton } from '../budget.js';
import type { Ref, Turn } from '../turn.js';
import { BROADCAST_TOPICS, type BroadcastTopic, topicName, topicOf } from './topics.js';

type Pressed = Extract<Action, { do: 'broadcast' }>;

const button = (label: Phrase, pressed: Omit<Pressed, 'v' | 'do'>): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'broadcast', ...pressed },
});

/** A line of the list: what a tap changes is what it says now. */
function topicButton(topic: BroadcastTopic, isLeft: boolean): Button {
  const params = { topic: topicName(topic) };
  const label = isLeft ? phrase('messages-off', params) : phrase('messages-on', params);
  return button(label, { what: isLeft ? 'back' : 'leave', topic, list: true });
}

/** How often we write unasked at all, with the ways to change it. */
function levelRows(person: Person): Button[][] {
  const level = (label: Phrase, to: 'usual' | 'pause'): Button => ({
    label,
    use: 'nav',
    action: { v: 1, do: 'pushes', level: to },
  });
  const often = person.pushes === 'fewer' ? level(phrase('push-usual'), 'usual') : fewerButton;
  return [[often], [level(phrase('push-none'), 'pause')]];
}

function listed(turn: Turn, person: Person): Button[][] {
  const left = turn.rows.optOuts.of(person.id).map(({ topic }) => topic);
  return [
    ...BROADCAST_TOPICS.map((topic) => [topicButton(topic, left.includes(topic))]),
    ...levelRows(person),
  ];
}

/** /messages: the topics with their switches, and how often we write at all. */
export function sayMessages(turn: Turn, person: Person): void {
  turn.say(person, phrase('messages-list'), { buttons: listed(turn, person) });
}

/** Leaves a topic out, or takes that back; in the list the switch changes where it stands. @returns false when nobody knows the topic. */
export function switchTopic(
  turn: Turn,
  person: Person,
  { what, topic: name = '', list = false }: Pressed,
  at: Ref,
): boolean {
  const topic = topicOf(name);
  if (!topic) return false;
  const leaves = what === 'leave';
  if (leaves) turn.rows.optOuts.add(person.id, topic, turn.now);
  else turn.rows.optOuts.remove(person.id, topic);
  if (list) {
    turn.edit(person, at, phrase('messages-list'), { buttons: listed(turn, person) });
    return true;
  }
  const params = { topic: topicName(topic) };
  if (!leaves) turn.say(person, phrase('broadcast-back-done', params));
  else {
    const undo = button(phrase('broadcast-back'), { what: 'back', topic });
    turn.say(person, phrase('broadcast-left', params), { buttons: [[undo]] });
  }
  return true;
}

/** What the person has left out, for /mydata; nothing where they get everything. */
export function leftOut(turn: Turn, person: Person): Phrase[] {
  const left = turn.rows.optOuts.of(person.id);
  const names = left.map(({ topic }) => topicName(topic));
  return names.length === 0 ? [] : [phrase('mydata-left-out', { topics: { join: names, by: ', ' } })];
}
