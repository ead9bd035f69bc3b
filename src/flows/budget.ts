/** The contact budget (R3): the one place through which everything unasked goes to a person. */
import type { Contact } from '../db/contacts.js';
import type { Person } from '../db/persons.js';
import { phrase, type Value } from '../words/phrase.js';
import type { Button } from './actions.js';
import { oweStatus } from './intake/promise.js';
import { isQuiet } from './quiet-mode/panel.js';
import type { Turn } from './turn.js';

/** What may be said unasked, the most important first. Answers, dates and urgent words are said with `turn.say` and never counted. */
const ORDER = [
  'safety',
  'home',
  'deadline',
  'check-in',
  // That the team waits for an answer in a case.
  'request',
  'status',
  'programme',
  'rating',
] as const;
export type PushKind = (typeof ORDER)[number];

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const IN_A_WEEK = 3;
/** Who only offers a home is written to less. */
const IN_A_LANDLORDS_WEEK = 1;
/** Who has asked for fewer hears from us unasked once in so many days. */
export const FEWER_DAYS = 28;

const rank = (kind: string): number => (ORDER as readonly string[]).indexOf(kind);

type Reason = 'paused' | 'quiet' | 'red' | 'helper' | 'fewer' | 'day' | 'week';

/** What still goes out beside an open urgent case. */
const BESIDE_RED: readonly PushKind[] = ['safety', 'deadline'];
/** What goes unasked to somebody in quiet mode: each message more is one that somebody else may see. */
const IN_QUIET_MODE: readonly PushKind[] = BESIDE_RED;
/** What waits for nobody but is left out while a helper is writing with the person (R17). */
const NOT_BESIDE_A_HELPER: readonly PushKind[] = ['check-in', 'programme', 'rating'];

/** Why `kind` would be out of place now, whatever was said before; null when it would not. */
function outOfPlace(turn: Turn, person: Person, kind: PushKind): Reason | null {
  const { cases, messages } = turn.rows;
  if (person.pausedAt !== null) return 'paused';
  if (!IN_QUIET_MODE.includes(kind) && isQuiet(turn, person.id)) return 'quiet';
  if (!BESIDE_RED.includes(kind) && cases.openOf(person.id)?.urgency === 'red') return 'red';
  if (!NOT_BESIDE_A_HELPER.includes(kind)) return null;
  const [last] = messages.lastTo(person.id, 1);
  return last && last.at > turn.now - DAY ? 'helper' : null;
}

/** Why one more contact at `at` is too much beside those `planned`; null when it fits. */
function tooMuch(turn: Turn, person: Person, planned: readonly Contact[], at: number): Reason | null {
  const { office } = turn.house;
  const day = office.today(at);
  const within = (span: number): number => planned.filter((one) => one.at > at - span).length;
  // An hour less, so that the same time four weeks later fits, also over a change of the clocks.
  const fewer = planned.some((one) => one.at > at - FEWER_DAYS * DAY + DAY / 24);
  if (person.pushes === 'fewer' && fewer) return 'fewer';
  if (planned.some((one) => office.today(one.at) === day)) return 'day';
  const roles = turn.rows.persons.rolesOf(person.id);
  const onlyOffers = roles.includes('landlord') && !roles.includes('seeker');
  if (onlyOffers) return within(WEEK) >= IN_A_LANDLORDS_WEEK ? 'week' : null;
  // An hour more: what has left a little later than planned must not make four of three.
  return within(WEEK + DAY / 24) >= IN_A_WEEK ? 'week' : null;
}

/** The planned contact that can still be called back and gives way to `kind`: the same thing said newer, or something less important. */
function givesWay(turn: Turn, planned: readonly Contact[], kind: PushKind): Contact | undefined {
  const waits = planned.filter(
    ({ at, outboxKey }) => at > turn.now && turn.rows.outbox.byKey(outboxKey ?? '')?.state === 'due',
  );
  const same = waits.find((one) => one.kind === kind);
  return (
    same ?? waits.toSorted((a, b) => rank(b.kind) - rank(a.kind)).find((one) => rank(one.kind) > rank(kind))
  );
}

function callBack(turn: Turn, contact: Contact, by: PushKind): void {
  const row = turn.rows.outbox.byKey(contact.outboxKey ?? '');
  if (row) turn.rows.outbox.mark(row.id, { state: 'cancelled', error: 'gave way', finishedAt: turn.now });
  turn.rows.contacts.giveUp(contact.id, contact.kind === by ? 'merged' : 'dropped', by);
  if (contact.kind === 'status' && by !== 'status') oweStatus(turn, contact.personId);
}

/** Calls back what of these kinds still waits, because there is nothing left to say. */
export function callBackAll(turn: Turn, person: Person, kinds: readonly PushKind[]): void {
  for (const contact of turn.rows.contacts.plannedSince(person.id, turn.now)) {
    const row = turn.rows.outbox.byKey(contact.outboxKey ?? '');
    if (row?.state !== 'due' || !kinds.some((kind) => kind === contact.kind)) continue;
    turn.rows.outbox.mark(row.id, { state: 'cancelled', error: 'over', finishedAt: turn.now });
    turn.rows.contacts.giveUp(contact.id, 'dropped', 'over');
  }
}

/** Calls back what still waits and is not said unasked in quiet mode. */
export const callBackInQuietMode = (turn: Turn, person: Person): void =>
  callBackAll(
    turn,
    person,
    ORDER.filter((kind) => !IN_QUIET_MODE.includes(kind)),
  );

export const fewerButton: Button = {
  label: phrase('push-fewer'),
  use: 'nav',
  action: { v: 1, do: 'pushes', level: 'fewer' },
};

/**
 * Whether `kind` may be said at `at` (UTC milliseconds): what is less important and still waits is called back for it.
 * @returns why not; null when it may.
 */
export function makeRoom(turn: Turn, person: Person, kind: PushKind, at: number): Reason | null {
  const planned = turn.rows.contacts.plannedSince(person.id, at - FEWER_DAYS * DAY);
  const wrong = outOfPlace(turn, person, kind);
  if (wrong) return wrong;
  const reason = tooMuch(turn, person, planned, at);
  const weaker = reason === null ? undefined : givesWay(turn, planned, kind);
  if (!weaker) return reason;
  const rest = planned.filter(({ id }) => id !== weaker.id);
  const still = tooMuch(turn, person, rest, at);
  if (still === null) callBack(turn, weaker, kind);
  return still;
}

/**
 * Says something unasked, now or after the quiet hours, if the budget allows it; else it is dropped, and that is written down.
 * @returns whether it goes out.
 */
export function push(
  turn: Turn,
  person: Person,
  kind: PushKind,
  said: Value,
  buttons: Button[][] = [],
): boolean {
  const at = turn.house.quiet.endsAt(turn.now) ?? turn.now;
  const contact = { personId: person.id, kind, at };
  const reason = makeRoom(turn, person, kind, at);
  if (reason !== null) {
    turn.rows.contacts.add({ ...contact, outcome: 'dropped', reason, outboxKey: null });
    return false;
  }
  const fewer = isQuiet(turn, person.id) ? [] : [[fewerButton]];
  const outboxKey = turn.say(person, said, {
    buttons: [...buttons, ...fewer],
    priority: 'notice',
    notBefore: at,
    // What was meant for one day is not said on another.
    notAfter: at + DAY,
  });
  turn.rows.contacts.add({ ...contact, outcome: 'planned', reason: null, outboxKey });
  return true;
}

/** In how many days at least something unasked that comes again and again may be said to this person. */
export const daysBetween = (person: Person): number => (person.pushes === 'fewer' ? FEWER_DAYS : 1);
