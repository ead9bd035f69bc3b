/** The learned list: how much each hint of a message speaks for each class of danger, and what that makes in all. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Token } from '../tokens.js';
import { BUCKETS, type Hint, hintsOf } from './hints.js';
import { Kept } from './kept.js';
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

/** One weight for each place and class, place by place; `scale` is what a weight of 1 is worth. */
type List = {
  readonly weights: Float32Array | Int8Array;
  readonly biases: Float32Array;
  readonly scale?: number;
};

/** No module, which would lie in memory twice; the build leaves it where it is. */
const PACKED = new URL('../../../src/answers/danger/weights.bin', import.meta.url);

let unpacked: (List & { readonly kept: Kept }) | undefined;

/** The list as it was learned, bits for the buckets it keeps and then their weights; it is read for the first message. */
function list(): List & { readonly kept: Kept } {
  unpacked ??= unpack(Uint8Array.from(gunzipSync(readFileSync(PACKED))).buffer);
  return unpacked;
}

function unpack(bytes: ArrayBuffer): List & { readonly kept: Kept } {
  return {
    kept: new Kept(new Uint32Array(bytes, 0, BUCKETS / 32)),
    weights: new Int8Array(bytes, BUCKETS / 8),
    biases: Float32Array.from(LEARNED.biases),
    scale: LEARNED.scale,
  };
}

/** The row of a message's hints; what falls into one bucket is added up. */
export function rowOf(hints: readonly Hint[]): Row {
  const sums = new Map<number, number>();
  for (const { bucket, weight } of hints) sums.set(bucket, (sums.get(bucket) ?? 0) + weight);
  let squares = 0;
  for (const sum of sums.values()) squares += sum * sum;
  const length = Math.sqrt(squares) || 1;
  return {
    buckets: Uint32Array.from(sums.keys()),
    values: Float32Array.from(sums.values(), (value) => value / length),
  };
}

/** The row with places of a list instead of buckets; buckets that the list does not keep are left out. */
export function placed({ buckets, values }: Row, kept: Kept): Row {
  const places = Int32Array.from(buckets, (bucket) => kept.placeOf(bucket));
  return {
    buckets: Uint32Array.from(places.filter((place) => place >= 0)),
    values: values.filter((_, at) => (places[at] ?? -1) >= 0),
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
  const found = new Float64Array(LEARNED_CLASSES.length);
  const own = list();
  chances(own, placed(rowOf(hintsOf(tokens)), own.kept), found);
  return found;
}

/** How much each token speaks for a class and against harm being absent; a pair's share is split between its tokens. */
export function sharesOf(tokens: readonly Token[], name: LearnedClass): number[] {
  const { weights, kept } = list();
  const classes = LEARNED_CLASSES.length;
  const column = LEARNED_CLASSES.indexOf(name);
  const shares = tokens.map(() => 0);
  for (const { bucket, weight, from, to } of hintsOf(tokens)) {
    const place = kept.placeOf(bucket);
    if (place < 0) continue;
    const first = place * classes;
    const share = (weight * ((weights[first + column] ?? 0) - (weights[first + classes - 1] ?? 0))) / 2;
    shares[from] = (shares[from] ?? 0) + share;
    shares[to] = (shares[to] ?? 0) + share;
  }
  return shares;
}
