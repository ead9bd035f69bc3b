/** The long chaos runs. CHAOS_SEED repeats one; without it the choices differ from run to run. */
import { defineConfig } from 'vitest/config';

const seed = process.env.CHAOS_SEED ?? String(Math.floor(Math.random() * 1_000_000));

export default defineConfig({
  test: {
    include: ['test/chaos/long/**/*.test.ts'],
    env: { CHAOS_SEED: seed },
    testTimeout: 900_000,
    pool: 'forks',
    fileParallelism: false,
    maxConcurrency: 6,
  },
});
