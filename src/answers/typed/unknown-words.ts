/** Leaves out words that no question knows: "am 28.12. ist Schluss" is a day, whatever "Schluss" adds. */
import { turnsRound } from './asides.js';
import type { Vocabulary } from './vocabulary.js';

const WORD = /[\p{L}\p{M}§]+/gu;
/** More unknown words tell a story. */
const MOST = 4;
/** Shorter ones may be units or cut words. */
const SHORTEST = 3;

/**
 * The text without its unknown words; null where there are none, too many, or one that may turn the answer round or be a slip or a
 * form of a word that counts.
 * @param text folded
 */
export function withoutUnknown(text: string, vocabulary: Vocabulary): string | null {
  const { isUnknown, anchor } = vocabulary;
  if (isUnknown === undefined || anchor?.test(text) === false) return null;
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const unknown = new Set(words.filter((word) => word.length >= SHORTEST && isUnknown(word)));
  if (unknown.size === 0 || unknown.size > MOST || [...unknown].some(turnsRound)) return null;
  // A mark in its place, so that "end of the school year" does not become the end of the year.
  return text.replace(WORD, (word) => (unknown.has(word) ? ' ; ' : word));
}
