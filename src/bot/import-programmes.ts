/** Reads an organisers' file of programmes, and writes its rows where nobody reads them until an event takes them in. */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as passes } from 'node:timers/promises';
import type { Store } from '../db/open.js';
import { ProgrammeLists } from '../db/programme-lists.js';
import { type ListedProgramme, type ListedProgrammes, readProgrammes } from '../flows/programmes/listed.js';
import { describe } from './log.js';

/** Two thousand programmes with long texts in four languages have less. */
const MOST_BYTES = 50 * 1024 * 1024;
/** Rows in one transaction: it stays far below the 20 ms for which a running service may have to wait. */
const BATCH = 100;

const failed = (problem: string): ListedProgrammes => ({ rows: [], problems: [problem] });

/** Reads and checks the whole of `file`. @param zone of the operator. @returns its rows, or what is wrong with it, one problem a line. */
export function readProgrammesFile(file: string, zone: string): ListedProgrammes {
  let bytes: Buffer;
  try {
    if (statSync(file).size > MOST_BYTES)
      return failed(`${file} has more than ${MOST_BYTES / 1024 / 1024} MB`);
    bytes = readFileSync(file);
  } catch (error) {
    return failed(`${file} cannot be read: ${describe(error).error}`);
  }
  try {
    return readProgrammes(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), zone);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed(`${file} is not UTF-8; in Excel choose "CSV UTF-8" when saving`);
  }
}

/** Writes `rows` as a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
export async function stageProgrammes(
  store: Store,
  rows: readonly ListedProgramme[],
  now: number,
): Promise<number> {
  const lists = new ProgrammeLists(store);
  const listId = store.transaction(() => lists.begin(now));
  for (let from = 0; from < rows.length; from += BATCH) {
    store.transaction(() => lists.add(listId, rows.slice(from, from + BATCH)));
    // A service that waits for its turn gets it here.
    await passes(1);
  }
  return listId;
}
