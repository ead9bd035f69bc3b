/** What a form looks like in the chat: a question with its buttons, the last look, and the choice of what to change. */
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import type { Form, FormState, Question } from './form.js';
import * as engine from './form.js';

export type Control = Extract<Action, { do: 'form-control' }>['control'];
export type View = { said: Value; buttons: Button[][] };

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

function controlRows(
  form: Form,
  state: FormState,
  question: Question,
  pressed: readonly string[],
): Button[][] {
  const back = state.edit || engine.answered(form, state.answers).length > 0 || pressed.length > 0;
  const steps: Button[] = [];
  if (back) steps.push(control(form, phrase('form-back'), 'back', question.id));
  if (question.several) steps.push(control(form, phrase('form-done'), 'done', question.id));
  const ways = form.skippable ? [control(form, phrase('form-skip'), 'skip', question.id)] : [];
  if (form.skippable && !state.edit) ways.push(control(form, phrase('form-later'), 'later', question.id));
  return [steps, ways].filter((row) => row.length > 0);
}

/**
 * What was understood of a typed answer: everything in `after` that `before` does not have. A misreading is seen at once,
 * while "Back" is near.
 */
export function notedView(form: Form, before: engine.Answers, after: FormState): Value | null {
  const fresh = engine.answered(form, after.answers).filter(({ id }) => before[id] === undefined);
  if (fresh.length === 0) return null;
  const parts = fresh.map(
    ({ id, name, show }): Value => ({
      join: [name, show(after.answers[id] ?? null)],
      by: ': ',
    }),
  );
  return phrase('form-noted', { answers: { join: parts, by: '. ' } });
}

/** Where somebody stands in a form: which question of how many; where only some are needed, how many of these are still asked. */
function progressWords(form: Form, { answers }: FormState, question: Question): Phrase {
  if (!form.needs) return phrase('form-progress', engine.progress(form, answers, question));
  const { needed, count } = engine.left(form, answers, question);
  return needed ? phrase('form-left', { count }) : phrase('form-left-extra', { count });
}

/** @param intro what is said before the question. @param noted what is said after it, so that a locked screen does not show it. */
export function questionView(
  form: Form,
  state: FormState,
  question: Question,
  intro: Value | null,
  noted: Value | null = null,
): View {
  const pressed = state.partial?.question === question.id ? state.partial.options : [];
  const progress = state.edit ? [] : [progressWords(form, state, question)];
  const parts: Value[] = [...(intro ? [intro] : []), ...progress, question.ask];
  if (pressed.length > 0 && question.soFar) parts.push(question.soFar(pressed));
  if (noted && pressed.length === 0) parts.push({ join: ['', noted], by: '\n' });
  const buttons = [...optionRows(form, question, pressed), ...controlRows(form, state, question, pressed)];
  return { said: lines(...parts), buttons };
}

/** Name and answer of each question that has one, a line each. */
export function answerLines(form: Form, answers: engine.Answers): Value[] {
  return engine
    .answered(form, answers)
    .filter(({ id }) => answers[id] !== null || !form.skippable)
    .map(({ id, name, show }): Value => ({ join: [name, show(answers[id] ?? null)], by: ': ' }));
}

export function summaryView(form: Form, state: FormState): View {
  const said = lines(...answerLines(form, state.answers));
  const change = control(form, phrase('form-change'), 'change', '');
  return {
    said: form.summary ? form.summary(said) : said,
    buttons: [[control(form, phrase('form-save'), 'save', ''), change]],
  };
}

export function changeView(form: Form, state: FormState): View {
  const buttons = engine
    .answered(form, state.answers)
    .map(({ id, name }) => [{ ...control(form, phrase('form-change'), 'change', id), label: name }]);
  return {
    said: phrase('form-which'),
    buttons: [...buttons, [control(form, phrase('form-back'), 'show', '')]],
  };
}
