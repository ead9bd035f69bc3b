/** One date is held at another time: it stays the same date, and whoever has a seat hears of it once. */
import type { GivenDate, ProgrammeDate } from '../../db/programmes.js';
import { SEATED } from '../../db/registrations.js';
import { join } from '../form/parts.js';
import type { Turn } from '../turn.js';
import { plan, unplan } from './dates.js';
import { dateWords } from './facts.js';
import { forEachRegistered } from './many.js';
import { tellChanged, tellDateMoved } from './tell.js';

export const DATE_MOVED = 'programme-date-moved';

/** Why a date cannot be moved: it is over or cancelled, the new time is past, or another date begins then. */
type Unmoved = 'gone' | 'past' | 'taken';

/** @param to its kind stays as it was. @returns null when it is moved; `same` when it is held then already, and nobody hears anything. */
export function moveDate(turn: Turn, date: ProgrammeDate, to: GivenDate): Unmoved | 'same' | null {
  const { programmes } = turn.rows;
  const programme = programmes.byId(date.programmeId);
  const isOver = date.startsAt <= turn.now || date.state === 'cancelled';
  if (!programme || isOver || programme.state === 'cancelled' || programme.endedAt !== null) return 'gone';
  if (date.startsAt === to.startsAt && date.endsAt === to.endsAt) return 'same';
  if (to.startsAt <= turn.now) return 'past';
  const others = programmes.dates(programme.id).filter(({ id }) => id !== date.id);
  if (others.some(({ startsAt, movedFrom }) => startsAt === to.startsAt || movedFrom === to.startsAt))
    return 'taken';
  const first = date.movedFrom ?? date.startsAt;
  unplan(turn, date);
  programmes.moveDate(date.id, to, first === to.startsAt ? null : first);
  plan(turn, { ...date, startsAt: to.startsAt, endsAt: to.endsAt });
  // The calendar file is a newer one from now on.
  programmes.change(programme.id, programme, turn.now);
  tellMoved(turn, date.id, 1);
  return null;
}

/** @param from the first registration, for those that are still to be told. */
export function tellMoved(turn: Turn, dateId: number, from: number): void {
  const date = turn.rows.programmes.date(dateId);
  const programme = date && turn.rows.programmes.byId(date.programmeId);
  if (!programme || programme.state === 'cancelled' || date.state === 'cancelled') return;
  if (date.startsAt <= turn.now) return;
  const all = { key: DATE_MOVED, subject: `date:${dateId}`, programmeId: programme.id, states: SEATED, from };
  const { movedFrom } = date;
  forEachRegistered(turn, all, (person) => {
    if (movedFrom === null) return tellChanged(turn, person, programme);
    const { day, time } = turn.house.office.moment(movedFrom);
    const times = {
      before: join(', ', { day }, time),
      at: dateWords(turn, date),
      known: Math.min(movedFrom, date.startsAt),
    };
    tellDateMoved(turn, person, programme, times);
  });
}
