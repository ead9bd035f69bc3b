/** What the second reading looks at in a message: words, their beginnings, letter groups and pairs, each as a bucket's number. */
import type { Token } from '../tokens.js';
import { meaningsOf } from './meanings.js';

/** As many buckets as the learned list has rows; different hints rarely share one. */
export const BUCKETS = 1 << 17;

/**
 * A bucket that a message fills, how much it counts, and the two tokens (or twice the same) that fill it. What is `once` counts a single
 * time, however often a part of a message holds it.
 */
export type Hint = {
  readonly bucket: number;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
  readonly once?: true;
};

/** Ukrainian, Russian and German put their endings after about five letters. */
const LONG_START = 5;
const SHORT_START = 4;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** Words this far apart still say together who does what to whom. */
const REACH = 4;
const MEANING_REACH = 8;
/** Found by leaving out lines of the examples in turn and reading them by the others. */
const WEIGHT = {
  word: 1,
  longStart: 1,
  shortStart: 0.7,
  grams: 1.5,
  neighbours: 1,
  apart: 0.6,
  meaning: 1.5,
  meanings: 2,
} as const;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Of the signs of `text` from a place up to another, which saves the piece itself. */
function hash(text: string, seed: number, from = 0, to = text.length): number {
  let sum = (FNV_START ^ seed) >>> 0;
  for (let at = from; at < to; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  return sum;
}

const bucketOf = (sum: number): number => (sum ^ (sum >>> 15)) & (BUCKETS - 1);
const ofPair = (left: number, right: number, seed: number): number =>
  bucketOf(Math.imul(Math.imul(left ^ seed, FNV_PRIME) ^ right, FNV_PRIME) >>> 0);

/** The forms by which a token is known: the romanised skeleton for Cyrillic, else the Latin form, or both. */
function formsOf({ latin, slavic }: Token): string[] {
  if (slavic === '' || slavic === latin) return [latin === '' ? slavic : latin];
  return latin === '' ? [slavic] : [slavic, latin];
}

function ofWord(form: string, index: number, share: number): Hint[] {
  const one = (bucket: number, weight: number): Hint => ({
    bucket,
    weight: weight * share,
    from: index,
    to: index,
  });
  const grams: number[] = [];
  const framed = `<${form}>`;
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1) {
    for (let at = 0; at + length <= framed.length; at += 1) {
      grams.push(bucketOf(hash(framed, 4, at, at + length)));
    }
  }
  const each = WEIGHT.grams / Math.sqrt(Math.max(1, grams.length));
  return [
    one(bucketOf(hash(form, 1)), WEIGHT.word),
    one(bucketOf(hash(form, 2, 0, Math.min(LONG_START, form.length))), WEIGHT.longStart),
    one(bucketOf(hash(form, 3, 0, Math.min(SHORT_START, form.length))), WEIGHT.shortStart),
    ...grams.map((bucket) => one(bucket, each)),
  ];
}

/**
 * All hints of the tokens, in the order of the tokens; the weights of the whole are not evened out yet. Of an unsaid token only its
 * meanings are left: so a list learns to read words that none of its examples has.
 */
export function hintsOf(tokens: readonly Token[], isUnsaid: () => boolean = () => false): Hint[] {
  const forms = tokens.map((token) => (isUnsaid() ? [] : formsOf(token)));
  const hints = forms.flatMap((own, index) => own.flatMap((form) => ofWord(form, index, 1 / own.length)));
  const long = forms.map((own) => hash((own[0] ?? '').slice(0, LONG_START), 5));
  const short = forms.map((own) => hash((own[0] ?? '').slice(0, SHORT_START), 6));
  for (let to = 1; to < tokens.length; to += 1) {
    for (let from = Math.max(0, to - REACH); from < to; from += 1) {
      if (forms[from]?.length === 0 || forms[to]?.length === 0) continue;
      const beside = from === to - 1;
      const bucket = beside
        ? ofPair(long[from] ?? 0, long[to] ?? 0, 7)
        : ofPair(short[from] ?? 0, short[to] ?? 0, 8);
      hints.push({ bucket, weight: beside ? WEIGHT.neighbours : WEIGHT.apart, from, to });
    }
  }
  return [...hints, ...ofMeanings(meaningsOf(tokens))];
}

/** What the words mean, alone and beside each other: so that what was learned of one word counts for all that mean the same. */
function ofMeanings(meanings: readonly (readonly number[])[]): Hint[] {
  const hints: Hint[] = [];
  meanings.forEach((own, to) => {
    for (const right of own) {
      hints.push({ bucket: bucketOf(hash('m', right)), weight: WEIGHT.meaning, from: to, to });
      for (let from = Math.max(0, to - MEANING_REACH); from < to; from += 1) {
        for (const left of meanings[from] ?? []) {
          hints.push({
            bucket: ofPair(left + 1, right + 1, 9),
            weight: WEIGHT.meanings,
            from,
            to,
            once: true,
          });
        }
      }
    }
  });
  return hints;
}
