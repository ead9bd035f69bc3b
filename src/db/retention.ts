/** How long what is kept: one table, from which the job deletes and the privacy text is printed. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { inArray, lt } from 'drizzle-orm';
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
  /** What was said unasked, and codes to join a household. */
  contacts: 35,
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

/** So many rows at once stay well below the 20 ms that a transaction may take. */
const AT_ONCE = 200;

type Sweep = (limit: number) => number;

function sweeps(store: Store, rows: Rows, now: number): Record<string, Sweep> {
  const before = (days: number): number => now - days * DAY;
  const oldAudit = (limit: number) =>
    store.tables
      .select({ id: audit.id })
      .from(audit)
      .where(lt(audit.at, before(KEPT_DAYS.audit)))
      .limit(limit);
  return {
    inbox: (limit) => rows.inbox.forgetPayloads('done', before(KEPT_DAYS.inbox), limit),
    poisoned: (limit) => rows.inbox.forgetPayloads('failed', before(KEPT_DAYS.poisoned), limit),
    dedupe: (limit) => rows.inbox.forgetIds(before(KEPT_DAYS.dedupe), limit),
    submissions: (limit) => rows.staff.forgetSubmissions(before(KEPT_DAYS.dedupe), limit),
    outbox: (limit) => rows.outbox.forgetWords(before(KEPT_DAYS.outbox), limit),
    contacts: (limit) => rows.contacts.forget(before(KEPT_DAYS.contacts), limit),
    codes: (limit) => rows.households.forget(before(KEPT_DAYS.contacts), limit),
    buttons: (limit) => rows.buttons.forget(before(KEPT_DAYS.buttons), limit),
    audit: (limit) =>
      store.tables
        .delete(audit)
        .where(inArray(audit.id, oldAudit(limit)))
        .run().changes,
  };
}

/**
 * Deletes what is past its time, a little at a time so that nobody waits. @param now UTC milliseconds of the business clock.
 * @returns how many rows or files of each kind went.
 */
export async function applyRetention(
  store: Store,
  rows: Rows,
  databasePath: string,
  now: number,
): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  for (const [name, sweep] of Object.entries(sweeps(store, rows, now))) {
    let last = AT_ONCE;
    for (gone[name] = 0; last === AT_ONCE; gone[name] += last) {
      last = store.transaction(() => sweep(AT_ONCE));
      await setImmediate();
    }
  }
  // What was overwritten in the database must not live on in its write-ahead log.
  store.checkpoint();
  return { ...gone, copies: forgetCopies(databasePath, now) };
}
