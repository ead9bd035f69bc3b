/** A short, seeded part of the long run through lost answers, broken lines, servers that are down and gateways' pages. */
import { expect, it } from 'vitest';
import { SEED, throughWeather } from './experiment.js';
import { SHOWERS } from './weather.js';

it('loses nothing and doubles nothing unknown when the network fails seven times', async () => {
  const { complaints, figures } = await throughWeather(7, SHOWERS, SEED, 1);
  expect(complaints).toEqual([]);
  expect(figures.deliveries).toBeGreaterThan(20);
}, 150_000);
