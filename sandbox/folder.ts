// Where the service's database, its key and its log are: a temporary folder, or data/sandbox with --keep.

import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from './options.js';

const KEPT = fileURLToPath(new URL('../../data/sandbox', import.meta.url));
/** The database; its log, lock and copies have names that begin with it. */
const NAME = 'helpcenter.sqlite';

export interface Folder {
  path: string;
  database: string;
  log: string;
  /** The service's DATA_KEY. */
  dataKey: string;
  /** Deletes the database and its copies; the key stays. */
  clear(): void;
  /** Deletes everything, unless it is to be kept. */
  leave(): void;
}

export function openFolder({ keep, seed }: Pick<Options, 'keep' | 'seed'>): Folder {
  if (keep) mkdirSync(KEPT, { recursive: true, mode: 0o700 });
  const path = keep ? KEPT : mkdtempSync(join(tmpdir(), 'helpcenter-sandbox-'));
  const database = join(path, NAME);
  return {
    path,
    database,
    log: join(path, 'service.log'),
    dataKey: keep ? keptKey(join(path, 'data-key')) : freshKey(seed),
    clear: () => {
      for (const name of readdirSync(path)) if (name.startsWith(NAME)) rmSync(join(path, name));
    },
    leave: () => {
      if (!keep) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Base64 of 32 bytes. Buttons carry codes made with it, so that a seed must give the same key again. */
function freshKey(seed: number | undefined): string {
  const bytes =
    seed === undefined ? randomBytes(32) : createHash('sha256').update(`sandbox ${seed}`).digest();
  return bytes.toString('base64');
}

function keptKey(file: string): string {
  if (!existsSync(file)) writeFileSync(file, freshKey(undefined), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
