/** Office hours in the operator's zone, also on the two days of the year that are not 24 hours long. */
import { describe, expect, it } from 'vitest';
import { Office, parseOpenings } from '../../src/flows/office.js';

const MINUTE = 60_000;

/** An office in Berlin. */
function office(hours: string): Office {
  return new Office(parseOpenings(hours) ?? expect.fail(`not office hours: ${hours}`), 'Europe/Berlin');
}
const at = (moment: string): number => new Date(moment).getTime();
const iso = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString();

const WEEK = office('Mon-Fri 09:00-17:00; Sat 10:00-12:00');
const NIGHT = office('Sat-Sun 01:00-05:00');

describe('hours are written as people write them', () => {
  it.each([
    ['Mon-Tue 09:00-17:00', [1, 2].map((weekday) => ({ weekday, from: 540, to: 1020 }))],
    ['sun 00:00-24:00', [{ weekday: 7, from: 0, to: 1440 }]],
    [
      'Mon 9:30-12:00; Mon 13:00-17:00;',
      [
        { weekday: 1, from: 570, to: 720 },
        { weekday: 1, from: 780, to: 1020 },
      ],
    ],
  ])('%s', (text, openings) => expect(parseOpenings(text)).toEqual(openings));

  it.each([
    'Mon',
    '09:00-17:00',
    'Mon 17:00-09:00',
    'Mon 09:00-09:00',
    'Mon 09:00-25:00',
    'Mon 24:00-24:00',
    'Tag 09:00-17:00',
    'Sun-Mon 09:00-10:00',
    'Mon 9-17',
    'Mon 09:00:00-10:00',
  ])('not: %s', (text) => expect(parseOpenings(text)).toBeNull());
});

describe('an ordinary week', () => {
  it.each([
    ['2027-03-02T08:59:59.999+01:00', false],
    ['2027-03-02T09:00:00+01:00', true],
    ['2027-03-02T16:59:59.999+01:00', true],
    ['2027-03-02T17:00:00+01:00', false],
    ['2027-03-06T11:00:00+01:00', true],
    ['2027-03-07T11:00:00+01:00', false],
  ])('%s: somebody reads: %s', (moment, staffed) => expect(WEEK.isStaffed(at(moment))).toBe(staffed));

  it.each([
    ['2027-03-02T12:00:00+01:00', '2027-03-02T11:00:00.000Z'],
    ['2027-03-02T07:00:00+01:00', '2027-03-02T08:00:00.000Z'],
    ['2027-03-02T17:00:00+01:00', '2027-03-03T08:00:00.000Z'],
    ['2027-03-05T18:00:00+01:00', '2027-03-06T09:00:00.000Z'],
    ['2027-03-06T12:00:00+01:00', '2027-03-08T08:00:00.000Z'],
  ])('after %s it opens at %s', (moment, opens) => expect(iso(WEEK.nextOpening(at(moment)))).toBe(opens));

  it('opens on the same day of the next week when it is open once a week', () => {
    const once = office('Tue 09:00-10:00');
    expect(iso(once.nextOpening(at('2027-03-02T10:00:00+01:00')))).toBe('2027-03-09T08:00:00.000Z');
  });

  it('never opens when it has no hours', () => {
    const closed = new Office([], 'Europe/Berlin');
    expect(closed.isStaffed(at('2027-03-02T12:00:00Z'))).toBe(false);
    expect(closed.nextOpening(at('2027-03-02T12:00:00Z'))).toBeNull();
    expect(closed.afterStaffedMinutes(at('2027-03-02T12:00:00Z'), 15)).toBeNull();
  });
});

describe('24:00', () => {
  const always = office('Mon-Sun 00:00-24:00');

  it('is the end of the day, without a gap to the next', () => {
    const midnight = at('2027-03-03T00:00:00+01:00');
    for (const moment of [midnight - 1, midnight, midnight + 1]) expect(always.isStaffed(moment)).toBe(true);
    expect(always.afterStaffedMinutes(midnight - 10 * MINUTE, 15)).toBe(midnight + 5 * MINUTE);
  });

  it('is the end of that day only', () => {
    const sunday = office('Sun 00:00-24:00');
    expect(sunday.isStaffed(at('2027-03-07T23:59:59+01:00'))).toBe(true);
    expect(sunday.isStaffed(at('2027-03-08T00:00:00+01:00'))).toBe(false);
  });
});

