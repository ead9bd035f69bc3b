/** Leaves out how old the adults are: "husband, 38, wife, 35, children 12 and 4". */
import { ageAt } from './age-words.js';
import { matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { WHO, type Who } from './people-words.js';
import type { Piece } from './pieces.js';

const GROWN = new Set<Who>(['self', 'adult', 'parent', 'elder', 'person']);
const SEX = /^(w|m|f|ж|м|ч)$/;

/** Where an adult's age ends that begins at `at`, past a comma or bracket; null when there is none, or it may count somebody. */
function pastAge(pieces: readonly Piece[], at: number): number | null {
  const mark = /^[,(:-]$/.test(pieces[at]?.text ?? '') ? pieces[at]?.text : undefined;
  let place = mark === undefined ? at : at + 1;
  if (SEX.test(pieces[place]?.text ?? '')) place += pieces[place + 1]?.text === ',' ? 2 : 1;
  if (pieces[place]?.kind !== 'digits') return null;
  const read = ageAt(pieces, place);
  if (read === null || read.age === null || read.age < 18 || read.age > 99 || read.adjective) return null;
  if (matchAt(WHO, pieces, read.next) || numberAt(pieces, read.next)) return null;
  return mark === '(' && pieces[read.next]?.text === ')' ? read.next + 1 : mark === '(' ? null : read.next;
}

/** The pieces without such ages, where several people are named: alone, an age is a story about the writer. */
export function withoutGrownAges(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let named = 0;
  let at = 0;
  while (at < pieces.length) {
    const who = matchAt(WHO, pieces, at);
    const next = who?.next ?? at + 1;
    // "With my mother, mother is 71": who is named again is known by the age.
    const again = kept.some(({ text }) => text.slice(0, 3) === pieces[at]?.text.slice(0, 3));
    if (who) named += 1;
    kept.push(...pieces.slice(at, next));
    at = (who && !again && GROWN.has(who.tag) ? pastAge(pieces, next) : null) ?? next;
  }
  return named > 1 ? kept : pieces;
}
