/** Reads what people type into a form: labels in any language, then whatever the question itself can read. */
import { fold } from '../../answers/fold.js';
import { asksSomething } from '../../answers/question.js';
import { parseYesNo } from '../../answers/typed/yes-no.js';
import type { Person } from '../../db/persons.js';
import { LANGUAGES } from '../../words/language.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Turn } from '../turn.js';
import type { Context, FormState, Parsed, Question } from './form.js';
import type { Control } from './view.js';

/** What the parsers of a form may lean on. */
export const context = (turn: Turn, state: FormState): Context => ({
  answers: state.answers,
  get today() {
    return turn.today;
  },
});

/** Labels without parameters read the same each time, so they are folded only once. */
const FOLDED = new Map<string, ReadonlySet<string>>();
/** The same by the label itself, for most labels stand in their questions for good: to spell out twenty took longer than to look. */
const OF_LABEL = new WeakMap<object, ReadonlySet<string>>();

function foldedAnew(turn: Turn, label: Value): ReadonlySet<string> {
  const key = JSON.stringify(label);
  const texts = () => LANGUAGES.map((one) => fold(turn.words.value(one, label, 'plain')).trim());
  const folded = FOLDED.get(key) ?? new Set(texts());
  FOLDED.set(key, folded);
  return folded;
}

function foldedLabels(turn: Turn, label: Value): ReadonlySet<string> {
  if (typeof label !== 'object') return foldedAnew(turn, label);
  const folded = OF_LABEL.get(label) ?? foldedAnew(turn, label);
  OF_LABEL.set(label, folded);
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
  // A number alone may be a count or an age: where numbers are read, that decides what it is.
  const options = question.options.filter(({ label }) => !question.typed || !/^\d+$/.test(String(label)));
  const ids = pieces.map((piece) => labelled(turn, piece, options));
  return ids.length > 0 && ids.every((id) => id !== null) ? ids.filter((id) => id !== null) : null;
}

/** What `text` answers to `question`: an option by its label in any language, or what the question itself reads; null for nothing. */
export function typedValue(
  turn: Turn,
  person: Person,
  state: FormState,
  question: Question,
  text: string,
): Parsed | null {
  const ids = typedOptions(turn, question, text);
  if (ids) return { value: question.chosen(ids, context(turn, state)) };
  // Where any words would do for an answer, a question is still a question.
  const words = question.options.length === 0 && !question.free;
  if ((words || (question.free && text.includes('?'))) && asksSomething(text)) return null;
  const { answers } = state;
  return question.typed?.(text, { answers, today: turn.today, language: person.language }) ?? null;
}

const CONTROLS: readonly { id: Control; label: Phrase }[] = [
  { id: 'back', label: phrase('form-back') },
  { id: 'done', label: phrase('form-done') },
  { id: 'save', label: phrase('form-save') },
  { id: 'change', label: phrase('form-change') },
  { id: 'skip', label: phrase('form-skip') },
  { id: 'later', label: phrase('form-later') },
];

/** The control whose label was typed, in any of the languages. */
export const typedControl = (turn: Turn, text: string): Control | null =>
  labelled(turn, text, CONTROLS) as Control | null;

const YES_OR_NO: readonly { id: 'yes' | 'no'; label: Phrase }[] = [
  { id: 'yes', label: phrase('consent-yes') },
  { id: 'no', label: phrase('consent-no') },
];

/** A yes or no in any of the languages, by its label or in other words; null for anything else. */
export function typedYesNo(turn: Turn, text: string): 'yes' | 'no' | null {
  const label = labelled(turn, text, YES_OR_NO);
  if (label !== null) return label as 'yes' | 'no';
  const read = parseYesNo(text);
  return read !== null && 'value' in read && read.value !== 'unknown' ? read.value : null;
}
