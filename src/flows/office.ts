/** Office hours: when somebody of the team reads, and when the next one does. */
import { DateTime } from 'luxon';
import type { Opening } from '../words/openings.js';
import { zoneOf } from './zone.js';

export { parseOpenings } from '../words/openings.js';

/** A place in time as people of the zone name it. */
export type Moment = { day: string; time: string };

/** How far an opening is looked for: what is closed for a year is closed. */
const LOOKED_DAYS = 366;

/** A stretch of time in UTC milliseconds, open at its end. */
type Stretch = { from: number; to: number };
/** So many days are kept: a zone's offset is dear to find, and each answer that is owed asks for the same weeks. */
const DAYS_KEPT = 400;

const never = (): boolean => false;

/** Where the clocks change at midnight a day begins at one o’clock, and the one behind it does not. */
const nextDay = (start: DateTime): DateTime => start.plus({ days: 1 }).startOf('day');

export class Office {
  readonly openings: readonly Opening[];
  readonly zone: string;
  readonly #isHoliday: (date: string) => boolean;
  readonly #onHoliday: 'closed' | 'sunday';
  /** By day, YYYY-MM-DD. */
  readonly #known = new Map<string, Stretch[]>();
  /** The day that was asked for last, in UTC milliseconds. */
  #day = { from: 0, to: 0, date: '' };

  /**
   * @param isHoliday whether a date (YYYY-MM-DD) of the zone is a holiday.
   * @param onHoliday what counts then: nobody is there, or the hours of a Sunday.
   */
  constructor(
    openings: readonly Opening[],
    zone: string,
    isHoliday: (date: string) => boolean = never,
    onHoliday: 'closed' | 'sunday' = 'closed',
  ) {
    this.openings = openings;
    this.zone = zone;
    this.#isHoliday = isHoliday;
    this.#onHoliday = onHoliday;
  }

  #local(now: number): DateTime {
    return DateTime.fromMillis(now, { zone: zoneOf(this.zone) });
  }

  /** The stretches of the day of `local`, earliest first. */
  #stretches(local: DateTime): Stretch[] {
    const date = local.toISODate() ?? '';
    const known = this.#known.get(date);
    if (known) return known;
    const found = this.#find(local.startOf('day'), date);
    if (this.#known.size >= DAYS_KEPT) this.#known.clear();
    this.#known.set(date, found);
    return found;
  }

  #find(start: DateTime, date: string): Stretch[] {
    const at = (minutes: number) =>
      start.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis();
    const isHoliday = this.#isHoliday(date);
    if (isHoliday && this.#onHoliday === 'closed') return [];
    const weekday = isHoliday ? 7 : start.weekday;
    return this.openings
      .filter((opening) => opening.weekday === weekday)
      .map(({ from, to }) => ({
        from: at(from),
        to: to === 1440 ? nextDay(start).toMillis() : at(to),
      }))
      .sort((a, b) => a.from - b.from);
  }

  /** The stretches of office time on the day that lies `days` after that of `now`, earliest first. UTC milliseconds. */
  stretchesOn(now: number, days: number): readonly Stretch[] {
    return this.#stretches(this.#local(now).plus({ days }));
  }

  isStaffed(now: number): boolean {
    return this.#stretches(this.#local(now)).some(({ from, to }) => from <= now && now < to);
  }

  /** When the office closes that is open at `now`, in UTC milliseconds; null while it is closed. */
  closing(now: number): number | null {
    return this.#stretches(this.#local(now)).find(({ from, to }) => from <= now && now < to)?.to ?? null;
  }

  /** When the office opens next, in UTC milliseconds; `now` while it is open; null when it never does. */
  nextOpening(now: number): number | null {
    if (this.openings.length === 0) return null;
    for (let days = 0; days <= LOOKED_DAYS; days += 1) {
      const open = this.#stretches(this.#local(now).plus({ days })).find(({ to }) => to > now);
      if (open) return Math.max(open.from, now);
    }
    return null;
  }

  /** The moment by which `minutes` of office time have passed since `now`, in UTC milliseconds; null when never open. */
  afterStaffedMinutes(now: number, minutes: number): number | null {
    if (this.openings.length === 0) return null;
    let left = minutes * 60_000;
    let cursor = now;
    for (let days = 0; days <= LOOKED_DAYS; days += 1) {
      for (const { from, to } of this.#stretches(this.#local(now).plus({ days }))) {
        const start = Math.max(from, cursor);
        if (start >= to) continue;
        if (to - start >= left) return start + left;
        left -= to - start;
        cursor = to;
      }
    }
    return null;
  }

  /** Minutes of office time between two moments in UTC milliseconds; 0 when `to` is not after `from`. */
  staffedMinutes(from: number, to: number): number {
    let sum = 0;
    for (let day = this.#local(from).startOf('day'); day.toMillis() < to; day = day.plus({ days: 1 })) {
      for (const open of this.#stretches(day))
        sum += Math.max(0, Math.min(open.to, to) - Math.max(open.from, from));
    }
    return sum / 60_000;
  }

  /** Today's date in the office's zone. */
  today(now: number): string {
    // Every typed date asks for it, and a zone's offset is dear to find.
    if (now < this.#day.from || now >= this.#day.to) {
      const start = this.#local(now).startOf('day');
      this.#day = {
        from: start.toMillis(),
        to: nextDay(start).toMillis(),
        date: start.toISODate() ?? '',
      };
    }
    return this.#day.date;
  }

  /** Day and 24-hour time of `at` in the office's zone. */
  moment(at: number): Moment {
    const local = this.#local(at);
    return { day: local.toISODate() ?? '', time: local.toFormat('HH:mm') };
  }

  /** UTC milliseconds of `time` (minutes after midnight) on the day that lies `days` after that of `now`. */
  onDay(now: number, days: number, minutes: number): number {
    const day = this.#local(now).plus({ days }).startOf('day');
    return day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis();
  }
}
