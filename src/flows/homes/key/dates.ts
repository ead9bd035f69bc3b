/** Days and times on the way to the key, where the operator is. */
import { phrase, type Value } from '../../../words/phrase.js';
import { momentOn } from '../../case/moments.js';
import { dayAfter } from '../../days.js';
import { join } from '../../form/parts.js';
import type { Turn } from '../../turn.js';

/** By daylight, in every month: minutes after midnight. */
const DAYTIMES = [11 * 60, 14 * 60 + 30] as const;
/** The first day on which a viewing is offered, so that the day before is still ahead, and how many days follow. */
const FIRST_DAY = 2;
const DAYS_OFFERED = 5;
/** Both are asked about what is tomorrow at this time. */
const DAY_BEFORE = 10 * 60;
/** Whoever has no address by then is told not to set out. */
const DAY_BEFORE_LATE = 18 * 60;
const MOVED_AT = 17 * 60;
const EVENING = 20 * 60;
const MORNING = 10 * 60;

/** `Sa 28.11., 11:00` */
export function momentWords(turn: Turn, at: number): Value {
  const { day, time } = turn.house.office.moment(at);
  return join(', ', { day }, time);
}

export const dayWords = (day: string): Value => ({ day, year: true });

/** Times that a landlord is offered to choose among. UTC milliseconds. */
export const slotsFrom = (turn: Turn, today: string): number[] =>
  Array.from({ length: DAYS_OFFERED }, (_, n) => dayAfter(today, FIRST_DAY + n)).flatMap((day) =>
    DAYTIMES.map((minutes) => momentOn(turn.house.office, day, minutes)),
  );

const before = (turn: Turn, at: number, minutes: number): number => turn.house.office.onDay(at, -1, minutes);

/** When the day before begins: no address goes out earlier. */
export const dayBeforeBegins = (turn: Turn, at: number): number => before(turn, at, 0);
/** When the landlord is asked whether it stands; now when that is past. */
export const checkAt = (turn: Turn, at: number): number => Math.max(turn.now, before(turn, at, DAY_BEFORE));
export const addressLateAt = (turn: Turn, at: number): number => before(turn, at, DAY_BEFORE_LATE);

/** When somebody who moves in on `day` is asked about the key. */
export const keyAskedAt = (turn: Turn, day: string): number => momentOn(turn.house.office, day, MOVED_AT);
/** The first evening in a shared home that is still ahead, and the morning after it. */
export function firstNight(turn: Turn): [evening: number, morning: number] {
  const { office } = turn.house;
  const evening = Math.max(office.onDay(turn.now, 0, EVENING), turn.now);
  return [evening, office.onDay(evening, 1, MORNING)];
}

/** 10:00 on `day`. */
export const morningOn = (turn: Turn, day: string): number => momentOn(turn.house.office, day, MORNING);

/** The day in the middle between two days. */
export function halfWay(from: string, to: string): string {
  const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return dayAfter(from, Math.floor(span / 2));
}

/** Days on which people usually move in: the one that was offered, and the next beginnings and middles of a month. */
export function moveDays(today: string, freeFrom: string | null): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const inMonth = (ahead: number, day: string): string => {
    const at = month - 1 + ahead;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-${day}`;
  };
  const all = [freeFrom ?? today, inMonth(0, '15'), inMonth(1, '01'), inMonth(1, '15'), inMonth(2, '01')];
  return [...new Set(all)].filter((day) => day >= today).toSorted();
}

/** How long the landlord waits, in days (R27). */
export const WAITS = [7, 14, 21] as const;
export const waitsLabel = (days: (typeof WAITS)[number]) => phrase('home-key-days', { days });
