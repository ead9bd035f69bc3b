/** Reads an answer that has slips in it, or is typed in Latin letters, when every way to mend it comes to the same. */
import { fold, isCyrillic } from '../fold.js';
import { withoutAsides } from './asides.js';
import { isListed } from './lexicon.js';
import { restated } from './restated.js';
import type { Typed } from './typed.js';
import { withoutUnknown } from './unknown-words.js';
import type { Vocabulary } from './vocabulary.js';

type Read<T> = (text: string) => Typed<T>;

/** Longer texts tell a story, and so many words cannot all be slips. */
const LONGEST = 300;
const MOST_SLIPS = 3;
const MOST_WAYS = 64;
const MOST_SPELLINGS = 3;
const WORD = /[\p{L}\p{M}§]+/gu;

/** Every text that comes of putting one of its choices in each word's place; none when there are too many. */
function ways(text: string, choices: (word: string) => readonly string[]): string[] {
  let made = [''];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const between = text.slice(end, match.index);
    const chosen = choices(word);
    made = made.flatMap((before) =>
      (chosen.length > 0 ? chosen : [word]).map((choice) => before + between + choice),
    );
    if (made.length > MOST_WAYS) return [];
    end = match.index + word.length;
  }
  return made.map((before) => before + text.slice(end));
}

/** The text with its strange words mended in every way. */
function mended(text: string, { meantBy }: Vocabulary): string[] {
  const slips = new Map([...text.matchAll(WORD)].map(([word]) => [word, meantBy(word)] as const));
  const count = [...slips.values()].filter((meant) => meant.length > 0).length;
  return count === 0 || count > MOST_SLIPS ? [] : ways(text, (word) => slips.get(word) ?? []);
}

/** The text in Cyrillic letters, when a word of it is no word in Latin ones. */
function spelled(text: string, { spelledBy }: Vocabulary): string[] {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const latin = words.filter((word) => word.length > 2 && !isCyrillic(word));
  const left = latin.filter((word) => spelledBy(word).length === 0);
  // "My dog died" has one word that could be Russian, and two that could not.
  if (left.length * 2 >= latin.length) return [];
  const foreign = words.some(
    (word) => word.length > 2 && !isCyrillic(word) && !isListed(word) && spelledBy(word).length > 0,
  );
  return foreign ? ways(text, (word) => spelledBy(word).slice(0, MOST_SPELLINGS)) : [];
}

/**
 * Reads `text`; when that gives no value, reads it with its slips mended, then as Ukrainian or Russian in Latin letters. The mended
 * readings count only if all that give a value give the same. Digits are never mended.
 */
export function forgiving<T>(text: string, vocabulary: Vocabulary, read: Read<T>): Typed<T> {
  const plain = restated(text, read);
  if ((plain !== null && 'value' in plain) || text.length > LONGEST) return plain;
  const folded = fold(text);
  const found = alike(mended(folded, vocabulary), read) ?? alike(spelled(folded, vocabulary), read);
  if (found) return found;
  if (plain !== null && 'unclear' in plain && plain.unclear === 'several') return plain;
  const main = withoutAsides(folded, vocabulary);
  const aside = main === null ? null : (alike([main], read) ?? alike(mended(main, vocabulary), read));
  const known = aside === null ? withoutUnknown(folded, vocabulary) : null;
  return aside ?? (known === null ? null : alike([known], read)) ?? plain;
}

/** The value that all readings come to which give one. */
function alike<T>(texts: readonly string[], read: Read<T>): { value: T } | null {
  const values = texts.flatMap((text) => {
    const typed = restated(text, read);
    return typed !== null && 'value' in typed ? [typed] : [];
  });
  const [first] = values;
  return first && new Set(values.map(({ value }) => JSON.stringify(value))).size === 1 ? first : null;
}
