/** Learns from examples how much each bucket speaks for each class: softmax regression with AdaGrad, the same for the same input. */
import { BUCKETS } from '../src/answers/danger/hints.js';
import { chances, type Row } from '../src/answers/danger/learned.js';

/** A message as numbers, and the place of its class. */
export type Lesson = { readonly row: Row; readonly label: number };

/** One weight for each bucket and class, bucket by bucket, and one bias for each class. */
export type Weights = { readonly weights: Float32Array; readonly biases: Float32Array };

const ROUNDS = 6;
const RATE = 0.35;
/** From this round on, what each round ends with is averaged: no message that came last weighs more than the others. */
const AVERAGED_FROM = 3;
/** Keeps weights small that few examples ask for. */
const SHRINK = 1e-4;

/** A generator of numbers from 0 to 1 that begins alike for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(items: T[], next: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const [left, right] = [items[at], items[other]];
    if (left !== undefined && right !== undefined) [items[at], items[other]] = [right, left];
  }
}

/** Learns from lessons whose labels are places below `classes`. */
export function learn(lessons: readonly Lesson[], classes: number): Weights {
  const learned: Weights = {
    weights: new Float32Array(BUCKETS * classes),
    biases: new Float32Array(classes),
  };
  const sums = { weights: new Float64Array(BUCKETS * classes), biases: new Float64Array(classes) };
  const squares = new Float32Array(BUCKETS * classes).fill(1e-4);
  const found = new Float64Array(classes);
  const order = [...lessons];
  const next = numbers(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    for (const lesson of order) {
      chances(learned, lesson.row, found);
      step(learned, squares, lesson, found);
    }
    if (round < AVERAGED_FROM) continue;
    addUp(sums.weights, learned.weights);
    addUp(sums.biases, learned.biases);
  }
  const mean = (sum: number): number => sum / (ROUNDS - AVERAGED_FROM);
  return { weights: Float32Array.from(sums.weights, mean), biases: Float32Array.from(sums.biases, mean) };
}

function addUp(sums: Float64Array, more: Float32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0);
}

function step(learned: Weights, squares: Float32Array, { row, label }: Lesson, found: Float64Array): void {
  const { weights, biases } = learned;
  const classes = biases.length;
  for (let name = 0; name < classes; name += 1) {
    const off = (found[name] ?? 0) - (label === name ? 1 : 0);
    if (Math.abs(off) < 1e-4) continue;
    biases[name] = (biases[name] ?? 0) - 0.01 * off;
    for (let at = 0; at < row.buckets.length; at += 1) {
      const place = (row.buckets[at] ?? 0) * classes + name;
      const slope = off * (row.values[at] ?? 0) + SHRINK * (weights[place] ?? 0);
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (RATE * slope) / Math.sqrt(square);
    }
  }
}
