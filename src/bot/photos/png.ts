/**
 * A PNG picture at an eighth of its size, in grey, as the perceptual hash takes it (ISO 15948). Own code over Node's inflate, row by
 * row: a picture that claims to be huge takes no more memory than two of its rows.
 */
import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import type { Grey } from '../../matching/screen/reuse/jpeg.js';
import { NotReadable } from '../../matching/screen/reuse/jpeg-codes.js';
import { type Chunk, chunksOf } from './png-chunks.js';

/** 50 megapixels; what is larger is no photo of a flat. */
const MOST_BLOCKS = 800_000;
/** By the kind of colour: how many numbers a pixel has, and of how many bits they may be. */
const KINDS: Readonly<Record<number, { channels: number; depths: readonly number[] }>> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};

type Frame = {
  width: number;
  height: number;
  depth: number;
  kind: number;
  channels: number;
  passes: readonly Pass[];
};
/** A part of the picture that is stored as one: every `dx`th pixel from `x` on, in every `dy`th row from `y` on. */
type Pass = { x: number; y: number; dx: number; dy: number };

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];
/** Rough at first, then finer and finer (Adam7). */
const INTERLACED: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];
/** By what the head says of the order of the rows. */
const ORDERS: Readonly<Record<number, readonly Pass[]>> = { 0: WHOLE, 1: INTERLACED };

function frameOf({ type, data }: Chunk): Frame {
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth = 0, kind = -1, packing, filter, order = -1] = data.subarray(8, 13);
  const passes = ORDERS[order];
  const known = KINDS[kind];
  if (type !== 'IHDR' || !known?.depths.includes(depth)) throw new NotReadable('an odd head');
  if (packing !== 0 || filter !== 0 || !passes) throw new NotReadable('in an order of its own');
  if (width < 8 || height < 8 || Math.ceil(width / 8) * Math.ceil(height / 8) > MOST_BLOCKS)
    throw new NotReadable('too small or too large');
  return { width, height, depth, kind, channels: known.channels, passes };
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** Undoes what `filter` has done to `row`, in place. @param step bytes from a pixel to the one beside it. */
function unfilter(filter: number, row: Uint8Array, before: Uint8Array, step: number): void {
  if (filter > 4) throw new NotReadable('an unknown filter');
  for (let at = 0; filter > 0 && at < row.length; at += 1) {
    const left = row[at - step] ?? 0;
    const above = before[at] ?? 0;
    const guesses = [0, left, above, (left + above) >> 1];
    const guess = filter === 4 ? paeth(left, above, before[at - step] ?? 0) : (guesses[filter] ?? 0);
    row[at] = (row[at] ?? 0) + guess;
  }
}

/** What makes a pixel's brightness of its numbers; what can be seen through lies on white. */
function brightness({ depth, kind, channels }: Frame, chunks: readonly Chunk[]) {
  const of = (type: string): Buffer | undefined => chunks.find((chunk) => chunk.type === type)?.data;
  const [palette, clear] = [of('PLTE'), of('tRNS')];
  const most = 2 ** Math.min(depth, 8) - 1;
  const number = (row: Uint8Array, n: number): number => {
    if (depth >= 8) return row[n * (depth / 8)] ?? 0;
    return ((row[(n * depth) >> 3] ?? 0) >> (8 - depth - ((n * depth) & 7))) & most;
  };
  const luma = (r: number, g: number, b: number): number => 0.299 * r + 0.587 * g + 0.114 * b;
  const onWhite = (value: number, alpha: number): number => 255 + ((value - 255) * alpha) / 255;
  return (row: Uint8Array, x: number): number => {
    const at = x * channels;
    const first = number(row, at);
    if (kind === 3) {
      const [r = 0, g = 0, b = 0] = palette?.subarray(first * 3, first * 3 + 3) ?? [];
      return onWhite(luma(r, g, b), clear?.[first] ?? 255);
    }
    const value = channels < 3 ? (first * 255) / most : luma(first, number(row, at + 1), number(row, at + 2));
    return channels % 2 === 0 ? onWhite(value, number(row, at + channels - 1)) : value;
  };
}

/** A row of a pass: where it begins in the picture, how far apart its pixels lie, how many there are, and whether none is above it. */
type Row = { x: number; y: number; dx: number; count: number; first: boolean };

/** All rows in the order in which they are stored; a pass without a pixel has none. */
function* rowsOf({ width, height, passes }: Frame): Generator<Row> {
  for (const { x, y, dx, dy } of passes) {
    const count = Math.ceil((width - x) / dx);
    for (let at = y; at < height && count > 0; at += dy) yield { x, y: at, dx, count, first: at === y };
  }
}

const NOTHING = new Uint8Array(0);

/** Calls `take` with each row as it is stored, from the first to the last. */
async function eachRow(chunks: readonly Chunk[], frame: Frame, take: (bytes: Uint8Array, row: Row) => void) {
  const bits = frame.channels * frame.depth;
  const step = Math.max(1, bits >> 3);
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const rows = rowsOf(frame);
  let next = rows.next();
  const bytesOf = ({ count }: Row): Uint8Array => new Uint8Array(Math.ceil((count * bits) / 8) + 1);
  let bytes: Uint8Array = NOTHING;
  let before: Uint8Array = NOTHING;
  let filled = 0;
  for await (const piece of Readable.from(packed).pipe(createInflate())) {
    const given = piece as Buffer;
    for (let at = 0; at < given.length && !next.done; ) {
      if (filled === 0) bytes = bytesOf(next.value);
      const part = given.subarray(at, at + bytes.length - filled);
      bytes.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < bytes.length) continue;
      const row = bytes.subarray(1);
      unfilter(bytes[0] ?? 0, row, next.value.first ? NOTHING : before, step);
      take(row, next.value);
      before = row;
      filled = 0;
      next = rows.next();
    }
    if (next.done) return;
  }
  throw new NotReadable('rows are missing');
}

/** The mean of each 8x8 block. @throws NotReadable, or what inflate throws, for whatever is no PNG picture that can be read */
export async function greyOfPng(bytes: Uint8Array): Promise<Grey> {
  const chunks = chunksOf(bytes);
  const [head] = chunks;
  if (!head) throw new NotReadable('no PNG');
  const frame = frameOf(head);
  const [width, height] = [Math.ceil(frame.width / 8), Math.ceil(frame.height / 8)];
  const [values, seen] = [new Float32Array(width * height), new Float32Array(width * height)];
  const brightnessAt = brightness(frame, chunks);
  await eachRow(chunks, frame, (bytes, { x, y, dx, count }) => {
    for (let n = 0; n < count; n += 1) {
      const at = (y >> 3) * width + ((x + n * dx) >> 3);
      values[at] = (values[at] ?? 0) + brightnessAt(bytes, n);
      seen[at] = (seen[at] ?? 0) + 1;
    }
  });
  return { width, height, values: values.map((sum, at) => sum / (seen[at] ?? 1)) };
}
