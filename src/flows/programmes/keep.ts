/** A programme is entered, changed, closed or cancelled, by the team or by a list; its dates follow, and whoever takes part hears. */
import type { GivenDate, Programme, ProgrammeDate, ProgrammeFacts } from '../../db/programmes.js';
import { SEATED, STANDING } from '../../db/registrations.js';
import type { Turn } from '../turn.js';
import { fillHorizon, putDates, unplan } from './dates.js';
import { dateWords } from './facts.js';
import { forEachRegistered } from './many.js';
import { endWaiting, fillSeats } from './seats.js';
import { tellCancelled, tellChanged, tellDateOff } from './tell.js';

export const CANCELLED = 'programme-off';
export const DATE_OFF = 'programme-date-off';
export const CHANGED = 'programme-news';
/** Once a day: dates of series, seats that became free, what is over. */
export const DAILY = 'programme-days';

const DAY = 86_400_000;
const NIGHT = 4 * 60 + 10;

/** What is given of a programme, with its own dates; those of a series follow from how it repeats. */
export type Given = { facts: ProgrammeFacts; dates: readonly GivenDate[] };
export type ProgrammeState = Programme['state'];

function wakeDaily(turn: Turn): void {
  if (!turn.rows.timers.hasKey(DAILY)) turn.later(DAILY, 'all', turn.house.office.onDay(turn.now, 1, NIGHT));
}

const datesOf = ({ facts: { repeats }, dates }: Given) => ({ dates, repeats });

/** @param by the colleague; null for a list. @returns its id. */
export function addProgramme(turn: Turn, given: Given, state: ProgrammeState, by: number | null): number {
  const id = turn.rows.programmes.add(given.facts, state, by, turn.now);
  putDates(turn, id, datesOf(given), true);
  wakeDaily(turn);
  return id;
}

/** What makes a difference to whoever has planned to come. */
const differs = (
  before: Programme,
  { place, joinLink, feeCents, reducedCents, repeats }: ProgrammeFacts,
): boolean =>
  before.place !== place ||
  before.joinLink !== joinLink ||
  before.feeCents !== feeCents ||
  before.reducedCents !== reducedCents ||
  JSON.stringify(before.repeats) !== JSON.stringify(repeats);

const FACTS = ['code', 'organiser', 'words', 'audience', 'place', 'link', 'joinLink', 'asksName'] as const;
const MORE_FACTS = ['feeCents', 'reducedCents', 'sponsor', 'applyBy', 'seats', 'repeats'] as const;
const same = (before: ProgrammeFacts, after: ProgrammeFacts): boolean =>
  [...FACTS, ...MORE_FACTS].every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]));

/**
 * @param revives whether a date that was cancelled is held again when it is given: not by a list, which does not know of it.
 * @returns whether anything has changed. Whoever has a seat hears of other dates, another place or price.
 */
export function changeProgramme(
  turn: Turn,
  before: Programme,
  given: Given,
  { revives = false }: { revives?: boolean } = {},
): boolean {
  const { facts } = given;
  const isSame = same(before, facts);
  if (!isSame) turn.rows.programmes.change(before.id, facts, turn.now);
  const moved = putDates(turn, before.id, datesOf(given), revives && facts.repeats === null);
  if (moved && isSame) turn.rows.programmes.change(before.id, facts, turn.now);
  if (moved || differs(before, facts)) tellNews(turn, before.id, 1);
  const now = turn.rows.programmes.byId(before.id);
  if (now && !isSame) fillSeats(turn, now);
  wakeDaily(turn);
  return !isSame || moved;
}

/** Tells those who have a seat how it is now. */
export function tellNews(turn: Turn, id: number, from: number): void {
  const programme = turn.rows.programmes.byId(id);
  if (!programme || programme.state === 'cancelled') return;
  const all = { key: CHANGED, subject: `programme:${id}`, programmeId: id, states: SEATED, from };
  forEachRegistered(turn, all, (person) => tellChanged(turn, person, programme));
}

