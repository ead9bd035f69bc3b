/** "I need a person": a case at once, before any notice, without a further question. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { callMeButton } from '../calling/buttons.js';
import type { Turn } from '../turn.js';
import { attachLoose, caseFor, reopenCase, whenAnswered } from './case.js';

/** @param say whether the person hears of it here. */
export function askForHuman(turn: Turn, person: Person, say = true): void {
  const open = turn.rows.cases.openOf(person.id);
  const kase = caseFor(turn, person, 'human');
  if (!say) return;
  const params = { number: numberOf(kase.id), when: whenAnswered(turn, kase) };
  const said = open ? phrase('human-already', params) : phrase('human-opened', params);
  turn.say(person, said, { buttons: [[callMeButton()]] });
}

const DAY = 86_400_000;

/** Whether `kase` ended so shortly ago that it is opened again rather than followed by a new one. */
export const isRecent = (turn: Turn, kase: Case): boolean =>
  (kase.resolvedAt ?? 0) >= turn.now - turn.house.rules.reopenDays * DAY;

/** The person says that a resolved case is still open. @returns false when it is not resolved. */
export function reopenByPerson(turn: Turn, person: Person, kase: Case): boolean {
  if (kase.personId !== person.id || kase.state !== 'resolved') return false;
  if (!isRecent(turn, kase)) {
    askForHuman(turn, person);
    return true;
  }
  const open = reopenCase(turn, kase);
  turn.post(open, phrase('desk-reopened-person'));
  turn.say(person, phrase('human-reopened', { number: numberOf(kase.id), when: whenAnswered(turn, kase) }));
  return true;
}

/**
 * A free text soon after the end of a case belongs to it; later, while what was said in the case is still here, to a new one that
 * goes on from it. @returns false when there is no such case.
 */
export function reopenByText(turn: Turn, person: Person): boolean {
  const [last] = turn.rows.cases.allOf(person.id);
  if (last?.state !== 'resolved' || last.clearedAt !== null) return false;
  if (!reopenByPerson(turn, person, last)) return false;
  if (isRecent(turn, last)) attachLoose(turn, person, last);
  return true;
}
