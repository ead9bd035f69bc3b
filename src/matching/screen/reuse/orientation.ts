/** How a camera was held: it notes that beside the picture (EXIF), and whoever shows the picture turns it. */
import type { Grey } from './jpeg.js';

/** As EXIF counts: 1 is upright, 2 to 8 are turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TAG = 0x0112;

/** Reads it from the note itself, which is a TIFF file of one page. */
function inNote(note: Buffer): number {
  const little = note.toString('latin1', 0, 2) === 'II';
  const [word, long] = little
    ? [(at: number) => note.readUInt16LE(at), (at: number) => note.readUInt32LE(at)]
    : [(at: number) => note.readUInt16BE(at), (at: number) => note.readUInt32BE(at)];
  if (note.length < 8) return 1;
  const page = long(4);
  if (page + 2 > note.length) return 1;
  for (let at = page + 2, left = word(page); left > 0 && at + 12 <= note.length; at += 12, left -= 1)
    if (word(at) === TAG) return word(at + 8);
  return 1;
}

/** @param bytes a JPEG picture. @returns 1 where nothing is noted */
export function orientationOf(bytes: Uint8Array): Orientation {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= file.length; ) {
    const [marker, length] = [file.readUInt16BE(at), file.readUInt16BE(at + 2)];
    if (marker < 0xff01 || marker === 0xffda || length < 2) return 1;
    const note = file.subarray(at + 4, at + 2 + length);
    if (marker === 0xffe1 && note.toString('latin1', 0, 6) === 'Exif\0\0') {
      const noted = inNote(note.subarray(6));
      return noted >= 1 && noted <= 8 ? (noted as Orientation) : 1;
    }
    at += 2 + length;
  }
  return 1;
}

/** The picture as it is shown. */
export function upright({ width, height, values }: Grey, orientation: Orientation): Grey {
  const turned = orientation > 4;
  const [columns, rows] = turned ? [height, width] : [width, height];
  const mirrored = [2, 3, 7, 8].includes(orientation);
  const flipped = [3, 4, 6, 7].includes(orientation);
  const shown = new Float32Array(values.length);
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      const [across, down] = turned ? [y, x] : [x, y];
      const column = mirrored ? width - 1 - across : across;
      const row = flipped ? height - 1 - down : down;
      shown[y * columns + x] = values[row * width + column] ?? 0;
    }
  return { width: columns, height: rows, values: shown };
}