/** Nobody can register any more, or can again; dates and seats stay. @returns false when it is over or cancelled. */
export function openOrClose(
  turn: Turn,
  { id, state, endedAt }: Programme,
  to: 'open' | 'closed' | 'draft',
): boolean {
  if (state === 'cancelled' || endedAt !== null || state === to) return false;
  turn.rows.programmes.enter(id, to, null, turn.now);
  return true;
}

/** It is not held: whoever has a seat or waits for one hears so. @returns false when that was so before. */
export function cancelProgramme(turn: Turn, { id, state, endedAt }: Programme): boolean {
  if (state === 'cancelled' || endedAt !== null) return false;
  turn.rows.programmes.enter(id, 'cancelled', turn.now, turn.now);
  for (const date of turn.rows.programmes.dates(id)) unplan(turn, date);
  tellOff(turn, id, 1);
  return true;
}

export function tellOff(turn: Turn, id: number, from: number): void {
  const programme = turn.rows.programmes.byId(id);
  if (programme?.state !== 'cancelled') return;
  const all = { key: CANCELLED, subject: `programme:${id}`, programmeId: id, states: STANDING, from };
  forEachRegistered(turn, all, (person, registration) => {
    turn.rows.registrations.enter(registration.id, STANDING, 'cancelled', turn.now);
    turn.forget('programme-seat', `seat:${registration.id}`);
    tellCancelled(turn, person, programme);
  });
}

/** One date is not held. @returns false when it was over or cancelled before. */
export function cancelDate(turn: Turn, date: ProgrammeDate): boolean {
  if (date.startsAt <= turn.now || !turn.rows.programmes.cancelDate(date.id)) return false;
  unplan(turn, date);
  const programme = turn.rows.programmes.byId(date.programmeId);
  // The calendar file is a newer one from now on.
  if (programme) turn.rows.programmes.change(programme.id, programme, turn.now);
  tellOneOff(turn, date.id, 1);
  return true;
}

export function tellOneOff(turn: Turn, dateId: number, from: number): void {
  const date = turn.rows.programmes.date(dateId);
  const programme = date && turn.rows.programmes.byId(date.programmeId);
  if (!programme || programme.state === 'cancelled' || date.startsAt <= turn.now) return;
  const all = { key: DATE_OFF, subject: `date:${dateId}`, programmeId: programme.id, states: SEATED, from };
  const off = { at: dateWords(turn, date), startsAt: date.startsAt };
  forEachRegistered(turn, all, (person) => tellDateOff(turn, person, programme, off));
}

/** So many programmes are looked at in one turn. */
const LOOKED_AT = 10;

/** When it was over (UTC milliseconds): with its last date; without any, when it was closed. Null while it goes on. */
function overAt(turn: Turn, { id, repeats, state, changedAt }: Programme): number | null {
  if (repeats && (repeats.until ?? turn.today) >= turn.today) return null;
  const last = turn.rows.programmes.lastEnd(id);
  if (last !== null) return last;
  return repeats || state === 'closed' ? changedAt : null;
}

/** Whether the first of its dates has begun; a series goes on taking people in. */
function hasBegun({ rows, now }: Turn, { id, repeats }: Programme): boolean {
  const [first] = repeats ? [] : rows.programmes.dates(id).filter(({ state }) => state === 'planned');
  return first !== undefined && first.startsAt <= now;
}

/** Once a day, some at a time. @param from the first programme. */
export function lookDaily(turn: Turn, from: number): void {
  const some = turn.rows.programmes.runningFrom(from, LOOKED_AT);
  for (const programme of some) {
    fillHorizon(turn, programme);
    fillSeats(turn, programme);
    if (hasBegun(turn, programme)) endWaiting(turn, programme.id, 1);
    const over = overAt(turn, programme);
    if (over !== null && over < turn.now - DAY)
      turn.rows.programmes.enter(programme.id, 'closed', over, turn.now);
  }
  const last = some.at(-1);
  if (last && some.length === LOOKED_AT) turn.later(DAILY, `all:${last.id + 1}`, turn.now);
  else turn.later(DAILY, 'all', turn.house.office.onDay(turn.now, 1, NIGHT));
}
