/** Finds by cursors, a piece at a time, what messages, outbox and inbox hold of a person who is being erased. */
import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import { DELETED, dropMessages, dropRows } from './dropping.js';
import { EMPTIED } from './inbox.js';
import type { Store } from './open.js';
import { inbox, messages, outbox, outboxWords } from './schema.js';

/** So many rows of a table are looked at in one step: below the 20 ms that a transaction may take. */
const LOOKED_AT = 5000;
const OPENED = 250;

/** What is to be erased: the person, and the cases that were theirs. */
export type Whose = { personId: number; cases: readonly number[] };

const INBOX = 'inbox.payload';

const exactly = (sign: string): string => sign.replace(/[.\\]/g, '\\$&');

export class EraseScan {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @returns whether there are messages left. */
  messages({ personId }: Whose): boolean {
    const { tables } = this.#store;
    const ids = tables
      .select({ id: messages.id })
      .from(messages)
      .where(eq(messages.personId, personId))
      .limit(DELETED)
      .all()
      .map(({ id }) => id);
    dropMessages(this.#store, ids);
    return ids.length === DELETED;
  }

  /** Whether something of these cases is still on its way to Slack. */
  isUnderWay(ids: readonly number[]): boolean {
    const where = and(isNull(outbox.finishedAt), inArray(outbox.caseId, [...ids]));
    return this.#store.tables.select({ id: outbox.id }).from(outbox).where(where).get() !== undefined;
  }

  /** Drops what the outbox holds from behind row `after`. @returns the last row looked at; null at the end. */
  outbox({ personId, cases: ids }: Whose, after: number): number | null {
    const { tables } = this.#store;
    const looked = tables
      .select({
        id: outbox.id,
        key: outbox.key,
        personId: outbox.personId,
        caseId: outbox.caseId,
        finishedAt: outbox.finishedAt,
        state: outbox.state,
        kind: outbox.kind,
      })
      .from(outbox)
      .where(and(sql`${outbox.id} > ${after}`, lte(outbox.id, after + LOOKED_AT)))
      .all();
    const own = new Set(ids);
    // What clears the threads says nothing, and is still needed.
    const theirs = looked.filter(
      ({ personId: to, caseId, kind }) =>
        kind !== 'clear' && (to === personId || (caseId !== null && own.has(caseId))),
    );
    // What is on its way keeps its state, but not its words: the bytes are gone from here already.
    const ended = theirs.filter(({ finishedAt, state }) => finishedAt !== null || state !== 'sending');
    const onWay = theirs.filter((row) => !ended.includes(row)).map(({ id }) => id);
    this.#store.settle();
    dropRows(this.#store, ended);
    tables.delete(outboxWords).where(inArray(outboxWords.outboxId, onWay)).run();
    const last = tables.select({ id: sql<number>`max(id)` }).from(outbox).get()?.id ?? 0;
    return after + LOOKED_AT >= last ? null : after + LOOKED_AT;
  }

  /**
   * Empties recorded events of the person from behind row `after`: those of the chat up to the event `until`, and
   * those of Slack that carry one of `signs`. @returns the last row looked at; null at the end.
   */
  inbox(
    { chat, signs, until }: { chat: string | null; signs: readonly string[]; until: number },
    after: number,
  ): number | null {
    const { tables, vault } = this.#store;
    const rows = tables
      .select({ id: inbox.id, source: inbox.source, payload: inbox.payload })
      .from(inbox)
      .where(and(sql`${inbox.id} > ${after}`, sql`payload IS NOT NULL AND state <> 'new'`))
      .orderBy(inbox.id)
      .limit(OPENED)
      .all();
    const ofChat = chat === null ? null : new RegExp(`(?<!\\d)${chat.replace(/\D/g, '')}(?!\\d)`);
    const ofCase =
      signs.length === 0 ? null : new RegExp(`(?<![\\w.])(?:${signs.map(exactly).join('|')})(?!\\d)`);
    const theirs = rows.filter(({ id, source, payload }) => {
      const words = vault.open(INBOX, payload ?? '');
      const own = source === 'slack' ? ofCase : id <= until ? ofChat : null;
      return own?.test(words) ?? false;
    });
    const ids = theirs.map(({ id }) => id);
    tables
      .update(inbox)
      .set({ ...EMPTIED, error: null })
      .where(inArray(inbox.id, ids))
      .run();
    return rows.length < OPENED ? null : (rows.at(-1)?.id ?? null);
  }
}
