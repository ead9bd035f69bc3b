/** Dates and repetitions as coordinators write them, in a window or in a table: `kick-off 2027-01-15 09:00-16:00`, `monthly 2nd wed 12:30-13:30 from 2026-12-01`. */
import { DateTime } from 'luxon';
import { DATE_KINDS, type GivenDate, Repeats } from '../../db/programmes.js';

/** What was read, or why it cannot be, in words for a table's problems. */
export type Read<T> = { value: T } | { problem: string };

/** More dates at once are a series. */
const MOST_DATES = 60;
const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 },
  ...{ mo: 1, di: 2, mi: 3, do: 4, fr: 5, sa: 6, so: 7 },
};
const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const NTH: Readonly<Record<string, Repeats['nth']>> = { '1': 1, '2': 2, '3': 3, '4': 4, last: -1 };

/** `2027-01-15` or `15.01.2027` as YYYY-MM-DD; null for no day that there is. */
export function dayOf(text: string): string | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const day = year === '' ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && DateTime.fromISO(day, { zone: 'utc' }).isValid ? day : null;
}

function minutesOf(text: string): number | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60
    ? Number(hours) * 60 + Number(minutes)
    : null;
}

/** `09:00-16:00` in minutes after midnight. */
function hoursOf(text: string): { start: number; end: number } | null {
  const [from = '', to = '', ...more] = text.split(/[-–]/);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start === null || end === null || start === end || more.length > 0 ? null : { start, end };
}

const localMs = (day: string, minutes: number, zone: string): number =>
  DateTime.fromISO(day, { zone })
    .set({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    .toMillis();

/** The same words in German, as a desk that speaks German types them. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/^auftakt\b/, 'kick-off'],
  [/^termin\b/, 'date'],
  [/^abschluss\b/, 'closing'],
  [/^jede[nrs]? /, 'every '],
  [/^alle (\d{1,2}) wochen /, 'every $1 weeks '],
  [/^monatlich /, 'monthly '],
  [/^monthly (?:am )?letzte[nr]? /, 'monthly last '],
  [/^monthly (?:am )?([1-4])\. /, 'monthly $1. '],
  [/ (?:ab|vom) (?=\d)/, ' from '],
  [/ bis (?=\d)/, ' until '],
];

/** `text` in small letters, with single spaces, and in the words that are read here. */
const inEnglish = (text: string): string =>
  GERMAN.reduce(
    (words, [german, english]) => words.replace(german, english),
    text.trim().toLowerCase().replaceAll(/\s+/g, ' '),
  );

/** The kind without a word is a plain date. */
function dateOf(text: string, zone: string): GivenDate | null {
  const words = inEnglish(text).split(' ');
  const kind = DATE_KINDS.find((one) => one === words[0]);
  const [on = '', hours = '', ...more] = kind ? words.slice(1) : words;
  const day = dayOf(on);
  const time = hoursOf(hours);
  if (day === null || time === null || more.length > 0) return null;
  const startsAt = localMs(day, time.start, zone);
  const next = DateTime.fromISO(day, { zone }).plus({ days: 1 }).toISODate() ?? day;
  const endsAt = localMs(time.end > time.start ? day : next, time.end, zone);
  return { kind: kind ?? 'date', startsAt, endsAt };
}

/** @param text entries by line breaks or `|`. @param zone in which they are meant. */
export function readDates(text: string, zone: string): Read<GivenDate[]> {
  const entries = text
    .split(/[\n|]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length > MOST_DATES) return { problem: `must be at most ${MOST_DATES} dates` };
  const dates: GivenDate[] = [];
  for (const entry of entries) {
    const date = dateOf(entry, zone);
    if (date === null)
      return {
        problem: `must be dates such as "kick-off 2027-01-15 09:00-16:00", each behind a |: ${entry.slice(0, 40)}`,
      };
    if (dates.some(({ startsAt }) => startsAt === date.startsAt))
      return { problem: `has two dates that begin together: ${entry.slice(0, 40)}` };
    dates.push(date);
  }
  return { value: dates.toSorted((a, b) => a.startsAt - b.startsAt) };
}

const SERIES =
  /^(?:every (?:(\d{1,2}) weeks )?|(?:(\d{1,2})-)?monthly (last|[1-4])(?:st|nd|rd|th|\.)? )([a-zä]{2,10}) (\d{1,2}[:.]\d{2}[-–]\d{1,2}[:.]\d{2}) from (\S+)(?: until (\S+))?$/;

/** `every wed 12:30-13:30 from …`, `every 2 weeks wed …`, `monthly 2nd wed …`, `monthly last wed … until …`, or the same in German. */
export function readRepeats(text: string, zone: string): Read<Repeats> {
  const [, weeks, months, nth, weekday = '', hours = '', from = '', until] =
    SERIES.exec(inEnglish(text)) ?? [];
  const time = hoursOf(hours);
  const read = Repeats.safeParse({
    v: 1,
    every: nth === undefined ? 'week' : 'month',
    step: Number(weeks ?? months ?? 1),
    weekday: WEEKDAYS[weekday.slice(0, 3)] ?? WEEKDAYS[weekday.slice(0, 2)],
    nth: nth === undefined ? null : NTH[nth],
    from: dayOf(from),
    until: until === undefined ? null : (dayOf(until) ?? ''),
    ...time,
    zone,
  });
  if (read.success && (read.data.until ?? read.data.from) >= read.data.from) return { value: read.data };
  return {
    problem:
      'must be such as "every wed 12:30-13:30 from 2026-12-02" or "monthly 2nd wed 12:30-13:30 from …"',
  };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The same as it is read. */
export function writeRepeats({ every, step, weekday, nth, from, until, start, end }: Repeats): string {
  const often =
    every === 'week'
      ? `every ${step > 1 ? `${step} weeks ` : ''}`
      : `${step > 1 ? `${step}-` : ''}monthly ${nth === -1 ? 'last' : nth}. `.replace('last.', 'last');
  const ends = until === null ? '' : ` until ${until}`;
  return `${often}${NAMES[weekday - 1]} ${clock(start)}-${clock(end)} from ${from}${ends}`;
}

/** The same as they are read, a line each. */
export function writeDates(
  dates: readonly { kind: string; startsAt: number; endsAt: number }[],
  zone: string,
): string {
  const local = (ms: number): DateTime => DateTime.fromMillis(ms, { zone });
  return dates
    .map(({ kind, startsAt, endsAt }) => {
      const from = local(startsAt);
      return `${kind} ${from.toISODate()} ${from.toFormat('HH:mm')}-${local(endsAt).toFormat('HH:mm')}`;
    })
    .join('\n');
}
