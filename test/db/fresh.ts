/** A fresh database in a folder of its own, gone when the test ends. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/db/open.js';
import { type Rows, rowsOf } from '../../src/db/rows.js';
import { layBlank } from './blank.js';

/** A path in a new folder, at which no file stands yet. */
export function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'helpcenter.sqlite');
}

export const newKey = (): string => randomBytes(32).toString('base64');

export type Fresh = { store: Store; rows: Rows; path: string; dataKey: string };

/** An empty database of this program's schema, as the service would open it. */
export function freshStore(dataKey = newKey()): Fresh {
  const path = freshPath();
  layBlank(path);
  const store = openStore(path, { dataKey });
  onTestFinished(() => store.close());
  return { store, rows: rowsOf(store), path, dataKey };
}
