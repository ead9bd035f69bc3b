/** Conducts a form with a person: shows the question that is next, takes typed and pressed answers, ends it. */
import type { FormRow } from '../db/forms.js';
import type { Person } from '../db/persons.js';
import { phrase, type Value } from '../words/phrase.js';
import { chances } from './chances.js';
import * as engine from './form.js';
import { type Form, FormState, type Question } from './form.js';
import { context, typedControl, typedValue } from './form-typed.js';
import { type Control, changeView, questionView, summaryView, type View } from './form-view.js';
import { intake } from './intake.js';
import { finish, halted } from './intake-end.js';
import { showCard } from './profile-card.js';
import { saveAnswers, savedAnswers } from './saved.js';
import type { Ref, Turn } from './turn.js';

const FORMS: readonly Form[] = [intake, chances];

/** A form that the person is in: its questions, its state, and the message that shows it. */
export type OpenForm = { form: Form; state: FormState; messageKey: Ref | null };

function read(row: FormRow | undefined): OpenForm | undefined {
  const form = FORMS.find((candidate) => candidate.id === row?.form);
  const state = FormState.safeParse(row?.answers);
  return row && form && state.success ? { form, state: state.data, messageKey: row.messageKey } : undefined;
}

/** The form that the person is in the middle of. */
export const openForm = (turn: Turn, person: Person): OpenForm | undefined =>
  read(turn.rows.forms.open(person.id));

/** Saves `state` and shows what comes next: in place of the message at `place`, or as a new one. */
function put(turn: Turn, person: Person, open: OpenForm, view: View, place: Ref | null): void {
  const shown = place
    ? turn.edit(person, place, view.said, { buttons: view.buttons })
    : turn.say(person, view.said, { buttons: view.buttons });
  const messageKey = place ?? shown;
  const row = { form: open.form.id, state: 'open' as const, answers: open.state, messageKey };
  turn.rows.forms.save(person.id, row, turn.now);
}

function show(
  turn: Turn,
  person: Person,
  open: OpenForm,
  place: Ref | null,
  intro: Value | null = null,
): void {
  const question = engine.nextQuestion(open.form, open.state);
  if (question) put(turn, person, open, questionView(open.form, open.state, question, intro), place);
  else if (open.state.edit || !open.form.summary) close(turn, person, open, place);
  else put(turn, person, open, summaryView(open.form, open.state), place);
}

function lay(turn: Turn, person: Person, open: OpenForm, state: 'done' | 'stopped'): void {
  const row = { form: open.form.id, state, answers: open.state, messageKey: open.messageKey };
  turn.rows.forms.save(person.id, row, turn.now);
}

/** Saves what a form without a last look has brought so far. */
function keep(turn: Turn, person: Person, { form, state }: OpenForm): void {
  const saved = savedAnswers(turn, person);
  if (!saved) return;
  const name = form.id === chances.id ? 'chances' : 'intake';
  const answers = state.edit
    ? engine.changed(form, saved[name], state)
    : { ...saved[name], ...state.answers };
  saveAnswers(turn, person, { [name]: answers });
}

/** The end of a form without a last look, or of the change of one answer: back to the card. */
function close(turn: Turn, person: Person, open: OpenForm, place: Ref | null): void {
  keep(turn, person, open);
  lay(turn, person, open, 'done');
  showCard(turn, person, place);
}

/** Begins the intake, goes on where the person stopped, or shows the card when the answers are saved. */
export function beginIntake(turn: Turn, person: Person): void {
  if (!openForm(turn, person) && showCard(turn, person, null)) return;
  if (resumeForm(turn, person)) return;
  show(turn, person, { form: intake, state: engine.emptyForm(), messageKey: null }, null);
}

/** Goes on with the form that is open or was laid aside. @returns false when there is none. */
export function resumeForm(turn: Turn, person: Person): boolean {
  const known = openForm(turn, person) ?? read(turn.rows.forms.stopped(person.id));
  if (!known) return false;
  show(turn, person, known, null, phrase('form-resume'));
  return true;
}

/** Lays the open form aside, with its answers. @returns false when none is open. */
export function stopForm(turn: Turn, person: Person): boolean {
  const open = openForm(turn, person);
  if (open) lay(turn, person, open, 'stopped');
  return open !== undefined;
}

/** The later questions, those first that have no answer yet. @returns false while there is no profile. */
export function beginChances(turn: Turn, person: Person): boolean {
  const saved = savedAnswers(turn, person);
  if (!saved) return false;
  const open = openForm(turn, person);
  if (open && open.form.id !== chances.id) lay(turn, person, open, 'done');
  const state: FormState = { v: 1, answers: saved.chances, partial: null };
  show(turn, person, { form: chances, state, messageKey: null }, null);
  return true;
}

/** Asks for one saved answer anew, in place of the card. @returns false when there is no such answer. */
export function beginEdit(
  turn: Turn,
  person: Person,
  asked: { form: string; question: string },
  place: Ref | null,
): boolean {
  const saved = savedAnswers(turn, person);
  const form = FORMS.find(({ id }) => id === asked.form);
  if (!saved || !form) return false;
  const answers = form.id === chances.id ? saved.chances : saved.intake;
  if (answers[asked.question] === undefined) return false;
  const open = openForm(turn, person);
  if (open && open.form.id !== form.id) lay(turn, person, open, 'done');
  const state = engine.editing(answers, asked.question);
  show(turn, person, { form, state, messageKey: null }, place);
  return true;
}

/** Shows the open question again, in place of the message that showed it or, with `anew`, below. */
export function showAgain(
  turn: Turn,
  person: Person,
  open: OpenForm,
  anew: boolean,
  intro: Value | null = null,
): void {
  show(turn, person, open, anew ? null : open.messageKey, intro);
}

function answered(turn: Turn, person: Person, open: OpenForm, question: Question, place: Ref | null): void {
  const value = open.state.answers[question.id];
  if (value !== undefined && question.halts?.(value)) {
    lay(turn, person, open, 'done');
    halted(turn, person, place);
    return;
  }
  if (!open.form.summary && !open.state.edit) keep(turn, person, open);
  show(turn, person, open, place);
}

/** What is longer is no answer to any question. */
const LONGEST = 1000;

/** Takes a typed answer. @returns false when the text is none; nothing has been sent then. */
export function typedAnswer(turn: Turn, person: Person, open: OpenForm, text: string): boolean {
  if (text.length > LONGEST) return false;
  const question = engine.nextQuestion(open.form, open.state);
  const name = typedControl(turn, text);
  if (name) return pressedControl(turn, person, open, name, question?.id ?? '', null);
  if (!question) return false;
  const parsed = typedValue(turn, person, open.state, question, text);
  if (!parsed) return false;
  if ('unclear' in parsed) {
    show(turn, person, open, null, parsed.unclear);
    return true;
  }
  const state = engine.answerTyped(open.form, open.state, question, parsed);
  answered(turn, person, { ...open, state }, question, null);
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
      return showCard(turn, person, place);
    }
    show(turn, person, { ...open, state: engine.back(form, state) }, place);
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
  } else if (question) return false;
  else if (name === 'change' && questionId === '') put(turn, person, open, changeView(form, state), place);
  else if (name === 'change') show(turn, person, { ...open, state: engine.forget(state, questionId) }, place);
  else finish(turn, person, open, place);
  return true;
}
