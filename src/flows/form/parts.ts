/** Small parts of which the questions of all forms are made. */
import type { Key, Phrase, Value } from '../../words/phrase.js';
import type { Answer, Option } from './form.js';

export const join = (by: string, ...parts: Value[]): Value => ({ join: parts, by });
export const options = (ids: readonly string[], key: (id: string) => Phrase): Option[] =>
  ids.map((id) => ({ id, label: key(id) }));
/** An option for each number. */
export const numbers = (from: number, to: number): Option[] =>
  Array.from({ length: to - from + 1 }, (_, n) => ({ id: String(from + n), label: String(from + n) }));
export const first = (ids: readonly string[]): Answer => ids[0] ?? null;
/** An answer that holds several; empty for any other. */
export const list = (answer: Answer | undefined): readonly (string | number)[] =>
  Array.isArray(answer) ? answer : [];
/** A key without parameters, put together from its parts. */
export const word = (key: string): Phrase => ({ key: key as Key });
