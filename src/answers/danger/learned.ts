/** The learned list: how much each hint of a message speaks for each class of danger, and what that makes in all. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Token } from '../tokens.js';
import { BUCKETS, type Hint, hintsOf } from './hints.js';
import { LEARNED } from './weights.js';

/** What the list can tell apart, in the order of its columns; the last is no danger at all. */
export const LEARNED_CLASSES = [
  'violence',
  'suicide',
  'trafficking',
  'child',
  'homeless-tonight',
  'medical',
  'ambiguous',
  'none',
] as const;
export type LearnedClass = (typeof LEARNED_CLASSES)[number];

/** A message as numbers: its buckets and their weights, whose squares add up to 1. */
export type Row = { readonly buckets: Uint32Array; readonly values: Float32Array };

/** One weight for each bucket and class, bucket by bucket; `scale` is what a weight of 1 is worth. */
type List = {
  readonly weights: Float32Array | Int8Array;
  readonly biases: Float32Array;
  readonly scale?: number;
};

/** No module, which would lie in memory twice; the build leaves it where it is. */
const PACKED = new URL('../../../src/answers/danger/weights.bin', import.meta.url);

let unpacked: List | undefined;

/** The list as it was learned; it is read for the first message. */
function list(): List {
  unpacked ??= {
    weights: new Int8Array(gunzipSync(readFileSync(PACKED))),
    biases: Float32Array.from(LEARNED.biases),
    scale: LEARNED.scale,
  };
  return unpacked;
}

/** The row of a message's hints; what falls into one bucket is added up. */
export function rowOf(hints: readonly Hint[]): Row {
  const sums = new Map<number, number>();
  for (const { bucket, weight, once } of hints) {
    const sum = sums.get(bucket);
    if (once !== true || sum === undefined) sums.set(bucket, (sum ?? 0) + weight);
  }
  let squares = 0;
  for (const sum of sums.values()) squares += sum * sum;
  const length = Math.sqrt(squares) || 1;
  return {
    buckets: Uint32Array.from(sums.keys()),
    values: Float32Array.from(sums.values(), (value) => value / length),
  };
}

/** Writes the chance of each class into `into`, which is as long as there are classes; the chances add up to 1. */
export function chances({ weights, biases, scale = 1 }: List, row: Row, into: Float64Array): void {
  const classes = biases.length;
  into.fill(0);
  for (let at = 0; at < row.buckets.length; at += 1) {
    const first = (row.buckets[at] ?? 0) * classes;
    const value = row.values[at] ?? 0;
    for (let name = 0; name < classes; name += 1)
      into[name] = (into[name] ?? 0) + value * (weights[first + name] ?? 0);
  }
  let sum = 0;
  for (let name = 0; name < classes; name += 1) {
    const part = Math.exp((into[name] ?? 0) * scale + (biases[name] ?? 0));
    into[name] = part;
    sum += part;
  }
  for (let name = 0; name < classes; name += 1) into[name] = (into[name] ?? 0) / sum;
}

/** The chance of each class for these tokens, in the order of LEARNED_CLASSES. */
export function chancesOf(tokens: readonly Token[]): Float64Array {
  return chancesBy(hintsOf(tokens));
}

/** The chance of each class for what has these hints. */
export function chancesBy(hints: readonly Hint[]): Float64Array {
  const found = new Float64Array(LEARNED_CLASSES.length);
  chances(list(), rowOf(hints), found);
  return found;
}

/** How much each token speaks for a class and against harm being absent; a pair's share is split between its tokens. */
export function sharesOf(tokens: readonly Token[], name: LearnedClass): number[] {
  const { weights } = list();
  const classes = LEARNED_CLASSES.length;
  const column = LEARNED_CLASSES.indexOf(name);
  const shares = tokens.map(() => 0);
  for (const { bucket, weight, from, to } of hintsOf(tokens)) {
    const first = (bucket % BUCKETS) * classes;
    const share = (weight * ((weights[first + column] ?? 0) - (weights[first + classes - 1] ?? 0))) / 2;
    shares[from] = (shares[from] ?? 0) + share;
    shares[to] = (shares[to] ?? 0) + share;
  }
  return shares;
}