describe('29 March 2026, when 02:00 becomes 03:00', () => {
  it('opens by the clock on the wall', () => {
    expect(iso(WEEK.nextOpening(at('2026-03-28T13:00:00+01:00')))).toBe('2026-03-30T07:00:00.000Z');
    expect(iso(WEEK.nextOpening(at('2026-03-27T18:00:00+01:00')))).toBe('2026-03-28T09:00:00.000Z');
  });

  it('a night from 01:00 to 05:00 has three hours', () => {
    const opens = at('2026-03-29T01:00:00+01:00');
    expect(NIGHT.isStaffed(opens)).toBe(true);
    expect(NIGHT.isStaffed(at('2026-03-29T04:59:00+02:00'))).toBe(true);
    expect(NIGHT.isStaffed(at('2026-03-29T05:00:00+02:00'))).toBe(false);
    expect(NIGHT.afterStaffedMinutes(opens, 180)).toBe(opens + 180 * MINUTE);
    expect(iso(NIGHT.afterStaffedMinutes(opens, 181))).toBe('2026-04-03T23:01:00.000Z');
  });

  it('a whole day has 23 hours, and ends at midnight', () => {
    const day = office('Sun 00:00-24:00');
    const start = at('2026-03-29T00:00:00+01:00');
    expect(day.afterStaffedMinutes(start, 23 * 60)).toBe(start + 23 * 60 * MINUTE);
    expect(day.isStaffed(start + 23 * 60 * MINUTE - 1)).toBe(true);
    expect(day.isStaffed(start + 23 * 60 * MINUTE)).toBe(false);
  });
});

describe('25 October 2026, when 03:00 becomes 02:00', () => {
  it('opens by the clock on the wall', () => {
    expect(iso(WEEK.nextOpening(at('2026-10-24T13:00:00+02:00')))).toBe('2026-10-26T08:00:00.000Z');
  });

  it('a night from 01:00 to 05:00 has five hours, both hours after two among them', () => {
    const opens = at('2026-10-25T01:00:00+02:00');
    for (const moment of [
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
      '2026-10-25T04:59:00+01:00',
    ]) {
      expect(NIGHT.isStaffed(at(moment)), moment).toBe(true);
    }
    expect(NIGHT.isStaffed(at('2026-10-25T05:00:00+01:00'))).toBe(false);
    expect(NIGHT.afterStaffedMinutes(opens, 300)).toBe(opens + 300 * MINUTE);
  });

  it('a whole day has 25 hours', () => {
    const day = office('Sun 00:00-24:00');
    const start = at('2026-10-25T00:00:00+02:00');
    expect(day.isStaffed(start + 25 * 60 * MINUTE - 1)).toBe(true);
    expect(day.isStaffed(start + 25 * 60 * MINUTE)).toBe(false);
  });
});

describe('office time', () => {
  it('counts only while somebody reads', () => {
    const friday = at('2027-03-05T16:50:00+01:00');
    expect(iso(WEEK.afterStaffedMinutes(friday, 15))).toBe('2027-03-06T09:05:00.000Z');
    expect(iso(WEEK.afterStaffedMinutes(at('2027-03-06T11:50:00+01:00'), 15))).toBe(
      '2027-03-08T08:05:00.000Z',
    );
    expect(iso(WEEK.afterStaffedMinutes(at('2027-03-02T10:00:00+01:00'), 15))).toBe(
      '2027-03-02T09:15:00.000Z',
    );
  });
});

describe('days and times of the zone', () => {
  it('are those on the wall', () => {
    expect(WEEK.today(at('2027-03-02T23:30:00Z'))).toBe('2027-03-03');
    expect(WEEK.moment(at('2026-07-01T12:05:00Z'))).toEqual({ day: '2026-07-01', time: '14:05' });
  });

  it('ten o’clock stays ten o’clock across the change', () => {
    expect(iso(WEEK.onDay(at('2026-03-20T12:00:00+01:00'), 14, 600))).toBe('2026-04-03T08:00:00.000Z');
    expect(iso(WEEK.onDay(at('2026-10-20T12:00:00+02:00'), 14, 600))).toBe('2026-11-03T09:00:00.000Z');
  });
});
