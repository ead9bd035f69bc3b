/** Random conversations of persons and helpers keep the rules of the desk; `npm run test:desk` plays ten thousand. */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { conversation, Desk } from './play.js';

const desk = new Desk();
afterAll(() => desk.close());

it('no case is without owner or clock, no message is lost, doubled or out of order, and nothing leaves unpressed', () => {
  const sum: Record<string, number> = {};
  const runs = fc.property(conversation(60), (acts) => {
    const { counts } = desk.play(acts);
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  });
  fc.assert(runs, { numRuns: 25 });
  // A desk on which nothing happens would keep every rule.
  for (const name of ['messages', 'inCases', 'left', 'cases', 'ended'])
    expect(sum[name], name).toBeGreaterThan(5);
});
