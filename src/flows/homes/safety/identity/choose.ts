/** What a person reads and presses until somebody has seen who they are: times, one of them, or a code for a case worker (R23). */
import type { CheckSlot } from '../../../../db/check-slots.js';
import { identityLevel } from '../../../../db/identities.js';
import type { Person } from '../../../../db/persons.js';
import { type Phrase, phrase } from '../../../../words/phrase.js';
import type { Button } from '../../../actions.js';
import { reachLandlord } from '../../../calling/reach.js';
import { LATEST } from '../../../case/clock.js';
import { humanButton } from '../../../menu-buttons.js';
import type { Turn } from '../../../turn.js';
import { forgetReminder, setReminder } from './remind.js';
import { checkButton, codeButton, momentWords, openButton, slotWords } from './words.js';

/** So many times are shown at once. */
const SHOWN = 6;
const MINUTE = 60_000;
/** A time that begins sooner cannot be taken any more: somebody must be there. */
const NOTICE_MS = 30 * MINUTE;
/** A code counts so long: one sitting and the days until it. */
const CODE_MS = 72 * 60 * MINUTE;

export const isKnown = (turn: Turn, person: Person): boolean =>
  identityLevel(turn.rows, person.id, turn.today) > 0;

/** A way to the times for who was not seen yet. */
export const checkRow = (turn: Turn, person: Person): Button[][] =>
  isKnown(turn, person) ? [] : [[openButton]];

/** Why somebody must be seen; who offers a home reads it about the offer. */
const why = (turn: Turn, person: Person): Phrase =>
  turn.rows.persons.rolesOf(person.id).includes('landlord')
    ? phrase('home-identity-why-landlord')
    : phrase('home-identity-why');

/** A timer that does nothing when it falls due; until then nobody is asked again. */
const ASKED = 'check-asked';
const ASK_AGAIN_MS = 30 * 24 * 60 * MINUTE;
/** A landlord without a chat is rung within a working day. */
const RING_MINUTES = 480;

/** Asks a landlord whose offer was cleared to show who they are, once a month; nothing when that was seen or agreed already. */
export function inviteCheck(turn: Turn, person: Person): void {
  const subject = `person:${person.id}`;
  if (isKnown(turn, person) || turn.rows.checkSlots.heldBy(person.id)) return;
  if (turn.rows.timers.has(ASKED, subject)) return;
  turn.later(ASKED, subject, turn.now + ASK_AGAIN_MS);
  const due = turn.house.office.afterStaffedMinutes(turn.now, RING_MINUTES) ?? turn.now + LATEST;
  reachLandlord(turn, person.id, {
    kind: 'tell',
    subject: `identity:${person.id}`,
    said: phrase('home-identity-why-landlord'),
    buttons: [[openButton]],
    due,
    notBefore: turn.byDay(person),
  });
}

/** What is agreed, and how to be free of it. */
function sayAgreed(turn: Turn, person: Person, slot: CheckSlot): void {
  const said = phrase('home-identity-taken', {
    at: momentWords(turn, slot.at),
    place: slot.place ?? '',
    minutes: slot.minutes,
  });
  turn.say(person, said, {
    buttons: [[checkButton(phrase('home-identity-b-cancel'), 'cancel', slot.id, 'once')]],
  });
}

/** Where they stand: seen, a time that is agreed, or times to choose from. */
export function sayTimes(turn: Turn, person: Person): void {
  const { checkSlots, identities } = turn.rows;
  const seen = identities.best(person.id, turn.today);
  if (seen) {
    const date = { day: turn.house.office.today(seen.at), year: true } as const;
    turn.say(person, phrase('home-identity-known', { date, until: { day: seen.until, year: true } }));
    return;
  }
  const held = checkSlots.heldBy(person.id);
  if (held) return sayAgreed(turn, person, held);
  const free = checkSlots.free(turn.now + NOTICE_MS, SHOWN);
  const times = free.map((slot): Button[] => [checkButton(slotWords(turn, slot), 'take', slot.id)]);
  const said = free.length > 0 ? why(turn, person) : phrase('home-identity-none');
  // A code is shown to whoever works at a shelter; who lets a home does not live there.
  const code = turn.rows.profiles.of(person.id) ? [[codeButton]] : [];
  turn.say(person, said, { buttons: [...times, ...code, [humanButton()]] });
}

/** Takes a time; whoever was slower reads the others. @returns false when the button counts no more. */
export function takeTime(turn: Turn, person: Person, id: number): boolean {
  const { checkSlots } = turn.rows;
  if (isKnown(turn, person) || checkSlots.heldBy(person.id)) {
    sayTimes(turn, person);
    return true;
  }
  const slot = checkSlots.byId(id);
  if (!slot) return false;
  if (slot.at < turn.now + NOTICE_MS || !checkSlots.take(id, person.id, turn.now)) {
    turn.say(person, phrase('home-identity-gone'));
    sayTimes(turn, person);
    return true;
  }
  setReminder(turn, slot);
  sayAgreed(turn, person, slot);
  return true;
}

/** Gives a time back for others. */
export function cancelTime(turn: Turn, person: Person, id: number): boolean {
  const { checkSlots } = turn.rows;
  const slot = checkSlots.heldBy(person.id);
  if (slot?.id !== id) return false;
  checkSlots.release(id);
  forgetReminder(turn, id);
  turn.say(person, phrase('home-identity-cancelled'), { buttons: [[openButton]] });
  return true;
}

/** A code with which a case worker can attest who they are: given to nobody but them, so that they agree by showing it. */
export function sayCode(turn: Turn, person: Person): boolean {
  if (isKnown(turn, person)) {
    sayTimes(turn, person);
    return true;
  }
  const expiresAt = turn.now + CODE_MS;
  const code = turn.rows.attestCodes.make(person.id, `${turn.eventId}`, expiresAt);
  turn.say(person, phrase('home-identity-code', { code, until: momentWords(turn, expiresAt) }));
  return true;
}
