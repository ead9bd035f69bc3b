/** Reads a message by a learned list: sure enough it is a danger, half sure it is asked about; and it can calm what a pattern found. */
import type { Token } from '../tokens.js';
import { chancesOf, LEARNED_CLASSES, type LearnedClass, sharesOf } from './learned.js';
import type { DangerClass } from './pattern.js';

/** What the second reading found: the class, and the places of the words that weighed most, in their order. */
export type SecondFind = { readonly class: DangerClass; readonly tokens: readonly number[] };

/**
 * How sure the list must be of a part that has so many words at most. Found on 858 dangers and 599 look-alikes that were never learned
 * from, and on 1,849 questions: few words mislead it, a short sentence is soonest a danger, long ones touch on much.
 */
const SURE: readonly { readonly words: number; readonly chance: number }[] = [
  { words: 2, chance: 0.9 },
  { words: 5, chance: 0.5 },
  { words: 7, chance: 0.3 },
  { words: 10, chance: 0.4 },
];
const SURE_BY_MANY_WORDS = 0.45;
const HALF_SURE = { red: 0.4, any: 0.5 } as const;
const SURE_OF_SOMETHING = 0.9;
/**
 * Below this chance of a red class the list calms a pattern's find, which is then asked about: of messages that nobody had looked at,
 * one of 100 dangers and 4 of 10 false alarms that a pattern found lie below it.
 */
const CALM_BELOW = 0.25;
/** The chance of anything at all, below which the list calms what may cost a life. */
const VITAL_CALM_BELOW = 0.15;
/** Below this chance of anything at all, what a pattern found is not even asked about: of 700 such dangers one lies below it. */
const SILENT_BELOW = 0.05;
/** As sure as this, the list is believed although a pattern's find in the same part was explained or denied. */
const SURE_THOUGH_EXPLAINED = 0.97;
/** One or two words say little by themselves: "soon", "my husband and I"; a single one or numbers nothing at all. */
const FEW_WORDS = 2;
/** Words in a part that is read at once; examples are about as long, and longer messages hide danger in one sentence. */
const PART = 18;
const STEP = 9;
/** A message up to so many words is also read as a whole: what follows a sentence often says that it is none. */
const READ_WHOLE = 32;
/** A mark that ends a sentence is worth so many words, see tokens.ts. */
const SENTENCE = 6;
const WORDS_SHOWN = 4;
const LETTER = /\p{L}/u;

const AMBIGUOUS = LEARNED_CLASSES.indexOf('ambiguous');
const NONE = LEARNED_CLASSES.indexOf('none');
const DANGERS = LEARNED_CLASSES.filter((name) => name !== 'none');

/** A run of tokens, from a place up to another that is no part of it. */
type Part = { readonly from: number; readonly to: number };
/** What the list makes of a part: the chance of a red class, of any class but none, and the likeliest of these. */
export type Opinion = Part & { readonly red: number; readonly any: number; readonly name: LearnedClass };

/** What the list makes of each part of a message that has words enough; a sentence of a short message is no surer than with the rest. */
export function opinionsOf(tokens: readonly Token[]): Opinion[] {
  const opinions = partsOf(tokens)
    .filter(
      ({ from, to }) => tokens.slice(from, to).filter(({ raw }) => LETTER.test(raw)).length >= FEW_WORDS,
    )
    .map((part) => opinionOf(tokens, part));
  const whole = opinions.find(({ from, to }) => to - from === tokens.length);
  if (whole === undefined) return opinions;
  return opinions.map((one) => ({ ...one, red: (one.red + whole.red) / 2, any: (one.any + whole.any) / 2 }));
}

/** How the list hears the place of a pattern's find: loud as danger, calm enough to ask, or silent. */
export type Loudness = 'loud' | 'calm' | 'silent';
/** The greatest chances of the parts that hold a token. */
export type Heard = { readonly red: number; readonly any: number };

/** For each token the loudest that a part which holds it is heard; undefined when no part does. */
export function heardOf(opinions: readonly Opinion[]): (Heard | undefined)[] {
  const heard: (Heard | undefined)[] = [];
  for (const { red, any, from, to } of opinions) {
    const own = to - from <= FEW_WORDS ? { red: 1, any: 1 } : { red, any };
    for (let index = from; index < to; index += 1) heard[index] = louder(own, heard[index]);
  }
  return heard;
}

