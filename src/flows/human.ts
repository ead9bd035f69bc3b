/** "I need a person": a case at once, before any notice, without a further question. */
import { type Case, numberOf } from '../db/cases.js';
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import { caseFor, openCase, reopenCase, whenAnswered } from './case.js';
import type { Turn } from './turn.js';

export function askForHuman(turn: Turn, person: Person): void {
  const open = turn.rows.cases.openOf(person.id);
  const kase = open ?? openCase(turn, person, 'human');
  const params = { number: numberOf(kase.id), when: whenAnswered(turn) };
  turn.say(person, open ? phrase('human-already', params) : phrase('human-opened', params));
}

/** "I offer a home": until landlords have a form of their own, a person of the team takes it down. */
export function offerHome(turn: Turn, person: Person): void {
  turn.rows.persons.addRole(person.id, 'landlord', turn.now);
  const kase = caseFor(turn, person, 'offer');
  turn.say(person, phrase('offer-opened', { number: numberOf(kase.id), when: whenAnswered(turn) }));
}

/** The person says that a resolved case is still open. @returns false when it is not resolved. */
export function reopenByPerson(turn: Turn, person: Person, kase: Case): boolean {
  if (kase.personId !== person.id || kase.state !== 'resolved') return false;
  const open = reopenCase(turn, kase);
  turn.post(open, phrase('desk-reopened-person'));
  turn.say(person, phrase('human-reopened', { number: numberOf(kase.id), when: whenAnswered(turn) }));
  return true;
}
