/** Times as people of the year know them: hours of the day in Germany, working days, and when somebody is awake. */
import { DateTime } from 'luxon';

export const ZONE = 'Europe/Berlin';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

const local = (at: number): DateTime => DateTime.fromMillis(at, { zone: ZONE });

/** `hour` o'clock on the day `days` after that of `at`, in UTC milliseconds. */
export const onDay = (at: number, days: number, hour: number): number =>
  local(at).plus({ days }).startOf('day').set({ hour }).toMillis();

/** 1 is Monday. */
export const weekday = (at: number): number => local(at).weekday;

/** YYYY-MM-DD */
export const dayOf = (at: number): string => local(at).toISODate() ?? '';

const WAKES = 7;
const SLEEPS = 23;

/** `at`, or the next morning where most people would be asleep. */
export function whenAwake(at: number): number {
  const { hour } = local(at);
  if (hour >= WAKES && hour < SLEEPS) return at;
  const morning = onDay(at, hour >= SLEEPS ? 1 : 0, WAKES);
  return Math.max(at, morning) + (at % HOUR);
}

/** 2 o'clock in the night after `at`. */
export const atNight = (at: number): number => onDay(at, 1, 2) + (at % HOUR);
