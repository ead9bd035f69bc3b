/** By when a person is answered, in words that are true now: from the target, the office hours, and what stands in line before them. */
import type { Case } from '../../db/cases.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Turn } from '../turn.js';

const MINUTE = 60_000;
/** Times are named to the quarter of an hour, never earlier than they are meant. */
const QUARTER = 15 * MINUTE;
/** How far back it is looked how long a case takes, and from how many on that says something. */
const LOOK_BACK = 14 * 24 * 60 * MINUTE;
const ENOUGH = 5;

/** A moment as it is named to a person. @param at UTC milliseconds */
export function momentOf({ house }: Turn, at: number) {
  const { day, time } = house.office.moment(Math.ceil(at / QUARTER) * QUARTER);
  return { day: { day }, time };
}

/** What usually passes from the claim of a case to its first answer, in minutes; null while too few say so. */
function usualMinutes(turn: Turn): number | null {
  const took = turn.rows.clocks.handling(turn.now - LOOK_BACK).toSorted((a, b) => a - b);
  return took.length < ENOUGH ? null : (took[Math.floor(took.length / 2)] ?? 0) / MINUTE;
}

/** When `kase` comes to its turn behind those that wait before it, while nobody has it; null when nothing speaks of a queue. */
function behindOthers(turn: Turn, kase: Case | undefined): { ahead: number; at: number } | null {
  if (kase?.state !== 'new') return null;
  const ahead = turn.rows.clocks.ahead(kase);
  const minutes = ahead === 0 ? null : usualMinutes(turn);
  if (minutes === null) return null;
  const at = turn.house.office.afterStaffedMinutes(turn.now, (ahead + 1) * minutes);
  return at === null ? null : { ahead, at };
}

/** When somebody answers. @param kase the request; a new, ordinary one when it is not given. */
export function whenExpected(turn: Turn, kase?: Case): Phrase {
  const { office, targets } = turn.house;
  const next = office.nextOpening(turn.now);
  const due = kase?.answerDue ?? office.afterStaffedMinutes(turn.now, targets.normal.first);
  if (next === null || due === null) return phrase('human-when-open');
  if (due <= turn.now) return phrase('human-when-late', momentOf(turn, due));
  const queue = behindOthers(turn, kase);
  if (queue && queue.at > due)
    return phrase('human-when-queue', { ahead: queue.ahead, ...momentOf(turn, queue.at) });
  if (office.isStaffed(turn.now)) return phrase('human-when-due', momentOf(turn, due));
  const { day, time } = office.moment(next);
  const by = momentOf(turn, due);
  return phrase('human-when-due-later', { day: { day }, time, dueDay: by.day, dueTime: by.time });
}
