/** Dates of series over years and zones, how they are written, and the calendar file against them. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import type { Programme, Repeats } from '../../src/db/programmes.js';
import { calendarOf, zoneText } from '../../src/flows/programmes/calendar.js';
import { datesBetween } from '../../src/flows/programmes/repeats.js';
import { readDates, readRepeats, writeDates, writeRepeats } from '../../src/flows/programmes/written.js';

const ZONE = 'Europe/Berlin';
const DAY = 86_400_000;
const local = (at: number, zone: string): DateTime => DateTime.fromMillis(at, { zone });

const series = fc
  .record({
    every: fc.constantFrom('week' as const, 'month' as const),
    step: fc.integer({ min: 1, max: 12 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    offset: fc.integer({ min: 0, max: 700 }),
    start: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 1, max: 1439 }),
    zone: fc.constantFrom(ZONE, 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
  })
  .map(
    ({ offset, length, nth, ...rest }): Repeats => ({
      v: 1,
      ...rest,
      nth: rest.every === 'week' ? null : nth,
      from: DateTime.fromISO('2025-01-01').plus({ days: offset }).toISODate() ?? '',
      until: null,
      end: (rest.start + length) % 1440,
    }),
  );

it('keeps the local time on every date of four years, in any zone', () => {
  fc.assert(
    fc.property(series, (repeats) => {
      const from = Date.parse('2025-01-01T00:00:00Z');
      const dates = datesBetween(repeats, from, from + 4 * 365 * DAY);
      expect(dates.length).toBeGreaterThan(0);
      let last = 0;
      for (const { startsAt, endsAt } of dates) {
        const at = local(startsAt, repeats.zone);
        const wall = at.hour * 60 + at.minute;
        // Only a time that the clocks leave out begins when they go on, at most an hour later.
        const skipped = wall - repeats.start;
        expect(
          skipped === 0 ||
            (skipped > 0 &&
              skipped <= 60 &&
              at.startOf('day').plus({ hours: 12 }).offset > at.startOf('day').offset),
        ).toBe(true);
        expect(at.weekday).toBe(repeats.weekday);
        expect(at.toISODate() ?? '').toMatch(/^\d/);
        expect((at.toISODate() ?? '') >= repeats.from).toBe(true);
        expect(startsAt).toBeGreaterThan(last);
        expect(endsAt - startsAt).toBeLessThanOrEqual(25 * 3_600_000);
        if (repeats.nth !== null) {
          const week =
            repeats.nth === -1
              ? at.plus({ weeks: 1 }).month !== at.month
              : Math.ceil(at.day / 7) === repeats.nth;
          expect(week).toBe(true);
        }
        last = startsAt;
      }
    }),
    { numRuns: 120 },
  );
});

it('finds the same dates however the time is cut, hour by hour over a change of the clocks', () => {
  const read = readRepeats('every sun 02:30-03:30 from 2026-01-04', ZONE);
  if ('problem' in read) return expect.fail(read.problem);
  const between = (from: number, days: number): number[] =>
    datesBetween(read.value, from, from + days * DAY).map(({ startsAt }) => startsAt);
  for (const day of ['2026-03-15', '2026-10-11']) {
    const from = Date.parse(`${day}T00:00:00Z`);
    const pieces = new Set<number>();
    for (let hour = 0; hour < 28 * 24; hour += 1)
      for (const at of between(from + hour * 3_600_000, 1 / 24)) pieces.add(at);
    expect([...pieces].sort((a, b) => a - b)).toEqual(between(from, 28));
  }
  const year = between(Date.parse('2026-03-01T00:00:00Z'), 250);
  expect(year.map((at) => local(at, ZONE).toFormat('HH:mm')).filter((time) => time !== '02:30')).toEqual([
    '03:30',
  ]);
});

it('writes what it reads', () => {
  fc.assert(
    fc.property(series, (repeats) => {
      fc.pre(repeats.start !== repeats.end);
      expect(readRepeats(writeRepeats(repeats), repeats.zone)).toEqual({ value: repeats });
    }),
    { numRuns: 200 },
  );
  const dates = readDates('closing 17.09.2027 20:00-01:00 | kick-off 2027-01-15 09:00-16:00', ZONE);
  if ('problem' in dates) return expect.fail(dates.problem);
  expect(dates.value.map(({ kind }) => kind)).toEqual(['kick-off', 'closing']);
  expect(readDates(writeDates(dates.value, ZONE), ZONE)).toEqual(dates);
  for (const wrong of [
    'every wed',
    'monthly 5th wed 10:00-11:00 from 2026-01-01',
    'every wed 25:00-26:00 from 2026-01-01',
  ])
    expect(readRepeats(wrong, ZONE)).toHaveProperty('problem');
});

const minutes = (offset = ''): number =>
  (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5))) * (offset[0] === '-' ? -1 : 1);

/** Each change of the clocks that a calendar file tells, with the offset behind it in minutes. */
function turnsIn(text: string): { at: number; to: number }[] {
  const told = text.matchAll(/DTSTART:(\w+)\r\nTZOFFSETFROM:([+-]\d{4})\r\nTZOFFSETTO:([+-]\d{4})/g);
  return [...told].map(([, day = '', from, to]) => {
    const wall = DateTime.fromFormat(day, "yyyyMMdd'T'HHmmss", { zone: 'utc' }).toMillis();
    return { at: wall - minutes(from) * 60_000, to: minutes(to) };
  });
}

