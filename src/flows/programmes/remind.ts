/** Reminders: of the last day to register for who has asked for that, and of each date a day and an hour before it. */
import type { Person } from '../../db/persons.js';
import type { Programme, ProgrammeDate } from '../../db/programmes.js';
import { phrase, type Value } from '../../words/phrase.js';
import { push } from '../budget.js';
import { daysFrom } from '../days.js';
import { join } from '../form/parts.js';
import type { Turn } from '../turn.js';
import { programmeButton } from './button.js';
import { dateWords, placeLines } from './facts.js';
import { forEachRegistered } from './many.js';
import { isOpen, standingFor } from './seats.js';
import { titleOf } from './tell.js';

export const DEADLINE = 'programme-deadline';
export const DAY_BEFORE = 'programme-day';
export const HOUR_BEFORE = 'programme-hour';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** So many days before the last one somebody who has asked is reminded, in the morning. */
const DEADLINE_DAYS = 3;
const MORNING = 10 * 60;

const subjectOf = (person: Person, programme: Programme): string => `person:${person.id}:${programme.id}`;

/** When a reminder of the last day to register would come (UTC milliseconds); null when there is none, or it is too near. */
export function remindAt(
  { house, now, today }: Pick<Turn, 'house' | 'now' | 'today'>,
  { applyBy }: Programme,
): number | null {
  if (applyBy === null || applyBy <= today) return null;
  const days = daysFrom(today, applyBy);
  const at = house.office.onDay(now, Math.max(1, days - DEADLINE_DAYS), MORNING);
  return days > 1 ? at : null;
}

export const wantsReminder = (turn: Turn, person: Person, programme: Programme): boolean =>
  turn.rows.timers.has(DEADLINE, subjectOf(person, programme));

export const forgetReminder = (turn: Turn, person: Person, programme: Programme): void =>
  turn.forget(DEADLINE, subjectOf(person, programme));

/** @returns false when there is nothing to be reminded of. */
export function askReminder(turn: Turn, person: Person, programme: Programme): boolean {
  const at = remindAt(turn, programme);
  if (at === null || !isOpen(turn, programme)) return false;
  turn.later(DEADLINE, subjectOf(person, programme), at, at + DAY);
  turn.say(person, phrase('programme-remind-set', { date: { day: turn.house.office.today(at) } }));
  return true;
}

/** Said once, if they have not registered meanwhile. */
export function deadlineComes(turn: Turn, personId: number, programmeId: number): void {
  const person = turn.rows.persons.byId(personId);
  const programme = turn.rows.programmes.byId(programmeId);
  if (!person || !programme || !isOpen(turn, programme) || programme.applyBy === null) return;
  if (standingFor(turn.rows, programme, person)) return;
  const title = titleOf(person, programme);
  const said = phrase('programme-remind', { title, date: { day: programme.applyBy, year: true } });
  push(turn, person, 'programme', said, [
    [programmeButton(phrase('programme-b-show'), 'show', programme.id)],
  ]);
}

const ofDate = (id: number): string => `date:${id}`;

/** Sets what comes before a date; nothing whose time is over. */
export function setReminders(turn: Turn, { id, startsAt }: ProgrammeDate): void {
  for (const [key, ahead] of [
    [DAY_BEFORE, DAY],
    [HOUR_BEFORE, HOUR],
  ] as const) {
    turn.forget(key, ofDate(id));
    if (startsAt - ahead > turn.now) turn.later(key, ofDate(id), startsAt - ahead, startsAt);
  }
}

export function forgetReminders(turn: Turn, { id }: ProgrammeDate): void {
  for (const key of [DAY_BEFORE, HOUR_BEFORE]) turn.forget(key, ofDate(id));
}

/** Their dates until the end of the next day, with where they are: what comes together is said together. */
function linesOf(turn: Turn, person: Person, until: number): Value[] {
  const taken = turn.rows.registrations.ofPerson(person.id).filter(({ state }) => state === 'taken');
  return taken.flatMap(({ programmeId }) => {
    const programme = turn.rows.programmes.byId(programmeId);
    if (!programme) return [];
    const near = turn.rows.programmes.ahead(programmeId, turn.now, 5);
    return near
      .filter(({ startsAt }) => startsAt > turn.now && startsAt <= until)
      .map((date) =>
        join(
          '\n',
          join(': ', titleOf(person, programme), dateWords(turn, date)),
          ...placeLines({ ...programme, link: null }, true),
        ),
      );
  });
}

/** A day or an hour before a date. @param from the first registration, for those that are still to be told. */
export function dateComes(
  turn: Turn,
  key: typeof DAY_BEFORE | typeof HOUR_BEFORE,
  id: number,
  from: number,
): void {
  const date = turn.rows.programmes.date(id);
  if (date?.state !== 'planned' || date.startsAt <= turn.now) return;
  // What would be read only after the start helps nobody.
  if ((turn.house.quiet.endsAt(turn.now) ?? 0) >= date.startsAt) return;
  const until = key === DAY_BEFORE ? date.startsAt + DAY / 2 : date.startsAt;
  const { programmeId } = date;
  forEachRegistered(turn, { key, subject: ofDate(id), programmeId, states: ['taken'], from }, (person) => {
    const lines = linesOf(turn, person, until);
    const leave = programmeButton(phrase('programme-b-leave'), 'leave', programmeId);
    if (lines.length > 0)
      push(turn, person, 'programme', phrase('programme-soon', { rows: join('\n\n', ...lines) }), [[leave]]);
  });
}
