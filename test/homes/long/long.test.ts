/** A thousand random stories of homes; HOMES_SEED repeats a run, HOMES_RUNS sets how many. */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { story } from '../play/acts.js';
import { Stage } from '../play/stage.js';

const SEED = Number(process.env.HOMES_SEED);
const RUNS = Number(process.env.HOMES_RUNS ?? 1000);

const sum: Record<string, number> = { seed: SEED, stories: 0 };
afterAll(() => console.table(sum));

it('keep the rules of matching', () => {
  const runs = fc.property(story(150), (acts) => {
    const stage = new Stage();
    const fault = stage.play(acts);
    sum.stories = (sum.stories ?? 0) + 1;
    for (const [name, count] of Object.entries(stage.judge.counts)) sum[name] = (sum[name] ?? 0) + count;
    stage.village.fresh.store.close();
    expect(fault).toBeNull();
  });
  fc.assert(runs, { numRuns: RUNS, seed: SEED });
  expect(sum.won).toBeGreaterThan(0);
});
