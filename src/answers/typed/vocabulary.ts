/** The words that the answers to one question are read by, and which of them a strange word may be. */
import { isCyrillic, skeleton } from '../fold.js';
import { germanNumber } from './german-numbers.js';
import { isListed, type Lexicon } from './lexicon.js';
import { numberWords } from './numbers.js';
import { slipsOf } from './slip.js';

export type Vocabulary = {
  /** The words that may be meant, the nearest ones only; empty for a word that is known or like none. */
  meantBy: (word: string) => string[];
  /** The Ukrainian and Russian words that a word in Latin letters may spell. */
  spelledBy: (word: string) => string[];
};

/** A slip in one of these would turn an answer round, so that no word is ever taken for them. */
const NEGATION =
  /^(не|ні|нет|нету|нема|немає|немае|без|ніхто|нікого|нічого|никто|никого|ничего|ніколи|никогда|жодн.*|крім|окрім|кроме|nicht|nichts|kein.*|nie|niemals|niemand|ohne|ausser|not|no|nobody|none|never|nothing|without|except|dont|doesnt|isnt|havent)$/;

const NUMBERS = new Set(numberWords());
export const isNumberWord = (word: string): boolean => NUMBERS.has(word) || germanNumber(word) !== null;

/** Whether a word can be a slip at all: it is in no list, and no number. */
const isStrange = (word: string): boolean => !isListed(word) && !isNumberWord(word);

/** @param lexica the lists of the question; numbers are added */
export function vocabulary(...lexica: readonly Lexicon<unknown>[]): Vocabulary {
  let made: { words: string[]; spellings: Map<string, string[]> } | null = null;
  // Most answers have no strange word, and then none of this is needed.
  const lists = () => {
    made ??= listsOf(lexica);
    return made;
  };
  return {
    meantBy: (word) => (isStrange(word) ? slipsOf(word, lists().words, isNumberWord) : []),
    spelledBy: (word) => (isCyrillic(word) ? [] : (lists().spellings.get(skeleton(word)) ?? [])),
  };
}

function listsOf(lexica: readonly Lexicon<unknown>[]): { words: string[]; spellings: Map<string, string[]> } {
  const all = new Set([
    ...lexica.flatMap(({ entries }) => [...entries.keys()].flatMap((key) => key.split(' '))),
    ...NUMBERS,
  ]);
  const spellings = new Map<string, string[]>();
  for (const word of all) {
    if (!isCyrillic(word)) continue;
    const latin = skeleton(word);
    spellings.set(latin, [...(spellings.get(latin) ?? []), word]);
  }
  return { words: [...all].filter((word) => word.length >= 4 && !NEGATION.test(word)), spellings };
}
