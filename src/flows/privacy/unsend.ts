/** /unsend: a person takes a message back: from the team's thread, from our store and, while it is young, from the chat (R5). */
import { numberOf } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { forgetQuestion } from '../answers/questions.js';
import { isSpoken, withdrawOne } from '../case/relay.js';
import { dropPhoto } from '../homes/offer/photos.js';
import type { Turn } from '../turn.js';

/** A bot may delete in a private chat what is younger than 48 hours; a margin for clocks. */
const DELETABLE = 47 * 3_600_000;
const LISTED = 5;
const LABEL_MAX = 24;

/** Erases our copy and the posts that carry it; neutral words take their place. */
function erase(turn: Turn, message: Message): void {
  const kase = message.caseId === null ? undefined : turn.rows.cases.byId(message.caseId);
  const gone = { text: '', file: null, withdrawnAt: turn.now, removedAt: turn.now };
  const owner = turn.rows.persons.byId(message.personId);
  if (owner) forgetQuestion(turn, owner, message.text);
  dropPhoto(turn, message.personId, turn.rows.bundles.message(message.id)?.file ?? null);
  turn.rows.messages.change(message.id, gone);
  for (const key of turn.rows.threads.postsOf(message.id)) {
    if (kase) turn.repost(key, phrase('desk-withdrawn'), kase);
  }
  if (kase) withdrawOne(turn, kase, message);
  turn.rows.threads.forgetMessage(message.id);
  if (kase) turn.card(kase);
}

/** What was withdrawn while an urgent case was open goes when a human has closed it. */
export function eraseWithdrawn(turn: Turn, caseId: number): void {
  for (const message of turn.rows.messages.withdrawnIn(caseId)) erase(turn, message);
}

const stands = (person: Person, { personId, direction, withdrawnAt, removedAt }: Message): boolean =>
  personId === person.id && direction === 'in' && withdrawnAt === null && removedAt === null;

/** The case that keeps a message although it is taken back: somebody else may hold the phone, so an open urgent one loses nothing by a button. */
function keptBy(turn: Turn, { caseId }: Message) {
  const kase = caseId === null ? undefined : turn.rows.cases.byId(caseId);
  return kase?.urgency === 'red' && kase.state !== 'resolved' ? kase : undefined;
}

/** Takes back all that is kept of some messages of the chat. @returns what to say of it. */
function takeBack(turn: Turn, person: Person, messages: readonly Message[]): Phrase {
  const young = messages.filter(({ at }) => turn.now - at < DELETABLE);
  const inChat = new Set(young.flatMap(({ externalId }) => (externalId === null ? [] : [externalId])));
  turn.erase(person, [...inChat]);
  const kept = messages.map((message) => keptBy(turn, message)).find((kase) => kase !== undefined);
  if (kept) turn.post(kept, phrase('desk-withdrawn-red'));
  for (const message of messages) {
    if (keptBy(turn, message)) turn.rows.messages.change(message.id, { withdrawnAt: turn.now });
    else erase(turn, message);
  }
  if (kept) return phrase('unsend-urgent', { number: numberOf(kept.id) });
  return phrase(young.length === messages.length ? 'unsend-done' : 'unsend-done-old');
}

/** Those that came together with `message`, where several did, and still stand. */
const together = (turn: Turn, person: Person, { bundle }: Message): Message[] =>
  bundle === null ? [] : turn.rows.messages.ofBundle(person.id, bundle);

/** Takes back one message; what came together with it stays, and can go by one more press. @returns false when there is nothing to take back. */
function withdrawMessage(turn: Turn, person: Person, message: Message | undefined): boolean {
  if (!message || !stands(person, message)) return false;
  const { externalId } = message;
  const all = externalId === null ? [message] : turn.rows.messages.allFrom(person.id, externalId);
  const taken = all.filter((one) => stands(person, one));
  const said = takeBack(turn, person, taken);
  const [rest, ...more] = taken.flatMap((one) => together(turn, person, one));
  if (!rest) turn.say(person, said);
  else {
    const left = phrase('unsend-left', { count: more.length + 1 });
    const button: Button = {
      label: phrase('unsend-left-too'),
      use: 'once',
      action: { v: 1, do: 'unsend', message: rest.id, rest: true },
    };
    turn.say(person, { join: [said, left], by: '\n' }, { buttons: [[button]] });
  }
  return true;
}

/** Does what a button says. @returns false when there is nothing to take back any more. */
export function pressedUnsend(
  turn: Turn,
  person: Person,
  { message: id, rest = false }: Extract<Action, { do: 'unsend' }>,
): boolean {
  const message = turn.rows.messages.byId(id);
  if (!rest) return withdrawMessage(turn, person, message);
  const all = message?.personId === person.id ? together(turn, person, message) : [];
  if (all.length > 0) turn.say(person, takeBack(turn, person, all));
  return all.length > 0;
}

/** What a message without words is called in the list. */
function nameOf(turn: Turn, person: Person, message: Message): Value {
  const { kind } = message;
  if (isSpoken(kind)) return phrase('unsend-recording');
  if (kind === 'location') return phrase('unsend-place');
  if (kind !== 'photo' && kind !== 'video' && kind !== 'file') return phrase('unsend-other');
  const all = together(turn, person, message);
  const nth = all.findIndex(({ id }) => id === message.id) + 1;
  const place = all.length > 1 && nth > 0 ? ` ${nth}/${all.length}` : '';
  return { join: [phrase(`unsend-${kind}`), place], by: '' };
}

function label(turn: Turn, person: Person, message: Message): Value {
  const { time } = turn.house.office.moment(message.at);
  const words = [...message.text.replace(/\s+/g, ' ')];
  if (words.length === 0 || message.kind === 'location')
    return { join: [time, nameOf(turn, person, message)], by: ' ' };
  const room = LABEL_MAX - time.length - 1;
  return `${time} ${words.length > room ? `${words.slice(0, room - 1).join('')}…` : words.join('')}`;
}

/** The command: as a reply to one's own message, or with a list of the last ones to choose from. */
export function unsend(turn: Turn, person: Person, replyTo: string | null): void {
  if (replyTo !== null) {
    const messages = turn.rows.messages.allFrom(person.id, replyTo);
    const message = messages.find((one) => stands(person, one));
    if (!withdrawMessage(turn, person, message)) turn.say(person, phrase('unsend-unknown'));
    return;
  }
  const last = turn.rows.messages.lastFrom(person.id, LISTED);
  const choose = (message: Message): Button => ({
    label: label(turn, person, message),
    use: 'once',
    action: { v: 1, do: 'unsend', message: message.id },
  });
  if (last.length === 0) turn.say(person, phrase('unsend-none'));
  else turn.say(person, phrase('unsend-choose'), { buttons: last.map((message) => [choose(message)]) });
}
