/** Reads days and moments as helpers type them: `2h`, `tomorrow 9:00`, `Freitag`, `1.12. 14 Uhr`, `2026-12-01`. */
import { DateTime, Info } from 'luxon';
import { dayAfter } from '../days.js';
import type { Office } from '../office.js';
import { zoneOf } from '../zone.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** When a day opens that has no office hours, and before when none begins, in minutes after midnight. */
const MORNING = 9 * 60;
const EARLIEST = 7 * 60;

const SHORT_SPAN = /^(?:in )?(\d{1,3}) ?(m|min|mins|minutes?|minuten?|h|hours?|std|stunden?)$/;
const LONG_SPAN = /^(?:in )?(\d{1,3}) ?(d|days?|tage?n?|w|weeks?|wochen?)(?= |$)/;
const NEAR: readonly [RegExp, number][] = [
  [/^(today|heute)(?= |$)/, 0],
  [/^(day after tomorrow|übermorgen)(?= |$)/, 2],
  [/^(tomorrow|morgen)(?= |$)/, 1],
];
const ISO = /^(\d{4}-\d{2}-\d{2})(?= |$)/;
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?(?=[ :,]|$)/;
const TIME = /^(?:at |um )?(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uhr|h|o'clock))?$/;

/** Monday first, as luxon names them in full and short. */
const WEEKDAYS = (['de', 'en'] as const).flatMap((locale) =>
  (['long', 'short'] as const).map((length) =>
    Info.weekdays(length, { locale }).map((name) => name.toLowerCase().replace(/\.$/, '')),
  ),
);

const tidy = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
const isDay = (day: string): boolean => DateTime.fromISO(day, { zone: 'utc' }).isValid;

/** `1.12.` is the next such day; with a year it is that one. */
function ofPoints([, d = '', m = '', year]: RegExpExecArray, today: string): string | null {
  const rest = `${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (year !== undefined) return isDay(`${year}-${rest}`) ? `${year}-${rest}` : null;
  const thisYear = `${today.slice(0, 4)}-${rest}`;
  if (isDay(thisYear) && thisYear >= today) return thisYear;
  const next = `${Number(today.slice(0, 4)) + 1}-${rest}`;
  return isDay(next) ? next : null;
}

/** The next such weekday after `today`. */
function ofWeekday(word: string, today: string): string | null {
  const wanted = WEEKDAYS.map((names) => names.indexOf(word)).find((at) => at >= 0);
  if (wanted === undefined) return null;
  const ahead = (wanted + 1 - DateTime.fromISO(today, { zone: 'utc' }).weekday + 7) % 7;
  return dayAfter(today, ahead === 0 ? 7 : ahead);
}

/** The day at the beginning of `text`, and how many signs of it name the day; null when there is none. */
function dayIn(text: string, today: string): { day: string; length: number } | null {
  const found = (day: string | null, length: number) => (day === null ? null : { day, length });
  for (const [words, days] of NEAR) {
    const near = words.exec(text);
    if (near) return found(dayAfter(today, days), near[0].length);
  }
  const span = LONG_SPAN.exec(text);
  if (span) {
    const days = Number(span[1]) * (span[2]?.startsWith('w') ? 7 : 1);
    return found(dayAfter(today, days), span[0].length);
  }
  const iso = ISO.exec(text);
  if (iso) return found(isDay(iso[1] ?? '') ? (iso[1] ?? null) : null, iso[0].length);
  const points = POINTS.exec(text);
  if (points) return found(ofPoints(points, today), points[0].length);
  const word = /^(?:on |am )?(\p{L}+)\.?(?= |$)/u.exec(text);
  return word ? found(ofWeekday(word[1] ?? '', today), word[0].length) : null;
}

/** Minutes after midnight; null when `text` is no time of the day. */
function timeOf(text: string): number | null {
  const found = TIME.exec(text);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  return found && hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** `minutes` after midnight of `day` where the office is. UTC milliseconds. */
export function momentOn(office: Office, day: string, minutes: number): number {
  const start = DateTime.fromISO(day, { zone: zoneOf(office.zone) });
  return start.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis();
}

/** When the office opens on `day`, from 07:00 on; 09:00 where it stays closed. UTC milliseconds. */
export function morningOf(office: Office, day: string): number {
  const opens = office.nextOpening(momentOn(office, day, EARLIEST));
  return opens !== null && office.today(opens) === day ? opens : momentOn(office, day, MORNING);
}

/** The moment that `text` names; a day alone is its morning. UTC milliseconds; null when it names none. */
export function readMoment(text: string, now: number, office: Office): number | null {
  const said = tidy(text);
  const span = SHORT_SPAN.exec(said);
  if (span) return now + Number(span[1]) * (span[2]?.startsWith('m') ? MINUTE : HOUR);
  const today = office.today(now);
  const found = dayIn(said, today);
  const rest = tidy(found ? said.slice(found.length) : said);
  const time = timeOf(rest);
  if (found && rest === '') return morningOf(office, found.day);
  return time === null ? null : momentOn(office, found?.day ?? today, time);
}

/** The day with which `text` begins (`YYYY-MM-DD`), and what follows it; null when it begins with none. */
export function readDay(text: string, today: string): { day: string; rest: string } | null {
  const said = text.trim().replace(/\s+/g, ' ');
  const found = dayIn(said.toLowerCase(), today);
  return found && { day: found.day, rest: said.slice(found.length).replace(/^[\s:,]+/, '') };
}
