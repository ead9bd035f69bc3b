/** When people are asked how it is, over every day of a year and each hour of the week at which it may have been asked: by day, on the right day, never at night. */
import { expect, it } from 'vitest';
import { askedAt, isAskingTime, remindedAt } from '../../src/flows/care/times.js';
import { Turn } from '../../src/flows/turn.js';
import { Village } from '../world/village.js';
import { Zone } from './zone-oracle.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FROM = Date.parse('2026-01-01T00:00:00Z');
const UNTIL = Date.parse('2027-01-01T00:00:00Z');

it.each(['Europe/Berlin', 'Atlantic/Azores'])('asks by day in %s', (name) => {
  const zone = new Zone(name);
  const village = new Village({ TIME_ZONE: name });
  const turn = new Turn(village.ground, { id: 1, recordedAt: FROM });
  const { from, until } = turn.house.checks;
  const byDay = (at: number): boolean => {
    const { minute } = zone.local(at);
    return minute >= from && minute < until;
  };
  for (let at = FROM; at < UNTIL; at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    for (const id of [1, 2, 77]) {
      const asked = askedAt(turn, { id }, day);
      expect(zone.local(asked).date).toBe(day);
      expect(byDay(asked), day).toBe(true);
    }
  }
  // Every fifth hour comes up at each hour of each day of the week; around a change of the clocks every hour.
  const hours = Array.from({ length: (UNTIL - FROM) / HOUR }, (_, n) => FROM + n * HOUR);
  const changes = zone.changes(FROM, UNTIL);
  const looked = hours.filter((at, n) => n % 5 === 0 || changes.some((one) => Math.abs(one - at) < 4 * DAY));
  for (const at of looked) {
    expect(isAskingTime(turn, at), new Date(at).toISOString()).toBe(byDay(at));
    if (!byDay(at)) continue;
    const reminded = remindedAt(turn, at);
    expect(byDay(reminded), new Date(at).toISOString()).toBe(true);
    expect(reminded - at).toBeGreaterThanOrEqual(47 * HOUR);
    expect(reminded - at).toBeLessThanOrEqual(96 * HOUR);
  }
});
