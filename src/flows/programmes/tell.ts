/**
 * What people hear of a programme in which they have a seat or wait for one. A seat that is free, a change and a cancellation are said
 * like an answer, after quiet hours at the latest before they come too late; reminders go through the contact budget.
 */
import type { Person } from '../../db/persons.js';
import type { Programme } from '../../db/programmes.js';
import type { Registration } from '../../db/registrations.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { join } from '../form/parts.js';
import { isQuiet } from '../quiet-mode/panel.js';
import type { Turn } from '../turn.js';
import { programmeButton } from './button.js';
import { dateLines, factLines, placeLines, titleFor } from './facts.js';

const HOUR = 3_600_000;

/** As it is called in the reader's language. */
export const titleOf = (person: Person, programme: Programme): string => titleFor(programme, person.language);

/** With neutral words before it, for they are what a locked screen shows (R2). */
export const unasked = (said: Phrase): Value => join('\n', phrase('programme-about'), said);

/** Says it now, or after the quiet hours where that is early enough. @param before UTC milliseconds by which it must be known. */
function tell(turn: Turn, person: Person, said: Phrase, buttons: Button[][], before: number | null): void {
  const ends = turn.house.quiet.endsAt(turn.now);
  const waits = ends !== null && (before === null || ends < before - 2 * HOUR);
  turn.say(person, unasked(said), { buttons, ...(waits ? { notBefore: ends } : {}) });
}

/** When the next of its dates begins; null when none is known. */
const nextStart = (turn: Turn, { id }: Programme): number | null =>
  turn.rows.programmes.ahead(id, turn.now, 1)[0]?.startsAt ?? null;

const seatButtons = (programme: Programme): Button[][] => [
  [
    programmeButton(phrase('programme-b-calendar'), 'calendar', programme.id),
    programmeButton(phrase('programme-b-leave'), 'leave', programme.id),
  ],
];

/** When and where, a line each; for somebody who has a seat. */
const whenAndWhere = (turn: Turn, programme: Programme): Value =>
  join('\n', ...dateLines(turn, programme), ...placeLines(programme, true));

/** The seat is theirs: the dates as text, then the same for a calendar. */
export function tellTaken(turn: Turn, person: Person, programme: Programme): void {
  const title = titleOf(person, programme);
  const said = phrase('programme-taken', { title, facts: whenAndWhere(turn, programme) });
  turn.say(person, said, { buttons: seatButtons(programme) });
  // In quiet mode a file is one thing more that somebody else may open: it comes when they ask for it.
  if (!isQuiet(turn, person.id) && nextStart(turn, programme) !== null) sendCalendar(turn, person, programme);
}

/** The file is made when it leaves, so that it says what is true then. */
export function sendCalendar(turn: Turn, person: Person, programme: Programme): void {
  turn.file(person, `programme-${programme.id}.ics`, phrase('programme-calendar'));
}

export function tellWaiting(
  turn: Turn,
  person: Person,
  programme: Programme,
  registration: Registration,
): void {
  const number = turn.rows.registrations.place(registration);
  turn.say(
    person,
    phrase('programme-waiting', { title: titleOf(person, programme), number: String(number) }),
    {
      buttons: [[programmeButton(phrase('programme-b-leave-list'), 'leave', programme.id)]],
    },
  );
}

/** A seat has become free for them; it is theirs only when they say yes. */
export function tellSeatFree(
  turn: Turn,
  person: Person,
  programme: Programme,
  { id, offerUntil }: Pick<Registration, 'id' | 'offerUntil'>,
): void {
  const { day, time } = turn.house.office.moment(offerUntil ?? turn.now);
  const until = join(', ', { day }, time);
  const said = phrase('programme-seat-free', { title: titleOf(person, programme), until });
  const buttons = [
    [programmeButton(phrase('programme-b-seat'), 'seat', id, { use: 'once' })],
    [programmeButton(phrase('programme-b-not-seat'), 'leave-yes', programme.id, { use: 'once' })],
  ];
  tell(turn, person, said, buttons, offerUntil);
}

export function tellSeatOver(turn: Turn, person: Person, programme: Programme): void {
  const said = phrase('programme-seat-over', { title: titleOf(person, programme) });
  tell(turn, person, said, [[programmeButton(phrase('programme-b-show'), 'show', programme.id)]], null);
}

/** It has begun without them. */
export function tellNoSeat(turn: Turn, person: Person, programme: Programme): void {
  const said = phrase('programme-no-seat', { title: titleOf(person, programme) });
  tell(turn, person, said, [[programmeButton(phrase('programme-b-others'), 'list')]], null);
}

export function tellCancelled(turn: Turn, person: Person, programme: Programme): void {
  const said = phrase('programme-cancelled', {
    title: titleOf(person, programme),
    name: programme.organiser,
  });
  tell(
    turn,
    person,
    said,
    [[programmeButton(phrase('programme-b-others'), 'list')]],
    nextStart(turn, programme),
  );
}

/** One date is not held, the others are. @param at its day and hour. */
export function tellDateOff(
  turn: Turn,
  person: Person,
  programme: Programme,
  off: { at: Value; startsAt: number },
): void {
  const said = phrase('programme-date-off', { title: titleOf(person, programme), at: off.at });
  tell(turn, person, said, seatButtons(programme), off.startsAt);
}

/** One date is held at another time. @param known by when it must be known, UTC milliseconds. */
export function tellDateMoved(
  turn: Turn,
  person: Person,
  programme: Programme,
  { before, at, known }: { before: Value; at: Value; known: number },
): void {
  const said = phrase('programme-date-moved', { title: titleOf(person, programme), date: before, at });
  tell(turn, person, said, seatButtons(programme), known);
}

/** When, where or what it costs has changed: all of it as it is now. */
export function tellChanged(turn: Turn, person: Person, programme: Programme): void {
  const facts = join('\n', ...factLines(turn, programme, true));
  const said = phrase('programme-changed', { title: titleOf(person, programme), facts });
  tell(turn, person, said, seatButtons(programme), nextStart(turn, programme));
}
