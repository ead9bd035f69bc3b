/** A programme as a calendar file (RFC 5545): times in their own zone, whose changes of the clocks stand in the file. */

import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
} from 'ical-generator';
import { DateTime } from 'luxon';
import type { Programme, ProgrammeDate, Repeats } from '../../db/programmes.js';
import { datesBetween } from './repeats.js';

const HOUR = 3_600_000;
/** Series without an end are calculated by calendars; theirs know the zone by its name beyond these years. */
const YEARS_AHEAD = 6;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** `+0100` */
function offsetText(minutes: number): string {
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
}

/** The first hour with another offset between two moments that have different ones. */
function turnOf(zone: string, from: number, to: number): number {
  const before = DateTime.fromMillis(from, { zone }).offset;
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 120_000) * 60_000;
    if (DateTime.fromMillis(middle, { zone }).offset === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Each change of the clocks between two years, with the offsets around it in minutes. */
function changes(zone: string, fromYear: number, toYear: number): { at: number; from: number; to: number }[] {
  const found: { at: number; from: number; to: number }[] = [];
  let day = DateTime.fromObject({ year: fromYear }, { zone });
  for (; day.year <= toYear; day = day.plus({ days: 7 })) {
    const next = day.plus({ days: 7 });
    if (next.offset === day.offset) continue;
    found.push({ at: turnOf(zone, day.toMillis(), next.toMillis()), from: day.offset, to: next.offset });
  }
  return found;
}

function observance(name: 'STANDARD' | 'DAYLIGHT', local: string, from: number, to: number): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${local}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${name}`,
  ];
}

/** The zone with every change of its clocks from the year before `from` to some years after `to`, spelled out. */
export function zoneText(zone: string, from: number, to: number): string {
  const year = DateTime.fromMillis(from, { zone }).year - 1;
  const all = changes(zone, year, DateTime.fromMillis(to, { zone }).year + YEARS_AHEAD);
  const first = DateTime.fromObject({ year }, { zone });
  const least = Math.min(first.offset, ...all.map((one) => one.to));
  const kind = (offset: number) => (offset > least ? 'DAYLIGHT' : 'STANDARD');
  const lines = all.flatMap((one) => {
    // A change is written in the time that was shown until then.
    const local = DateTime.fromMillis(one.at + one.from * 60_000, { zone: 'utc' }).toFormat(
      "yyyyMMdd'T'HHmmss",
    );
    return observance(kind(one.to), local, one.from, one.to);
  });
  const begin = observance(kind(first.offset), `${year}0101T000000`, first.offset, first.offset);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...begin, ...lines, 'END:VTIMEZONE'].join('\r\n');
}

const utc = (at: number): string => DateTime.fromMillis(at, { zone: 'utc' }).toFormat("yyyyMMdd'T'HHmmss'Z'");

type Said = { title: string; text: string };
type Stage = { programme: Programme; dates: readonly ProgrammeDate[]; said: Said; zone: string; now: number };

/** The rule in local time; the end of a series is the end of its last local day, in UTC as the standard asks. */
function ruleOf({ every, step, weekday, nth, until, zone }: Repeats) {
  const day = `${every === 'month' ? nth : ''}${DAYS[weekday - 1]}`;
  const last = until === null ? '' : utc(DateTime.fromISO(until, { zone }).endOf('day').toMillis());
  const freq = every === 'week' ? ICalEventRepeatingFreq.WEEKLY : ICalEventRepeatingFreq.MONTHLY;
  return `RRULE:FREQ=${freq};INTERVAL=${step};BYDAY=${day}${last === '' ? '' : `;UNTIL=${last}`}`;
}

const local = (at: number, zone: string): DateTime => DateTime.fromMillis(at, { zone });

function common(calendar: ICalCalendar, { programme, said, now }: Stage, id: string) {
  const { place, joinLink, link, organiser } = programme;
  const text = [said.text, organiser, link].filter((one) => one !== null && one !== '').join('\n\n');
  return calendar.createEvent({
    id,
    start: new Date(now),
    stamp: new Date(now),
    sequence: Math.floor(programme.changedAt / 1000) % 2_000_000_000,
    summary: said.title,
    description: text,
    location: place ?? joinLink ?? null,
    url: joinLink,
  });
}

/** One entry that repeats, without the dates that were cancelled or moved; those that were moved stand for themselves. */
function series(calendar: ICalCalendar, stage: Stage, repeats: Repeats): void {
  const { programme, dates, zone, now } = stage;
  const [first] = datesBetween(repeats, now - 24 * HOUR, now + 800 * 24 * HOUR);
  if (!first) return;
  const event = common(calendar, stage, `programme-${programme.id}@helpcenter`);
  const off = dates.filter(({ state, movedFrom }) => state === 'cancelled' || movedFrom !== null);
  const begin = off
    .map(({ startsAt, movedFrom }) => movedFrom ?? startsAt)
    .filter((at) => at >= first.startsAt);
  const rule = [ruleOf(repeats), ...begin.map((at) => exception(at, zone))].join('\r\n');
  event.timezone(zone).start(local(first.startsAt, zone)).end(local(first.endsAt, zone)).repeating(rule);
}

const exception = (at: number, zone: string): string =>
  `EXDATE;TZID=${zone}:${local(at, zone).toFormat("yyyyMMdd'T'HHmmss")}`;

function singles(calendar: ICalCalendar, stage: Stage, dates: readonly ProgrammeDate[]): void {
  const { programme, zone, now } = stage;
  for (const { id, startsAt, endsAt, state } of dates) {
    if (endsAt < now - 24 * HOUR) continue;
    const event = common(calendar, stage, `programme-${programme.id}-${id}@helpcenter`);
    event.timezone(zone).start(local(startsAt, zone)).end(local(endsAt, zone));
    event.status(state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED);
  }
}

/** @param said title and text as their reader reads them. @param now UTC milliseconds. */
export function calendarOf(stage: Stage): string {
  const { programme, dates, zone, now } = stage;
  const times = dates.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
  const [from, to] = [Math.min(now, ...times), Math.max(now, ...times)];
  const calendar = ical({
    prodId: { company: 'helpcenter', product: 'programmes' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.timezone({ name: zone, generator: () => zoneText(zone, from, to) });
  if (programme.repeats) series(calendar, stage, programme.repeats);
  singles(calendar, stage, programme.repeats ? dates.filter(({ movedFrom }) => movedFrom !== null) : dates);
  // The standard asks for it in UTC, which the library says only without a zone.
  return calendar.toString().replaceAll(/^DTSTAMP:\w+$/gm, `DTSTAMP:${utc(now)}`);
}
