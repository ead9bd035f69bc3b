/** The words that the answers to one question are read by, and which of them a strange word may be. */
import { isCyrillic, plainUmlauts, skeleton } from '../fold.js';
import { soundOf, withoutEnding } from '../place-keys.js';
import { germanNumber } from './german-numbers.js';
import { type Found, isListed, type Lexicon, matchAt } from './lexicon.js';
import { numberAt, numberWords } from './numbers.js';
import { ORDINAL_WORDS } from './ordinals.js';
import { type Piece, piecesOf } from './pieces.js';
import { slipsOf } from './slip.js';
import { inflected, stemsOf } from './stems.js';

export type Vocabulary = {
  /** The words that may be meant, the nearest ones only; empty for a word that is known or like none. */
  meantBy: (word: string) => string[];
  /** The Ukrainian and Russian words that a word in Latin letters may spell. */
  spelledBy: (word: string) => string[];
  /**
   * Whether a text has a strange word, and no number and no word by which the question is answered, denied or doubted. Without a strange
   * word it is no other subject.
   */
  isElse: (text: string) => boolean;
  /** What a part that is left out has to hold; any part may be left out where there is none. */
  aside?: RegExp;
  /** Whether a word stands in no list of any question, and is like none that counts here; only where such words change no answer. */
  isUnknown?: (word: string) => boolean;
  /** What has to be said for unknown words to change nothing: "exam on 15 December" is no day to move. */
  anchor?: RegExp;
};

/** Words that say nothing where they stand. */
const IDLE: ReadonlySet<unknown> = new Set(['fill', 'own', 'be', 'we', 'us', 'and', 'yes', 'only', 'self']);

/** A slip in one of these would turn an answer round, so that no word is ever taken for them. */
const NEGATION =
  /^(не|ні|нет|нету|нема|немає|немае|без|ніхто|нікого|нічого|никто|никого|ничего|ніколи|никогда|жодн.*|крім|окрім|кроме|nicht|nichts|kein.*|nie|niemals|niemand|ohne|ausser|not|no|nobody|none|never|nothing|without|except|dont|doesnt|isnt|havent)$/;

const NUMBERS = new Set(numberWords());
export const isNumberWord = (word: string): boolean => NUMBERS.has(word) || germanNumber(word) !== null;

/** Whether a word can be a slip at all: it is in no list, and no number. */
const isStrange = (word: string): boolean => !isListed(word) && !isNumberWord(word);

/** As `vocabulary`, for lists in which an ending says how many there are. */
export const exactVocabulary = (...lexica: readonly Lexicon<unknown>[]): Vocabulary => make(lexica, () => []);

/** @param lexica the lists of the question; numbers are added */
export const vocabulary = (...lexica: readonly Lexicon<unknown>[]): Vocabulary =>
  make(lexica, ({ stems }, word) => inflected(word, stems));

/**
 * As `vocabulary`, for questions that are answered by numbers and few words: what nobody knows changes nothing there.
 * @param counts words that make something else of a number, as "salary" does
 */
export function closedVocabulary(counts: RegExp, ...lexica: readonly Lexicon<unknown>[]): Vocabulary {
  const all = vocabulary(...lexica);
  let made: ReadonlySet<string> | null = null;
  const beginnings = () => {
    made ??= new Set(meaningsOf(lexica).flatMap(beginningsOf));
    return made;
  };
  const isUnknown = (word: string): boolean =>
    isStrange(word) &&
    !counts.test(word) &&
    all.meantBy(word).length + all.spelledBy(word).length === 0 &&
    !beginningsOf(word).some((beginning) => beginnings().has(beginning));
  return { ...all, isUnknown };
}

const BEGINNING = 4;
/** How a word begins, in Latin letters too, so that "teplymy" is known by "теплий". */
const beginningsOf = (word: string): string[] =>
  word.length < BEGINNING ? [] : [skeleton(word).slice(0, BEGINNING)];

/** The words that say something by themselves. */
const meaningsOf = (lexica: readonly Lexicon<unknown>[]): string[] =>
  lexica.flatMap(({ entries }) =>
    [...entries].flatMap(([key, tag]) => (IDLE.has(tag) ? [] : key.split(' '))),
  );

function make(
  lexica: readonly Lexicon<unknown>[],
  otherwise: (lists: Lists, word: string) => string[],
): Vocabulary {
  let made: Lists | null = null;
  // Most answers have no strange word, and then none of this is needed.
  const lists = () => {
    made ??= listsOf(lexica);
    return made;
  };
  return {
    meantBy: (word) => {
      if (isNumberWord(word) || lists().own.has(word)) return [];
      if (!isStrange(word)) return otherwise(lists(), word);
      const slips = slipsOf(word, lists().words, isNumberWord);
      if (slips.length > 0) return slips;
      const heard = isCyrillic(word) && word.length >= HEARD_FROM ? heardAs(word, lists().sounds) : [];
      return heard.length > 0 ? heard : otherwise(lists(), word);
    },
    spelledBy: (word) => (isCyrillic(word) ? [] : (lists().spellings.get(skeleton(word)) ?? [])),
    isElse: (text) => isElseIn(lexica, piecesOf(text) ?? []),
  };
}

function isElseIn(lexica: readonly Lexicon<unknown>[], pieces: readonly Piece[]): boolean {
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const found = lexica
      .flatMap((lexis) => matchAt(lexis, pieces, at) ?? [])
      .reduce<Found<unknown> | null>((best, one) => (best && best.next >= one.next ? best : one), null);
    if (found ? !IDLE.has(found.tag) : numberAt(pieces, at) !== null) return false;
    strange ||= found === null && pieces[at]?.kind === 'word';
    at = found?.next ?? at + 1;
  }
  return strange;
}

/** Shorter words sound like too many others. */
const HEARD_FROM = 5;
const heardAs = (word: string, sounds: ReadonlyMap<string, string[]>): string[] =>
  sounds.get(soundOf([word])) ?? sounds.get(soundOf([withoutEnding(word)])) ?? [];

type Lists = {
  words: string[];
  /** Whole entries: a word of them needs no mending. */
  own: ReadonlySet<string>;
  spellings: Map<string, string[]>;
  /** Words of one stem, by it. */
  stems: Map<string, string[]>;
  /** German and English words by how they sound: who lives in Germany writes «ауфцуг». */
  sounds: Map<string, string[]>;
};

function listsOf(lexica: readonly Lexicon<unknown>[]): Lists {
  const all = new Set([
    ...lexica.flatMap(({ entries }) => [...entries.keys()].flatMap((key) => key.split(' '))),
    ...NUMBERS,
  ]);
  const spellings = new Map<string, string[]>();
  for (const word of [...all, ...ORDINAL_WORDS]) {
    if (!isCyrillic(word)) continue;
    const latin = skeleton(word);
    spellings.set(latin, [...(spellings.get(latin) ?? []), word]);
  }
  const words = [...all].filter((word) => word.length >= 4 && !NEGATION.test(word));
  const sounds = new Map<string, string[]>();
  for (const word of words) {
    if (isCyrillic(word) || word.length < HEARD_FROM) continue;
    const sound = soundOf([plainUmlauts(word)]);
    sounds.set(sound, [...(sounds.get(sound) ?? []), word]);
  }
  const own = new Set(lexica.flatMap(({ entries }) => [...entries.keys()]));
  return { words, own, spellings, stems: stemsOf(words), sounds };
}
