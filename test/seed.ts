/** One seed for every property test of a run, so that a run can be repeated; `FUZZ_SEED=… npm test` tries another. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261122) });