/** The greater chances of the two; what is unknown is not heard. */
export function louder(one: Heard, other: Heard | undefined): Heard {
  if (other === undefined) return one;
  return { red: Math.max(one.red, other.red), any: Math.max(one.any, other.any) };
}

/** How loud that is; what may cost a life within the hour is calmed less easily, and always asked about. */
export function loudnessOf({ red, any }: Heard, isVital: boolean): Loudness {
  if (isVital) return any > VITAL_CALM_BELOW ? 'loud' : 'calm';
  if (red >= CALM_BELOW) return 'loud';
  return any < SILENT_BELOW ? 'silent' : 'calm';
}

/** The most dangerous part of a message, or null. Parts that hold one of the `explained` tokens are left out, unless the list is very sure. */
export function readAgain(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  explained: ReadonlySet<number>,
): SecondFind | null {
  let most: Opinion | null = null;
  for (const opinion of opinions) {
    if (opinion.red < SURE_THOUGH_EXPLAINED && holdsOne(opinion, explained)) continue;
    if (most === null || opinion.red + opinion.any > most.red + most.any) most = opinion;
  }
  if (most === null || !isHalfSure(most)) return null;
  const shares = sharesOf(tokens.slice(most.from, most.to), most.name);
  const name = most.red >= sureFor(most) && most.name !== 'none' ? most.name : 'ambiguous';
  return { class: name, tokens: heaviest(shares).map((index) => index + (most?.from ?? 0)) };
}

function holdsOne({ from, to }: Part, explained: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index += 1) if (explained.has(index)) return true;
  return false;
}

function sureFor({ from, to }: Part): number {
  return SURE.find(({ words }) => to - from <= words)?.chance ?? SURE_BY_MANY_WORDS;
}

function isHalfSure(opinion: Opinion): boolean {
  const { red, any, from, to } = opinion;
  if (red >= sureFor(opinion)) return true;
  if (to - from <= FEW_WORDS) return false;
  return (red >= HALF_SURE.red && any >= HALF_SURE.any) || any >= SURE_OF_SOMETHING;
}

function opinionOf(tokens: readonly Token[], part: Part): Opinion {
  const found = chancesOf(tokens.slice(part.from, part.to));
  const any = 1 - (found[NONE] ?? 0);
  const red = any - (found[AMBIGUOUS] ?? 0);
  const likely = DANGERS.reduce((best, name) =>
    (found[LEARNED_CLASSES.indexOf(name)] ?? 0) > (found[LEARNED_CLASSES.indexOf(best)] ?? 0) ? name : best,
  );
  return { ...part, red, any, name: likely };
}

/** The whole when it is not long, and each sentence, the long ones in parts that overlap. */
function partsOf(tokens: readonly Token[]): Part[] {
  const whole = { from: 0, to: tokens.length };
  const sentences = sentencesOf(tokens);
  const parts = sentences.flatMap((one) => (one.to - one.from > PART ? overlapping(one) : [one]));
  return sentences.length > 1 && tokens.length <= READ_WHOLE ? [whole, ...parts] : parts;
}

function sentencesOf(tokens: readonly Token[]): Part[] {
  const sentences: Part[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next !== undefined && next.at - token.at <= SENTENCE) return;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  });
  return sentences;
}

function overlapping({ from, to }: Part): Part[] {
  const parts: Part[] = [];
  for (let at = from; at === from || at + PART - STEP < to; at += STEP) {
    parts.push({ from: at, to: Math.min(to, at + PART) });
  }
  return parts;
}

/** The places of the greatest shares that speak for danger, in their order. */
function heaviest(shares: readonly number[]): number[] {
  return [...shares.keys()]
    .filter((index) => (shares[index] ?? 0) > 0)
    .sort((left, right) => (shares[right] ?? 0) - (shares[left] ?? 0))
    .slice(0, WORDS_SHOWN)
    .sort((left, right) => left - right);
}
