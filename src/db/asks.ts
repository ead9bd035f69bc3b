/** What a model was asked: a row commits with the event that asks, so that nothing is asked twice and no answer is lost. */
import { and, asc, eq, inArray, isNotNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { asks } from './schema.js';

type Row = typeof asks.$inferSelect;
export type AskKind = Row['kind'];
/** Why a model has not answered. */
export type Unanswered = 'timeout' | 'budget' | 'breaker' | 'refused' | 'broken' | 'stopped';

/** `send` leaves, masked; `keep` stays here and says what the answer is for. */
export type AskPayload = { v: 1; send: unknown; keep: unknown };
export type Ask = Omit<Row, 'payload' | 'result'> & { payload: AskPayload | null; result: unknown };

export class Asks {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #open(row: Row): Ask {
    const { vault } = this.#store;
    const payload = row.payload === null ? null : JSON.parse(vault.open('asks.payload', row.payload));
    const result = row.result === null ? null : JSON.parse(vault.open('asks.result', row.result));
    return { ...row, payload, result };
  }

  add(
    ask: Pick<Row, 'eventId' | 'n' | 'personId' | 'kind' | 'day'> & { payload: AskPayload },
    now: number,
  ): number {
    const payload = this.#store.vault.seal('asks.payload', JSON.stringify(ask.payload));
    const row = { ...ask, payload, state: 'due' as const, createdAt: now };
    return Number(this.#store.tables.insert(asks).values(row).run().lastInsertRowid);
  }

  byId(id: number): Ask | undefined {
    const row = this.#store.tables.select().from(asks).where(eq(asks.id, id)).get();
    return row && this.#open(row);
  }

  /** The ids of what waits to be asked or was under way, oldest first. */
  open(state?: 'due'): number[] {
    const where = state ? eq(asks.state, state) : ne(asks.state, 'ended');
    const rows = this.#store.tables.select({ id: asks.id }).from(asks).where(where).orderBy(asc(asks.id));
    return rows.all().map(({ id }) => id);
  }

  /** How many requests were made on `day`: for this person, and for all. */
  spent(day: string, personId: number): { person: number; all: number } {
    const counted = this.#store.tables
      .select({
        all: sql<number | null>`sum(${asks.requests})`,
        person: sql<
          number | null
        >`sum(CASE WHEN ${asks.personId} = ${personId} THEN ${asks.requests} ELSE 0 END)`,
      })
      .from(asks)
      .where(eq(asks.day, day))
      .get();
    return { person: counted?.person ?? 0, all: counted?.all ?? 0 };
  }

  /** One request is about to be made; to be committed before it is, so that it counts whatever happens. */
  begin(id: number): void {
    const change = { state: 'asked' as const, requests: sql`requests + 1` };
    this.#store.tables.update(asks).set(change).where(eq(asks.id, id)).run();
  }

  /** Keeps what came back, or why nothing did. @returns false when there is no such row any more. */
  end(id: number, came: { result: unknown } | { why: Unanswered }, now: number): boolean {
    const change =
      'result' in came
        ? { result: this.#store.vault.seal('asks.result', JSON.stringify(came.result)) }
        : { why: came.why };
    const { changes } = this.#store.tables
      .update(asks)
      .set({ ...change, state: 'ended', endedAt: now })
      .where(and(eq(asks.id, id), ne(asks.state, 'ended')))
      .run();
    return changes === 1;
  }

  /** Drops what a person has waiting that has not left yet. */
  drop(personId: number): void {
    const waits = and(eq(asks.personId, personId), eq(asks.state, 'due'));
    this.#store.tables.delete(asks).where(waits).run();
  }

  /** Empties the words of a row that was decided about. */
  settle(id: number): void {
    this.#store.tables.update(asks).set({ payload: null, result: null }).where(eq(asks.id, id)).run();
  }

  /** Removes at most `limit` rows that ended before `before` (UTC milliseconds), or were never taken up. @returns how many. */
  forget(before: number, limit: number): number {
    const old = this.#store.tables
      .select({ id: asks.id })
      .from(asks)
      .where(or(and(isNotNull(asks.endedAt), lt(asks.endedAt, before)), lt(asks.createdAt, before)))
      .limit(limit);
    return this.#store.tables.delete(asks).where(inArray(asks.id, old)).run().changes;
  }
}
