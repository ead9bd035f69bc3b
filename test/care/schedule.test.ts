/** Whatever the days of a stay are, its checks come in order, apart from each other, and within the contract. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { ARRIVAL, CHECK_DAYS, checksOf, endDaysOf } from '../../src/flows/care/schedule.js';

const day = (iso: string): DateTime<true> => {
  const read = DateTime.fromISO(iso, { zone: 'utc' });
  return read.isValid ? read : expect.fail(iso);
};
const kindsOf = (until: string | null, side: 'guest' | 'host' = 'guest') =>
  checksOf({ from: '2026-03-01', until }, side).map(({ kind, dueOn }) => `${kind} ${dueOn}`);

describe('the days of the checks', () => {
  it('are those of the facts, in a contract without and with an end', () => {
    expect(kindsOf(null)).toEqual([
      'arrival 2026-03-04',
      'day-14 2026-03-15',
      'day-45 2026-04-15',
      'day-90 2026-05-30',
      'day-180 2026-08-28',
    ]);
    expect(kindsOf('2028-03-01').slice(5)).toEqual([
      'end-120 2027-11-02',
      'end-90 2027-12-02',
      'end-45 2028-01-16',
      'end-21 2028-02-09',
    ]);
    expect(kindsOf('2028-03-01', 'host')).toEqual([
      'day-14 2026-03-15',
      'day-90 2026-05-30',
      'day-180 2026-08-28',
      'end-120 2027-11-02',
    ]);
  });

  it('ask about the end where both would come together, and nothing that lies before a short stay', () => {
    expect(kindsOf('2026-08-28').map((one) => one.split(' ')[0])).toEqual([
      'arrival',
      'day-14',
      'day-45',
      'end-120',
      'end-90',
      'end-45',
      'end-21',
    ]);
    expect(kindsOf('2026-03-21')).toEqual(['arrival 2026-03-04', 'day-14 2026-03-15']);
  });

  it('are in order, a week apart and never overlap, for every length of a stay from every day', () => {
    const stay = fc.record({
      first: fc.integer({ min: 0, max: 1500 }),
      length: fc.integer({ min: 1, max: 1200 }),
      side: fc.constantFrom('guest' as const, 'host' as const),
    });
    fc.assert(
      fc.property(stay, ({ first, length, side }) => {
        const from = day('2025-01-01').plus({ days: first }).toISODate();
        const until = day(from).plus({ days: length }).toISODate();
        const all = checksOf({ from, until }, side);
        expect(new Set(all.map(({ kind }) => kind)).size).toBe(all.length);
        for (const [n, { kind, dueOn, until: last }] of all.entries()) {
          const before = endDaysOf(kind);
          const after = kind === ARRIVAL ? CHECK_DAYS.arrival : Number(/^day-(\d+)$/.exec(kind)?.[1]);
          const planned =
            before === null ? day(from).plus({ days: after }) : day(until).minus({ days: before });
          expect(dueOn).toBe(planned.toISODate());
          expect(dueOn > from && dueOn <= last && last < until).toBe(true);
          const next = all[n + 1];
          if (next) expect(last < next.dueOn).toBe(true);
          if (next) expect(day(next.dueOn).diff(day(dueOn), 'days').days).toBeGreaterThanOrEqual(7);
        }
      }),
      { numRuns: 500 },
    );
  });
});
