/** From an operator's file to rows that nobody reads yet: what every list that is read in has in common. */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as passes } from 'node:timers/promises';
import type { Store } from '../db/open.js';
import { describe } from './log.js';

/** @param most megabytes. @returns the text of `file`, or why it cannot be read in. */
export function readListFile(file: string, most: number): { text: string } | { problem: string } {
  let bytes: Buffer;
  try {
    if (statSync(file).size > most * 1024 * 1024) return { problem: `${file} has more than ${most} MB` };
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: `${file} cannot be read: ${describe(error).error}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `${file} is not UTF-8; in Excel choose "CSV UTF-8" when saving` };
  }
}

/** Writes `rows` in transactions of `size`, which stay below the 20 ms for which a running service may have to wait. */
export async function writeInSteps<Row>(
  store: Store,
  rows: readonly Row[],
  size: number,
  write: (some: readonly Row[]) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) {
    store.transaction(() => write(rows.slice(from, from + size)));
    // A service that waits for its turn gets it here.
    await passes(1);
  }
}
