/** The inbox: what happened, committed before anybody is told that we have it. */
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { inbox } from './schema.js';

export type Source = 'telegram' | 'slack' | 'timer' | 'result' | 'cli';
/** `lane` says whose event it is: theirs are decided in their order, those of others in between. */
export type Arrival = { source: Source; externalId: string; payload: unknown; lane?: string | null };
export type InboxRow = {
  id: number;
  source: Source;
  lane: string | null;
  payload: unknown;
  recordedAt: number;
  attempts: number;
};

const COLUMN = 'inbox.payload';
/** Written out: for a bound value SQLite takes no index that is kept of waiting events alone, and reads all of the inbox. */
const IS_NEW = sql`${inbox.state} = 'new'`;
/** With a plus, for else SQLite would look through all that ever came from there. */
const IS_TELEGRAMS = sql`+${inbox.source} = 'telegram'`;
/** A row that only keeps repeats away tells of nobody. */
export const EMPTIED = { payload: null, lane: null };
/** A process that dies while it decides an event tries it again at most this often. */
export const MAX_ATTEMPTS = 3;

export class Inbox {
  readonly #store: Store;
  readonly #insert;
  readonly #next;
  readonly #payload;
  readonly #finish;
  readonly #before;

  constructor(store: Store) {
    this.#store = store;
    const { tables } = store;
    this.#insert = store.write(
      tables
        .insert(inbox)
        .values({
          source: sql.placeholder('source'),
          externalId: sql.placeholder('externalId'),
          lane: sql.placeholder('lane'),
          payload: sql.placeholder('payload'),
          state: 'new',
          recordedAt: sql.placeholder('now'),
        })
        .onConflictDoNothing(),
    );
    const { id, source, lane, recordedAt, attempts, payload } = inbox;
    this.#next = tables
      .select({ id, source, lane, recordedAt, attempts })
      .from(inbox)
      .where(and(IS_NEW, sql`${inbox.id} > ${sql.placeholder('after')}`))
      .orderBy(asc(inbox.id))
      .limit(sql.placeholder('limit'))
      .prepare();
    this.#payload = tables
      .select({ payload })
      .from(inbox)
      .where(eq(inbox.id, sql.placeholder('id')))
      .prepare();
    const isWaiting = and(IS_NEW, sql`${id} < ${sql.placeholder('before')}`);
    this.#before = tables
      .select({ id })
      .from(inbox)
      .where(and(isWaiting, IS_TELEGRAMS, eq(lane, sql.placeholder('lane'))))
      .limit(1)
      .prepare();
    this.#finish = store.write(
      tables
        .update(inbox)
        .set({ state: 'done', finishedAt: sql`${sql.placeholder('now')}`, error: null, lane: null })
        .where(eq(inbox.id, sql.placeholder('id'))),
    );
  }

  /** Inserts what is not known yet. To be called inside a transaction. @returns the new id, or null for a repeat. */
  add(arrival: Arrival, now: number): number | null {
    const payload = this.#store.vault.seal(COLUMN, JSON.stringify(arrival.payload));
    const { changes, lastInsertRowid } = this.#insert({
      source: arrival.source,
      externalId: arrival.externalId,
      lane: arrival.lane ?? null,
      payload,
      now,
    });
    return changes === 1 ? Number(lastInsertRowid) : null;
  }

  /** Events that wait, oldest first, from behind `after`. */
  waiting(after: number, limit: number): InboxRow[] {
    const open = (id: number): unknown => this.#open(id);
    return this.#next.all({ after, limit }).map((row) => ({
      ...row,
      // Read and opened where it is used: most were recorded by this process a moment ago, and one that cannot be opened fails alone.
      get payload() {
        return open(row.id);
      },
    }));
  }

  /** Whether something that came from the chat `lane` before the event `before` is still to be decided. */
  waitsFrom(lane: string, before: number): boolean {
    return this.#before.get({ lane, before }) !== undefined;
  }

  #open(id: number): unknown {
    const payload = this.#payload.get({ id })?.payload ?? null;
    return payload === null ? null : JSON.parse(this.#store.vault.open(COLUMN, payload));
  }

  finish(id: number, now: number): void {
    this.#finish({ id, now });
  }

  /** Keeps an event that cannot be decided, with the reason; only `replay` runs it again. */
  fail(id: number, error: string, now: number): void {
    const change = { state: 'failed' as const, error: error.slice(0, 500), finishedAt: now };
    this.#store.tables.update(inbox).set(change).where(eq(inbox.id, id)).run();
  }

  /** The events that the process before has left undecided, oldest first. */
  unfinished(): Pick<InboxRow, 'id' | 'source' | 'lane'>[] {
    const { id, source, lane } = inbox;
    const rows = this.#store.tables.select({ id, source, lane }).from(inbox).where(IS_NEW);
    return rows.orderBy(asc(id)).all();
  }

  /** Counts one more attempt; to be committed before the event is decided, so that it counts even when that kills us. */
  countAttempt(id: number): void {
    this.#store.tables.update(inbox).set({ attempts: sql`attempts + 1` }).where(eq(inbox.id, id)).run();
  }

  /** Puts a failed event back in line. @returns false when there is no such event, or its payload is gone. */
  replay(id: number): boolean {
    const { changes } = this.#store.tables
      .update(inbox)
      .set({ state: 'new', attempts: 0, finishedAt: null })
      .where(and(eq(inbox.id, id), eq(inbox.state, 'failed'), sql`payload IS NOT NULL`))
      .run();
    return changes === 1;
  }

  /** How many events wait, and since when the oldest does (UTC milliseconds). */
  depth(): { waiting: number; oldest: number | null } {
    const row = this.#store.tables
      .select({ waiting: sql<number>`count(*)`, oldest: sql<number | null>`min(recorded_at)` })
      .from(inbox)
      .where(IS_NEW)
      .get();
    return row ?? { waiting: 0, oldest: null };
  }

  /** Empties the payload of one event, whose content must not be kept. */
  forgetPayload(id: number): void {
    this.#store.tables.update(inbox).set(EMPTIED).where(eq(inbox.id, id)).run();
  }

  /** Empties at most `limit` payloads of events that ended in `state` before `before`. @returns how many. */
  forgetPayloads(state: 'done' | 'failed', before: number, limit: number): number {
    const old = this.#store.tables
      .select({ id: inbox.id })
      .from(inbox)
      .where(and(lt(inbox.finishedAt, before), eq(inbox.state, state), sql`payload IS NOT NULL`))
      .limit(limit);
    return this.#store.tables.update(inbox).set(EMPTIED).where(inArray(inbox.id, old)).run().changes;
  }

  /** Removes at most `limit` rows that only kept repeats away. @returns how many. */
  forgetIds(before: number, limit: number): number {
    const old = this.#store.tables
      .select({ id: inbox.id })
      .from(inbox)
      .where(and(lt(inbox.finishedAt, before), sql`payload IS NULL`))
      .limit(limit);
    return this.#store.tables.delete(inbox).where(inArray(inbox.id, old)).run().changes;
  }
}
