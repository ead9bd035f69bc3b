/**
 * Puts the service, and the commands of an operator, each into one file of `dist/bundle`: from some 1,000 files Node starts
 * with twice the processor time and 20 MB more. The files that it was made of stay: tests and threads load some of them.
 */
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const DIST = fileURLToPath(new URL('.', import.meta.url));
const BUNDLE = `${DIST}bundle`;

/** Native, found by a path of their own, or loaded only when they are needed. */
const OUTSIDE = [
  'better-sqlite3',
  '@resvg/resvg-js',
  'dejavu-fonts-ttf',
  'echarts',
  'libphonenumber-js',
  '@langchain/core',
  '@langchain/openai',
  'openai',
];

/** Whatever finds its files beside itself still finds them from the bundle. */
const keepsPlaces: Plugin = {
  name: 'keeps places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      if (!path.startsWith(DIST)) return undefined;
      const own = JSON.stringify(relative(BUNDLE, path));
      const contents = readFileSync(path, 'utf8');
      return { contents: contents.replaceAll('import.meta.url', `new URL(${own}, import.meta.url).href`) };
    });
  },
};

rmSync(BUNDLE, { recursive: true, force: true });
for (const entry of ['main.js', 'cli.js'])
  await build({
    entryPoints: [`${DIST}${entry}`],
    outdir: BUNDLE,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: OUTSIDE,
    minifyWhitespace: true,
    legalComments: 'linked',
    // Packages of the older kind call `require`.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    plugins: [keepsPlaces],
    logLevel: 'warning',
  });
