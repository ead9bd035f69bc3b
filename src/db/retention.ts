/** How long what is kept: one table, from which the job deletes and the privacy text is printed. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lt } from 'drizzle-orm';
import type { Store } from './open.js';
import type { Rows } from './rows.js';
import { audit } from './schema.js';

const DAY = 86_400_000;

/** Days after the end of the thing named. */
export const KEPT_DAYS = {
  /** The payload of an event, after it was handled. */
  inbox: 7,
  /** The payload of an event on which the program failed. */
  poisoned: 30,
  /** The id that keeps a repeat away. */
  dedupe: 35,
  /** The words that went out. */
  outbox: 7,
  /** What a button means; keyboards in old messages can be pressed for months. */
  buttons: 365,
  audit: 365,
  /** Copies of the database made before an upgrade. */
  copies: 30,
} as const;

function forgetCopies(databasePath: string, now: number): number {
  const folder = dirname(databasePath);
  const copies = readdirSync(folder).filter((name) => name.startsWith(`${basename(databasePath)}.before-`));
  const old = copies.filter((name) => statSync(join(folder, name)).mtimeMs < now - KEPT_DAYS.copies * DAY);
  for (const name of old) rmSync(join(folder, name));
  return old.length;
}

/**
 * Deletes what is past its time. @param now UTC milliseconds of the business clock.
 * @returns how many rows or files of each kind went.
 */
export function applyRetention(
  store: Store,
  rows: Rows,
  databasePath: string,
  now: number,
): Record<string, number> {
  const before = (days: number): number => now - days * DAY;
  const gone = store.transaction(() => ({
    inbox: rows.inbox.forgetPayloads('done', before(KEPT_DAYS.inbox)),
    poisoned: rows.inbox.forgetPayloads('failed', before(KEPT_DAYS.poisoned)),
    dedupe: rows.inbox.forgetIds(before(KEPT_DAYS.dedupe)),
    outbox: rows.outbox.forgetPayloads(before(KEPT_DAYS.outbox)),
    buttons: rows.buttons.forget(before(KEPT_DAYS.buttons)),
    audit: store.tables
      .delete(audit)
      .where(lt(audit.at, before(KEPT_DAYS.audit)))
      .run().changes,
  }));
  // What was overwritten in the database must not live on in its write-ahead log.
  store.checkpoint();
  return { ...gone, copies: forgetCopies(databasePath, now) };
}
