/** Reads an operator's file of rents, and writes its rows beside those that count until an event puts them in their place. */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Store } from '../db/open.js';
import { Rents, rowsToStore } from '../db/rents.js';
import { type RentsRead, readRents } from '../words/rents.js';
import { describe } from './log.js';

/** All municipalities of Germany with all their columns have less. */
const MOST_BYTES = 50 * 1024 * 1024;
/** Rows in one transaction: it stays below the 20 ms for which a running service may have to wait. */
const BATCH = 500;

const failed = (problem: string): RentsRead => ({ ...readRents(''), problems: [problem] });

/** Reads and checks the whole of `file`. @returns its rows, or what is wrong with it, one problem a line. */
export function readRentsFile(file: string): RentsRead {
  let bytes: Buffer;
  try {
    if (statSync(file).size > MOST_BYTES)
      return failed(`${file} has more than ${MOST_BYTES / 1024 / 1024} MB`);
    bytes = readFileSync(file);
  } catch (error) {
    return failed(`${file} cannot be read: ${describe(error).error}`);
  }
  try {
    return readRents(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed(`${file} is not UTF-8; in Excel choose "CSV UTF-8" when saving`);
  }
}

/** Writes the rows as a table that nobody reads yet. @param now UTC milliseconds. @returns its id, and how many rows it has. */
export async function stageRents(
  store: Store,
  read: RentsRead,
  now: number,
): Promise<{ listId: number; rows: number }> {
  const rents = new Rents(store);
  const rows = rowsToStore(read);
  const listId = store.transaction(() => rents.begin(read.table, now));
  for (let from = 0; from < rows.length; from += BATCH) {
    store.transaction(() => rents.add(listId, rows.slice(from, from + BATCH)));
    // A service that waits for its turn gets it here.
    await setTimeout(1);
  }
  return { listId, rows: rows.length };
}
