/** Conducts a form with a person: shows the question that is next, takes typed and pressed answers, ends it. */
import { fold } from '../answers/fold.js';
import type { FormRow } from '../db/forms.js';
import type { Person } from '../db/persons.js';
import { LANGUAGES } from '../words/language.js';
import { type Phrase, phrase, type Value } from '../words/phrase.js';
import type { Action, Button } from './actions.js';
import * as engine from './form.js';
import { type Answer, type Context, type Form, FormState, type Question } from './form.js';
import { finish, halted, intake } from './intake-end.js';
import type { Ref, Turn } from './turn.js';

const FORMS: readonly Form[] = [intake];
type Control = Extract<Action, { do: 'form-control' }>['control'];

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

const context = (turn: Turn, state: FormState): Context => ({
  answers: state.answers,
  get today() {
    return turn.today;
  },
});
const lines = (...parts: Value[]): Value => ({ join: parts, by: '\n' });

const control = (form: Form, label: Phrase, name: Control, question: string): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'form-control', form: form.id, control: name, question },
});

function optionRows(form: Form, question: Question, pressed: readonly string[]): Button[][] {
  const rows: Button[][] = [];
  const wide = (id: string): boolean =>
    question.columns > 2 && !/^\d+$/.test(id) && question.several !== undefined;
  for (const { id, label } of question.options) {
    const marked = question.several === 'toggle' && pressed.includes(id);
    const button: Button = {
      label: marked ? { join: ['✓ ', label], by: '' } : label,
      use: 'nav',
      action: { v: 1, do: 'form', form: form.id, question: question.id, option: id },
    };
    const last = rows.at(-1);
    if (last && last.length < question.columns && !wide(id)) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

function questionView(form: Form, state: FormState, question: Question, intro: Value | null) {
  const pressed = state.partial?.question === question.id ? state.partial.options : [];
  const progress = phrase('form-progress', engine.progress(form, state.answers, question));
  const parts: Value[] = [...(intro ? [intro] : []), progress, question.ask];
  if (pressed.length > 0 && question.soFar) parts.push(question.soFar(pressed));
  const controls: Button[] = [];
  if (engine.answered(form, state.answers).length > 0 || pressed.length > 0) {
    controls.push(control(form, phrase('form-back'), 'back', question.id));
  }
  if (question.several) controls.push(control(form, phrase('form-done'), 'done', question.id));
  const rows = optionRows(form, question, pressed);
  return { said: lines(...parts), buttons: controls.length > 0 ? [...rows, controls] : rows };
}

function summaryView(form: Form, state: FormState) {
  const answers = engine.answered(form, state.answers).map(
    (question): Value => ({
      join: [question.name, question.show(state.answers[question.id] ?? null)],
      by: ': ',
    }),
  );
  const change = control(form, phrase('form-change'), 'change', '');
  return {
    said: form.summary(lines(...answers)),
    buttons: [[control(form, phrase('form-save'), 'save', ''), change]],
  };
}

function changeView(form: Form, state: FormState) {
  const buttons = engine
    .answered(form, state.answers)
    .map(({ id, name }) => [{ ...control(form, phrase('form-change'), 'change', id), label: name }]);
  return {
    said: phrase('form-which'),
    buttons: [...buttons, [control(form, phrase('form-back'), 'show', '')]],
  };
}

type View = { said: Value; buttons: Button[][] };

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
  const question = engine.nextQuestion(open.form, open.state.answers);
  const view = question
    ? questionView(open.form, open.state, question, intro)
    : summaryView(open.form, open.state);
  put(turn, person, open, view, place);
}

/** Begins the intake, goes on where the person stopped, or shows the saved answers to be changed. */
export function beginIntake(turn: Turn, person: Person): void {
  const row = turn.rows.forms.find(person.id, intake.id);
  const known = row?.state === 'open' || turn.rows.persons.profile(person.id) ? read(row) : undefined;
  if (!known) return show(turn, person, { form: intake, state: engine.emptyForm(), messageKey: null }, null);
  show(turn, person, known, null, phrase('form-resume'));
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
    const row = {
      form: open.form.id,
      state: 'done' as const,
      answers: open.state,
      messageKey: open.messageKey,
    };
    turn.rows.forms.save(person.id, row, turn.now);
    halted(turn, person, place);
    return;
  }
  show(turn, person, open, place);
}

