/** Days and moments as helpers type them, in German and English. */
import { describe, expect, it } from 'vitest';
import { momentOn, morningOf, readDay, readMoment } from '../../src/flows/case/moments.js';
import { Office, parseOpenings } from '../../src/flows/office.js';

const office = new Office(parseOpenings('Mon-Fri 09:30-17:00') ?? [], 'Europe/Berlin');
/** A Tuesday. */
const NOW = Date.parse('2026-03-03T10:00:00+01:00');
const TODAY = '2026-03-03';

describe('moments', () => {
  it.each([
    ['2h', '2026-03-03T12:00:00+01:00'],
    ['in 30 min', '2026-03-03T10:30:00+01:00'],
    ['3 Stunden', '2026-03-03T13:00:00+01:00'],
    ['tomorrow', '2026-03-04T09:30:00+01:00'],
    ['morgen', '2026-03-04T09:30:00+01:00'],
    ['  Tomorrow   9:00 ', '2026-03-04T09:00:00+01:00'],
    ['morgen um 14 Uhr', '2026-03-04T14:00:00+01:00'],
    ['übermorgen', '2026-03-05T09:30:00+01:00'],
    ['3d', '2026-03-06T09:30:00+01:00'],
    ['2 weeks', '2026-03-17T09:30:00+01:00'],
    ['friday', '2026-03-06T09:30:00+01:00'],
    ['am Fr. 16:45', '2026-03-06T16:45:00+01:00'],
    ['dienstag', '2026-03-10T09:30:00+01:00'],
    ['saturday', '2026-03-07T09:00:00+01:00'],
    ['1.12.', '2026-12-01T09:30:00+01:00'],
    ['1.12. 14:00', '2026-12-01T14:00:00+01:00'],
    ['1.2.', '2027-02-01T09:30:00+01:00'],
    ['2026-12-01', '2026-12-01T09:30:00+01:00'],
    ['2026-03-30 8:15', '2026-03-30T08:15:00+02:00'],
    ['16:30', '2026-03-03T16:30:00+01:00'],
  ])('“%s” is %s', (text, moment) => {
    expect(new Date(readMoment(text, NOW, office) ?? 0).toISOString()).toBe(new Date(moment).toISOString());
  });

  it.each([
    '',
    'soon',
    '25:00',
    '31.2.',
    '2026-13-01',
    'tomorrow soon',
    '9999h',
    'mon tue',
    '<!channel>',
    '-2h',
  ])('“%s” is none', (text) => {
    expect(readMoment(text, NOW, office)).toBeNull();
  });
});

describe('days', () => {
  it.each([
    ['friday ring the Landlord', '2026-03-06', 'ring the Landlord'],
    ['1.12.: Brief an das Amt', '2026-12-01', 'Brief an das Amt'],
    ['in 2 days', '2026-03-05', ''],
    ['heute', '2026-03-03', ''],
  ])('“%s” begins with one', (text, day, rest) => {
    expect(readDay(text, TODAY)).toEqual({ day, rest });
  });

  it.each(['ring the landlord', '', 'money on friday'])('“%s” begins with none', (text) => {
    expect(readDay(text, TODAY)).toBeNull();
  });
});

it('a day begins when the office opens, never in the night', () => {
  const always = new Office(parseOpenings('Mon-Sun 00:00-24:00') ?? [], 'Europe/Berlin');
  expect(morningOf(always, TODAY)).toBe(momentOn(always, TODAY, 7 * 60));
  expect(morningOf(new Office([], 'Europe/Berlin'), TODAY)).toBe(momentOn(always, TODAY, 9 * 60));
});
