/**
 * The form engine. A form is a list of questions without a cursor: the next question is the first that applies and is
 * unanswered. So a question may be added in mid-conversation, "back" forgets an answer, and any answer can be changed.
 */
import { z } from 'zod';
import type { Value } from '../../words/phrase.js';

/** What a question can be answered with; stored as JSON. */
export type Answer = string | number | boolean | null | readonly (string | number)[];
export type Answers = Readonly<Record<string, Answer>>;

/** What parsing may lean on; `language` = the person's, when they typed. */
export type Context = { today: string; answers: Answers; language?: string };

/**
 * What came of an answer: a value, or the words that ask back kindly. One sentence may answer more than it was asked: `also`
 * holds answers by question id.
 */
export type Parsed = { value: Answer; also?: Answers } | { unclear: Value };

export type Option = { id: string; label: Value };

export type Question = {
  id: string;
  ask: Value;
  /** Shown in the summary before the answer. */
  name: Value;
  unclear: Value;
  options: readonly Option[];
  /** How many buttons stand in a row. */
  columns: number;
  /** Several options may be pressed before "done"; each press adds or, with `toggle`, takes back. */
  several?: 'toggle' | 'add';
  /** Pressing one of these answers at once, whatever was chosen before. */
  alone?: readonly string[];
  /** Asked only when this is true. */
  applies?: (answers: Answers) => boolean;
  /** Belongs to the question before it and counts as one step with it. */
  joins?: boolean;
  /** The value of pressed options (one, or several in the order pressed). */
  chosen: (options: readonly string[], context: Context) => Answer;
  /** Reads typed words; absent where only buttons count. */
  typed?: (text: string, context: Context) => Parsed | null;
  /** The answer in words. */
  show: (value: Answer) => Value;
  /** How the options pressed so far are shown. */
  soFar?: (options: readonly string[]) => Value;
  /** Any words are an answer; a question in them is one only with a question mark. */
  free?: true;
  /** Options that may say something about health: kept only with a consent of its own (R7). */
  special?: readonly string[];
  /** Ends the form at once, because a human has to act on this answer. */
  halts?: (value: Answer) => boolean;
};

export type Form = {
  id: string;
  questions: readonly Question[];
  /** The last look before the answers are saved; null where each answer is saved at once. */
  summary: ((lines: Value) => Value) | null;
  /** Every question can be passed over (the answer is then null), and the form left at any time. */
  skippable: boolean;
  /** In a form that is only gone on with: whether a question is needed; the others may be left out. */
  needs?: (question: string) => boolean;
};

const Stored = z.record(
  z.string(),
  z.custom<Answer>((value) => value !== undefined),
);

/**
 * A form as it is stored. `partial` holds what was pressed so far in a question that takes several; `edit` names the
 * one answer that is being changed in a form that was finished before, and keeps all answers as they were.
 */
export const FormState = z.object({
  v: z.literal(1),
  answers: Stored,
  partial: z.object({ question: z.string(), options: z.array(z.string()) }).nullable(),
  edit: z.object({ question: z.string(), before: Stored }).nullish(),
});
export type FormState = z.infer<typeof FormState>;

export const emptyForm = (): FormState => ({ v: 1, answers: {}, partial: null });

const applying = (form: Form, answers: Answers): Question[] =>
  form.questions.filter((question) => question.applies?.(answers) ?? true);

/**
 * The first question that applies and is unanswered; null when none is left. While one answer is changed, it is the
 * one that is changed, then those that its answer has brought up.
 */
export function nextQuestion(form: Form, { answers, edit }: FormState): Question | null {
  const open = applying(form, answers).filter((question) => answers[question.id] === undefined);
  if (!edit) return open[0] ?? null;
  return open.find(({ id }) => id === edit.question) ?? open.find(({ applies }) => applies) ?? null;
}

/** A finished form in which the answer to `question` is to be changed. */
export function editing(answers: Answers, question: string): FormState {
  const before = { ...answers };
  return { ...forget({ v: 1, answers: before, partial: null }, question), edit: { question, before } };
}

