/** What people type for numbers, ages, money and days. When it is not clear, it is asked again, never guessed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, readAges, readCount, readDay, readRent } from '../../src/flows/numbers.js';

describe('how many', () => {
  it.each([
    ['2', 2],
    [' 2 ', 2],
    ['zwei', 2],
    ['ZWEI Erwachsene', 2],
    ['двоє', 2],
    ['нас двое взрослых', 2],
    ['one', 1],
    ["п'ять", 5],
    ['п’ять', 5],
    ['fünf', 5],
    ['0', 0],
    ['20', 20],
    ['21', null],
    ['2 oder 3', null],
    ['zwei, also 2', null],
    ['-2', null],
    ['2,5', null],
    ['2.5', null],
    ['viele', null],
    ['', null],
    ['🙂', null],
  ])('%j is %s', (text, count) => expect(readCount(text, 0, 20)).toBe(count));
});

describe('ages of children', () => {
  it.each([
    ['3, 7', [3, 7]],
    ['3,7', [3, 7]],
    ['3 und 7 und 17', [3, 7, 17]],
    ['7 3', [7, 3]],
    ['три роки і сім', [3, 7]],
    ['0', [0]],
    ['18', null],
    ['3, 30', null],
    ['2.5 Jahre', null],
    ['-3', null],
    ['noch klein', null],
    ['', null],
  ])('%j is %j', (text, ages) => expect(readAges(text)).toEqual(ages));
});

describe('rent, in cents', () => {
  it.each([
    ['700', 70_000],
    ['700 €', 70_000],
    ['bis 700 Euro warm', 70_000],
    ['1.200', 120_000],
    ['1.200,00 €', 120_000],
    ['1,200.00', 120_000],
    ['1 200', 120_000],
    ['700,50', 70_000],
    ['50', 5_000],
    ['10000', 1_000_000],
    ['49', null],
    ['10001', null],
    ['700 bis 900', null],
    ['-700', null],
    ['wenig', null],
    ['', null],
  ])('%j is %s', (text, cents) => expect(readRent(text)).toBe(cents));
});

describe('a day, seen from 22 November 2026', () => {
  const today = '2026-11-22';
  it.each([
    ['31.01.', '2027-01-31'],
    ['31.1', '2027-01-31'],
    ['31.12.', '2026-12-31'],
    ['22.11.', '2026-11-22'],
    ['21.11.', '2027-11-21'],
    ['31.1.2027', '2027-01-31'],
    ['31.01.27', '2027-01-31'],
    ['31/01', '2027-01-31'],
    ['bis 31.01.2027', '2027-01-31'],
    ['2027-01-31', '2027-01-31'],
    ['29.02.2028', '2028-02-29'],
  ])('%j is %s', (text, day) => expect(readDay(text, today)).toEqual({ day }));

  it.each(['21.11.2026', '2020-01-01', '1.1.2026'])('%j is past', (text) => {
    expect(readDay(text, today)).toEqual({ past: true });
  });

  it.each(['31.02.', '29.02.2027', '32.01.', '01.13.2027', '31.01.2099', 'bald', '', '1'])(
    '%j is no day',
    (text) => {
      expect(readDay(text, today)).toBeNull();
    },
  );

  it('days are counted over the change of the clocks and the end of the year', () => {
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
});

it('no text whatever throws', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-\d., €/]{0,30}$/));
  fc.assert(
    fc.property(texts, (text) => {
      const rent = readRent(text);
      const day = readDay(text, '2026-11-22');
      readCount(text, 0, 20);
      readAges(text);
      expect(rent === null || (rent >= 5000 && rent <= 1_000_000)).toBe(true);
      expect(day === null || 'past' in day || /^20\d\d-\d\d-\d\d$/.test(day.day)).toBe(true);
    }),
  );
});
