/** Days as texts, `YYYY-MM-DD`. */
import { DateTime } from 'luxon';

/** The day `days` after `today`. */
export function dayAfter(today: string, days: number): string {
  return DateTime.fromISO(today, { zone: 'utc' }).plus({ days }).toISODate() ?? today;
}
