/** A database of this program's schema with nothing in it: bringing every new one through all migrations takes ten times what a copy does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/db/open.js';

/** The whole file, as the migrations leave it. */
let blank: Buffer | undefined;

function migrated(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-blank-'));
  try {
    const path = join(folder, 'blank.sqlite');
    // Nothing is sealed in it: the key of whoever opens the copy counts.
    openStore(path, { dataKey: Buffer.alloc(32).toString('base64') }).close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lays one at `path`, where no file may stand, for the service or `openStore` to open. */
export function layBlank(path: string): void {
  blank ??= migrated();
  writeFileSync(path, blank, { flag: 'wx' });
}
