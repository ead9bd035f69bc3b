/** How much is done by phone in each hour, and how much more could be: for coordinators, and for charts. */
import type { HourCounts } from '../../db/call-backs.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Look } from '../overview/look.js';
import { notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { clockTime, placesIn, slotsOn } from './slots.js';

/** One hour, `at` its beginning in UTC milliseconds, and how many more calls can be booked in it. */
export type HourLoad = HourCounts & { free: number };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LISTED = 24;

/**
 * The hours of one day in which there are times for calls, or in which something was done by phone.
 * @param days how many days after today; negative for days that are over, which have no free places.
 */
export function callLoad(look: Pick<Look, 'house' | 'rows' | 'now'>, days: number): HourLoad[] {
  const { hours } = look.house.calling;
  const from = hours.onDay(look.now, days, 0);
  const to = hours.onDay(look.now, days + 1, 0);
  const done = new Map(look.rows.callBacks.load(from, to).map((one) => [one.at, one]));
  const free = new Map<number, number>();
  for (const { slot, places } of placesIn(look, slotsOn(look, days))) {
    const at = Math.floor(slot.from / HOUR) * HOUR;
    free.set(at, (free.get(at) ?? 0) + (slot.from > look.now ? places : 0));
  }
  const all = [...new Set([...done.keys(), ...free.keys()])].toSorted((a, b) => a - b);
  const none = { booked: 0, tries: 0, reached: 0, incoming: 0 };
  return all.map((at) => ({ ...(done.get(at) ?? { at, ...none }), free: free.get(at) ?? 0 }));
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2})?$/;
/** As far back as tries are kept, and as far ahead as anything is booked. */
const [BACK, AHEAD] = [90, 60];

/** `/case calls load [2026-11-30]`: a line for each hour. */
export function showLoad(turn: Turn, words: string): Reply {
  const day = WRITTEN.exec(words.trim())?.[1] ?? (words.trim() === '' ? turn.today : null);
  const days = day === null ? Number.NaN : Math.round((Date.parse(day) - Date.parse(turn.today)) / DAY);
  if (day === null || !(days >= -BACK && days <= AHEAD)) return notice(phrase('desk-call-load-how'));
  const date: Value = { day, year: true };
  const isQuiet = ({ at: _, ...counts }: HourLoad): boolean =>
    Object.values(counts).every((one) => one === 0);
  const load = callLoad(turn, days)
    .filter((hour) => !isQuiet(hour))
    .slice(0, LISTED);
  if (load.length === 0) return notice(phrase('desk-call-load-none', { date }));
  const lines = load.map(
    ({ at, ...counts }): Value => phrase('desk-call-load-line', { time: clockTime(turn, at), ...counts }),
  );
  return notice(phrase('desk-call-load', { date, lines: { join: lines, by: '\n' } }));
}
