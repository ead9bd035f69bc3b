/** When a household and its landlord are asked how it is: pure, from the days of a stay (facts/domain.md 1.5, R30). */
import { dayAfter, daysFrom } from '../days.js';

export type CheckSide = 'guest' | 'host';

/** The days of a stay (YYYY-MM-DD); `until` of the contract, null = without an end. */
export type StayDays = { from: string; until: string | null };

/** A check as it is planned: it is asked on `dueOn` or, if it does not fit, on a later day up to and with `until`. */
export type PlannedCheck = { kind: string; dueOn: string; until: string };

/** What the operator may set; all numbers are days. */
export type CheckDays = {
  /** After the move-in: the arrival check, and the checks of the home. */
  arrival: number;
  guest: readonly number[];
  host: readonly number[];
  /** Before the contract's end: "where next?". */
  end: readonly number[];
  hostEnd: readonly number[];
};

/** What the operator has set about checks. */
export type CheckRules = {
  days: CheckDays;
  /** So many days before the contract's end an answer without a plan takes the search up again; and a helper rings who has none. */
  searchDays: number;
  callDays: number;
  /** Between which minutes after midnight it is asked. */
  from: number;
  until: number;
  /** Hours without an answer until it is asked once more. */
  remindHours: number;
  /** Until which day the residence title of most people counts, as of which day that is known, and how many days before it is said. */
  title: { until: string; asOf: string; days: number } | null;
};

export const CHECK_DAYS: CheckDays = {
  arrival: 3,
  guest: [14, 45, 90, 180],
  host: [14, 90, 180],
  end: [120, 90, 45, 21],
  hostEnd: [120],
};

/** What counts where the operator has set nothing. */
export const CHECK_RULES: CheckRules = {
  days: CHECK_DAYS,
  searchDays: 90,
  callDays: 45,
  from: 10 * 60,
  until: 19 * 60,
  remindHours: 60,
  // The end of temporary protection (facts/domain.md 3.A).
  title: { until: '2027-03-04', asOf: '2026-11-22', days: 60 },
};

export const ARRIVAL = 'arrival';
/** How the kinds begin of checks that somebody has asked for: `own-1`. */
export const OWN = 'own-';
/** How the kind begins of the word about a residence title, with the day on which it ends: `title-2027-03-04`. */
export const TITLE = 'title-';
const WINDOW = { arrival: 4, early: 7, later: 14 } as const;
/** Before this day a check comes soon again, so its window is short. */
const EARLY_DAYS = 30;
/** Two checks lie at least so many days apart; where they would not, the one about the contract's end is asked. */
const APART = 7;

const dayKind = (days: number): string => `day-${days}`;
const endKind = (days: number): string => `end-${days}`;

/** Days before the contract's end at which a check of this kind asks "where next?"; null for any other. */
export const endDaysOf = (kind: string): number | null => {
  const found = /^end-(\d+)$/.exec(kind);
  return found ? Number(found[1]) : null;
};

type Due = { kind: string; dueOn: string; window: number };

function ofTheHome({ from }: StayDays, side: CheckSide, days: CheckDays): Due[] {
  const home = (side === 'guest' ? days.guest : days.host).map((after): Due => {
    const window = after < EARLY_DAYS ? WINDOW.early : WINDOW.later;
    return { kind: dayKind(after), dueOn: dayAfter(from, after), window };
  });
  if (side === 'host') return home;
  const arrival = { kind: ARRIVAL, dueOn: dayAfter(from, days.arrival), window: WINDOW.arrival };
  return [arrival, ...home];
}

/** Those that fall before somebody has settled in are left out. */
function ofTheEnd({ from, until }: StayDays, side: CheckSide, days: CheckDays): Due[] {
  if (until === null) return [];
  const first = dayAfter(from, days.arrival + APART);
  return (side === 'guest' ? days.end : days.hostEnd)
    .map((before): Due => ({ kind: endKind(before), dueOn: dayAfter(until, -before), window: WINDOW.later }))
    .filter(({ dueOn }) => dueOn >= first);
}

const areNear = (a: Due, b: Due): boolean =>
  (a.dueOn < b.dueOn ? daysFrom(a.dueOn, b.dueOn) : daysFrom(b.dueOn, a.dueOn)) < APART;

/**
 * All checks of one side of a stay, the earliest first. Their days never overlap and never reach past the contract's end. What is
 * over by the time when it is planned is for the caller to leave out.
 */
export function checksOf(stay: StayDays, side: CheckSide, days: CheckDays = CHECK_DAYS): PlannedCheck[] {
  const ends = ofTheEnd(stay, side, days);
  const home = ofTheHome(stay, side, days).filter((one) => !ends.some((end) => areNear(one, end)));
  const all = [...home, ...ends]
    .filter(({ dueOn }) => stay.until === null || dueOn < stay.until)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return all.map(({ kind, dueOn, window }, n): PlannedCheck => {
    const next = all[n + 1]?.dueOn ?? stay.until;
    const last = dayAfter(dueOn, window);
    const until = next === null || last < next ? last : dayAfter(next, -1);
    return { kind, dueOn, until };
  });
}
