// Builds the page into dist/page with Vite; does nothing when no source has changed since the last time.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From the compiled file: <root>/dist/sandbox/build-page.js. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = join(ROOT, 'sandbox/page');
const BUILT = join(ROOT, 'dist/page');
/** Holds the fingerprint of what the built page was made from. */
const STAMP = join(BUILT, '.built-from');

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of [...paths, join(ROOT, 'package-lock.json')])
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const wanted = fingerprint();
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  const { build } = await import('vite');
  await build({ configFile: join(SOURCES, 'vite.config.ts'), logLevel: 'error' });
  writeFileSync(STAMP, wanted);
}
