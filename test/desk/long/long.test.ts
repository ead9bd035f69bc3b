/** Ten thousand random conversations; DESK_SEED repeats a run, DESK_RUNS sets how many. */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { conversation, Desk } from '../play.js';

const SEED = Number(process.env.DESK_SEED);
const RUNS = Number(process.env.DESK_RUNS ?? 10_000);

const desk = new Desk();
const sum: Record<string, number> = { seed: SEED, conversations: 0 };
afterAll(() => {
  desk.close();
  console.table(sum);
});

it('keep the rules of the desk', () => {
  const runs = fc.property(conversation(80), (acts) => {
    const { counts } = desk.play(acts);
    sum.conversations = (sum.conversations ?? 0) + 1;
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  });
  fc.assert(runs, { numRuns: RUNS, seed: SEED });
  expect(sum.rated).toBeGreaterThan(0);
});
