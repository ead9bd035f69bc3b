/** Whose turn it is: lanes in turn, each in its own order, and one flood is no crowd. */
import { expect, it } from 'vitest';
import { type InLine, inTurns, Line } from '../../src/bot/line.js';

let id = 0;
const of = (source: InLine['source'], lane: string | null): InLine => {
  id += 1;
  return { id, source, lane };
};
const many = (count: number, lane: string): InLine[] =>
  Array.from({ length: count }, () => of('telegram', lane));

it('takes from lanes in turn and keeps the order within each', () => {
  const flood = many(5, 'a');
  const events = [...flood, ...many(2, 'b'), ...many(1, 'c')];
  const lanes = inTurns(events).map(({ lane }) => lane);
  expect(lanes.join('')).toBe('abcabaaa');
  expect(inTurns(events).filter(({ lane }) => lane === 'a')).toEqual(flood);
});

it('lets helpers and our own work in whatever people do', () => {
  const people = Array.from({ length: 40 }, (_, n) => of('telegram', `${n}`));
  const desk = of('slack', 'U1');
  const own = [of('timer', null), of('result', null)];
  const taken = inTurns([...people, desk, ...own]);
  expect(taken.slice(0, 6)).toEqual([people[0], desk, own[0], people[1], own[1], people[2]]);
  expect(taken).toHaveLength(43);
});

it('is full of a crowd, not of one flood', () => {
  const line = new Line();
  for (const one of many(5000, 'a')) line.add(one);
  expect(line.hasRoom).toBe(true);
  for (let n = 0; n < 180; n += 1) line.add(of('telegram', `person ${n}`));
  expect(line.hasRoom).toBe(false);
  // A whole round: the flood still counts as before, the others are through.
  for (let n = 0; n < 181; n += 1) line.next();
  expect(line.hasRoom).toBe(true);
  expect(line.size).toBe(4999);
  while (line.next());
  expect([line.size, line.hasRoom]).toEqual([0, true]);
});
