/** At which moments a person is asked: within the hours that the operator has set, spread over them, on the days of the operator's calendar. */
import type { Person } from '../../db/persons.js';
import { momentOn } from '../case/moments.js';
import { dayAfter } from '../days.js';
import type { Turn } from '../turn.js';

const HOUR = 3_600_000;
/** The last hour is left free, so that what was put in line has left by the end. */
const SPARE = 60;
/** Any two numbers far enough apart, so that people who came one after the other are not asked all at once. */
const STEP = 97;
/** A reminder comes no sooner than this after the question. */
const EARLIEST = 48 * HOUR;
/** Minutes before the end of the hours at which a reminder goes that would fall into the night. */
const EVENING = 90;

/** Minutes after midnight at which `person` is asked. */
function minutesOf({ house: { checks } }: Turn, { id }: Pick<Person, 'id'>): number {
  const span = Math.max(1, checks.until - checks.from - SPARE);
  return checks.from + ((id * STEP) % span);
}

/** When `person` is asked on `day` (YYYY-MM-DD). UTC milliseconds. */
export const askedAt = (turn: Turn, person: Pick<Person, 'id'>, day: string): number =>
  momentOn(turn.house.office, day, minutesOf(turn, person));

/** The hours of the day in which `at` lies, UTC milliseconds. */
function hoursOf({ house: { office, checks } }: Turn, day: string): { from: number; until: number } {
  return { from: momentOn(office, day, checks.from), until: momentOn(office, day, checks.until) };
}

/** Whether it may be asked at `at`. */
export function isAskingTime(turn: Turn, at: number): boolean {
  const { from, until } = hoursOf(turn, turn.house.office.today(at));
  return at >= from && at < until;
}

/** When somebody is reminded of a question that was put at `asked`: after the set time, but never at night. */
export function remindedAt(turn: Turn, asked: number): number {
  const { office, checks } = turn.house;
  const at = asked + checks.remindHours * HOUR;
  if (isAskingTime(turn, at)) return at;
  const day = office.today(at);
  const evening = at < hoursOf(turn, day).from ? dayAfter(day, -1) : day;
  const before = momentOn(office, evening, Math.max(checks.from, checks.until - EVENING));
  return before - asked >= EARLIEST ? before : hoursOf(turn, dayAfter(evening, 1)).from;
}
