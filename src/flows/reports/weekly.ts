/** When the weekly report is due. */
import { DateTime } from 'luxon';
import type { Turn } from '../turn.js';
import { weeklyReport } from './report.js';

export const REPORT = 'desk-report';
const WEEK_DAYS = 7;

/** The next time after `now` at which it is said, UTC milliseconds. */
export function nextReport({ house: { office, report }, now }: Pick<Turn, 'house' | 'now'>): number {
  const today = DateTime.fromMillis(now, { zone: office.zone }).weekday;
  const ahead = (report.day - today + WEEK_DAYS) % WEEK_DAYS;
  const next = office.onDay(now, ahead, report.at);
  return next > now ? next : office.onDay(now, ahead + WEEK_DAYS, report.at);
}

export function reportDue(turn: Turn): void {
  turn.later(REPORT, 'all', nextReport(turn));
  weeklyReport(turn);
}
