/** `helpcenter questions`: what nobody could be answered, for whoever writes the FAQ. */
import { type Asked, Questions } from '../db/questions.js';
import { draftOf } from '../flows/answers/faq-draft.js';
import { type Around, UsageError } from './command.js';
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

/**
 * Prints a line for each question, those of most persons first, or with `draft N` a draft for the FAQ from the Nth line; they are
 * people's own words. @throws UsageError
 */
export function questions([what, number, ...rest]: readonly string[], around: Around): number {
  const wanted = what === 'draft' && /^[1-9]\d{0,5}$/.test(number ?? '') ? Number(number) : null;
  if (rest.length > 0 || (what !== undefined && wanted === null)) throw new UsageError('questions [draft N]');
  const asked = withStore(around, (store) => new Questions(store).all());
  if (wanted !== null) {
    const one = asked[wanted - 1];
    if (!one) throw new UsageError(`there is no line ${wanted} in the list of questions`);
    around.print(draftOf(one, shown(one.text), dayOf(Date.now())).trimEnd());
    return 0;
  }
  const head = ['', 'why', 'persons', 'times', 'language', 'first', 'last', 'near', 'question'];
  const rows = asked.map((one, n) => [String(n + 1), ...rowOf(one)]);
  around.print(rows.length === 0 ? 'no questions' : printed({ head, rows }));
  return 0;
}
