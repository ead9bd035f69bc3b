/** On duty and off: who is there now, and what becomes of cases whose helper has gone. */
import { type Case, isHeld } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { release } from '../case/due.js';
import type { Turn } from '../turn.js';

/** Ends a shift that nobody has ended: the office has long closed. */
export const DUTY_END = 'duty-end';
/** A colleague was asked to take an urgent case over and has not said yes, and whoever has it is gone. */
export const OFFER_END = 'offer-end';

const HOUR = 3_600_000;
/** Outside office hours a shift is so long. */
const NIGHT_SHIFT = 8 * HOUR;
/** A helper has so many cases at most. */
const ALL = 1000;

const subject = ({ id }: Staff): string => `staff:${id}`;

/** When the last opening of the day of `at` ends that is still to come; null when none is. UTC milliseconds. */
function lastClosing({ house: { office } }: Turn, at: number): number | null {
  let closing = office.closing(at);
  for (;;) {
    const next = office.nextOpening(closing ?? at);
    const end = next === null || office.today(next) !== office.today(at) ? null : office.closing(next);
    if (end === null || end === closing) return closing;
    closing = end;
  }
}

/** When a shift that begins now ends by itself: some time after the office does. */
function shiftEnd(turn: Turn): number {
  const closing = lastClosing(turn, turn.now);
  return closing === null ? turn.now + NIGHT_SHIFT : closing + turn.house.dutyMinutes * 60_000;
}

function noted(turn: Turn, staff: Staff, action: string): void {
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action });
  turn.homesStale = true;
}

/** @returns false when they are on duty already. */
export function beginDuty(turn: Turn, staff: Staff): boolean {
  if (staff.dutySince !== null) return false;
  turn.rows.staff.change(staff.id, { dutySince: turn.now, dutyEndedAt: null });
  turn.later(DUTY_END, subject(staff), shiftEnd(turn));
  noted(turn, staff, 'duty-on');
  return true;
}

/** They have gone; what becomes of their cases was said before, or is for whoever calls this. */
export function endDuty(turn: Turn, staff: Staff): void {
  turn.rows.staff.change(staff.id, { dutySince: null, dutyEndedAt: turn.now });
  turn.forget(DUTY_END, subject(staff));
  noted(turn, staff, 'duty-off');
}

/** Whether the next step is ours: such a case must not stay with somebody who is not there. */
export const needsUs = ({ state, urgency }: Case): boolean =>
  urgency === 'red' || state === 'claimed' || state === 'waiting-us';

/** All that `staff` has, the most urgent first. */
export const casesOf = ({ rows }: Turn, staff: Staff): Case[] =>
  rows.lists.held(staff.id, ALL).map(({ kase }) => kase);

/** Nobody has ended the shift. Who still works is asked again an hour later; what others leave behind goes back to all. */
export function dutyDue(turn: Turn, id: number): void {
  const staff = turn.rows.staff.byId(id);
  if (!staff || staff.dutySince === null) return;
  if (turn.rows.lists.hasActed(id, turn.now - HOUR))
    return turn.later(DUTY_END, subject(staff), turn.now + HOUR);
  endDuty(turn, staff);
  for (const kase of casesOf(turn, staff)) if (needsUs(kase)) gone(turn, kase, staff);
}

function gone(turn: Turn, kase: Case, staff: Staff): void {
  release(turn, kase, phrase('desk-shift-gone', { staff: mention(staff) }));
}

/** An urgent case was offered by somebody who has gone: so long it may wait for a yes. */
export function waitForYes(turn: Turn, kase: Case): void {
  turn.later(OFFER_END, `case:${kase.id}`, turn.now + turn.house.redUnclaimedMinutes * 60_000);
}

/** Nobody has said yes. */
export function offerEnded(turn: Turn, kase: Case): void {
  const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  if (!isHeld(kase) || !holder || holder.dutySince !== null) return;
  gone(turn, kase, holder);
}

/** The person has written in a case of a helper whose shift is over: it does not wait for the next one. */
export function backIfGone(turn: Turn, id: number): void {
  const kase = turn.rows.cases.byId(id);
  const holder = kase?.claimedBy ? turn.rows.staff.byId(kase.claimedBy) : undefined;
  if (!kase || !isHeld(kase) || !holder || holder.dutyEndedAt === null) return;
  // The claim may be younger than the shift's end: then they are there without having said so.
  if ((kase.claimedAt ?? 0) > holder.dutyEndedAt || turn.rows.lists.hasActed(holder.id, turn.now - HOUR))
    return;
  if (kase.offeredTo === null) gone(turn, kase, holder);
}
