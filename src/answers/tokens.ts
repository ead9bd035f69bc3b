/** Splits a message into tokens that know their place, so that phrases can be looked for between them. */
import { fold, isCyrillic, plainUmlauts, skeleton } from './fold.js';

/** One word of a message. */
export type Token = {
  /** The word as the person typed it. */
  readonly raw: string;
  /** Its place: every word counts 1, a comma 1 more, the end of a sentence 6 more. */
  readonly at: number;
  /** True when a punctuation mark or the end of the text follows. */
  readonly endsClause: boolean;
  /** The folded Latin form without umlaut differences; empty for Cyrillic words. */
  readonly latin: string;
  /** The romanised skeleton; empty for Latin words that are not Ukrainian or Russian in Latin letters. */
  readonly slavic: string;
};

const PIECE = /[\p{L}\p{M}\p{N}§\u00ad\u200b-\u200f\u2060'’‘‛`´′ʹʼʻ＇]+|[.!?…;\n]|[,:()–—]/gu;
/** How many words a mark is worth when phrases are looked for across it. */
const MARKS: ReadonlyMap<string, number> = new Map([
  ...[...'.!?…;\n'].map((mark) => [mark, 6] as const),
  ...[...',:()–—'].map((mark) => [mark, 1] as const),
]);
/** A Latin word as long as this may be Ukrainian or Russian even in a German or English sentence. */
const LONG_WORD = 7;

/** Words without a meaning of their own: phrases are found across them. */
const FILLERS = wordSet(
  'дуже очень просто вже уже реально буквально взагалі вообще прямо теж також тоже б бы же ж ну вот це это',
  'really just literally actually please wirklich halt einfach ja doch schon bitte eben gerade sehr so',
);
const GERMAN_OR_ENGLISH = wordSet(
  'the is are you and of for with he she we they it this that have has not what how can there here from at by if or but',
  'ich und der die das ist ein eine mein meine nicht wir er sie es mit von zu fuer auf im am den dem wie was kann habe',
  'hat will muss wo bei aus nach bin oder wenn dass keine kein mich mir uns be me him her dont im want who where when my our was were up out us all now why their his about into get got need kids two',
  'uns unser unsere ihr noch heute morgen mann kind mal also dann aber sind sind bitte hallo danke hi hello thanks yes please',
);
const SLAVIC_IN_LATIN = wordSet(
  'ne ia mene mne menia mnoiu meni vin vona oni voni chto shto sho iak kak de hde kudi kuda net nema nemae ta abo ili ale',
  'chi v z s za pro dlia bez shob tut zdes zaraz seichas hochu mozhna mozhno treba nado muzh cholovik ditina rebenok moia moi',
  'mi nas nam bude budet ce eto pid vid ot po ego ioho iomu emu nash nasha kvartira hospodar hoziain hoziaika',
);

let last: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] };

/**
 * Reads a message of any length into tokens; fillers are left out and cost nothing. The last is kept, for several readers look
 * through the same message one after the other.
 */
export function readTokens(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: tokensOf(text) };
  return last.tokens;
}

function tokensOf(text: string): readonly Token[] {
  const pieces = text.match(PIECE) ?? [];
  const words = foldedWords(pieces);
  const slavicLatin = readsAsSlavic(pieces, words);
  const keys = new Map<string, Keys>();
  const tokens: Token[] = [];
  let at = 0;
  for (const piece of pieces) {
    const cost = MARKS.get(piece);
    if (cost !== undefined) {
      at += cost;
      closeClause(tokens);
      continue;
    }
    const own = keys.get(piece) ?? keysOf(words.get(piece) ?? '', slavicLatin);
    keys.set(piece, own);
    if (own.latin === '' && own.slavic === '') continue;
    if (FILLERS.has(own.folded)) continue;
    tokens.push({ raw: piece, at, endsClause: false, latin: own.latin, slavic: own.slavic });
    at += 1;
  }
  closeClause(tokens);
  return tokens;
}

/**
 * Russian "были" (were) and Ukrainian "били" (hit) have one skeleton; typed in Cyrillic they are told apart,
 * and the Russian forms get the Ukrainian "були".
 */
const TO_BE: ReadonlyMap<string, string> = new Map([
  ['был', 'був'],
  ['была', 'була'],
  ['было', 'було'],
  ['были', 'були'],
]);

/** The skeleton of a word in Cyrillic letters. */
export function cyrillicSkeleton(folded: string): string {
  return skeleton(TO_BE.get(folded) ?? folded);
}

type Keys = { folded: string; latin: string; slavic: string };

/** Each different piece that is a word, folded. */
function foldedWords(pieces: readonly string[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const piece of pieces) {
    if (!MARKS.has(piece) && !words.has(piece)) words.set(piece, fold(piece).trim());
  }
  return words;
}

function keysOf(word: string, slavicLatin: boolean): Keys {
  const folded = squeeze(word);
  if (folded === '') return { folded, latin: '', slavic: '' };
  if (isCyrillic(folded)) return { folded, latin: '', slavic: cyrillicSkeleton(folded) };
  const latin = plainUmlauts(folded);
  const slavic = slavicLatin || latin.length >= LONG_WORD ? skeleton(folded) : '';
  return { folded, latin, slavic };
}

/** "ааа" and "neeein" are typed in distress: three equal letters or more count as one. */
function squeeze(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}

function closeClause(tokens: Token[]): void {
  const last = tokens.at(-1);
  if (last !== undefined) tokens[tokens.length - 1] = { ...last, endsClause: true };
}

/** Whether the Latin words of a message look more like Ukrainian or Russian than like German or English. */
function readsAsSlavic(pieces: readonly string[], words: ReadonlyMap<string, string>): boolean {
  let balance = 0;
  for (const piece of pieces.slice(0, 400)) {
    const folded = words.get(piece) ?? '';
    if (GERMAN_OR_ENGLISH.has(folded)) balance -= 1;
    else if (folded !== '' && !isCyrillic(folded) && SLAVIC_IN_LATIN.has(skeleton(folded))) balance += 1;
  }
  return balance >= 0;
}

function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
