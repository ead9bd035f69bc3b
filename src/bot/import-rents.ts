/** Reads an operator's file of rents, and writes its rows beside those that count until an event puts them in their place. */
import type { Store } from '../db/open.js';
import { Rents, rowsToStore } from '../db/rents.js';
import { type RentsRead, readRents } from '../words/rents.js';
import { readListFile, writeInSteps } from './list-file.js';

/** All municipalities of Germany with all their columns have less. */
const MOST_MB = 50;
/** Rows in one transaction. */
const BATCH = 500;

/** Reads and checks the whole of `file`. @returns its rows, or what is wrong with it, one problem a line. */
export function readRentsFile(file: string): RentsRead {
  const read = readListFile(file, MOST_MB);
  return 'problem' in read ? { ...readRents(''), problems: [read.problem] } : readRents(read.text);
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
  await writeInSteps(store, rows, BATCH, (some) => rents.add(listId, some));
  return { listId, rows: rows.length };
}
