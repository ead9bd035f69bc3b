/** Public holidays: against the calendars of 2026 to 2028, in each Land, and what they do to office hours. */
import { describe, expect, it } from 'vitest';
import { closedOn, easter, holidaysOf, STATES, type State } from '../../src/flows/holidays.js';
import { Office, parseOpenings } from '../../src/flows/office.js';

describe('Easter', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('%i: %s', (year, day) => expect(easter(year)).toBe(day));
});

describe('the days that all Länder have', () => {
  it.each<[number, string[]]>([
    [2026, ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26']],
    [2027, ['01-01', '03-26', '03-29', '05-01', '05-06', '05-17', '10-03', '12-25', '12-26']],
    [2028, ['01-01', '04-14', '04-17', '05-01', '05-25', '06-05', '10-03', '12-25', '12-26']],
  ])('%i', (year, days) => {
    const all = days.map((day) => `${year}-${day}`);
    for (const state of STATES) expect(holidaysOf(state, year)).toEqual(expect.arrayContaining(all));
    // Schleswig-Holstein has one of its own besides.
    expect(holidaysOf('SH', year)).toEqual([...all, `${year}-10-31`].sort());
  });
});

describe('the days of single Länder', () => {
  const where = (day: string): State[] =>
    STATES.filter((state) => holidaysOf(state, Number(day.slice(0, 4))).includes(day));

  it.each<[string, string[]]>([
    ['2026-01-06', ['BW', 'BY', 'ST']],
    ['2026-03-08', ['BE', 'MV']],
    ['2026-04-05', ['BB']],
    ['2026-05-24', ['BB']],
    ['2026-06-04', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
    ['2027-05-27', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
    ['2028-06-15', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
    ['2026-08-15', ['BY', 'SL']],
    ['2026-09-20', ['TH']],
    ['2027-10-31', ['BB', 'HB', 'HH', 'MV', 'NI', 'SH', 'SN', 'ST', 'TH']],
    ['2027-11-01', ['BW', 'BY', 'NW', 'RP', 'SL']],
    ['2026-11-18', ['SN']],
    ['2027-11-17', ['SN']],
    ['2028-11-22', ['SN']],
    ['2026-12-24', []],
  ])('%s', (day, states) => expect(where(day)).toEqual(states));

  it.each<[State, number]>([
    ['BB', 12],
    ['BE', 10],
    ['BW', 12],
    ['BY', 13],
    ['HB', 10],
    ['HE', 10],
    ['HH', 10],
    ['MV', 11],
    ['NI', 10],
    ['NW', 11],
    ['RP', 11],
    ['SH', 10],
    ['SL', 12],
    ['SN', 11],
    ['ST', 11],
    ['TH', 11],
  ])('%s has %i in a year', (state, count) => {
    for (const year of [2026, 2027, 2028]) expect(holidaysOf(state, year)).toHaveLength(count);
  });
});

describe('an office that keeps them', () => {
  const closed = closedOn({ state: 'HE', extra: ['2026-12-24', '2026-12-31'], open: ['2026-06-04'] });
  const office = new Office(parseOpenings('Mon-Fri 09:00-17:00') ?? [], 'Europe/Berlin', closed);
  const at = (moment: string): number => new Date(moment).getTime();
  const iso = (moment: number | null): string | null =>
    moment === null ? null : new Date(moment).toISOString();

  it('is closed on them, and opens on the next day that is none', () => {
    expect(office.isStaffed(at('2026-04-03T10:00:00+02:00'))).toBe(false);
    expect(office.closing(at('2026-04-03T10:00:00+02:00'))).toBeNull();
    expect(iso(office.nextOpening(at('2026-04-02T18:00:00+02:00')))).toBe('2026-04-07T07:00:00.000Z');
    expect(iso(office.nextOpening(at('2026-12-23T18:00:00+01:00')))).toBe('2026-12-28T08:00:00.000Z');
  });

  it('is open on a holiday on which people work', () => {
    expect(office.isStaffed(at('2026-06-04T10:00:00+02:00'))).toBe(true);
  });

  it('counts no minute of them', () => {
    const before = at('2026-04-02T16:30:00+02:00');
    expect(iso(office.afterStaffedMinutes(before, 60))).toBe('2026-04-07T07:30:00.000Z');
    expect(office.staffedMinutes(before, at('2026-04-07T09:30:00+02:00'))).toBe(60);
    expect(office.staffedMinutes(before, before)).toBe(0);
    expect(office.staffedMinutes(at('2026-04-03T00:00:00+02:00'), at('2026-04-07T00:00:00+02:00'))).toBe(0);
  });

  it('counts on past weeks without a day, and ends when there is none in a year', () => {
    const weeks = Array.from({ length: 40 }, (_, day) => `2027-01-${String(day + 1).padStart(2, '0')}`);
    const long = new Office(office.openings, 'Europe/Berlin', closedOn({ extra: weeks, open: [] }));
    expect(iso(long.afterStaffedMinutes(at('2026-12-31T16:30:00+01:00'), 60))).toBe(
      '2027-02-01T08:30:00.000Z',
    );
    const shut = new Office(office.openings, 'Europe/Berlin', () => true);
    expect(shut.nextOpening(at('2026-12-31T16:30:00+01:00'))).toBeNull();
    expect(shut.afterStaffedMinutes(at('2026-12-31T16:30:00+01:00'), 1)).toBeNull();
  });
});

describe('a rota that keeps them', () => {
  it('has the hours of a Sunday on them, so that somebody is called while the office is closed', () => {
    const holiday = closedOn({ state: 'HE', extra: [], open: [] });
    const hours = parseOpenings('Mon-Fri 00:00-09:00; Mon-Fri 17:00-24:00; Sat-Sun 00:00-24:00') ?? [];
    const rota = new Office(hours, 'Europe/Berlin', holiday, 'sunday');
    expect(rota.isStaffed(new Date('2026-06-03T12:00:00+02:00').getTime())).toBe(false);
    expect(rota.isStaffed(new Date('2026-06-04T12:00:00+02:00').getTime())).toBe(true);
  });
});
