/** Office hours as people read them: `Mo–Fr 09:00–17:00`, or "day and night". */
import type { Language } from './language.js';
import type { Opening } from './openings.js';

/** A Monday; any will do. */
const MONDAY = Date.UTC(2024, 0, 1);

function weekday(day: number, language: Language): string {
  const date = new Date(MONDAY + (day - 1) * 86_400_000);
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
    .format(date)
    .replace(/\.$/, '');
}

const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const isAlways = (openings: readonly Opening[]): boolean =>
  [1, 2, 3, 4, 5, 6, 7].every((day) =>
    openings.some(({ weekday, from, to }) => weekday === day && from === 0 && to === 1440),
  );

/** Days with the same hours that follow each other are put together. @param always the words for hours without an end. */
export function hoursText(openings: readonly Opening[], language: Language, always: string): string {
  if (isAlways(openings)) return always;
  const runs: { first: number; last: number; from: number; to: number }[] = [];
  for (const { weekday: day, from, to } of openings) {
    const run = runs.at(-1);
    if (run && run.last === day - 1 && run.from === from && run.to === to) run.last = day;
    else runs.push({ first: day, last: day, from, to });
  }
  const days = (first: number, last: number): string =>
    first === last ? weekday(first, language) : `${weekday(first, language)}–${weekday(last, language)}`;
  return runs.map(({ first, last, from, to }) => `${days(first, last)} ${time(from)}–${time(to)}`).join(', ');
}