/** Labels without parameters read the same each time, so they are folded only once. */
const FOLDED = new Map<string, ReadonlySet<string>>();

function foldedLabels(turn: Turn, label: Value): ReadonlySet<string> {
  const key = JSON.stringify(label);
  const known = FOLDED.get(key);
  if (known) return known;
  const texts = LANGUAGES.map((language) => fold(turn.words.value(language, label, 'plain')).trim());
  const folded = new Set(texts);
  FOLDED.set(key, folded);
  return folded;
}

/** The option or control whose label is what the person typed, in any of the languages. */
function labelled(
  turn: Turn,
  text: string,
  candidates: readonly { id: string; label: Value }[],
): string | null {
  const typed = fold(text).trim();
  return candidates.find(({ label }) => foldedLabels(turn, label).has(typed))?.id ?? null;
}

const BETWEEN = /\s*(?:[,;\n]|\s(?:und|and|и|й|та|і)\s)\s*/u;

function typedOptions(turn: Turn, question: Question, text: string): string[] | null {
  const pieces = question.several ? text.split(BETWEEN).filter((piece) => piece.trim() !== '') : [text];
  if (pieces.length > 20) return null;
  const ids = pieces.map((piece) => labelled(turn, piece, question.options));
  return ids.length > 0 && ids.every((id) => id !== null) ? ids.filter((id) => id !== null) : null;
}

function typedValue(turn: Turn, open: OpenForm, question: Question, text: string): engine.Parsed | null {
  const ids = typedOptions(turn, question, text);
  if (ids) return { value: question.chosen(ids, context(turn, open.state)) };
  // Where any words would do for an answer, a question that we can answer is still a question.
  if (question.options.length === 0 && turn.knowledge.find(text).answer) return null;
  return question.typed?.(text, context(turn, open.state)) ?? null;
}

const CONTROLS: readonly { id: Control; label: Phrase }[] = [
  { id: 'back', label: phrase('form-back') },
  { id: 'done', label: phrase('form-done') },
  { id: 'save', label: phrase('form-save') },
  { id: 'change', label: phrase('form-change') },
];

/** Takes a typed answer. @returns false when the text is none; nothing has been sent then. */
export function typedAnswer(turn: Turn, person: Person, open: OpenForm, text: string): boolean {
  if (text.length > 300) return false;
  const question = engine.nextQuestion(open.form, open.state.answers);
  const name = labelled(turn, text, CONTROLS);
  if (name) return pressedControl(turn, person, open, name as Control, question?.id ?? '', null);
  if (!question) return false;
  const parsed = typedValue(turn, open, question, text);
  if (!parsed) return false;
  if ('unclear' in parsed) {
    show(turn, person, open, null, parsed.unclear);
    return true;
  }
  const state = engine.answer(open.form, open.state, question, parsed.value);
  answered(turn, person, { ...open, state }, question, null);
  return true;
}

/** Asks back when nothing could be made of a typed answer. */
export function askBack(turn: Turn, person: Person, open: OpenForm): void {
  const question = engine.nextQuestion(open.form, open.state.answers);
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
  const question = engine.nextQuestion(open.form, open.state.answers);
  if (question?.id !== pressed.question || !question.options.some(({ id }) => id === pressed.option))
    return false;
  const state = engine.press(open.form, open.state, question, pressed.option, context(turn, open.state));
  answered(turn, person, { ...open, state }, question, place);
  return true;
}

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
  const question = engine.nextQuestion(form, state.answers);
  if (name === 'show') show(turn, person, open, place);
  else if (name === 'back') {
    if (questionId !== (question?.id ?? '')) return false;
    show(turn, person, { ...open, state: engine.back(form, state) }, place);
  } else if (name === 'done') {
    if (!question?.several || question.id !== questionId) return false;
    const next = engine.done(form, state, question, context(turn, state));
    answered(turn, person, { ...open, state: next }, question, place);
  } else if (question) return false;
  else if (name === 'change' && questionId === '') put(turn, person, open, changeView(form, state), place);
  else if (name === 'change') show(turn, person, { ...open, state: engine.forget(state, questionId) }, place);
  else finish(turn, person, open, place);
  return true;
}

/** The value of an answer, for other flows. */
export type { Answer };
