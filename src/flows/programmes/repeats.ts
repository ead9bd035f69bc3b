/** The dates of a programme that repeats: always at the same local time, whatever the clocks do. */
import { DateTime } from 'luxon';
import type { GivenDate, Repeats } from '../../db/programmes.js';
import { zoneOf } from '../zone.js';

const at = (day: DateTime, minutes: number): number =>
  day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis();

/** Start and end on the local day `day`; a time that the clocks leave out begins when they go on. */
function held({ start, end }: Repeats, day: DateTime): GivenDate {
  const last = end > start ? day : day.plus({ days: 1 });
  return { kind: 'date', startsAt: at(day, start), endsAt: at(last, end) };
}

/** The day of the month on which its `nth` such weekday falls. */
function inMonth(month: DateTime, weekday: number, nth: number): DateTime {
  const first = month.startOf('month');
  const begins = first.plus({ days: (weekday - first.weekday + 7) % 7 });
  if (nth > 0) return begins.plus({ weeks: nth - 1 });
  const fifth = begins.plus({ weeks: 4 });
  return fifth.month === first.month ? fifth : begins.plus({ weeks: 3 });
}

/** How many steps of `step` lie wholly before `gone` units. */
const stepsBefore = (gone: number, step: number): number => Math.max(0, Math.floor(gone / step) - 1) * step;

/** Its days in order, without an end of their own, from a little before `after` (UTC milliseconds) on. */
function* days(repeats: Repeats, after: number): Generator<DateTime> {
  const { every, step, weekday, nth, from } = repeats;
  const zone = zoneOf(repeats.zone);
  const first = DateTime.fromISO(from, { zone });
  const near = DateTime.fromMillis(after, { zone });
  if (every === 'week') {
    const begins = first.plus({ days: (weekday - first.weekday + 7) % 7 });
    for (let n = stepsBefore(near.diff(begins, 'weeks').weeks, step); ; n += step)
      yield begins.plus({ weeks: n });
  }
  const isLate = inMonth(first, weekday, nth ?? 1) < first;
  const begins = first.startOf('month').plus({ months: isLate ? 1 : 0 });
  for (let n = stepsBefore(near.diff(begins, 'months').months, step); ; n += step)
    yield inMonth(begins.plus({ months: n }), weekday, nth ?? 1);
}

/** Its dates that end after `after` and begin before `before` (UTC milliseconds), the earliest first. */
export function datesBetween(repeats: Repeats, after: number, before: number): GivenDate[] {
  const found: GivenDate[] = [];
  for (const day of days(repeats, after)) {
    const date = held(repeats, day);
    if (date.startsAt >= before || (repeats.until !== null && (day.toISODate() ?? '') > repeats.until))
      return found;
    if (date.endsAt > after) found.push(date);
  }
  return found;
}
