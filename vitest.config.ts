import { existsSync, statfsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const MEMORY = '/dev/shm';
/** A run leaves and holds far less at once. */
const ENOUGH = 1024 ** 3;

/** Databases of tests lie in memory where there is room for them: each commit waits for a disk that the tests learn nothing from. */
function inMemory(): Record<string, string> {
  if (!existsSync(MEMORY)) return {};
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH ? { TMPDIR: MEMORY } : {};
}

/** What waits long, or takes long: begun last, it would run on alone while a processor idles. */
const LONG = [
  '/chaos/',
  '/flight-kills',
  '/sandbox/',
  '/fuzz/wire',
  '/simulate/',
  '/homes/play',
  '/case-verbs',
];
const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((part) => moduleId.includes(part));

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/chaos/long/**', 'test/desk/long/**', 'test/homes/long/**', 'test/browser/**'],
    env: inMemory(),
    setupFiles: ['test/seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    pool: 'forks',
    sequence: { sequencer: LongFirst },
    maxWorkers: 3,
    // Nothing here replaces a module, so files may share them: loading them anew for each took a quarter of the time.
    isolate: false,
    // The built program is run as Node runs it.
    server: { deps: { external: [/\/dist\//] } },
  },
});
