/**
 * A JPEG picture at an eighth of its size, in grey: of each 8x8 block the mean alone is read, which is all that a perceptual hash
 * needs. Baseline and progressive pictures (ITU T.81), as Telegram makes them; own code, because pictures of strangers are read by
 * it: nothing native, no memory beyond one number a block.
 */
import { Bits, type Codes, codesOf, NotReadable } from './jpeg-codes.js';

/** Brightness of each block, row by row. */
export type Grey = { readonly width: number; readonly height: number; readonly values: Float32Array };

type Part = { id: number; h: number; v: number; dc: number; ac: number; before: number };
type Frame = { width: number; height: number; progressive: boolean; parts: Part[] };

/** 50 megapixels; what is larger is no photo of a flat. */
const MOST_BLOCKS = 800_000;

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function frameOf(bytes: Uint8Array, at: number, progressive: boolean): Frame {
  const parts: Part[] = [];
  const [height, width, count] = [word(bytes, at + 1), word(bytes, at + 3), bytes[at + 5] ?? 0];
  for (let n = 0; n < count; n += 1) {
    const [id = 0, factors = 0] = bytes.subarray(at + 6 + n * 3, at + 9 + n * 3);
    parts.push({ id, h: factors >> 4, v: factors & 15, dc: 0, ac: 0, before: 0 });
  }
  const fair = parts.every(({ h, v }) => h >= 1 && h <= 4 && v >= 1 && v <= 4);
  if (!fair || parts.length < 1 || parts.length > 4 || width < 8 || height < 8)
    throw new NotReadable('an odd frame');
  if (Math.ceil(width / 8) * Math.ceil(height / 8) > MOST_BLOCKS) throw new NotReadable('too large');
  return { width, height, progressive, parts };
}

/** Adds the tables of codes that stand in a segment; the upper half of an id says whether they are of the details. */
function addCodes(tables: Map<number, Codes>, segment: Uint8Array): void {
  for (let at = 0; at + 17 <= segment.length; ) {
    const counts = segment.subarray(at + 1, at + 17);
    const size = counts.reduce((sum, count) => sum + count, 0);
    tables.set(segment[at] ?? 0, codesOf(counts, segment.subarray(at + 17, at + 17 + size)));
    at += 17 + size;
  }
}

/** What a scan needs besides its bits. */
type Scan = { frame: Frame; parts: Part[]; tables: Map<number, Codes>; restart: number; shift: number };

/** Reads one block. @returns the sum of its differences so far, in steps of the picture's own scale */
function meanOf(bits: Bits, part: Part, { frame, tables, shift }: Scan): number {
  const [dc, ac] = [tables.get(part.dc), tables.get(16 + part.ac)];
  if (!dc || (!ac && !frame.progressive)) throw new NotReadable('a table is missing');
  part.before += bits.signed(Math.min(bits.code(dc), 15));
  // The details of a block are read over; a progressive picture has them in scans of their own.
  for (let n = 1; !frame.progressive && ac && n < 64; n += 1) {
    const code = bits.code(ac);
    if (code === 0) break;
    n += code >> 4;
    bits.number(code & 15);
  }
  return part.before << shift;
}

function readScan(bits: Bits, scan: Scan): Grey {
  const { frame, parts, restart } = scan;
  const [lead] = frame.parts;
  if (!lead || parts[0]?.id !== lead.id) throw new NotReadable('no brightness in the first scan');
  const most = (of: 'h' | 'v'): number => Math.max(...frame.parts.map((part) => part[of]));
  const alone = parts.length === 1;
  const width = Math.ceil((frame.width * lead.h) / (8 * most('h')));
  const height = Math.ceil((frame.height * lead.v) / (8 * most('v')));
  const values = new Float32Array(width * height);
  const across = alone ? width : Math.ceil(frame.width / (8 * most('h')));
  const down = alone ? height : Math.ceil(frame.height / (8 * most('v')));
  for (let unit = 0; unit < across * down; unit += 1) {
    if (restart > 0 && unit > 0 && unit % restart === 0) {
      bits.restart();
      for (const part of parts) part.before = 0;
    }
    for (const part of parts) {
      const [h, v] = alone ? [1, 1] : [part.h, part.v];
      for (let n = 0; n < h * v; n += 1) {
        const mean = meanOf(bits, part, scan);
        const x = (unit % across) * h + (n % h);
        const y = Math.floor(unit / across) * v + Math.floor(n / h);
        if (part === parts[0] && x < width && y < height) values[y * width + x] = mean;
      }
    }
  }
  return { width, height, values };
}

