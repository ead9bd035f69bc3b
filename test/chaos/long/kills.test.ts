/** Every step at many passings, and 200 kills at random, each under load. */
import { afterAll, describe, expect, it } from 'vitest';
import { Random } from '../../../sandbox/telegram/random.js';
import { STEPS } from '../../../src/bot/steps.js';
import { deathsAt, killedAgainAndAgain, SEED } from '../experiment.js';
import type { Figures } from '../oracle.js';

const told: Record<string, Figures> = {};
afterAll(() => console.table(told));

describe('the crash matrix', () => {
  const random = new Random(SEED);
  const passings = [1, 2 + random.below(10), 12 + random.below(20), 40 + random.below(60)];
  const deaths = STEPS.flatMap((step) => passings.map((passing) => ({ step, passing })));

  it.concurrent.each(deaths)('survives its death at $step, passing $passing', async (death) => {
    const { complaints, figures } = await deathsAt([death], SEED + death.passing, 2);
    told[`${death.step}, passing ${death.passing}`] = figures;
    expect(complaints).toEqual([]);
  });
});

it.each([0, 1, 2, 3])('survives fifty kills at random (%i of four)', async (n) => {
  const { complaints, figures } = await killedAgainAndAgain(50, SEED + n, 4);
  told[`50 kills, seed ${SEED + n}`] = figures;
  expect(complaints).toEqual([]);
});