it.each([ZONE, 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
  'spells the clocks of %s out, every hour of two years',
  (zone) => {
    const from = Date.parse('2026-01-01T00:00:00Z');
    const turns = turnsIn(zoneText(zone, from, from)).toSorted((a, b) => a.at - b.at);
    for (let at = from; at < from + 730 * DAY; at += 3_600_000) {
      const told = turns.findLast((turn) => turn.at <= at)?.to;
      if (told !== local(at, zone).offset) expect.fail(`${zone} ${new Date(at).toISOString()}`);
    }
  },
);

it('makes a calendar that repeats in local time, without the date that was cancelled, and escapes what people wrote', () => {
  const read = readRepeats('monthly 2nd wed 12:30-13:30 from 2026-12-01 until 2027-12-31', ZONE);
  if ('problem' in read) return expect.fail(read.problem);
  const now = Date.parse('2026-11-23T09:00:00Z');
  const dates = datesBetween(read.value, now, now + 200 * DAY).map((date, n) => ({
    id: n,
    programmeId: 12,
    ...date,
    state: n === 1 ? ('cancelled' as const) : ('planned' as const),
    movedFrom: null,
  }));
  const none = {
    code: null,
    place: null,
    sponsor: null,
    applyBy: null,
    seats: null,
    createdBy: null,
    endedAt: null,
  };
  const programme: Programme = {
    ...none,
    id: 12,
    state: 'open',
    organiser: 'Verein; e.V.',
    words: { v: 1 },
    audience: { v: 1 },
    link: null,
    joinLink: 'https://meet.example/x',
    asksName: false,
    feeCents: null,
    reducedCents: null,
    repeats: read.value,
    createdAt: now,
    changedAt: now,
  };
  const said = { title: 'Austausch\r\nBEGIN:VALARM', text: 'Zeile, eins' };
  const text = calendarOf({ programme, dates, said, zone: ZONE, now });
  expect(text).toContain('DTSTART;TZID=Europe/Berlin:20261209T123000');
  expect(text).toContain('RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2WE;UNTIL=20271231T225959Z');
  expect(text).toContain('EXDATE;TZID=Europe/Berlin:20270113T123000');
  expect(text).toContain('DTSTAMP:20261123T090000Z');
  expect(text.split('\r\n')).not.toContain('BEGIN:VALARM');
  // The third date is two days later: the series leaves it out, and it stands for itself.
  const moved = dates.map((date, n) =>
    n === 2
      ? {
          ...date,
          startsAt: date.startsAt + 2 * DAY,
          endsAt: date.endsAt + 2 * DAY,
          movedFrom: date.startsAt,
        }
      : date,
  );
  const other = calendarOf({ programme, dates: moved, said, zone: ZONE, now });
  expect(other).toContain('EXDATE;TZID=Europe/Berlin:20270113T123000');
  expect(other).toContain('EXDATE;TZID=Europe/Berlin:20270210T123000');
  expect(other).toContain('DTSTART;TZID=Europe/Berlin:20270212T123000');
  expect(other.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(new Set(other.match(/^UID:.*$/gm)).size).toBe(2);
  const single = calendarOf({ programme: { ...programme, repeats: null }, dates, said, zone: ZONE, now });
  expect(single.match(/BEGIN:VEVENT/g)).toHaveLength(dates.length);
  expect(single.match(/STATUS:CANCELLED/g)).toHaveLength(1);
});

it.each([
  ['jeden Mi 12:30-13:30 ab 02.12.2026', 'every wed 12:30-13:30 from 02.12.2026'],
  ['Alle 2 Wochen Donnerstag 9:00-10:00 ab 03.12.2026', 'every 2 weeks thu 9:00-10:00 from 03.12.2026'],
  ['monatlich am 2. Mi 12:30-13:30 ab 02.12.2026', 'monthly 2nd wed 12:30-13:30 from 02.12.2026'],
  [
    'monatlich letzter Mi 12:30-13:30 ab 02.12.2026 bis 30.06.2027',
    'monthly last wed 12:30-13:30 from 02.12.2026 until 30.06.2027',
  ],
])('reads "%s" like "%s"', (german, english) => {
  const read = readRepeats(german, ZONE);
  expect(read).toHaveProperty('value');
  expect(read).toEqual(readRepeats(english, ZONE));
});

it('reads the kinds of dates in German too', () => {
  const german =
    'Auftakt 15.01.2027 09:00-16:00\nTermin 22.01.2027 9:00-12:00\nAbschluss 29.01.2027 9:00-12:00';
  const english = 'kick-off 15.01.2027 09:00-16:00|date 22.01.2027 9:00-12:00|closing 29.01.2027 9:00-12:00';
  expect(readDates(german, ZONE)).toHaveProperty('value.length', 3);
  expect(readDates(german, ZONE)).toEqual(readDates(english, ZONE));
});
