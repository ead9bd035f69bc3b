/** What a person says to the help of a program: asked once, written down, and taken back as easily (R7, R31). */
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Action } from '../actions.js';
import { AI_HELP, answerConsent, consentQuestion } from '../privacy/consent.js';
import type { Ref, Turn } from '../turn.js';
import { askModel } from './answer.js';
import { translateLast } from './translate.js';

/** @returns false when the button no longer fits. */
export function pressedHelp(
  turn: Turn,
  person: Person,
  action: Extract<Action, { do: 'consent' }>,
  place: Ref,
): boolean {
  const answer = answerConsent(turn, person, action, 'button');
  if (answer === null) return false;
  if (answer.is === 'outdated') {
    if (turn.house.model === null) return false;
    const { said, buttons } = consentQuestion(turn, person, AI_HELP, false, action.message);
    turn.edit(person, place, said, { buttons });
    return true;
  }
  if (answer.is !== 'given') turn.rows.asks.drop(person.id);
  const date = { day: turn.today };
  if (answer.is === 'withdrawn') turn.say(person, phrase('consent-ai-withdrawn', { date }));
  else
    turn.edit(
      person,
      place,
      answer.is === 'given' ? phrase('consent-ai-given', { date }) : phrase('consent-ai-refused'),
    );
  if (answer.is === 'given') goOn(turn, person, action.message);
  return true;
}

/** What waited for the yes: the question that led to it, and the last words of an open case. */
function goOn(turn: Turn, person: Person, messageId: number | undefined): void {
  translateLast(turn, person);
  const message = messageId === undefined ? undefined : turn.rows.messages.byId(messageId);
  const isTheirs = message?.personId === person.id && message.caseId === null;
  if (!message || !isTheirs || message.withdrawnAt !== null || message.text === '') return;
  askModel(turn, person, message.text, message.id);
}
