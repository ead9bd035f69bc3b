/** Who may do what: by their role, and in a case by who has claimed it. */
import type { Case } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { type Key, type Phrase, phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import type { User } from '../event.js';
import type { Turn } from '../turn.js';
import type { About } from './verb.js';

/** `help`: answer people. `coordinate`: what a second or leading person decides. `check`: offers and identities. `partner`: attest people at a shelter. `legal`: judge a legal question. */
export type Right = 'help' | 'coordinate' | 'check' | 'partner' | 'legal';

/** One right, or several of which one is enough. */
export type AnyRight = Right | readonly Right[];

const each = (right: AnyRight): readonly Right[] => (typeof right === 'string' ? [right] : right);

/** Whether `staff` has one of these rights. */
export const mayAny = (staff: Staff, right: AnyRight): boolean => each(right).some((one) => may(staff, one));

/** Whether `staff` may; never when that could not be found out. Coordinators are those who are named, or every helper while nobody is. */
export function may(staff: Staff, right: Right): boolean {
  if (staff.helper === null) return false;
  if (right === 'help') return staff.helper;
  if (right === 'coordinate') return staff.helper && (staff.coordinator ?? true);
  const { checker, partner, legal } = staff;
  return { check: checker, partner, legal }[right] === true;
}

/** Whoever is behind `user`, if they have this right; else why they may not act: they have it not, or nobody can say now. */
export function staffWith(turn: Turn, user: User, right: AnyRight): Staff | 'no-right' | 'unsure' {
  const staff = turn.rows.staff.byUser(user.team, user.id);
  if (!staff || staff.helper === null) return 'unsure';
  return mayAny(staff, right) ? staff : 'no-right';
}

/** What somebody is told who has not this right, or none of several: whom it is for. */
export function lacking(given: AnyRight): Phrase {
  const rights = each(given);
  if (rights.includes('help')) return phrase('desk-refused-staff');
  if (rights.length === 1 && rights[0] === 'coordinate') return phrase('desk-refused-coordinator');
  const roles = rights.map((right): Phrase => ({ key: `desk-right-${right}` as Key }));
  return phrase('desk-refused-role', { roles: { join: roles, by: ', ' } });
}

/** Why `about.staff` may not answer now, in words for them; null when they may. */
export function refusal(turn: Turn, { kase, staff }: About): Phrase | null {
  if (kase.state === 'resolved') return phrase('desk-refused-resolved');
  if (kase.claimedBy === null || kase.claimedBy === staff.id) return null;
  const other = turn.rows.staff.byId(kase.claimedBy);
  return other ? phrase('desk-refused-claim', { staff: mention(other) }) : phrase('desk-refused-gone');
}

/** Why a closed urgent case is not for `staff`: it is for coordinators only (R12). */
export const closedTo = (staff: Staff, { urgency, state }: Case): Phrase | null =>
  urgency === 'red' && state === 'resolved' && !may(staff, 'coordinate')
    ? phrase('desk-refused-closed-urgent')
    : null;

/** The same in words that a modal can show, which knows no mentions. */
export function plainRefusal(turn: Turn, about: About): Phrase | null {
  const reason = refusal(turn, about);
  return reason?.key === 'desk-refused-claim' ? phrase('desk-refused-other') : reason;
}
