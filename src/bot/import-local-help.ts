/** Reads an operator's file of local help, and writes its rows beside those that count until an event puts them in their place. */
import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { LocalHelp } from '../db/local-help.js';
import type { Store } from '../db/open.js';
import { type LocalRow, readLocalHelp } from '../words/local-help.js';
import { describe } from './log.js';

/** Larger files are no list of offices. */
const MOST_BYTES = 20 * 1024 * 1024;
/** Rows in one transaction: it stays below the 20 ms for which a running service may have to wait. */
const BATCH = 500;

const failed = (problem: string): { rows: LocalRow[]; problems: string[] } => ({
  rows: [],
  problems: [problem],
});

/**
 * Reads and checks the whole of `file`. @param today `YYYY-MM-DD`.
 * @returns the rows, or what is wrong with it, one problem a line, each with its line and column.
 */
export function readListFile(file: string, today: string): { rows: LocalRow[]; problems: string[] } {
  let bytes: Buffer;
  try {
    if (statSync(file).size > MOST_BYTES)
      return failed(`${file} has more than ${MOST_BYTES / 1024 / 1024} MB`);
    bytes = readFileSync(file);
  } catch (error) {
    return failed(`${file} cannot be read: ${describe(error).error}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed(`${file} is not UTF-8; in Excel choose "CSV UTF-8" when saving`);
  }
  const { rows, problems } = readLocalHelp(text, today);
  const said = problems.map(
    ({ line, column, reason }) => `line ${line}${column === null ? '' : `, ${column}`}: ${reason}`,
  );
  return { rows, problems: said };
}

/** Writes `rows` as a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
export async function stageLocalHelp(store: Store, rows: readonly LocalRow[], now: number): Promise<number> {
  const list = new LocalHelp(store);
  const importId = store.transaction(() => list.begin(now));
  for (let from = 0; from < rows.length; from += BATCH) {
    store.transaction(() => list.add(importId, rows.slice(from, from + BATCH)));
    await setImmediate();
  }
  return importId;
}
