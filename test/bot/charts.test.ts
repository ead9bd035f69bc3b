/** Pictures of figures: each kind is drawn, in Latin and Cyrillic, and reads on its card; the thread is there only while it draws. */
import { expect, it } from 'vitest';
import { drawn, svgOf } from '../../src/bot/charts/draw.js';
import type * as Drawing from '../../src/bot/charts/drawer.js';
import { linesOf, widthOf } from '../../src/bot/charts/fonts.js';
import { INK, PAGE, SERIES } from '../../src/bot/charts/look.js';
import type { Picture } from '../../src/bot/charts/picture.js';
import { CHART_KINDS } from '../../src/flows/reports/chart.js';

/** The thread is a file of the built program. */
const { ChartDrawer } = (await import(
  new URL('../../dist/bot/charts/drawer.js', import.meta.url).href
)) as typeof Drawing;

const picture = (kind: Picture['kind'], title: string): Picture => ({
  kind,
  title,
  unit: 'Stunden',
  labels: ['02.11.', '09.11.', '16.11.'],
  series: [
    { name: 'die Hälfte', values: [3, null, 2.5] },
    { name: 'neun von zehn', values: [12, null, 9] },
  ].slice(0, kind === 'funnel' ? 1 : 2),
  beside: kind === 'funnel' ? ['3', '< 10', '2,5'] : [],
  notes: ['Wochen mit weniger als zehn fehlen.'],
  comma: ',',
  bottom: 0,
});

/** Width and height from the head of a PNG (RFC 2083). */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

it.each(CHART_KINDS)('draws a chart of kind %s', (kind) => {
  const png = drawn(picture(kind, 'Шлях до житла & <більше>'));
  expect(sizeOf(png)).toEqual([PAGE.width * PAGE.scale, PAGE.height * PAGE.scale]);
  expect(png.length).toBeLessThan(300_000);
  const svg = svgOf(picture(kind, 'Шлях до житла & <більше>'));
  expect(svg).toContain('Шлях до житла &#38; &#60;більше&#62;');
  expect(svg).not.toMatch(/NaN|undefined|href=/);
});

it('has the signs of Latin and Cyrillic, and a box only for what it lacks', () => {
  const same = (one: string, other: string): boolean =>
    drawn(picture('bars', one)).equals(drawn(picture('bars', other)));
  expect(same('ҐЄІЇґєії', 'ҐЄІЇґєїі')).toBe(false);
  expect(same('Ёёыэъ', 'Ёёыэь')).toBe(false);
  expect(same('ÄÖÜß€', 'ÄÖÜßé')).toBe(false);
  // Signs of which the fonts know nothing all look the same: this is how the three above could fail.
  expect(same('ሀለ', 'ሐመ')).toBe(true);
});

it('knows how wide words are, and cuts them where a reader would', () => {
  expect(widthOf('Житло', 20)).toBeGreaterThan(widthOf('Жито', 20));
  expect(widthOf('Дім', 20, true)).toBeGreaterThan(widthOf('Дім', 20));
  const lines = linesOf('Живуть там дванадцять місяців або довше', 20, 200, 2);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(200);
  expect(linesOf('Donaudampfschifffahrtsgesellschaft', 20, 120, 1)[0]).toMatch(/^Donau.*…$/);
});

/** WCAG 2: the contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

it('reads on its own card, which stands out from both grounds of Slack', () => {
  for (const words of [INK.text, INK.soft]) expect(contrast(words, INK.card)).toBeGreaterThanOrEqual(7);
  for (const { colour } of SERIES) expect(contrast(colour, INK.card)).toBeGreaterThanOrEqual(4.5);
  for (const ground of ['#ffffff', '#1a1d21']) expect(contrast(INK.border, ground)).toBeGreaterThanOrEqual(3);
  const signs = SERIES.map(({ symbol, dash }) => `${symbol} ${dash}`);
  expect(new Set(signs).size).toBe(SERIES.length);
});

it('draws beside the service, one picture after the other, and stops', async () => {
  const drawer = new ChartDrawer();
  expect(drawer.running).toBe(false);
  const [one, other] = await Promise.all([
    drawer.draw(picture('line', 'Eins')),
    drawer.draw(picture('funnel', 'Zwei')),
  ]);
  expect(sizeOf(one)).toEqual(sizeOf(other));
  expect(one.equals(drawn(picture('line', 'Eins')))).toBe(true);
  expect(drawer.running).toBe(true);
  const broken = { ...picture('line', 'Drei'), labels: null } as unknown as Picture;
  await expect(drawer.draw(broken)).rejects.toMatchObject({ name: 'NotSent' });
  // A thread that ended is made anew.
  expect(sizeOf(await drawer.draw(picture('bars', 'Vier')))).toEqual(sizeOf(one));
  drawer.stop();
  expect(drawer.running).toBe(false);
  await expect(drawer.draw(picture('bars', 'Fünf'))).rejects.toMatchObject({ name: 'NotSent' });
});
