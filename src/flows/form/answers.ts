/** Takes what a person types or presses in a form, and what they say to the consent that an answer needs. */
import { asksSomething } from '../../answers/question.js';
import type { Person } from '../../db/persons.js';
import type { Value } from '../../words/phrase.js';
import type { Action } from '../actions.js';
import { heardAnswer } from '../care/form.js';
import { isCheckForm } from '../care/forms.js';
import { answerConsent, consentQuestion } from '../privacy/consent.js';
import type { Ref, Turn } from '../turn.js';
import { close, isTooLate, keep, lay, type OpenForm, openForm, put, show, showSaved } from './asking.js';
import { endOf } from './ends.js';
import type { Question } from './form.js';
import * as engine from './form.js';
import { forgetSpecials, heldBack, SPECIAL_NEEDS } from './special-needs.js';
import { context, typedControl, typedValue, typedYesNo } from './typed.js';
import { type Control, changeView, notedView } from './view.js';

function answered(
  turn: Turn,
  person: Person,
  open: OpenForm,
  question: Question,
  place: Ref | null,
  noted: Value | null = null,
): void {
  const value = open.state.answers[question.id];
  if (value !== undefined && question.halts?.(value)) {
    lay(turn, person, open, 'done');
    endOf(open.form).halted?.(turn, person, place);
    return;
  }
  const heard = isCheckForm(open.form) ? heardAnswer(turn, person, open, question, place) : null;
  if (heard !== 'over') goOn(turn, person, open, heard === 'below' ? null : place, null, noted);
}

/** Saves what may be saved by now, and shows what comes next. */
function goOn(
  turn: Turn,
  person: Person,
  open: OpenForm,
  place: Ref | null,
  intro: Value | null = null,
  noted: Value | null = null,
): void {
  if (isTooLate(turn, person, open)) return close(turn, person, open, place);
  if (!open.form.summary && !open.state.edit) keep(turn, person, open);
  show(turn, person, open, place, intro, noted);
}

const isHeld = (turn: Turn, person: Person, { form, state }: OpenForm): boolean =>
  heldBack(turn, person, form, state) !== null;

/**
 * A press on a consent: it is written down, what may not be kept is deleted, and the form that waited for it goes on.
 * @returns false when the button no longer fits.
 */
export function pressedConsent(
  turn: Turn,
  person: Person,
  action: Extract<Action, { do: 'consent' }>,
  place: Ref,
): boolean {
  const open = openForm(turn, person);
  const waits = open !== undefined && isHeld(turn, person, open);
  const answer = answerConsent(turn, person, action, 'button');
  if (answer === null) return false;
  if (answer.is === 'outdated') {
    const { said, buttons } = consentQuestion(turn, person, SPECIAL_NEEDS, action.inForm ?? false);
    turn.edit(person, place, said, { buttons });
    return true;
  }
  if (answer.is !== 'given') forgetSpecials(turn, person);
  if (answer.is === 'withdrawn') turn.say(person, answer.said);
  else if (open && action.inForm) consented(turn, person, place, answer.said);
  else {
    turn.edit(person, place, answer.said);
    if (waits) consented(turn, person, open.messageKey, null);
  }
  return true;
}

/** The form goes on; its answers may have changed meanwhile. */
function consented(turn: Turn, person: Person, place: Ref | null, said: Value | null): void {
  const open = openForm(turn, person);
  if (open) goOn(turn, person, open, place, said);
}

/** A typed yes or no to the consent that an answer waits for. @returns false when it is neither. */
function typedConsent(turn: Turn, person: Person, text: string): boolean {
  const asked = turn.rows.consents.unanswered(person.id, SPECIAL_NEEDS);
  const answer = typedYesNo(turn, text);
  if (!asked || answer === null) return false;
  const recorded = answerConsent(turn, person, { id: asked.id, answer }, 'words');
  if (recorded === null) return false;
  if (recorded.is === 'refused') forgetSpecials(turn, person);
  consented(turn, person, null, recorded.is === 'outdated' ? null : recorded.said);
  return true;
}

/** What is longer is no answer to any question. */
const LONGEST = 1000;

