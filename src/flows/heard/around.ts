/** What a message says about others: that its words are forwarded, which message it answers, and reactions to ours. */
import type { Case } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { castAt, noteAnswered } from '../broadcast/answer.js';
import type { Around } from '../event.js';
import type { Turn } from '../turn.js';

/** Of the message that is answered, the team sees so much. */
const QUOTED = 120;
/** So many of the team's last messages are looked through. */
const LOOKED_AT = 30;

const shortened = (text: string): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED).toWellFormed()}…` : text;

/** The message that stands in the person's chat under this id: their own, or one of the team. */
function messageAt(turn: Turn, person: Person, externalId: string): Message | undefined {
  const own = turn.rows.messages.from(person.id, externalId);
  if (own) return own;
  return turn.rows.messages
    .lastTo(person.id, LOOKED_AT)
    .find(({ outboxKey }) =>
      turn.rows.outbox.arrived(outboxKey ?? '').some((row) => row.externalId === externalId),
    );
}

/** Says in the thread that a message was forwarded, and what it answers. */
export function showAround(turn: Turn, kase: Case, person: Person, { forwarded, repliesTo }: Around): void {
  if (forwarded) turn.post(kase, phrase('desk-person-forwarded'));
  const answered = repliesTo === null ? undefined : messageAt(turn, person, repliesTo);
  const cast = repliesTo === null || answered ? undefined : castAt(turn, person, repliesTo);
  if (cast !== undefined) noteAnswered(turn, person, kase, cast);
  if (!answered || answered.text === '') return;
  const key = turn.post(kase, phrase('desk-person-replies', { text: shortened(answered.text) }));
  // The quoted words go with the message that they are of.
  if (answered.direction === 'in') turn.rows.threads.shows(answered.id, key);
}

/** Keeps with a text that is kept already what it says about others, and shows it where the text was shown. */
export function keepAround(turn: Turn, person: Person, messageId: string, around: Around): void {
  if (!around.forwarded && around.repliesTo === null) return;
  const message = turn.rows.messages.from(person.id, messageId);
  if (!message) return;
  turn.rows.messages.change(message.id, around);
  const kase = message.caseId === null ? undefined : turn.rows.cases.byId(message.caseId);
  // Of a sign of danger it was said with it.
  const forwarded = around.forwarded && !message.forwarded;
  if (kase) showAround(turn, kase, person, { ...around, forwarded });
}

/** A reaction to a message of the team shows in its thread; to the program's own words it means nothing to anybody. */
export function takeReaction(turn: Turn, person: Person, messageId: string, emoji: string | null): void {
  const message = emoji === null ? undefined : messageAt(turn, person, messageId);
  const kase = message?.caseId ? turn.rows.cases.byId(message.caseId) : undefined;
  if (!kase || kase.state === 'resolved' || message?.direction !== 'out' || emoji === null) return;
  turn.post(kase, phrase('desk-person-reacted', { emoji, text: shortened(message.text) }), 'notice');
}
