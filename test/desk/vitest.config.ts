/** The long run of random conversations. Without DESK_SEED the choices differ from run to run. */
import { defineConfig } from 'vitest/config';

const seed = process.env.DESK_SEED ?? String(Math.floor(Math.random() * 1_000_000));

export default defineConfig({
  test: {
    include: ['test/desk/long/**/*.test.ts'],
    env: { DESK_SEED: seed },
    testTimeout: 3_600_000,
    pool: 'forks',
  },
});
