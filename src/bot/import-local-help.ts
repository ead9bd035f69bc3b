/** Reads an operator's file of local help, and writes its rows beside those that count until an event puts them in their place. */
import { LocalHelp } from '../db/local-help.js';
import type { Store } from '../db/open.js';
import { type LocalRow, readLocalHelp } from '../words/local-help.js';
import { readListFile, writeInSteps } from './list-file.js';

/** Larger files are no list of offices. */
const MOST_MB = 20;
/** Rows in one transaction. */
const BATCH = 500;

/**
 * Reads and checks the whole of `file`. @param today `YYYY-MM-DD`.
 * @returns the rows, or what is wrong with it, one problem a line, each with its line and column.
 */
export function readLocalHelpFile(file: string, today: string): { rows: LocalRow[]; problems: string[] } {
  const read = readListFile(file, MOST_MB);
  if ('problem' in read) return { rows: [], problems: [read.problem] };
  const { rows, problems } = readLocalHelp(read.text, today);
  const said = problems.map(
    ({ line, column, reason }) => `line ${line}${column === null ? '' : `, ${column}`}: ${reason}`,
  );
  return { rows, problems: said };
}

/** Writes `rows` as a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
export async function stageLocalHelp(store: Store, rows: readonly LocalRow[], now: number): Promise<number> {
  const list = new LocalHelp(store);
  const importId = store.transaction(() => list.begin(now));
  await writeInSteps(store, rows, BATCH, (some) => list.add(importId, some));
  return importId;
}
