/** What happens when the intake ends: the profile is saved, or a human takes over. */

import { numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { phrase, type Value } from '../../words/phrase.js';
import { daysBetween, push } from '../budget.js';
import { caseFor, openCase, whenAnswered } from '../case/case.js';
import { dayAfter } from '../days.js';
import type { Form, FormState } from '../form/form.js';
import { count } from '../homes/ledger.js';
import { checkRow } from '../homes/safety/identity/choose.js';
import type { Ref, Turn } from '../turn.js';
import { homesToday, isUnderWay, statusButtons, statusWords } from './homes-today.js';
import { cardButton, chancesButton } from './profile-card.js';
import { oweStatus, SEEKER_STATUS, settleStatus } from './promise.js';
import { saveAnswers, searching } from './saved.js';
import { daysToStatus } from './status-day.js';
import { usualWords } from './usual.js';

/** Status messages go out in the middle of the morning, 10:00 in the operator's zone. */
const MORNING = 10 * 60;

/** Sets the next word on how things stand. @returns its day. */
export function planStatus(turn: Turn, person: Person): string {
  const days = daysToStatus(turn.today, turn.house.status, daysBetween(person));
  const due = turn.house.office.onDay(turn.now, days, MORNING);
  turn.later(SEEKER_STATUS, `person:${person.id}`, due);
  return dayAfter(turn.today, days);
}

/** That it is saved, how many homes fit and what stands in the way most, how long it usually takes, and when the next word comes. */
function savedWords(turn: Turn, person: Person, date: string): Value {
  const today = homesToday(turn, person);
  const next = { date: { day: date }, usual: usualWords(turn, person) } as const;
  if (today.homes > 0 || !today.listed) return phrase('form-intake-saved', { homes: today.homes, ...next });
  return { join: [phrase('status-saved-none', next), ...today.why], by: '\n' };
}

/** A search begins, once for the household. */
function countSearch(turn: Turn, person: Person): void {
  const holder = turn.rows.profiles.holderOf(person.id);
  const [before] = turn.rows.fairness
    .of(holder)
    .filter(({ what }) => what === 'search' || what === 'search-ended')
    .toReversed();
  if (before?.what !== 'search') count(turn, holder, 'search');
}

/** Saves the answers of a finished intake and says what comes next. */
export function finish(
  turn: Turn,
  person: Person,
  open: { form: Form; state: FormState },
  place: Ref | null,
): void {
  const { form, state } = open;
  turn.rows.forms.save(
    person.id,
    { form: form.id, state: 'done', answers: state, messageKey: place },
    turn.now,
  );
  saveAnswers(turn, person, { intake: state.answers });
  turn.rows.persons.addRole(person.id, 'seeker', turn.now);
  countSearch(turn, person);
  const date = planStatus(turn, person);
  const saved = savedWords(turn, person, date);
  const buttons = [...checkRow(turn, person), [chancesButton], [cardButton]];
  if (place) turn.edit(person, place, saved, { buttons });
  else turn.say(person, saved, { buttons });
  if (state.answers.obligation === 'unknown') {
    const kase = caseFor(turn, person, 'obligation');
    turn.say(person, phrase('form-intake-saved-obligation', { number: numberOf(kase.id) }));
  }
}

/** No adult in the household: no profile, a human, and the case says why. */
export function halted(turn: Turn, person: Person, place: Ref | null): void {
  const kase = openCase(turn, person, 'minor');
  const said = phrase('form-intake-minor', { number: numberOf(kase.id), when: whenAnswered(turn, kase) });
  if (place) turn.edit(person, place, said);
  else turn.say(person, said);
}

/** The word on how things stand, and the date of the next. What does not fit today is owed. */
export function sayStatus(turn: Turn, person: Person): void {
  if (!searching(turn, person)) return;
  const date = planStatus(turn, person);
  settleStatus(turn, person);
  // Whoever is on the way to a home hears of that, and not of what else fits.
  if (isUnderWay(turn, person)) return;
  if (!push(turn, person, 'status', statusWords(turn, person, date), statusButtons()))
    oweStatus(turn, person.id);
}

/** The person is here: a word that was promised and did not go out is said now, unless something urgent is open. */
export function keepPromise(turn: Turn, person: Person): void {
  const due = turn.rows.timers.due(SEEKER_STATUS, `person:${person.id}`);
  if (due === null || turn.rows.cases.openOf(person.id)?.urgency === 'red') return;
  settleStatus(turn, person);
  const date = turn.house.office.today(due);
  if (searching(turn, person) && !isUnderWay(turn, person))
    turn.say(person, statusWords(turn, person, date), { buttons: statusButtons() });
}