/** @throws NotReadable for whatever is no JPEG picture of eight bits that can be read */
export function greyOf(bytes: Uint8Array): Grey {
  if (word(bytes, 0) !== 0xffd8) throw new NotReadable('no JPEG');
  const tables = new Map<number, Codes>();
  let frame: Frame | null = null;
  let restart = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = word(bytes, at);
    const length = word(bytes, at + 2);
    const body = at + 4;
    if (marker < 0xff01 || length < 2) throw new NotReadable('no marker where one must be');
    if (marker === 0xffc4) addCodes(tables, bytes.subarray(body, at + 2 + length));
    else if (marker === 0xffdd) restart = word(bytes, body);
    else if (marker === 0xffc0 || marker === 0xffc1 || marker === 0xffc2)
      frame = frameOf(bytes, body, marker === 0xffc2);
    else if (marker === 0xffda) {
      if (!frame) throw new NotReadable('a scan without a frame');
      return readScan(new Bits(bytes, at + 2 + length), scanOf(bytes.subarray(body), frame, tables, restart));
    }
    at += 2 + length;
  }
  throw new NotReadable('no picture in it');
}

function scanOf(head: Uint8Array, frame: Frame, tables: Map<number, Codes>, restart: number): Scan {
  const count = head[0] ?? 0;
  const parts: Part[] = [];
  for (let n = 0; n < count; n += 1) {
    const part = frame.parts.find(({ id }) => id === head[1 + 2 * n]);
    const codes = head[2 + 2 * n] ?? 0;
    if (!part) throw new NotReadable('a scan of an unknown part');
    part.dc = codes >> 4;
    part.ac = codes & 15;
    parts.push(part);
  }
  const [from = 0, , steps = 0] = head.subarray(1 + 2 * count, 4 + 2 * count);
  if (from !== 0 || parts.length === 0) throw new NotReadable('the first scan has no means');
  return { frame, parts, tables, restart, shift: frame.progressive ? steps & 15 : 0 };
}

/** The picture as 9x8 means, row by row, as the perceptual hash takes it. */
export function shrunk({ width, height, values }: Grey, columns = 9, rows = 8): number[] {
  const small: number[] = [];
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) small.push(meanIn(values, width, height, [x, y, columns, rows]));
  return small;
}

/** The mean of one cell of a grid over the picture; blocks at its edge count by the share that lies in it. */
function meanIn(
  values: Float32Array,
  width: number,
  height: number,
  [x, y, columns, rows]: readonly [number, number, number, number],
): number {
  const [left, right] = [(x * width) / columns, ((x + 1) * width) / columns];
  const [top, bottom] = [(y * height) / rows, ((y + 1) * height) / rows];
  let sum = 0;
  for (let row = Math.floor(top); row < Math.min(height, Math.ceil(bottom)); row += 1)
    for (let column = Math.floor(left); column < Math.min(width, Math.ceil(right)); column += 1) {
      const across = Math.min(right, column + 1) - Math.max(left, column);
      const down = Math.min(bottom, row + 1) - Math.max(top, row);
      sum += (values[row * width + column] ?? 0) * across * down;
    }
  return sum / ((right - left) * (bottom - top));
}
