/** Whether somebody may be asked how it is: agreed to at the move-in, taken back and given again at any time. Housing never depends on it. */
import { CHECK_SIDES, type CheckSide } from '../../db/checkins.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Action } from '../actions.js';
import { answerConsent, consentQuestion, standingOf } from '../privacy/consent.js';
import type { Ref, Turn } from '../turn.js';
import { forgetCheck, PURPOSES } from './about.js';
import { closeForm } from './form.js';
import { nextDay } from './thanks.js';

/** Whose agreement the receipt `id` is about; undefined for any other. */
export function sideOfConsent(turn: Turn, id: number): CheckSide | undefined {
  const purpose = turn.rows.consents.byId(id)?.purpose;
  return CHECK_SIDES.find((side) => PURPOSES[side] === purpose);
}

/** Asks, with two equal buttons. */
export function askAgree(turn: Turn, person: Person, side: CheckSide): void {
  const { said, buttons } = consentQuestion(turn, person, PURPOSES[side], false);
  turn.say(person, said, { buttons });
}

/** What was asked and not answered yet is asked no more, and what was answered is emptied; what is planned waits for another yes. */
function stop(turn: Turn, person: Person, side: CheckSide): void {
  for (const check of turn.rows.checkins.ofPerson(person.id)) {
    if (check.side !== side) continue;
    const set = { reason: 'stopped', endedAt: turn.now };
    if (turn.rows.checkins.enter(check.id, ['asked', 'begun'], 'dropped', set)) {
      forgetCheck(turn, check.id);
      turn.rows.calls.drop('stay', `checkin:${check.id}`, turn.now);
      closeForm(turn, check);
    }
    turn.rows.checkins.forgetAnswers(check.id);
  }
}

/** An answer to the question, or the taking back. @returns false when the button no longer fits. */
export function pressedAgree(
  turn: Turn,
  person: Person,
  action: Extract<Action, { do: 'consent' }>,
  place: Ref,
): boolean {
  const side = sideOfConsent(turn, action.id);
  const answer = answerConsent(turn, person, action, 'button');
  if (!side || answer === null) return false;
  if (answer.is === 'outdated') {
    const { said, buttons } = consentQuestion(turn, person, PURPOSES[side], false);
    turn.edit(person, place, said, { buttons });
    return true;
  }
  if (answer.is === 'given') {
    const next = nextDay(turn, person.id, side);
    const said =
      next === null ? phrase('care-agreed') : phrase('care-agreed-on', { date: { day: next, year: true } });
    turn.edit(person, place, said);
    return true;
  }
  stop(turn, person, side);
  if (answer.is === 'refused') turn.edit(person, place, phrase('care-refused'));
  else turn.say(person, phrase('care-stopped'));
  return true;
}

/** "No more such questions". @returns false when nothing was agreed to. */
export function withdrawChecks(turn: Turn, person: Person, side: CheckSide): boolean {
  const standing = standingOf(turn, person.id, PURPOSES[side]);
  if (!standing) return false;
  turn.rows.consents.withdraw(standing.id, turn.now);
  stop(turn, person, side);
  turn.say(person, phrase('care-stopped'));
  return true;
}
