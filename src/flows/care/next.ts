/** "Where next?": what they want to do when the contract ends, the way back to the search with the old place, and who has no plan (R30). */
import type { Stay } from '../../db/stays.js';
import { phrase, type Value } from '../../words/phrase.js';
import { saveAnswers, savedAnswers } from '../intake/saved.js';
import { resumeSearch } from '../intake/search-end.js';
import { menuButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';
import { type AboutCheck, forgetCheck } from './about.js';
import { careCase } from './escalate.js';
import { endDaysOf } from './schedule.js';

const PLANS = ['stay', 'found', 'search'] as const;
const hasPlan = ({ plan }: Stay): boolean => plan === 'stay' || plan === 'found';

/** Nothing more has to be asked about the end of somebody who knows what comes then; others of the household speak for themselves (R10). */
function dropEnds(turn: Turn, { check, stay }: AboutCheck): void {
  for (const other of turn.rows.checkins.ofStay(stay.id)) {
    if (other.personId !== check.personId || other.side === 'host' || other.id === check.id) continue;
    if (endDaysOf(other.kind) === null) continue;
    const set = { reason: 'plan', endedAt: turn.now };
    if (turn.rows.checkins.enter(other.id, ['planned'], 'dropped', set)) forgetCheck(turn, other.id);
  }
}

/** The search of the household goes on with its old waiting date; the day by which they must leave is the contract's end. */
function searchOn(turn: Turn, { person, stay }: AboutCheck): void {
  const holder = turn.rows.persons.byId(stay.personId) ?? person;
  const profile = turn.rows.profiles.of(holder.id);
  if (!profile) {
    const home = menuButton('home', phrase('menu-home'));
    turn.say(person, phrase('care-search-gone'), { buttons: [[home]] });
    return;
  }
  if (profile.endedAt !== null) resumeSearch(turn, holder);
  const saved = savedAnswers(turn, holder);
  // A profile of the first release may stand without its answers.
  if (saved && saved.intake.adults !== undefined && stay.until !== null)
    saveAnswers(turn, holder, { intake: { ...saved.intake, leave: stay.until } });
  const waiting: Value = { day: turn.house.office.today(profile.waitingSince), year: true };
  turn.say(person, phrase('care-search-on', { waiting }));
}

/** @param plan what was answered. */
export function planned(turn: Turn, about: AboutCheck, plan: unknown): void {
  const { check, stay } = about;
  const known = PLANS.find((one) => one === plan) ?? null;
  if (known !== null || plan === 'unknown') turn.rows.stays.setPlan(stay.id, known);
  if (known === 'stay' || known === 'found') return dropEnds(turn, about);
  const days = endDaysOf(check.kind);
  const isNear = days !== null && days <= turn.house.checks.searchDays;
  if (known === 'search' || (plan === 'unknown' && isNear)) searchOn(turn, about);
}

/** The first question so near the end that a helper rings who has no plan. */
function isLastCall({ house: { checks } }: Turn, kind: string): boolean {
  const days = endDaysOf(kind);
  const near = checks.days.end.filter((one) => one <= checks.callDays);
  return days !== null && days === Math.max(...near);
}

/** The contract ends soon and nobody knows where they will live: a helper rings, whatever they have said to check-ins. */
export function rings(turn: Turn, { check, person, stay }: AboutCheck): void {
  if (check.side !== 'guest' || check.caseId !== null || person.id !== stay.personId) return;
  if (hasPlan(stay) || stay.until === null || !isLastCall(turn, check.kind)) return;
  const said = phrase('desk-care-no-plan', { date: { day: stay.until, year: true } });
  const kase = careCase(turn, person, 'high', said, false);
  turn.rows.checkins.change(check.id, { caseId: kase.id });
}
