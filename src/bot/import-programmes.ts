/** Reads an organisers' file of programmes, and writes its rows where nobody reads them until an event takes them in. */
import type { Store } from '../db/open.js';
import { ProgrammeLists } from '../db/programme-lists.js';
import { type ListedProgramme, readProgrammes } from '../flows/programmes/listed.js';
import type { TableRead } from '../words/table.js';
import { readListFile, writeInSteps } from './list-file.js';

/** Two thousand programmes with long texts in four languages have less. */
const MOST_MB = 50;
/** Rows in one transaction. */
const BATCH = 100;

/** Reads and checks the whole of `file`. @param zone of the operator. @returns its rows, or what is wrong with it, one problem a line. */
export function readProgrammesFile(file: string, zone: string): TableRead<ListedProgramme> {
  const read = readListFile(file, MOST_MB);
  return 'problem' in read ? { rows: [], problems: [read.problem] } : readProgrammes(read.text, zone);
}

/** Writes `rows` as a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
export async function stageProgrammes(
  store: Store,
  rows: readonly ListedProgramme[],
  now: number,
): Promise<number> {
  const lists = new ProgrammeLists(store);
  const listId = store.transaction(() => lists.begin(now));
  await writeInSteps(store, rows, BATCH, (some) => lists.add(listId, some));
  return listId;
}
