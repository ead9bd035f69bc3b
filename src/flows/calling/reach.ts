/** How everybody speaks to a landlord: on Telegram it is said, by phone it becomes a call with the words and the answers (R22). */
import type { Call, Spoken } from '../../db/calls.js';
import type { Person } from '../../db/persons.js';
import type { Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import type { Ref, Turn } from '../turn.js';
import { showCall } from './desk-post.js';
import type { CallKind } from './kinds.js';

/** One step with somebody: what is said, what can be answered, and by when. */
export type Step = {
  kind: CallKind;
  /** The row that it is about, `proposal:7`: there is one open call for each kind and row. */
  subject: string;
  said: Value;
  buttons?: Button[][];
  /** By when somebody has rung, UTC milliseconds. */
  due: number;
  /** Not earlier than this, UTC milliseconds; nobody is rung outside office hours. */
  notBefore?: number;
  offerId?: number;
  /** With what it is taken back while it waits in the chat, see `SayOptions`. */
  about?: string;
  /** A helper rings just now, whatever the hour. */
  atOnce?: true;
  /**
   * The timer that ends the wait for an answer, `span` milliseconds after it was said. By phone it starts when they were reached, and
   * falls due at once when nobody could reach them.
   */
  wait?: { key: string; subject: string; span: number };
};

export type Reached = { by: 'chat'; key: Ref } | { by: 'call'; call: Call };

/** Whether a message reaches this landlord. One whose chat has blocked us is rung, where a number is known. */
function hears(turn: Turn, person: Person): boolean {
  const landlord = turn.rows.landlords.get(person.id);
  if (person.chat === null || landlord?.channel === 'phone') return false;
  return person.blockedAt === null || (landlord?.phone ?? null) === null;
}

/** Has somebody of the team ring `person`; when the same call is open already, its words are changed. */
export function openCall(turn: Turn, person: Person, step: Step): Call | undefined {
  const { calls } = turn.rows;
  const { kind, subject, said: words, buttons = [] } = step;
  const from = Math.max(turn.now, step.notBefore ?? 0);
  const opens = step.atOnce ? from : (turn.house.office.nextOpening(from) ?? turn.now);
  const before = calls.openOne(kind, subject);
  const said: Spoken = {
    nth: (before?.said?.nth ?? 0) + 1,
    said: words,
    answers: buttons.flat().map(({ label, action }) => ({ label, action })),
    offerId: step.offerId ?? null,
    wait: step.wait ?? null,
  };
  const time = { notBefore: opens, due: Math.max(step.due, opens) };
  if (before) {
    calls.change(before.id, { ...time, said, reachedAt: null });
    return calls.byId(before.id);
  }
  const call = calls.add({ personId: person.id, kind, subject, ...time, said }, turn.now);
  // Whoever is on the phone with them reads it in the same window.
  if (call && turn.talksWith !== person.id) showCall(turn, call);
  turn.homesStale = true;
  return call;
}

/**
 * Says `step` to a landlord: at once on Telegram, else by a call that somebody of the team makes. The answers count the same.
 * @returns how it goes out; null when there is no such person any more.
 */
export function reachLandlord(turn: Turn, landlordId: number, step: Step): Reached | null {
  const person = turn.rows.persons.byId(landlordId);
  if (!person) return null;
  if (hears(turn, person)) {
    if (step.wait) turn.later(step.wait.key, step.wait.subject, turn.now + step.wait.span);
    const { said, buttons = [], notBefore = 0, about } = step;
    const options = { buttons, notBefore, ...(about !== undefined && { about }) };
    return { by: 'chat', key: turn.say(person, said, options) };
  }
  const call = openCall(turn, person, step);
  return call ? { by: 'call', call } : null;
}
