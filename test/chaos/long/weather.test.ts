/** The whole weather, hanging requests and half-open lines among it. */
import { afterAll, expect, it } from 'vitest';
import { SEED, throughWeather } from '../experiment.js';
import type { Figures } from '../oracle.js';
import { STORMS } from '../weather.js';

const told: Record<string, Figures> = {};
afterAll(() => console.table(told));

it.concurrent.each([0, 1, 2, 3, 4])('survives forty troubles (seed + %i)', async (n) => {
  const { complaints, figures } = await throughWeather(40, STORMS, SEED + n);
  told[`40 troubles, seed ${SEED + n}`] = figures;
  expect(complaints).toEqual([]);
});
