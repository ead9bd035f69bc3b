/** Seats and the list of those who wait: one order for all, and each seat that becomes free goes to whoever is first in it. */
import type { Person } from '../../db/persons.js';
import type { Programme } from '../../db/programmes.js';
import { type Registration, type RegistrationAnswers, SEATED, STANDING } from '../../db/registrations.js';
import type { Rows } from '../../db/rows.js';
import type { Look } from '../overview/look.js';
import type { Turn } from '../turn.js';
import { forEachRegistered } from './many.js';
import { tellNoSeat, tellSeatFree, tellSeatOver } from './tell.js';

/** A seat that is offered waits for a yes. */
export const SEAT_OFFERED = 'programme-seat';
/** More seats have become free than can be offered in one turn. */
export const SEATS_FREE = 'programme-seats';
/** It has begun, and more people wait than can be told in one turn. */
export const NO_SEAT = 'programme-no-seat';

const HOUR = 3_600_000;
/** So many hear in one turn, which stays below the 20 ms that it may take. */
const AT_ONCE = 20;
/** So long a seat is kept for whoever moved up, quiet hours not counted: a day, with its evening (R25). */
const KEPT_MS = 14 * HOUR;
/** From so long before the start nobody moves up any more: nobody could be there. */
const LAST_MS = HOUR;

/** How many seats are free; null without a limit. */
export const seatsLeft = (rows: Rows, { id, seats }: Programme): number | null =>
  seats === null ? null : Math.max(0, seats - rows.registrations.count(id, SEATED));

/** Whether the last day to register is over, or its dates are. @param end when its last date is over, where that is known. */
function isOver({ rows, now, today }: Look, programme: Programme, end?: number | null): boolean {
  if (programme.applyBy !== null && programme.applyBy < today) return true;
  if (programme.repeats && (programme.repeats.until ?? today) >= today) return false;
  const last = end === undefined ? rows.programmes.lastEnd(programme.id) : end;
  return last !== null && last <= now;
}

/** Whether somebody can still register. @param end when its last date is over, where that is known. */
export const isOpen = (look: Look, programme: Programme, end?: number | null): boolean =>
  programme.state === 'open' && !isOver(look, programme, end);

/** The registration that stands, if any. */
export function standingFor(rows: Rows, programme: Programme, person: Person): Registration | undefined {
  const found = rows.registrations.of(programme.id, person.id);
  return found && STANDING.includes(found.state) ? found : undefined;
}

/** Gives a seat, or the last place among those who wait. */
export function register(
  turn: Turn,
  person: Person,
  programme: Programme,
  told: { answers: RegistrationAnswers; reduced: boolean },
): 'taken' | 'waiting' {
  const left = seatsLeft(turn.rows, programme);
  const state = left === null || left > 0 ? 'taken' : 'waiting';
  turn.rows.registrations.put({ programmeId: programme.id, personId: person.id, state }, told, turn.now);
  return state;
}

/** Until when a seat that has become free is kept (UTC milliseconds); null when it is too late for anybody to come. */
function keptUntil(turn: Turn, programme: Programme): number | null {
  const [next] = turn.rows.programmes.ahead(programme.id, turn.now, 1);
  const until = turn.house.quiet.awake(turn.now, KEPT_MS);
  // A series goes on after its next date, a course does not begin twice.
  if (!next || programme.repeats) return until;
  const last = next.startsAt - LAST_MS;
  return last <= turn.now ? null : Math.min(until, last);
}

/** Offers what is free to those who wait, in their order; many at once in several turns. */
export function fillSeats(turn: Turn, programme: Programme): void {
  if (programme.state === 'cancelled' || programme.endedAt !== null) return;
  const free = seatsLeft(turn.rows, programme) ?? Number.POSITIVE_INFINITY;
  const until = free > 0 ? keptUntil(turn, programme) : null;
  if (until === null) return;
  for (let given = 0; given < free; given += 1) {
    const next = turn.rows.registrations.firstWaiting(programme.id);
    const person = next && turn.rows.persons.byId(next.personId);
    if (!next || !person) return;
    if (given === AT_ONCE) return turn.later(SEATS_FREE, `programme:${programme.id}`, turn.now);
    turn.rows.registrations.enter(next.id, ['waiting'], 'offered', turn.now, until);
    turn.later(SEAT_OFFERED, `seat:${next.id}`, until);
    tellSeatFree(turn, person, programme, { ...next, offerUntil: until });
  }
}

/** The person gives their seat or their place up; whoever waits moves up. @returns false when there was none. */
export function giveUp(turn: Turn, registration: Registration): boolean {
  if (!turn.rows.registrations.enter(registration.id, STANDING, 'withdrawn', turn.now)) return false;
  turn.forget(SEAT_OFFERED, `seat:${registration.id}`);
  const programme = turn.rows.programmes.byId(registration.programmeId);
  if (programme && SEATED.includes(registration.state)) fillSeats(turn, programme);
  return true;
}

/** Whoever moved up says yes. @returns false when the seat is not kept for them any more. */
export function takeSeat(turn: Turn, registration: Registration): boolean {
  if (!turn.rows.registrations.enter(registration.id, ['offered'], 'taken', turn.now)) return false;
  turn.forget(SEAT_OFFERED, `seat:${registration.id}`);
  return true;
}

/** Nobody has said yes in time: the seat goes on to the next. */
export function seatDue(turn: Turn, id: number): void {
  const registration = turn.rows.registrations.byId(id);
  if (!registration || !turn.rows.registrations.enter(id, ['offered'], 'withdrawn', turn.now)) return;
  const programme = turn.rows.programmes.byId(registration.programmeId);
  const person = turn.rows.persons.byId(registration.personId);
  if (!programme) return;
  if (person) tellSeatOver(turn, person, programme);
  fillSeats(turn, programme);
}

/** It has begun: whoever still waits hears that no seat became free, and waits no more. @param from the first registration. */
export function endWaiting(turn: Turn, id: number, from: number): void {
  const programme = turn.rows.programmes.byId(id);
  if (!programme || programme.state === 'cancelled') return;
  const all = {
    key: NO_SEAT,
    subject: `programme:${id}`,
    programmeId: id,
    states: ['waiting'] as const,
    from,
  };
  forEachRegistered(turn, all, (person, registration) => {
    if (turn.rows.registrations.enter(registration.id, ['waiting'], 'withdrawn', turn.now))
      tellNoSeat(turn, person, programme);
  });
}
