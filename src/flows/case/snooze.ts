/** Cases that a helper has put aside until a moment: they come back by themselves, or when the person writes. */
import type { Case } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import type { Turn } from '../turn.js';
import { enterState, SNOOZED, stateInHand } from './state.js';

/** @param until UTC milliseconds, in the future. */
export function snooze(turn: Turn, kase: Case, staff: Staff, until: number): void {
  enterState(turn, kase, 'snoozed', staff, { snoozedUntil: until });
  turn.later(SNOOZED, `case:${kase.id}`, until);
}

/** The moment has come: whoever has put it aside goes on. */
export function wake(turn: Turn, kase: Case): void {
  if (kase.state !== 'snoozed') return;
  enterState(turn, kase, stateInHand(kase), null);
  const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  const staff = holder ? phrase('desk-staff', { user: holder.userId }) : phrase('desk-colleague');
  turn.post(kase, phrase('desk-woken', { staff }));
  turn.card(kase);
}
