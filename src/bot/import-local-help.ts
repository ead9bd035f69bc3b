/** Reads an operator's file of local help, and writes its rows beside those that count until an event puts them in their place. */
import { LocalHelp } from '../db/local-help.js';
import type { Store } from '../db/open.js';
import { type LocalRow, readLocalHelp } from '../words/local-help.js';
import type { TableRead } from '../words/table.js';
import { readListFile, writeInSteps } from './list-file.js';

/** Larger files are no list of offices. */
const MOST_MB = 20;
/** Rows in one transaction. */
const BATCH = 500;

/**
 * Reads and checks the whole of `file`. @param today `YYYY-MM-DD`.
 * @returns the rows, or what is wrong with it, one problem a line, each with its line and column.
 */
export function readLocalHelpFile(file: string, today: string): TableRead<LocalRow> {
  const read = readListFile(file, MOST_MB);
  return 'problem' in read ? { rows: [], problems: [read.problem] } : readLocalHelp(read.text, today);
}

/** Writes `rows` as a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
export async function stageLocalHelp(store: Store, rows: readonly LocalRow[], now: number): Promise<number> {
  const list = new LocalHelp(store);
  const importId = store.transaction(() => list.begin(now));
  await writeInSteps(store, rows, BATCH, (some) => list.add(importId, some));
  return importId;
}
