/** What is said about time: days, or words around them. */
import type { DateTime } from 'luxon';
import type { DateWord } from './date-words.js';

/** One thing said about time. `days` = first and last day, both `YYYY-MM-DD`; one day when they are the same; `rough`
 * for a part of a month, which nobody means to the day. */
export type Said =
  | { kind: 'days'; first: string; last: string; rough?: true }
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

/** Whether "about" stands by a day that somebody may mean exactly. */
export const isAbout = (said: readonly Said[]): boolean =>
  said.some((one) => one.kind === 'word' && one.word === 'about') &&
  !said.every((one) => one.kind !== 'days' || one.rough);
