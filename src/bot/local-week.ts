/** Once a week the team hears where people live for whom the list of local help has nothing (R15). */
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../db/open.js';
import type { Rows } from '../db/rows.js';
import { findGaps, oldRows } from '../flows/answers/local-list.js';
import type { Event } from '../flows/event.js';

const WEEK = 7 * 86_400_000;

/** Records what the team is told, once in each week; without a list there is nothing to compare. @param now UTC milliseconds. */
export async function recordGaps(store: Store, rows: Rows, now: number): Promise<void> {
  if (rows.localHelp.live() === null) return;
  const { towns } = await findGaps(rows, () => setImmediate());
  const old = oldRows(rows, now).length;
  if (towns.length === 0 && old === 0) return;
  const payload: Event = { type: 'local-help.gaps', towns, old };
  const externalId = `local-help:${Math.floor(now / WEEK)}`;
  store.transaction(() => rows.inbox.add({ source: 'timer', externalId, payload }, now));
}
