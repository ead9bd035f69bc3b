/** The fonts that come with the program, and how wide their signs are (OpenType tables cmap, hhea, hmtx): Latin and Cyrillic. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');

export const FAMILY = 'DejaVu Sans Condensed';
const REGULAR = join(folder, 'DejaVuSansCondensed.ttf');
const BOLD = join(folder, 'DejaVuSansCondensed-Bold.ttf');
export const FONT_FILES = [REGULAR, BOLD];

/** The width of a sign in parts of the font's size. */
type Widths = (code: number) => number;

/** Where a table of the file begins. */
function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let n = 0; n < count; n += 1) {
    const entry = 12 + n * 16;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

/** Glyphs of the basic plane by their code: the first table of format 4. */
function glyphsOf(font: Buffer): Map<number, number> {
  const cmap = tableAt(font, 'cmap');
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, n) =>
    font.readUInt32BE(cmap + 8 + n * 8),
  );
  const table = offsets.map((offset) => cmap + offset).find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error('the font has no table of the basic plane');
  const segments = font.readUInt16BE(table + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let n = 0; n < segments; n += 1) {
    const [endAt, startAt] = [table + 14 + n * 2, table + 16 + (segments + n) * 2];
    const [deltaAt, rangeAt] = [startAt + segments * 2, startAt + segments * 4];
    const range = font.readUInt16BE(rangeAt);
    const start = font.readUInt16BE(startAt);
    for (let code = start; code <= font.readUInt16BE(endAt) && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : font.readUInt16BE(rangeAt + range + (code - start) * 2);
      glyphs.set(code, raw === 0 ? 0 : (raw + font.readUInt16BE(deltaAt)) & 0xffff);
    }
  }
  return glyphs;
}

function widthsOf(file: string): Widths {
  const font = readFileSync(file);
  const units = font.readUInt16BE(tableAt(font, 'head') + 18);
  const wide = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  const hmtx = tableAt(font, 'hmtx');
  const glyphs = glyphsOf(font);
  return (code) => font.readUInt16BE(hmtx + Math.min(glyphs.get(code) ?? 0, wide - 1) * 4) / units;
}

const regular = widthsOf(REGULAR);
const bold = widthsOf(BOLD);

/** How wide `text` is at `size`, in the unit of `size`. */
export function widthOf(text: string, size: number, isBold = false): number {
  const widths = isBold ? bold : regular;
  return [...text].reduce((sum, sign) => sum + widths(sign.codePointAt(0) ?? 0), 0) * size;
}

/** Lines of at most `width`, cut at spaces; past `most` lines the last one ends in an ellipsis. */
export function linesOf(text: string, size: number, width: number, most: number, isBold = false): string[] {
  const fits = (line: string): boolean => widthOf(line, size, isBold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  let end = shown.pop() ?? '';
  if (lines.length > most) end = `${end} …`;
  while (!fits(end) && end.length > 2) end = `${end.replace(/ ?…$/, '').slice(0, -1).trimEnd()}…`;
  return [...shown, end];
}
