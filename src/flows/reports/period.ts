/** The stretch of days that a report is about, and the one before it with which it is compared. */
import { DateTime } from 'luxon';
import type { Days, Span } from '../../db/report-ways.js';
import { dayAfter, daysFrom, monthsAfter } from '../days.js';
import type { Office } from '../office.js';
import { zoneOf } from '../zone.js';

/** `until` is the day after the last one. */
export type Period = Days & { before: Days };

const WEEK = 7;
export const MOST_WEEKS = 53;

const weeksUntil = (until: string, weeks: number): Period => {
  const from = dayAfter(until, -WEEK * weeks);
  return { from, until, before: { from: dayAfter(from, -WEEK * weeks), until: from } };
};

/** A month that has begun; of the present one the days that are over. */
function monthOf(text: string, today: string): Period | null {
  const from = `${text}-01`;
  if (!DateTime.fromISO(from, { zone: 'utc' }).isValid || from >= today) return null;
  const end = monthsAfter(from, 1);
  return { from, until: end < today ? end : today, before: { from: monthsAfter(from, -1), until: from } };
}

/** Reads nothing (one week), a number of weeks, or a month such as 2026-11; days that are over. @returns null for anything else. */
export function readPeriod(text: string, today: string): Period | null {
  const said = text.trim();
  if (/^\d{4}-\d{2}$/.test(said)) return monthOf(said, today);
  const weeks = said === '' ? 1 : Number(/^\d{1,2}$/.exec(said)?.[0] ?? 0);
  return weeks >= 1 && weeks <= MOST_WEEKS ? weeksUntil(today, weeks) : null;
}

/** So many weeks up to the end of a period, the earliest first. */
export const weeksOf = ({ until }: Days, count: number): Days[] =>
  Array.from({ length: count }, (_, n) => {
    const end = dayAfter(until, -WEEK * (count - 1 - n));
    return { from: dayAfter(end, -WEEK), until: end };
  });

/** So many months up to that of the period's last day, YYYY-MM. */
export const monthsOf = ({ until }: Days, count: number): string[] => {
  const last = `${dayAfter(until, -1).slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, n) => monthsAfter(last, n + 1 - count).slice(0, 7));
};

/** The same days as moments where the operator is. */
export const spanOf = ({ zone }: Office, { from, until }: Days): Span => {
  const at = (day: string): number => DateTime.fromISO(day, { zone: zoneOf(zone) }).toMillis();
  return { from: at(from), until: at(until) };
};

/** The last day of a stretch. */
export const lastDay = ({ until }: Days): string => dayAfter(until, -1);

export const lengthOf = ({ from, until }: Days): number => daysFrom(from, until);
