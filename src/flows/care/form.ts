/** A check in the chat: how its form begins, what each answer sets off, and how it is left. Its answers stand in the check alone. */
import type { CheckAnswers, Checkin } from '../../db/checkins.js';
import type { Person } from '../../db/persons.js';
import { phrase, type Value } from '../../words/phrase.js';
import { aside, type OpenForm, show } from '../form/asking.js';
import type { Answer, Question } from '../form/form.js';
import * as engine from '../form/form.js';
import type { Ref, Turn } from '../turn.js';
import { type AboutCheck, aboutCheck, checkButton } from './about.js';
import { offerYellow, type Said, sayOrange, sayRed } from './escalate.js';
import { answeredCheck } from './finish.js';
import { formOf } from './forms.js';
import { isAbove, levelOf } from './levels.js';
import { planned } from './next.js';
import { ABOUT } from './parts.js';
import { thanks } from './thanks.js';

/** The form of a check, with what was answered in it before. */
export function beginForm(turn: Turn, { check, person }: AboutCheck, place: Ref | null): void {
  const form = formOf(check);
  aside(turn, person, form);
  const answers = { ...turn.rows.checkins.answers(check), check: check.id, kind: check.kind };
  const state = { ...engine.emptyForm(), answers };
  show(turn, person, { form, state, messageKey: null }, place);
}

/** Nothing of a check is left in the form that showed it. */
export function closeForm(turn: Turn, check: Checkin): void {
  const { id } = formOf(check);
  const row = turn.rows.forms.find(check.personId, id);
  if (!row || row.state === 'done') return;
  const empty = { form: id, state: 'done' as const, answers: engine.emptyForm(), messageKey: null };
  turn.rows.forms.save(check.personId, empty, turn.now);
}

/** The check that an open form belongs to; undefined when it waits for no answer any more. */
export function checkOf(turn: Turn, { state }: Pick<OpenForm, 'state'>): AboutCheck | undefined {
  const id = state.answers[ABOUT.check];
  const about = typeof id === 'number' ? aboutCheck(turn, id) : undefined;
  return about?.check.state === 'begun' ? about : undefined;
}

/** The answers without what only says which check it is. */
function answersIn({ form, state }: Pick<OpenForm, 'form' | 'state'>): CheckAnswers {
  const of = (value: Answer | undefined): CheckAnswers[string] | undefined => {
    if (value === undefined || typeof value === 'boolean') return undefined;
    return typeof value === 'object' && value !== null ? value.map(String) : value;
  };
  const given = form.questions.flatMap(({ id }) => {
    const value = of(state.answers[id]);
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(given);
}

export const saidOf = ({ name, show: shown }: Question, value: Answer): Said => ({
  name,
  answer: shown(value),
});

/** The message that showed the question says nothing more, and has no buttons that would do nothing. */
function settle(turn: Turn, person: Person, place: Ref | null): void {
  if (place) turn.edit(person, place, phrase('care-noted'));
}

/**
 * An answer was given: it is kept, and what it asks of people happens at once. @param place the message that shows the question.
 * @returns `over` when the form has ended with it, `below` when something was said meanwhile, so that the next question has to stand
 * under it.
 */
export function heardAnswer(
  turn: Turn,
  person: Person,
  open: OpenForm,
  question: Question,
  place: Ref | null,
): 'over' | 'below' | null {
  const about = checkOf(turn, open);
  if (!about) {
    if (place) turn.edit(person, place, phrase('care-over'));
    else turn.say(person, phrase('care-over'));
    return 'over';
  }
  turn.rows.checkins.keepAnswers(about.check.id, answersIn(open));
  const value = open.state.answers[question.id] ?? null;
  const level = levelOf(question.id, value);
  if (level === 'red') {
    settle(turn, person, place ?? open.messageKey);
    sayRed(turn, about, saidOf(question, value));
    answeredCheck(turn, about);
    return 'over';
  }
  const plan = question.id === 'plan' && value !== null;
  if (plan) planned(turn, about, value);
  const yellow = level === 'yellow' && isAbove(level, about.check.level);
  if (level !== 'orange' && !yellow && !plan) return null;
  settle(turn, person, place);
  if (level === 'orange') sayOrange(turn, about, question.id, saidOf(question, value));
  else if (yellow) offerYellow(turn, about, question.id);
  return 'below';
}

/** The form is left: at its end, or for later. */
export function leaveCheck(turn: Turn, person: Person, open: OpenForm, place: Ref | null): void {
  const about = checkOf(turn, open);
  const put = (said: Value, buttons = [] as ReturnType<typeof checkButton>[][]): void => {
    if (place) turn.edit(person, place, said, { buttons });
    else turn.say(person, said, { buttons });
  };
  if (!about) return put(phrase('care-over'));
  if (engine.nextQuestion(open.form, open.state) === null) {
    answeredCheck(turn, about);
    const { said, buttons } = thanks(turn, about);
    return put(said, buttons);
  }
  const row = { form: open.form.id, state: 'stopped' as const, answers: open.state, messageKey: place };
  turn.rows.forms.save(person.id, row, turn.now);
  put(phrase('care-later-form'), [[checkButton('care-b-go-on', 'now', about.check.id)]]);
}
