/** Days as texts, `YYYY-MM-DD`. */
import { DateTime } from 'luxon';

/** The day `days` after `today`. */
export function dayAfter(today: string, days: number): string {
  return DateTime.fromISO(today, { zone: 'utc' }).plus({ days }).toISODate() ?? today;
}

/** Whole days from `from` to `to`; never fewer than 0. */
export const daysFrom = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
/** The day `months` after `day`, or the last one of that month. */
export function monthsAfter(day: string, months: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() ?? day;
}
