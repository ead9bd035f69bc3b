/** Runs a property over batches, and says in one line what broke it. */
import fc from 'fast-check';

const BATCH = 250;
/** FUZZ_TIMES has so many times as many cases played, as before a release; with FUZZ_SEED they are others. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/**
 * Plays `cases` cases of `one` or a multiple, a few hundred at a time.
 * The world goes on from batch to batch, so a failure is not shrunk: its seed and path find it again.
 */
export async function survives<T>(
  cases: number,
  one: fc.Arbitrary<T>,
  play: (batch: T[]) => Promise<void>,
): Promise<void> {
  const batch = fc.array(one, { minLength: BATCH, maxLength: BATCH });
  const { failed, errorInstance, seed, counterexamplePath } = await fc.check(fc.asyncProperty(batch, play), {
    numRuns: TIMES * Math.ceil(cases / BATCH),
    endOnFailure: true,
  });
  if (!failed) return;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`{ seed: ${seed}, path: '${counterexamplePath}' }: ${why}`, { cause: errorInstance });
}
