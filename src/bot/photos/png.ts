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

type Frame = { width: number; height: number; depth: number; kind: number; channels: number };

function frameOf({ type, data }: Chunk): Frame {
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth = 0, kind = -1, packing, filter, interlaced] = data.subarray(8, 13);
  const known = KINDS[kind];
  if (type !== 'IHDR' || !known?.depths.includes(depth)) throw new NotReadable('an odd head');
  if (packing !== 0 || filter !== 0 || interlaced !== 0) throw new NotReadable('in an order of its own');
  if (width < 8 || height < 8 || Math.ceil(width / 8) * Math.ceil(height / 8) > MOST_BLOCKS)
    throw new NotReadable('too small or too large');
  return { width, height, depth, kind, channels: known.channels };
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

/** Calls `take` with each row as it is drawn, from the first to the last. */
async function eachRow(chunks: readonly Chunk[], frame: Frame, take: (row: Uint8Array) => void) {
  const bits = frame.channels * frame.depth;
  const step = Math.max(1, bits >> 3);
  const length = Math.ceil((frame.width * bits) / 8);
  let [row, before] = [new Uint8Array(length + 1), new Uint8Array(length)];
  let [filled, rows] = [0, 0];
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  for await (const piece of Readable.from(packed).pipe(createInflate())) {
    const bytes = piece as Buffer;
    for (let at = 0; at < bytes.length && rows < frame.height; ) {
      const part = bytes.subarray(at, at + row.length - filled);
      row.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < row.length) continue;
      unfilter(row[0] ?? 0, row.subarray(1), before, step);
      take(row.subarray(1));
      [before, row] = [row.subarray(1), new Uint8Array(length + 1)];
      filled = 0;
      rows += 1;
    }
    if (rows === frame.height) return;
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
  let y = 0;
  await eachRow(chunks, frame, (row) => {
    for (let x = 0; x < frame.width; x += 1) {
      const at = (y >> 3) * width + (x >> 3);
      values[at] = (values[at] ?? 0) + brightnessAt(row, x);
      seen[at] = (seen[at] ?? 0) + 1;
    }
    y += 1;
  });
  return { width, height, values: values.map((sum, at) => sum / (seen[at] ?? 1)) };
}
