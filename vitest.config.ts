import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { inMemory } from './test/in-memory.js';

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

const ROOT = import.meta.dirname;
/** Where the build puts what is written in each of these folders. */
const BUILT_TO = { src: 'dist', sandbox: 'dist/sandbox' } as const;

/**
 * Lets tests load the program as it was built a moment ago: to translate and load each file of it anew in every process of tests
 * takes a third of their time. Only for `npm test`, which builds first; whoever runs a single file gets the sources.
 */
const asBuilt = {
  name: 'as-built',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined): string | null {
    if (!importer || !source.startsWith('.')) return null;
    const file = relative(ROOT, resolve(dirname(importer), source));
    const [folder, to] = Object.entries(BUILT_TO).find(([from]) => file.startsWith(`${from}/`)) ?? [];
    if (folder === undefined || to === undefined) return null;
    const built = join(ROOT, to, relative(folder, file));
    return existsSync(built) ? built : null;
  },
};

export default defineConfig(({ mode }) => ({
  plugins: mode === 'built' ? [asBuilt] : [],
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
}));
