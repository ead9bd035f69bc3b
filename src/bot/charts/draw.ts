/** Draws a picture: echarts makes an SVG of it, resvg a PNG, with the fonts that come with the program and nothing of the machine. */
import { Resvg } from '@resvg/resvg-js';
import { init, setPlatformAPI } from 'echarts/dist/echarts.esm.min.mjs';
import { FAMILY, FONT_FILES, linesOf, widthOf } from './fonts.js';
import { INK, PAGE, SIZE } from './look.js';
import { DRAWN_WIDTH, optionOf } from './options.js';
import type { Picture } from './picture.js';

// Without a canvas it guesses, and knows no Cyrillic.
setPlatformAPI({
  measureText: (text, font = '') => {
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
    return { width: widthOf(text, size, /bold|[6-9]00/.test(font)) };
  },
});

const RADIUS = 14;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ');

type Line = { text: string; y: number; size: number; colour: string; bold?: boolean };

const drawnLine = ({ text, y, size, colour, bold = false }: Line): string =>
  `<text x="${PAGE.edge}" y="${y}" font-family="${FAMILY}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}">${escaped(text)}</text>`;

/** Lines of one kind below each other, from `y` on, which is the first base line. */
const below = (texts: readonly string[], y: number, look: Omit<Line, 'text' | 'y'>): Line[] =>
  texts.map((text, n) => ({ ...look, text, y: y + n * look.size * 1.25 }));

function chartSvg(picture: Picture, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: DRAWN_WIDTH, height });
  try {
    chart.setOption({ ...optionOf(picture, { height }), aria: { enabled: true, decal: { show: false } } });
    return chart.renderToSVGString({ useViewBox: false });
  } finally {
    // Its clock would keep the process alive.
    chart.dispose();
  }
}

/** The whole page as SVG. */
export function svgOf(picture: Picture): string {
  const { width, height, edge } = PAGE;
  const room = DRAWN_WIDTH;
  const title = below(linesOf(picture.title, SIZE.title, room, 2, true), edge + 24, {
    size: SIZE.title,
    colour: INK.text,
    bold: true,
  });
  const titleEnd = (title.at(-1)?.y ?? edge) + 32;
  const unit = below(linesOf(picture.unit, SIZE.unit, room, 1), titleEnd, {
    size: SIZE.unit,
    colour: INK.soft,
  });
  const notes = picture.notes.flatMap((note) => linesOf(note, SIZE.note, room, 2)).slice(0, 3);
  const noteFrom = height - edge + 4 - (notes.length - 1) * SIZE.note * 1.25;
  const foot = below(notes, noteFrom, { size: SIZE.note, colour: INK.soft });
  const from = titleEnd + 24;
  const end = notes.length > 0 ? noteFrom - SIZE.note - 14 : height - edge;
  const card = `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${RADIUS}" fill="${INK.card}" stroke="${INK.border}" stroke-width="2"/>`;
  const lines = [...title, ...unit, ...foot].map(drawnLine).join('');
  const chart = `<g transform="translate(${edge} ${from})">${chartSvg(picture, end - from)}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${card}${lines}${chart}</svg>`;
}

/** The bytes of the picture as PNG. */
export function drawn(picture: Picture): Buffer {
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FAMILY };
  const fitTo = { mode: 'zoom', value: PAGE.scale } as const;
  return new Resvg(svgOf(picture), { font: { ...font, sansSerifFamily: FAMILY }, fitTo }).render().asPng();
}
