/** The numbered features of a line are those that a question has by name. */
import { expect, it } from 'vitest';
import { featuresOf } from '../../src/answers/features.js';
import { Numbering, numberOf } from '../../src/answers/numbering.js';

const LINES = [
  'Wie hoch darf die Kaution sein?',
  'Яка максимальна кауція за квартиру, яка кауція?',
  'die die Kaution 2026 2026',
  'chy mozhna registrirovatsya bez dohovoru',
  '§ 24 ? 12',
  '',
];

it('each line has the same features and weights either way', () => {
  const numbering = new Numbering();
  for (const line of [...LINES, ...LINES]) {
    const { ids, weights } = numbering.of(line);
    const byName = [...featuresOf(line)].map(([name, weight]) => [numberOf(numbering.numbers, name), weight]);
    expect(byName.every(([id = -1]) => id >= 0)).toBe(true);
    const sorted = (pairs: (number | undefined)[][]) => pairs.toSorted(([a = 0], [b = 0]) => a - b);
    expect(sorted(ids.map((id, at) => [id, weights[at]]))).toEqual(sorted(byName));
  }
});

it('numbers are given once, and what was never met has none', () => {
  const numbering = new Numbering();
  for (const line of LINES) numbering.of(line);
  const { size } = numbering;
  for (const line of LINES) numbering.of(line);
  expect(numbering.size).toBe(size);
  const unknown = [...featuresOf('sein Kaution xyzzyx')].filter(
    ([name]) => numberOf(numbering.numbers, name) < 0,
  );
  expect(unknown.length).toBeGreaterThan(3);
});
