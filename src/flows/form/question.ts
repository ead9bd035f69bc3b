/** A question in the middle of a form that no entry answers: said so, with a person one press away, and the form goes on. */
import { numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { topicRows } from '../answers/answer.js';
import { showMessage, whenAnswered } from '../case/case.js';
import { askForHuman } from '../case/human.js';
import type { Turn } from '../turn.js';
import { type OpenForm, openForm, showAgain } from './asking.js';

const askButton = (message: number): Button => ({
  label: phrase('answer-human'),
  use: 'once',
  action: { v: 1, do: 'ask', message },
});

/** Says that there is no sure answer, with the topics that come nearest and a way to a person, and asks the open question of the form again below. @param message in which the question is kept. */
export function sayUnknown(turn: Turn, person: Person, form: OpenForm, text: string, message: number): void {
  const kase = turn.rows.cases.openOf(person.id);
  const topics = topicRows(turn.knowledge.find(text).near, person);
  if (kase)
    turn.say(person, phrase('human-passed', { number: numberOf(kase.id), when: whenAnswered(turn, kase) }));
  else {
    turn.say(person, phrase('form-question-unknown'), { buttons: [...topics, [askButton(message)]] });
  }
  showAgain(turn, person, form, true);
}

/** A person of the team for one question of the person's: in the open case or one that opens for it. @returns false when the question is not theirs. */
export function askAbout(turn: Turn, person: Person, messageId: number): boolean {
  const { cases, messages } = turn.rows;
  if (messages.byId(messageId)?.personId !== person.id) return false;
  askForHuman(turn, person);
  const kase = cases.openOf(person.id);
  // Most often the case has taken the question up as it takes up all that was written lately.
  const message = messages.byId(messageId);
  const stands = message?.removedAt === null && message.withdrawnAt === null;
  if (kase && message && stands && message.caseId === null) {
    messages.change(message.id, { caseId: kase.id });
    showMessage(turn, kase, message);
    turn.card(kase);
  }
  const form = openForm(turn, person);
  if (form) showAgain(turn, person, form, true);
  return true;
}
