/** Of what the questions of a check are made; the words of question `x` are `care-x` and `care-x-name`, those of its buttons `care-b-x-…`. */
import { fold } from '../../answers/fold.js';
import { numberAt } from '../../answers/typed/numbers.js';
import { piecesOf } from '../../answers/typed/pieces.js';
import { parseYesNo } from '../../answers/typed/yes-no.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Answer, Answers, Option, Parsed, Question } from '../form/form.js';
import { first, join, list, numbers, options, word } from '../form/parts.js';

type Applies = (answers: Answers) => boolean;

/** What stands in a form's answers besides them: the check's row, and which check it is. */
export const ABOUT = { check: 'check', kind: 'kind' } as const;

const base = (id: string): Pick<Question, 'id' | 'ask' | 'name' | 'unclear'> => ({
  id,
  ask: word(`care-${id}`),
  name: word(`care-${id}-name`),
  unclear: phrase('care-unclear'),
});

/** The label of a button. */
export const label = (question: string, option: string | number): Phrase =>
  word(`care-b-${question}-${option}`);

const SCALE_MOST = 5;

/** `4`, `4/5`, "four": a number of the scale; null for anything else. */
function scaleOf(text: string): number | null {
  const typed = /^\s*([1-5])\s*(?:\/\s*5)?\s*[.!]?\s*$/.exec(text)?.[1];
  if (typed !== undefined) return Number(typed);
  const pieces = piecesOf(fold(text)) ?? [];
  const read = numberAt(pieces, 0);
  const alone = read !== null && read.next === pieces.length && read.value >= 1 && read.value <= SCALE_MOST;
  return alone ? read.value : null;
}

/** 1 to 5, 5 is best; and `more` buttons that say something else. */
export function scale(id: string, more: readonly string[] = []): Question {
  const extra: Option[] = more.map((option) => ({ id: option, label: label(id, option) }));
  return {
    ...base(id),
    options: [...numbers(1, SCALE_MOST), ...extra],
    columns: SCALE_MOST,
    chosen: ([option = '']) => (/^\d$/.test(option) ? Number(option) : option),
    typed: (text) => {
      const value = scaleOf(text);
      return value === null ? null : { value };
    },
    show: (value) =>
      typeof value === 'number' ? `${value}/${SCALE_MOST}` : value === null ? '–' : label(id, String(value)),
  };
}

/** One of several. @param yesNo what a typed yes and no stand for. */
export function choice(
  id: string,
  ids: readonly string[],
  { yesNo, applies }: { yesNo?: readonly [string, string]; applies?: Applies } = {},
): Question {
  const read = (text: string): Parsed | null => {
    const said = yesNo && parseYesNo(text);
    if (!said || !('value' in said) || said.value === 'unknown') return null;
    return { value: yesNo[said.value === 'yes' ? 0 : 1] };
  };
  return {
    ...base(id),
    options: options(ids, (option) => label(id, option)),
    columns: ids.length <= 2 ? 2 : 1,
    ...(applies && { applies }),
    chosen: first,
    typed: read,
    show: (value) => (value === null ? '–' : label(id, String(value))),
  };
}

/** What is not all right: several things, or nothing by one press. */
export function lacks(id: string, ids: readonly string[], applies?: Applies): Question {
  const names = (chosen: readonly (string | number)[]) =>
    chosen.length === 0 ? label(id, 'none') : join(', ', ...chosen.map((one) => label(id, one)));
  return {
    ...base(id),
    options: options(['none', ...ids], (option) => label(id, option)),
    columns: 2,
    several: 'toggle',
    alone: ['none'],
    ...(applies && { applies }),
    chosen: (pressed) => pressed.filter((one) => one !== 'none'),
    typed: (text) => {
      const said = parseYesNo(text);
      return said && 'value' in said && said.value === 'no' ? { value: [] } : null;
    },
    show: (value) => (value === null ? '–' : names(list(value))),
    soFar: (pressed) => phrase('form-chosen', { answer: names(pressed) }),
  };
}

/** Words of their own; they are taken before the form is asked (care/words.ts). */
export const words = (id: string): Question => ({
  ...base(id),
  options: [],
  columns: 1,
  joins: true,
  chosen: first,
  show: (value: Answer) => (value === null ? '–' : phrase('care-words-given')),
});
