/** The clock of a case: none is left without a time at which somebody looks at it again. */
import type { Case } from '../../db/cases.js';
import type { Turn } from '../turn.js';

/** Falls due when a case has stood still for too long; what that means depends on its state then, see case-due.ts. */
export const CASE_CLOCK = 'case-clock';

/** What cases do by themselves, as the operator has set it. */
export type CaseRules = {
  /** So many days after its end a case takes up what the person writes. */
  reopenDays: number;
  /** Days without an answer of the person until they are reminded, once, and until the case is closed (R19). */
  remindDays: number;
  closeDays: number;
  /** Minutes of office time after which a case that nobody touches goes back to all (R19). */
  untouchedMinutes: number;
};

const DAY = 86_400_000;
/** Until a closed case may be rated: past the day in which a helper's last word keeps such questions away (budget.ts). */
const RATE_AFTER = DAY + 3_600_000;
/** In milliseconds of the calendar, for when the office hours cannot tell: nothing opens within a year. */
export const LATEST = 14 * DAY;

export const caseSubject = ({ id }: Pick<Case, 'id'>, nth = 1): string =>
  nth === 1 ? `case:${id}` : `case:${id}:${nth}`;

/** The first moment of office time from `at` on. UTC milliseconds. */
const inOfficeTime = (turn: Turn, at: number): number => turn.house.office.nextOpening(at) ?? at;

/** Whether the next step is that of who has it. */
export const isInHand = ({ state }: Case): boolean => state === 'claimed' || state === 'waiting-us';

/** When the clock of `kase` falls due; null where another clock runs: an answer that is due, a snooze, those of urgent cases. */
function dueOf(turn: Turn, kase: Case): number | null {
  const { office, rules } = turn.house;
  if (kase.urgency === 'red') return null;
  switch (kase.state) {
    case 'claimed':
    case 'waiting-us': {
      // An answer that is planned is work that goes on.
      const planned = turn.rows.planned.of(kase.id).map(({ due }) => due);
      const since = Math.max(kase.touchedAt ?? 0, kase.stateAt ?? 0, kase.claimedAt ?? 0, ...planned);
      return office.afterStaffedMinutes(since, rules.untouchedMinutes) ?? since + LATEST;
    }
    case 'waiting-person':
      return inOfficeTime(turn, (kase.answeredAt ?? turn.now) + rules.remindDays * DAY);
    case 'resolved':
      return inOfficeTime(turn, (kase.resolvedAt ?? turn.now) + RATE_AFTER);
    default:
      return null;
  }
}

/** Sets the clock of `kase` as its state asks for; the one that ran is forgotten. */
export function setCaseClock(turn: Turn, kase: Case): void {
  turn.forget(CASE_CLOCK, caseSubject(kase));
  const due = dueOf(turn, kase);
  if (due !== null) turn.later(CASE_CLOCK, caseSubject(kase), due);
}

/** When a case that waits for the person is closed, if nothing comes. UTC milliseconds. */
export const closesAt = (turn: Turn, { answeredAt }: Case): number =>
  inOfficeTime(turn, (answeredAt ?? turn.now) + turn.house.rules.closeDays * DAY);
