/** What is said about time: days, or words around them. */
import type { DateTime } from 'luxon';
import type { DateWord } from './date-words.js';

/** One thing said about time. `days` = first and last day, both `YYYY-MM-DD`; one day when they are the same. */
export type Said =
  | { kind: 'days'; first: string; last: string }
  | { kind: 'past' }
  | { kind: 'word'; word: Exclude<DateWord, 'fill'> };

export type At = { said: Said | null; next: number };

const dayOf = (date: DateTime): string => date.toISODate() ?? '';
export const span = (first: DateTime, last: DateTime): Said => ({
  kind: 'days',
  first: dayOf(first),
  last: dayOf(last),
});
export const one = (date: DateTime): Said => span(date, date);
