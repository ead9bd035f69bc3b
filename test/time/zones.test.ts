/**
 * Quiet hours, office hours and days over the hours of a year, in zones that change their clocks at one, at two, at midnight, by half
 * an hour, or never: compared with the platform's own calendar, stepped minute by minute.
 */
import { describe, expect, it } from 'vitest';
import { dayAfter, daysFrom, monthsAfter } from '../../src/flows/days.js';
import { Office } from '../../src/flows/office.js';
import { parseQuietHours, Quiet } from '../../src/flows/quiet.js';
import { parseOpenings } from '../../src/words/openings.js';
import { type Local, Zone } from './zone-oracle.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = Date.parse('2026-01-01T00:00:00Z');
const UNTIL = Date.parse('2027-01-02T00:00:00Z');

const HOME = 'Europe/Berlin';
const ZONES = [
  HOME,
  'Europe/Kyiv',
  'Atlantic/Azores',
  'America/Santiago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
] as const;

/**
 * Every fifth hour of the year at home, every 13th elsewhere: each hour of the day comes up on each day of the week.
 * And each quarter of an hour around a change of the clocks.
 */
function moments(zone: Zone, name: string): number[] {
  const all: number[] = [];
  const step = name === HOME ? 5 * HOUR : 13 * HOUR;
  // Some seconds past, as events are.
  for (let at = FROM; at < UNTIL; at += step) all.push(at + 7 * 1000);
  for (const change of zone.changes(FROM, UNTIL))
    for (let at = change - 30 * HOUR; at < change + 30 * HOUR; at += 15 * MINUTE) all.push(at);
  return all;
}

const quietOf = (text: string, zone: string): Quiet => {
  const hours = parseQuietHours(text);
  if (!hours) throw new Error(text);
  return new Quiet(hours, zone);
};

/** Moments as a failing test is to name them. To expect each by itself took longer than to find what it should be. */
const named = (moments: readonly number[]): string[] => moments.map((at) => new Date(at).toISOString());

const within =
  (from: number, to: number) =>
  ({ minute }: Local): boolean =>
    from > to ? minute >= from || minute < to : minute >= from && minute < to;

/** Each is asked half a million times for its offset, which is dear to find. */
const YEARS = ZONES.map((name) => {
  const zone = new Zone(name);
  return { name, zone, all: moments(zone, name) };
});

describe.each(YEARS)('in $name', ({ name, zone, all }) => {
  it.each(['21:00-08:00', '23:30-02:30', '00:30-01:30'])('keeps quiet %s', (text) => {
    const quiet = quietOf(text, name);
    const [from = 0, to = 0] = text
      .split('-')
      .map((one) => Number(one.slice(0, 2)) * 60 + Number(one.slice(3)));
    const isQuiet = within(from, to);
    const end = (at: number): number | null =>
      isQuiet(zone.local(at)) ? zone.first(at, (local) => !isQuiet(local)) : null;
    expect(named(all.filter((at) => quiet.endsAt(at) !== end(at)))).toEqual([]);
  });

  it('counts only hours that are not quiet', () => {
    const quiet = quietOf('21:00-08:00', name);
    const isQuiet = within(21 * 60, 8 * 60);
    for (const at of all.filter((_, n) => n % 37 === 0)) {
      const over = quiet.awake(at, 9 * HOUR);
      let awake = 0;
      for (let now = at; now < over; now += MINUTE) awake += isQuiet(zone.local(now)) ? 0 : 1;
      expect(Math.abs(awake - 9 * 60), new Date(at).toISOString()).toBeLessThanOrEqual(1);
      expect(isQuiet(zone.local(over - 1))).toBe(false);
    }
  });

  it('knows the day, and the same hour of another day', () => {
    const office = new Office([], name);
    const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
    const isRight = (at: number): boolean => {
      const { date, minute } = zone.local(at);
      const { day, time } = office.moment(at);
      const later = zone.local(office.onDay(at, 14, 10 * 60));
      const today =
        office.today(at) === date && day === date && time === `${two(minute / 60)}:${two(minute % 60)}`;
      return today && later.date === dayAfter(date, 14) && later.minute === 10 * 60;
    };
    expect(named(all.filter((at) => !isRight(at)))).toEqual([]);
  });
});

const HOURS = 'Mon-Fri 09:00-17:00; Sat 00:00-03:30; Sun 22:00-24:00';
const openings = parseOpenings(HOURS) ?? [];
const isOpen = ({ weekday, minute }: Local): boolean =>
  openings.some((one) => one.weekday === weekday && one.from <= minute && minute < one.to);

describe.each(YEARS)('an office in $name', ({ name, zone, all }) => {
  const office = new Office(openings, name);

  it('is open when its clock says so, and opens and closes with it', () => {
    const isRight = (at: number): boolean => {
      const open = isOpen(zone.local(at));
      const opens = open ? at : zone.first(at, isOpen);
      const closes = open ? zone.first(at, (local) => !isOpen(local)) : null;
      return (
        office.isStaffed(at) === open && office.nextOpening(at) === opens && office.closing(at) === closes
      );
    };
    expect(named(all.filter((at) => !isRight(at)))).toEqual([]);
  });

  it('counts the minutes in which somebody is there', () => {
    for (const at of all.filter((_, n) => n % 37 === 0)) {
      const over = office.afterStaffedMinutes(at, 600) ?? 0;
      let minutes = 0;
      for (let now = at; now < over; now += MINUTE) minutes += isOpen(zone.local(now)) ? 1 : 0;
      expect(Math.abs(minutes - 600), new Date(at).toISOString()).toBeLessThanOrEqual(1);
      expect(office.staffedMinutes(at, over)).toBeCloseTo(600, 5);
    }
  });
});

it('answers what is owed also after weeks in which nobody is there', () => {
  const closed = (date: string): boolean => date >= '2026-07-01' && date < '2026-09-15';
  const office = new Office(openings, 'Europe/Berlin', closed);
  const at = Date.parse('2026-07-01T10:00:00+02:00');
  expect(office.afterStaffedMinutes(at, 60)).toBe(Date.parse('2026-09-15T10:00:00+02:00'));
  expect(new Office(openings, 'Europe/Berlin', () => true).afterStaffedMinutes(at, 60)).toBeNull();
});

it('counts days and months by the calendar', () => {
  for (let at = FROM; at < UNTIL; at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    for (const days of [-1, 0, 1, 27, 365]) {
      const other = new Date(at + days * DAY).toISOString().slice(0, 10);
      expect(dayAfter(day, days)).toBe(other);
      expect(daysFrom(day, other)).toBe(Math.max(0, days));
    }
    const next = monthsAfter(day, 1);
    expect(next.slice(0, 7)).toBe(
      new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1)).toISOString().slice(0, 7),
    );
    const last = new Date(Date.UTC(Number(next.slice(0, 4)), Number(next.slice(5, 7)), 0)).getUTCDate();
    expect(Number(next.slice(8))).toBe(Math.min(Number(day.slice(8)), last));
  }
});
