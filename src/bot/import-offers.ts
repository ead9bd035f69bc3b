/** Reads an operator's file of homes, and writes its rows where nobody reads them until an event takes them in. */
import { setTimeout as passes } from 'node:timers/promises';
import { OfferLists } from '../db/offer-lists.js';
import type { Store } from '../db/open.js';
import type { ListedRow } from '../flows/homes/listed/columns.js';
import { readListed } from '../flows/homes/listed/read.js';
import type { TableRead } from '../words/table.js';
import { readListFile } from './list-file.js';

/** 100,000 homes with long texts have less. */
const MOST_MB = 200;
/** Homes of one stored row: they are sealed and opened together. */
const HOMES = 18;
/** Homes of one transaction: a running service waits for its end. */
const BATCH = 10 * HOMES;
/** So many times as long as the file was held it is left to others. */
const FREE = 2;

/** Reads and checks the whole of `file`. @returns its rows, or what is wrong with it, one problem a line. */
export function readOffersFile(file: string): TableRead<ListedRow> {
  const read = readListFile(file, MOST_MB);
  return 'problem' in read ? { rows: [], problems: [read.problem] } : readListed(read.text);
}

/** Writes `rows` as a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
export async function stageOffers(store: Store, rows: readonly ListedRow[], now: number): Promise<number> {
  const lists = new OfferLists(store);
  const listId = store.transaction(() => lists.begin(now));
  for (let from = 0; from < rows.length; from += BATCH) {
    // Sealed before the transaction begins, which then only writes.
    const batch = rows.slice(from, from + BATCH);
    const sealed = Array.from({ length: Math.ceil(batch.length / HOMES) }, (_, n) =>
      lists.seal(batch.slice(n * HOMES, (n + 1) * HOMES)),
    );
    const begun = performance.now();
    store.transaction(() => lists.add(listId, sealed));
    // A service that waits looks again after longer and longer pauses: the file is free for most of the time, or it would miss its turn.
    await passes(1 + FREE * (performance.now() - begun));
    store.tidy();
  }
  store.transaction(() => lists.whole(listId, rows.length));
  return listId;
}

const LOOKS_MS = 100;
/** A service that takes nothing in for so long is not there. */
const PATIENCE_MS = 30_000;

/**
 * Waits until a running service has taken the list in, and meanwhile brings what it writes into the database file: a checkpoint in the
 * service itself would hold it up. @returns how many homes are left at most when nothing has moved for half a minute; 0 when all are taken.
 */
export async function untilTaken(store: Store, listId: number): Promise<number> {
  const lists = new OfferLists(store);
  let left = lists.size(listId);
  let moved = performance.now();
  let looked = moved;
  while (left > 0 && performance.now() - moved < PATIENCE_MS) {
    await passes(LOOKS_MS);
    store.tidy();
    if (performance.now() - looked < 500) continue;
    looked = performance.now();
    const now = lists.size(listId);
    if (now < left) moved = looked;
    left = now;
  }
  return left * HOMES;
}
