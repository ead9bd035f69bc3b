/** The long run of random stories of homes. Without HOMES_SEED the choices differ from run to run. */
import { defineConfig } from 'vitest/config';

const seed = process.env.HOMES_SEED ?? String(Math.floor(Math.random() * 1_000_000));

export default defineConfig({
  test: {
    include: ['test/homes/long/**/*.test.ts'],
    env: { HOMES_SEED: seed },
    testTimeout: 3_600_000,
    pool: 'forks',
  },
});
