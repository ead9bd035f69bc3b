/** What a person says to a message to many: it becomes a request, and whoever helps sees what it answers. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { openCase, tellCase, whenAnswered } from '../case/case.js';
import { sayOnce } from '../heard/flood.js';
import { humanButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';
import { castNumber } from './desk/about.js';
import { topicName } from './topics.js';
import { textFor, writtenOf } from './words.js';

/** What `awaits` begins with after "Answer": the broadcast and the moment follow. */
const AWAITS = 'cast:';
/** So long the next text is the answer. Milliseconds. */
const WITHIN = 30 * 60_000;
/** Of what is answered, the team sees so much. */
const SHOWN = 300;
/** So many of the newest messages to many can be answered by a plain reply. */
const LOOKED_AT = 20;

/** "Answer", below the message. */
export function beginAnswer(turn: Turn, person: Person, id: number | undefined): boolean {
  if (id === undefined) {
    turn.say(person, phrase('broadcast-test-button'));
    return true;
  }
  if (!turn.rows.broadcastPeople.of(id, person.id)) {
    turn.say(person, phrase('broadcast-answer-old'), { buttons: [[humanButton()]] });
    return true;
  }
  turn.rows.persons.change(person.id, { awaits: `${AWAITS}${id}:${turn.now}` });
  turn.say(person, phrase('broadcast-answer-write'));
  return true;
}

/** Whoever does something else meanwhile does not answer it any more. */
export function dropAnswer(turn: Turn, person: Person): void {
  if (person.awaits?.startsWith(AWAITS)) turn.rows.persons.change(person.id, { awaits: null });
}

/** The broadcast that stands in the person's chat under this id; undefined when it is another message. */
export function castAt(turn: Turn, person: Person, externalId: string): number | undefined {
  const sent = turn.rows.broadcastReach.sentTo(person.id, LOOKED_AT);
  return sent.find(({ outboxKey }) =>
    turn.rows.outbox.arrived(outboxKey).some((row) => row.externalId === externalId),
  )?.broadcastId;
}

/** The broadcast whose "Answer" was pressed just now; undefined when none was. */
function awaited(turn: Turn, { awaits }: Person): number | undefined {
  const [id, at] = (awaits?.startsWith(AWAITS) ? awaits.slice(AWAITS.length) : '').split(':').map(Number);
  return id !== undefined && at !== undefined && turn.now <= at + WITHIN ? id : undefined;
}

/** The message as it helps the team: in a language that the desk reads where there is such a text, else as the person has it. */
function excerpt(turn: Turn, person: Person, id: number): string {
  const written = writtenOf(turn, id);
  const from = textFor(written, turn.house.staffLanguage) ?? textFor(written, person.language);
  const text = from === undefined ? '' : (written.texts[from] ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;
}

/** Says in the thread of a case which message to many is answered. */
export function noteAnswered(turn: Turn, person: Person, kase: Case, id: number): void {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (!broadcast) return;
  const params = { number: castNumber(id), topic: topicName(broadcast.topic) };
  turn.post(kase, phrase('desk-cast-answers', { ...params, text: excerpt(turn, person, id) }));
}

/** Takes a text that answers a message to many: after "Answer", or as a plain reply. @returns false when it answers none. */
export function takeAnswer(
  turn: Turn,
  person: Person,
  { text, messageId, repliesTo }: { text: string; messageId: string; repliesTo: string | null },
): boolean {
  const replied = repliesTo === null ? undefined : castAt(turn, person, repliesTo);
  const id = replied ?? awaited(turn, person);
  dropAnswer(turn, person);
  if (id === undefined || !turn.rows.broadcasts.byId(id)) return false;
  const kase = turn.rows.cases.openOf(person.id) ?? openCase(turn, person, 'broadcast');
  // What is replied to is shown with every message (heard/around.ts).
  if (replied === undefined) noteAnswered(turn, person, kase, id);
  tellCase(turn, person, kase, messageId, text);
  const number = numberOf(kase.id);
  sayOnce(turn, person, 'text', () =>
    turn.say(person, phrase('broadcast-answer-passed', { number, when: whenAnswered(turn, kase) })),
  );
  return true;
}
