/** On which day the next word on how things stand comes: the same day of the week for all, as it is set (R26). */
import { DateTime } from 'luxon';
import type { House } from '../house.js';

const WEEK_DAYS = 7;

/**
 * In how many days it comes: on the first such day of the week in the last of the weeks between two words, and from one such day to the
 * next exactly these weeks later; not before `least` days. @param today YYYY-MM-DD.
 */
export function daysToStatus(today: string, { day, weeks }: House['status'], least: number): number {
  const weekday = DateTime.fromISO(today, { zone: 'utc' }).weekday;
  const first = (day - weekday + WEEK_DAYS) % WEEK_DAYS || WEEK_DAYS;
  const usual = first + (weeks - 1) * WEEK_DAYS;
  const short = Math.max(0, least - usual);
  return usual + Math.ceil(short / WEEK_DAYS) * WEEK_DAYS;
}
