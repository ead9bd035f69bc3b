/** How long somebody has for an answer, in the hours in which people look at their phones (R25). */
import type { Turn } from '../../turn.js';

/** Hours that count, outside the quiet ones: for the answer, and until the one reminder (facts/matching.md 2.4). */
const ANSWER_MS = 24 * 3_600_000;
const REMIND_MS = 12 * 3_600_000;
/** An evening, in minutes after midnight. */
const EVENING = { from: 18 * 60, to: 21 * 60 };

type Look = Pick<Turn, 'house'>;

/** The end of the first whole evening after `from`. */
function eveningEnd({ house }: Look, from: number): number {
  const days = house.office.onDay(from, 0, EVENING.from) >= from ? 0 : 1;
  return house.office.onDay(from, days, EVENING.to);
}

/** By when an answer to what arrived at `from` is due: never without a whole evening. UTC milliseconds. */
export const dueAfter = (look: Look, from: number): number =>
  Math.max(look.house.quiet.awake(from, ANSWER_MS), eveningEnd(look, from));

/** When somebody who has not answered is reminded. */
export const remindAfter = ({ house }: Look, from: number): number => house.quiet.awake(from, REMIND_MS);

/** The end of tomorrow's evening, for who asks for more time; never sooner than before. */
export const untilTomorrow = ({ house }: Look, now: number, due: number): number =>
  Math.max(due, house.office.onDay(now, 1, EVENING.to));
