/** Of what the questions about a home are made; the words of question `x` are `home-offer-x`, `…-name` and `…-unclear`. */
import { parseSum } from '../../../answers/typed/offered-more.js';
import { parseHeads } from '../../../answers/typed/offered-people.js';
import { parseYesNo } from '../../../answers/typed/yes-no.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import type { Answers, Parsed, Question } from '../../form/form.js';
import { first, options, word } from '../../form/parts.js';

export const base = (id: string): Pick<Question, 'id' | 'ask' | 'name' | 'unclear'> => ({
  id,
  ask: word(`home-offer-${id}`),
  name: word(`home-offer-${id}-name`),
  unclear: word(`home-offer-${id}-unclear`),
});

const YES_NO: Readonly<Record<string, Phrase>> = { yes: phrase('form-yes'), no: phrase('form-no') };

/** True or false. */
export const yesNo = (id: string, applies?: (answers: Answers) => boolean): Question => ({
  ...base(id),
  options: Object.entries(YES_NO).map(([option, label]) => ({ id: option, label })),
  columns: 2,
  ...(applies && { applies }),
  chosen: ([option]) => option === 'yes',
  typed: (text) => {
    const read = parseYesNo(text);
    if (read === null) return null;
    const known = 'value' in read && read.value !== 'unknown';
    return known ? { value: read.value === 'yes' } : { unclear: base(id).unclear };
  },
  show: (value) => phrase(value === true ? 'form-yes' : 'form-no'),
});

/** One of several, whose words are `home-offer-<id>-<option>`. */
export function choice(
  id: string,
  ids: readonly string[],
  typed: (text: string) => Parsed | null,
  applies?: (answers: Answers) => boolean,
): Question {
  const name = (option: string): Phrase => word(`home-offer-${id}-${option}`);
  return {
    ...base(id),
    options: options(ids, name),
    columns: 1,
    ...(applies && { applies }),
    chosen: first,
    typed,
    show: (value) => name(String(value)),
  };
}

/** Heads, 1 to 20. */
export const heads = (id: string, applies?: (answers: Answers) => boolean): Question => ({
  ...base(id),
  options: Array.from({ length: 8 }, (_, n) => ({ id: String(n + 1), label: String(n + 1) })),
  columns: 4,
  ...(applies && { applies }),
  chosen: ([option]) => Number(option),
  typed: (text) => {
    const read = parseHeads(text);
    return read === null || 'value' in read ? read : { unclear: base(id).unclear };
  },
  show: (value) => String(value),
});

const sumWords = (cents: number): Value =>
  cents === 0 ? phrase('home-offer-sum-none') : phrase('home-offer-sum-value', { euros: cents / 100 });

type Sum = { id: string; none: boolean; applies?: (answers: Answers) => boolean };

/** Cents. @param none whether nothing at all is a common answer. @param beyond what to say where it cannot be beside the other answers. */
export const sum = (
  { id, none, applies }: Sum,
  beyond: (cents: number, answers: Answers) => Value | null = () => null,
): Question => ({
  ...base(id),
  options: none ? [{ id: '0', label: phrase('home-offer-sum-none') }] : [],
  columns: 1,
  free: true,
  ...(applies && { applies }),
  chosen: () => 0,
  typed: (text, { answers }) => {
    const read = parseSum(text);
    if (read === null) return null;
    if ('unclear' in read) return { unclear: base(id).unclear };
    const wrong = beyond(read.value, answers);
    return wrong === null ? { value: read.value } : { unclear: wrong };
  },
  show: (value) => sumWords(Number(value)),
});