/** `saved` with what was changed in `state` since the edit began: nothing else is touched, whoever has saved meanwhile. */
export function changed(form: Form, saved: Answers, { answers, edit }: FormState): Record<string, Answer> {
  const merged: Record<string, Answer> = { ...saved };
  for (const { id } of form.questions) {
    if (JSON.stringify(answers[id]) === JSON.stringify(edit?.before[id])) continue;
    const value = answers[id];
    if (value === undefined) delete merged[id];
    else merged[id] = value;
  }
  for (const { id, applies } of form.questions) if (applies && !applies(merged)) delete merged[id];
  return merged;
}

/** Where `question` stands among those that apply now, counted from 1. */
export function progress(form: Form, answers: Answers, question: Question): { step: number; steps: number } {
  const asked = applying(form, answers);
  const counted = (questions: readonly Question[]): number => questions.filter(({ joins }) => !joins).length;
  return { step: counted(asked.slice(0, asked.indexOf(question) + 1)), steps: counted(asked) };
}

/**
 * How many questions of the part to which `question` belongs are still asked, this one with them: of the needed ones, or of those that
 * may be left out. What was passed over is not counted.
 */
export function left(form: Form, answers: Answers, question: Question): { needed: boolean; count: number } {
  const needed = form.needs?.(question.id) ?? true;
  const isOpen = (one: Question): boolean => answers[one.id] === undefined && !one.joins;
  const others = applying(form, answers).filter((one) => one !== question && isOpen(one));
  return { needed, count: 1 + others.filter(({ id }) => (form.needs?.(id) ?? true) === needed).length };
}

/** Questions with an answer, in order. */
export function answered(form: Form, answers: Answers): Question[] {
  return applying(form, answers).filter((question) => answers[question.id] !== undefined);
}

/** Records an answer. Answers to questions that no longer apply are forgotten, so that they cannot speak later. */
export function answer(form: Form, state: FormState, question: Question, value: Answer): FormState {
  const answers: Record<string, Answer> = { ...state.answers, [question.id]: value };
  for (const other of form.questions) {
    if (other.applies && !other.applies(answers)) delete answers[other.id];
  }
  return { ...state, answers, partial: null };
}

/** Records a typed answer, and what it said besides: that fills only what is still unanswered, so that nothing is overwritten. */
export function answerTyped(
  form: Form,
  state: FormState,
  question: Question,
  parsed: { value: Answer; also?: Answers },
): FormState {
  let next = answer(form, state, question, parsed.value);
  for (const [id, value] of Object.entries(parsed.also ?? {})) {
    const other = applying(form, next.answers).find((candidate) => candidate.id === id);
    if (other && next.answers[id] === undefined) next = answer(form, next, other, value);
  }
  return next;
}

/** Forgets the answer to `question`, so that it is asked again. */
export function forget(state: FormState, question: string): FormState {
  const { [question]: _, ...answers } = state.answers;
  return { ...state, answers, partial: null };
}

/** One step back: what was pressed so far in this question, else the last answer. */
export function back(form: Form, state: FormState): FormState {
  if (state.partial && state.partial.options.length > 0) return { ...state, partial: null };
  const current = nextQuestion(form, state);
  const before = answered(form, state.answers);
  const earlier = current
    ? before.filter((q) => form.questions.indexOf(q) < form.questions.indexOf(current))
    : before;
  const last = earlier.at(-1);
  return last ? forget(state, last.id) : { ...state, partial: null };
}

/** What a pressed option does: it answers, or it is added to what was pressed so far. */
export function press(
  form: Form,
  state: FormState,
  question: Question,
  option: string,
  context: Context,
): FormState {
  if (!question.several || question.alone?.includes(option)) {
    return answer(form, state, question, question.chosen([option], context));
  }
  const before = state.partial?.question === question.id ? state.partial.options : [];
  const takeBack = question.several === 'toggle' && before.includes(option);
  const options = takeBack ? before.filter((other) => other !== option) : [...before, option];
  return { ...state, partial: { question: question.id, options: options.slice(0, 30) } };
}

/** "Done" in a question that takes several. */
export function done(form: Form, state: FormState, question: Question, context: Context): FormState {
  const options = state.partial?.question === question.id ? state.partial.options : [];
  return answer(form, state, question, question.chosen(options, context));
}
