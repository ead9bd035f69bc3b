/** Reads a message by a learned list: sure enough it is a danger, half sure it is asked about; and it can calm what a pattern found. */
import type { Token } from '../tokens.js';
import { type Hint, hintsOf } from './hints.js';
import { chancesBy, LEARNED_CLASSES, type LearnedClass, sharesOf } from './learned.js';
import { partsOf, type Span } from './parts.js';
import type { DangerClass } from './pattern.js';

/** What the second reading found: the class, and the places of the words that weighed most, in their order. */
export type SecondFind = { readonly class: DangerClass; readonly tokens: readonly number[] };

/**
 * How sure the list must be of a part that has so many words at most. Found on 1,411 dangers and 1,000 look-alikes that were never learned
 * from, alone and beside everyday questions, and on those questions: few words mislead it.
 */
const SURE: readonly { readonly words: number; readonly chance: number }[] = [
  { words: 2, chance: 0.95 },
  { words: 5, chance: 0.65 },
  { words: 7, chance: 0.75 },
  { words: 10, chance: 0.65 },
];
const SURE_BY_MANY_WORDS = 0.65;
/** Who has no roof tonight says so in everyday words: of three words or more this is enough. */
const SURE_OF_NO_ROOF = 0.62;
const HALF_SURE = { red: 0.6, any: 0.7 } as const;
const SURE_OF_SOMETHING = 0.97;
/** Below this chance of a red class the list calms a pattern's find, which is then asked about; found with the chances above. */
const CALM_BELOW = 0.7;
/** As sure as this of any class at all, the list calms no pattern: they agree that something is wrong. */
const AGREES_FROM = 0.95;
/** The chance of anything at all, below which the list calms what may cost a life. */
const VITAL_CALM_BELOW = 0.4;
/** Below this chance of anything at all, what a pattern found is not even asked about: of 700 such dangers one lies below it. */
const SILENT_BELOW = 0.05;
/** As sure as this, the list is believed although a pattern's find in the same part was explained or denied. */
const SURE_THOUGH_EXPLAINED = 0.97;
/** One or two words say little by themselves: "soon", "my husband and I"; a single one or numbers nothing at all. */
const FEW_WORDS = 2;
/** How much the own odds of a sentence, and of a clause, count beside those of the whole that it stands in; found on the same messages. */
const SENTENCE_SHARE = 0.5;
const CLAUSE_SHARE = 0.3;
/** No chance is nearer to 0 or 1 than this, so that its odds have an end. */
const NEVER = 1e-4;
const WORDS_SHOWN = 4;
const LETTER = /\p{L}/u;

const AMBIGUOUS = LEARNED_CLASSES.indexOf('ambiguous');
const NONE = LEARNED_CLASSES.indexOf('none');
const DANGERS = LEARNED_CLASSES.filter((name) => name !== 'none');

/** What the list makes of a part: the chance of a red class, of any class but none, and the likeliest of these. */
export type Opinion = Span & { readonly red: number; readonly any: number; readonly name: LearnedClass };

/** What the list makes of each part of a message that has words enough, in the light of the longer part that it stands in. */
export function opinionsOf(tokens: readonly Token[]): Opinion[] {
  const parts = partsOf(tokens).filter((part) => hasWords(tokens, part));
  if (parts.length === 0) return [];
  const hints = hintsByPlace(tokens);
  const known = new Map<string, Opinion>();
  const read = (span: Span): Opinion => {
    const key = `${span.from} ${span.to}`;
    const opinion = known.get(key) ?? opinionOf(hints, span);
    known.set(key, opinion);
    return opinion;
  };
  return parts.map((part) => {
    if (part.within === undefined) return read(part);
    return inLight(read(part), read(part.within), part.isClause ? CLAUSE_SHARE : SENTENCE_SHARE);
  });
}

function hasWords(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens.slice(from, to).filter(({ raw }) => LETTER.test(raw)).length >= FEW_WORDS;
}

function inLight(own: Opinion, within: Opinion, share: number): Opinion {
  return { ...own, red: together(own.red, within.red, share), any: together(own.any, within.any, share) };
}

/** A chance between the two, by their odds: a clause that is nearly sure outweighs words around it that say nothing. */
function together(own: number, within: number, share: number): number {
  return 1 / (1 + Math.exp(-(share * oddsOf(own) + (1 - share) * oddsOf(within))));
}

const oddsOf = (chance: number): number => Math.log((chance + NEVER) / (1 - chance + NEVER));

/** The hints of a message, each at the later of its two tokens. */
function hintsByPlace(tokens: readonly Token[]): Hint[][] {
  const places: Hint[][] = tokens.map(() => []);
  for (const hint of hintsOf(tokens)) places[hint.to]?.push(hint);
  return places;
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
  if (red >= CALM_BELOW || any >= AGREES_FROM) return 'loud';
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

function holdsOne({ from, to }: Span, explained: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index += 1) if (explained.has(index)) return true;
  return false;
}

function sureFor({ from, to, name }: Opinion): number {
  const sure = SURE.find(({ words }) => to - from <= words)?.chance ?? SURE_BY_MANY_WORDS;
  const isNoRoof = name === 'homeless-tonight' && to - from > FEW_WORDS;
  return isNoRoof ? Math.min(sure, SURE_OF_NO_ROOF) : sure;
}

function isHalfSure(opinion: Opinion): boolean {
  const { red, any, from, to } = opinion;
  if (red >= sureFor(opinion)) return true;
  if (to - from <= FEW_WORDS) return false;
  return (red >= HALF_SURE.red && any >= HALF_SURE.any) || any >= SURE_OF_SOMETHING;
}

function opinionOf(hints: readonly (readonly Hint[])[], { from, to }: Span): Opinion {
  const own = hints.slice(from, to).flatMap((place) => place.filter((hint) => hint.from >= from));
  const found = chancesBy(own);
  const any = 1 - (found[NONE] ?? 0);
  const red = any - (found[AMBIGUOUS] ?? 0);
  const likely = DANGERS.reduce((best, name) =>
    (found[LEARNED_CLASSES.indexOf(name)] ?? 0) > (found[LEARNED_CLASSES.indexOf(best)] ?? 0) ? name : best,
  );
  return { from, to, red, any, name: likely };
}

/** The places of the greatest shares that speak for danger, in their order. */
function heaviest(shares: readonly number[]): number[] {
  return [...shares.keys()]
    .filter((index) => (shares[index] ?? 0) > 0)
    .sort((left, right) => (shares[right] ?? 0) - (shares[left] ?? 0))
    .slice(0, WORDS_SHOWN)
    .sort((left, right) => left - right);
}
