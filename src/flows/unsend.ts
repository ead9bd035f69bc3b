/** /unsend: a person takes a message back: from the team's thread, from our store and, while it is young, from the chat (R5). */
import { type Message, numberOf } from '../db/cases.js';
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import type { Button } from './actions.js';
import type { Turn } from './turn.js';

/** A bot may delete in a private chat what is younger than 48 hours; a margin for clocks. */
const DELETABLE = 47 * 3_600_000;
const LISTED = 5;
const LABEL_MAX = 24;

/** Erases our copy and the posts that carry it; neutral words take their place. */
function erase(turn: Turn, message: Message): void {
  const kase = message.caseId === null ? undefined : turn.rows.cases.byId(message.caseId);
  const gone = { text: '', file: null, withdrawnAt: turn.now, removedAt: turn.now };
  turn.rows.cases.changeMessage(message.id, gone);
  for (const key of turn.rows.threads.postsOf(message.id)) {
    if (kase) turn.repost(key, phrase('desk-withdrawn'), kase);
  }
  // Files that came together went to the thread together, and leave it so.
  if (kase && message.relayKey !== null) turn.withdraw(kase, message.relayKey);
  turn.rows.threads.forgetMessage(message.id);
  if (kase) turn.card(kase);
}

/** What was withdrawn while an urgent case was open goes when a human has closed it. */
export function eraseWithdrawn(turn: Turn, caseId: number): void {
  for (const message of turn.rows.cases.withdrawnIn(caseId)) erase(turn, message);
}

/** @returns false when the message is not the person's own, or withdrawn before. */
export function withdrawMessage(turn: Turn, person: Person, message: Message | undefined): boolean {
  const own = message?.personId === person.id && message.direction === 'in';
  if (!message || !own || message.withdrawnAt !== null || message.removedAt !== null) return false;
  const young = turn.now - message.at < DELETABLE;
  if (young && message.externalId !== null) turn.erase(person, [message.externalId]);
  const kase = message.caseId === null ? undefined : turn.rows.cases.byId(message.caseId);
  if (kase?.urgency === 'red' && kase.state !== 'resolved') {
    // Somebody else may hold the phone: as with /delete, an open urgent case loses nothing by a button.
    turn.rows.cases.changeMessage(message.id, { withdrawnAt: turn.now });
    turn.post(kase, phrase('desk-withdrawn-red'));
    turn.say(person, phrase('unsend-urgent', { number: numberOf(kase.id) }));
    return true;
  }
  erase(turn, message);
  turn.say(person, young ? phrase('unsend-done') : phrase('unsend-done-old'));
  return true;
}

function label(turn: Turn, { at, text, kind }: Message): string {
  const { time } = turn.house.office.moment(at);
  const words = [...(text === '' ? kind : text.replace(/\s+/g, ' '))];
  const room = LABEL_MAX - time.length - 1;
  return `${time} ${words.length > room ? `${words.slice(0, room - 1).join('')}…` : words.join('')}`;
}

/** The command: as a reply to one's own message, or with a list of the last ones to choose from. */
export function unsend(turn: Turn, person: Person, replyTo: string | null): void {
  if (replyTo !== null) {
    const message = turn.rows.cases.messageFrom(person.id, replyTo);
    if (!withdrawMessage(turn, person, message)) turn.say(person, phrase('unsend-unknown'));
    return;
  }
  const last = turn.rows.cases.lastFrom(person.id, LISTED);
  const choose = (message: Message): Button => ({
    label: label(turn, message),
    use: 'once',
    action: { v: 1, do: 'unsend', message: message.id },
  });
  if (last.length === 0) turn.say(person, phrase('unsend-none'));
  else turn.say(person, phrase('unsend-choose'), { buttons: last.map((message) => [choose(message)]) });
}
