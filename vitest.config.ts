import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/chaos/long/**', 'test/desk/long/**', 'test/browser/**'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    pool: 'forks',
    maxWorkers: 3,
    // Nothing here replaces a module, so files may share them: loading them anew for each took a quarter of the time.
    isolate: false,
    // The built program is run as Node runs it.
    server: { deps: { external: [/\/dist\//] } },
  },
});
