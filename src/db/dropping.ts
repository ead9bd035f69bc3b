/** Small deletions of which the erasure of a person and the retention are made. */
import { eq, inArray, like, or } from 'drizzle-orm';
import type { Store } from './open.js';
import {
  cases,
  drafts,
  heard,
  keyboards,
  messages,
  outbox,
  outboxWords,
  plannedReplies,
  promises,
  ratings,
  shown,
  timers,
} from './schema.js';

/** The person to whom what is counted belongs once its own person is not to be known any more; it has no address and no words. */
export const NOBODY = 0;

/** So many rows are deleted at once: below the 20 ms that a transaction may take. */
export const DELETED = 400;

/** Timers of a subject, and those that follow it in count. */
export function dropTimers(store: Store, subject: string): void {
  const own = or(eq(timers.subject, subject), like(timers.subject, `${subject}:%`));
  store.tables.delete(timers).where(own).run();
}

/** Rows of the outbox with their words and their buttons. */
export function dropRows(store: Store, rows: readonly { id: number; key: string }[]): void {
  store.settle();
  const { tables } = store;
  for (let from = 0; from < rows.length; from += DELETED) {
    const some = rows.slice(from, from + DELETED);
    const ids = some.map(({ id }) => id);
    const keys = some.map(({ key }) => key);
    tables.delete(outboxWords).where(inArray(outboxWords.outboxId, ids)).run();
    tables.delete(keyboards).where(inArray(keyboards.outboxKey, keys)).run();
    tables.delete(outbox).where(inArray(outbox.id, ids)).run();
  }
  if (rows.length > 0) store.doubt();
}

/** Messages, and where they stand and were heard. */
export function dropMessages(store: Store, ids: readonly number[]): void {
  const { tables } = store;
  tables
    .delete(shown)
    .where(inArray(shown.messageId, [...ids]))
    .run();
  tables
    .delete(heard)
    .where(inArray(heard.messageId, [...ids]))
    .run();
  tables
    .delete(messages)
    .where(inArray(messages.id, [...ids]))
    .run();
}

/** What helpers wrote about and for a case, and the words of its rating: how many stars it had stays. */
export function dropDeskWords(store: Store, ids: readonly number[]): void {
  const { tables } = store;
  for (const table of [drafts, promises, plannedReplies])
    tables
      .delete(table)
      .where(inArray(table.caseId, [...ids]))
      .run();
  tables
    .update(ratings)
    .set({ words: null })
    .where(inArray(ratings.caseId, [...ids]))
    .run();
  tables
    .update(cases)
    .set({ danger: null, wants: null })
    .where(inArray(cases.id, [...ids]))
    .run();
}
