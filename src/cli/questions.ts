/** `helpcenter questions`: what nobody could be answered, for whoever writes the FAQ. */
import { type Asked, Questions } from '../db/questions.js';
import { print, UsageError } from './command.js';
import { printed } from './scores.js';
import { withStore } from './store.js';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** One line in a terminal, and nothing that a terminal would obey. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

const rowOf = ({ why, persons, times, languages, firstAt, lastAt, near, text }: Asked): string[] => [
  why,
  String(persons),
  String(times),
  languages.join(' '),
  dayOf(firstAt),
  dayOf(lastAt),
  near.join(' ') || '-',
  shown(text),
];

/** Prints a line for each question, those of most persons first; they are people's own words. @throws UsageError */
export function questions(rest: readonly string[]): number {
  if (rest.length > 0) throw new UsageError('questions');
  const asked = withStore((store) => new Questions(store).all());
  const head = ['', 'persons', 'times', 'language', 'first', 'last', 'near', 'question'];
  print(asked.length === 0 ? 'no questions' : printed({ head, rows: asked.map(rowOf) }));
  return 0;
}
