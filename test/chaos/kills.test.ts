/** A short, seeded part of the long runs: under load the service is killed at every step, and at random. */
import { expect, it } from 'vitest';
import { Random } from '../../sandbox/telegram/random.js';
import { STEPS } from '../../src/bot/steps.js';
import { deathsAt, killedAgainAndAgain, SEED } from './experiment.js';

const PATIENCE_MS = 150_000;

it.concurrent(
  'loses nothing and doubles nothing unknown when it dies at every step in turn',
  async () => {
    const random = new Random(SEED);
    const deaths = STEPS.map((step) => ({ step, passing: 1 + random.below(2) }));
    const { complaints, figures } = await deathsAt(deaths, SEED);
    expect(complaints).toEqual([]);
    expect(figures.deliveries).toBeGreaterThan(30);
  },
  PATIENCE_MS,
);

it.concurrent(
  'loses nothing and doubles nothing unknown in three kills at random',
  async () => {
    const { complaints, figures } = await killedAgainAndAgain(3, SEED, 2);
    expect(complaints).toEqual([]);
    expect(figures.deliveries).toBeGreaterThan(30);
  },
  PATIENCE_MS,
);
