/** The rows of a programme's dates: written down from what is given, with what comes before and after each of them. */
import type { GivenDate, Programme, ProgrammeDate, Repeats } from '../../db/programmes.js';
import type { Turn } from '../turn.js';
import { forgetFeedback, setFeedback } from './feedback.js';
import { forgetReminders, setReminders } from './remind.js';
import { datesBetween } from './repeats.js';

/** So far ahead the dates of a series are written down. */
const HORIZON = 70 * 86_400_000;

/** The dates by themselves, or how they repeat. */
type GivenDates = { dates: readonly GivenDate[]; repeats: Repeats | null };

const isOf = (repeats: Repeats, at: number): boolean =>
  datesBetween(repeats, at, at + 1).some(({ startsAt }) => startsAt === at);

const seriesDates = (turn: Turn, repeats: Repeats): GivenDate[] =>
  datesBetween(repeats, turn.now, turn.now + HORIZON);

/** Sets what comes before and after a date. */
export function plan(turn: Turn, date: ProgrammeDate): void {
  setReminders(turn, date);
  setFeedback(turn, date);
}

export function unplan(turn: Turn, date: ProgrammeDate): void {
  forgetReminders(turn, date);
  forgetFeedback(turn, date);
}

/** Writes down the dates of a series up to the horizon; one that was cancelled or moved stays so. */
export function fillHorizon(turn: Turn, { id, repeats }: Programme): void {
  const moved = new Set(turn.rows.programmes.dates(id).map(({ movedFrom }) => movedFrom));
  for (const date of repeats ? seriesDates(turn, repeats) : []) {
    if (moved.has(date.startsAt)) continue;
    const added = turn.rows.programmes.addDate(id, date);
    if (added) plan(turn, added);
  }
}

/**
 * Makes the dates that are still to come those that are given. @param revives whether one that was cancelled is held again when it is
 * given. @returns whether anything about them has changed.
 */
export function putDates(
  turn: Turn,
  programmeId: number,
  { dates, repeats }: GivenDates,
  revives: boolean,
): boolean {
  const { programmes } = turn.rows;
  let changed = false;
  const given = repeats ? seriesDates(turn, repeats) : dates;
  const left = new Map(given.map((date) => [date.startsAt, date]));
  const gives = (at: number): boolean => left.delete(at) || (repeats !== null && isOf(repeats, at));
  for (const date of programmes.dates(programmeId)) {
    // One that was moved is still that date for whoever does not know of it; its new time alone is given by whoever does.
    if (date.movedFrom !== null && !left.has(date.startsAt) && gives(date.movedFrom)) continue;
    const same = left.get(date.startsAt);
    left.delete(date.startsAt);
    if (date.startsAt <= turn.now || (same && !revives && date.state === 'cancelled')) continue;
    if (same && date.state === 'planned' && same.endsAt === date.endsAt && same.kind === date.kind) continue;
    changed ||= same !== undefined || date.state === 'planned';
    unplan(turn, date);
    if (!same) programmes.dropDate(date.id);
    else {
      programmes.keepDate(date.id, same);
      plan(turn, { ...date, ...same });
    }
  }
  for (const date of left.values()) {
    const added = programmes.addDate(programmeId, date);
    if (added && added.endsAt > turn.now) plan(turn, added);
    changed ||= added !== undefined && added.startsAt > turn.now;
  }
  return changed;
}