/** The open question, when `text` can be read as an answer to it. */
export function readsAnswer(turn: Turn, person: Person, open: OpenForm, text: string): Question | null {
  const question = engine.nextQuestion(open.form, open.state);
  if (!question || text.length > LONGEST || isHeld(turn, person, open)) return null;
  const parsed = typedValue(turn, person, open.state, question, text);
  return parsed && !('unclear' in parsed) ? question : null;
}

/** Takes a typed answer. @returns false when the text is none; nothing has been sent then. */
export function typedAnswer(turn: Turn, person: Person, open: OpenForm, text: string): boolean {
  if (text.length > LONGEST) return false;
  const question = engine.nextQuestion(open.form, open.state);
  const name = typedControl(turn, text);
  if (name) return pressedControl(turn, person, open, name, question?.id ?? '', null);
  if (isHeld(turn, person, open)) return typedConsent(turn, person, text);
  if (!question) return false;
  const parsed = typedValue(turn, person, open.state, question, text);
  if (!parsed) return false;
  if ('unclear' in parsed) {
    if (asksSomething(text)) return false;
    show(turn, person, open, null, parsed.unclear);
    return true;
  }
  const state = engine.answerTyped(open.form, open.state, question, parsed);
  const noted = notedView(open.form, open.state.answers, state);
  answered(turn, person, { ...open, state }, question, null, noted);
  return true;
}

/** Asks back when nothing could be made of a typed answer. */
export function askBack(turn: Turn, person: Person, open: OpenForm): void {
  const question = engine.nextQuestion(open.form, open.state);
  show(turn, person, open, null, question ? question.unclear : null);
}

/** Takes a pressed option. @returns false when the question it belongs to is not the open one any more. */
export function pressedOption(
  turn: Turn,
  person: Person,
  open: OpenForm,
  pressed: { question: string; option: string },
  place: Ref,
): boolean {
  const question = engine.nextQuestion(open.form, open.state);
  if (question?.id !== pressed.question || !question.options.some(({ id }) => id === pressed.option))
    return false;
  const state = engine.press(open.form, open.state, question, pressed.option, context(turn, open.state));
  answered(turn, person, { ...open, state }, question, place);
  return true;
}

/** "Back" at the one answer that is being changed, with nothing pressed yet: it stays as it was. */
const goesBackToCard = ({ form, state }: OpenForm): boolean =>
  !!state.edit &&
  state.edit.question === engine.nextQuestion(form, state)?.id &&
  !state.partial?.options.length;

/** Takes a pressed or typed control. @returns false when it no longer fits what is asked. */
export function pressedControl(
  turn: Turn,
  person: Person,
  open: OpenForm,
  name: Control,
  questionId: string,
  place: Ref | null,
): boolean {
  const { form, state } = open;
  const question = engine.nextQuestion(form, state);
  if (name === 'show') show(turn, person, open, place);
  else if (name === 'back') {
    if (questionId !== (question?.id ?? '')) return false;
    if (goesBackToCard(open)) {
      lay(turn, person, open, 'done');
      return showSaved(turn, person, open, place);
    }
    const held = heldBack(turn, person, form, state);
    const before = held === null ? engine.back(form, state) : engine.forget(state, held);
    show(turn, person, { ...open, state: before }, place);
  } else if (name === 'done') {
    if (!question?.several || question.id !== questionId) return false;
    const next = engine.done(form, state, question, context(turn, state));
    answered(turn, person, { ...open, state: next }, question, place);
  } else if (name === 'skip' || name === 'later') {
    if (!form.skippable || !question || question.id !== questionId) return false;
    if (name === 'later') close(turn, person, open, place);
    else {
      const next = engine.answer(form, state, question, null);
      answered(turn, person, { ...open, state: next }, question, place);
    }
  } else if (question || isHeld(turn, person, open)) return false;
  else if (name === 'change' && questionId === '') put(turn, person, open, changeView(form, state), place);
  else if (name === 'change') show(turn, person, { ...open, state: engine.forget(state, questionId) }, place);
  else endOf(form).finish(turn, person, open, place);
  return true;
}
