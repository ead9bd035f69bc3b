/** The outbox: everything that leaves. Rows are decided in an event's transaction and sent by the sender's lanes. */
import { and, asc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { outbox } from './schema.js';

export type OutboxRow = typeof outbox.$inferSelect;
export type OutboxState = OutboxRow['state'];
export type OutboxKind = OutboxRow['kind'];
export type Platform = OutboxRow['platform'];

/** 0 before 1 before 2 …; order is strict only within one lane and priority. */
export const PRIORITY = { urgent: 0, answer: 1, offer: 2, notice: 3, broadcast: 4 } as const;
export type Priority = keyof typeof PRIORITY;

/** What the sender must know of a row to put it in line; the rest it reads when it claims. */
export type Waiting = Pick<
  OutboxRow,
  'id' | 'seq' | 'part' | 'lane' | 'platform' | 'kind' | 'priority' | 'notBefore'
>;

export type NewRow = {
  eventId: number;
  n: number;
  platform: Platform;
  lane: string;
  kind: OutboxKind;
  priority: Priority;
  payload: unknown;
  personId?: number | null;
  caseId?: number | null;
  targetKey?: string | null;
  notBefore?: number;
  notAfter?: number | null;
};

export type Rendered = { method: string; body: Record<string, unknown> };

/** The key under which a row's words were sent first, before any repeat. */
export const firstKeyOf = (row: Pick<OutboxRow, 'key'>): string => row.key.replace(/r\d+$/, '');

const PAYLOAD = 'outbox.payload';
const RENDERED = 'outbox.rendered';

export class Outbox {
  readonly #store: Store;
  readonly #insert;
  readonly #byId;
  readonly #byKey;
  readonly #claim;
  readonly #sent;

  constructor(store: Store) {
    this.#store = store;
    const { tables } = store;
    const slot = sql.placeholder;
    this.#insert = tables
      .insert(outbox)
      .values({
        key: slot('key'),
        eventId: slot('eventId'),
        seq: slot('seq'),
        part: slot('part'),
        platform: slot('platform'),
        lane: slot('lane'),
        priority: slot('priority'),
        kind: slot('kind'),
        state: 'due',
        personId: slot('personId'),
        caseId: slot('caseId'),
        targetKey: slot('targetKey'),
        payload: slot('payload'),
        rendered: slot('rendered'),
        repeat: slot('repeat'),
        notBefore: slot('notBefore'),
        notAfter: slot('notAfter'),
        createdAt: slot('now'),
      })
      .prepare();
    this.#byId = tables
      .select()
      .from(outbox)
      .where(eq(outbox.id, slot('id')))
      .prepare();
    this.#byKey = tables
      .select()
      .from(outbox)
      .where(eq(outbox.key, slot('key')))
      .prepare();
    this.#claim = tables
      .update(outbox)
      .set({
        state: 'sending',
        rendered: sql`${slot('rendered')}`,
        startedAt: sql`${slot('now')}`,
        attempts: sql`attempts + 1`,
      })
      .where(eq(outbox.id, slot('id')))
      .prepare();
    this.#sent = tables
      .update(outbox)
      .set({
        state: 'sent',
        externalChat: sql`${slot('chat')}`,
        externalId: sql`${slot('externalId')}`,
        finishedAt: sql`${slot('now')}`,
        error: null,
      })
      .where(eq(outbox.id, slot('id')))
      .prepare();
  }

  /** Puts a decided row in line. @returns what the sender must know of it. */
  add(row: NewRow, now: number): Waiting {
    const seq = row.eventId * 1000 + row.n;
    const values = {
      key: `${row.eventId}:${row.n}`,
      eventId: row.eventId,
      seq,
      part: 0,
      platform: row.platform,
      lane: row.lane,
      priority: PRIORITY[row.priority],
      kind: row.kind,
      personId: row.personId ?? null,
      caseId: row.caseId ?? null,
      targetKey: row.targetKey ?? null,
      payload: this.#store.vault.seal(PAYLOAD, JSON.stringify(row.payload)),
      rendered: null,
      repeat: 0,
      notBefore: row.notBefore ?? 0,
      notAfter: row.notAfter ?? null,
      now,
    };
    const { lastInsertRowid } = this.#insert.run(values);
    return { ...values, id: Number(lastInsertRowid), seq, kind: row.kind, platform: row.platform };
  }

  /** Puts a further part of `row` behind it, or (with `repeat`) the same words once more in its place. */
  addBeside(
    row: OutboxRow,
    change: { key: string; part: number; repeat: number; rendered: Rendered | null; notBefore: number },
    now: number,
  ): Waiting {
    const values = {
      ...row,
      key: change.key,
      part: change.part,
      repeat: change.repeat,
      rendered: change.rendered === null ? null : this.sealRendered(change.rendered),
      notBefore: change.notBefore,
      now,
    };
    const { lastInsertRowid } = this.#insert.run(values);
    return { ...values, id: Number(lastInsertRowid) };
  }

  byId(id: number): OutboxRow | undefined {
    return this.#byId.get({ id });
  }

  byKey(key: string): OutboxRow | undefined {
    return this.#byKey.get({ key });
  }

  payload(row: OutboxRow): unknown {
    return row.payload === null ? null : JSON.parse(this.#store.vault.open(PAYLOAD, row.payload));
  }

  rendered(row: OutboxRow): Rendered | null {
    return row.rendered === null ? null : JSON.parse(this.#store.vault.open(RENDERED, row.rendered));
  }

  sealRendered(rendered: Rendered): string {
    return this.#store.vault.seal(RENDERED, JSON.stringify(rendered));
  }

  /** Marks `id` as on its way; to be committed before the first byte is written. @returns the sealed words. */
  claim(id: number, rendered: Rendered, now: number): string {
    const sealed = this.sealRendered(rendered);
    this.#claim.run({ id, rendered: sealed, now });
    return sealed;
  }

  /** Records where a row arrived; rows that were merged into it arrived with it. */
  sent(id: number, at: { chat: string; externalId: string | null }, now: number): void {
    this.#sent.run({ id, chat: at.chat, externalId: at.externalId, now });
  }

  /** Changes state and the columns that go with it. */
  mark(id: number, change: Partial<Omit<OutboxRow, 'id' | 'key'>>): void {
    this.#store.tables.update(outbox).set(change).where(eq(outbox.id, id)).run();
  }

  /** Ends `row` as unclear for good: nobody can say whether it arrived. */
  unknown(id: number, error: string, now: number): void {
    this.mark(id, { state: 'unknown', error, unknownAt: now, finishedAt: now });
  }

  /** Rows that were on their way when the process before ended, in order. */
  sending(): OutboxRow[] {
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(isNull(outbox.finishedAt), eq(outbox.state, 'sending')))
      .orderBy(asc(outbox.seq), asc(outbox.part), asc(outbox.id))
      .all();
  }

  /** Rows that wait to be sent, or to be asked about, in order. */
  waiting(): Waiting[] {
    const { id, seq, part, lane, platform, kind, priority, notBefore } = outbox;
    return this.#store.tables
      .select({ id, seq, part, lane, platform, kind, priority, notBefore })
      .from(outbox)
      .where(and(isNull(outbox.finishedAt), inArray(outbox.state, ['due', 'retry', 'unknown'])))
      .orderBy(asc(outbox.seq), asc(outbox.part), asc(outbox.id))
      .all();
  }

  /** Due rows of the same kind directly behind `row` in its lane, to be merged with it. */
  dueBehind(row: OutboxRow, limit: number): OutboxRow[] {
    return this.#store.tables
      .select()
      .from(outbox)
      .where(
        and(
          isNull(outbox.finishedAt),
          eq(outbox.caseId, row.caseId ?? -1),
          eq(outbox.lane, row.lane),
          eq(outbox.priority, row.priority),
          sql`(seq, part) > (${row.seq}, ${row.part})`,
        ),
      )
      .orderBy(asc(outbox.seq), asc(outbox.part))
      .limit(limit)
      .all();
  }

  /** The rows that were merged into `id`. */
  mergedInto(id: number): OutboxRow[] {
    return this.#store.tables.select().from(outbox).where(eq(outbox.mergedInto, id)).all();
  }

  /** Whether a redraw of the case's card is in line already; it shows what is true when it is sent. */
  hasDueCard(caseId: number): boolean {
    const row = this.#store.tables
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          isNull(outbox.finishedAt),
          eq(outbox.caseId, caseId),
          eq(outbox.kind, 'card'),
          inArray(outbox.state, ['due', 'retry']),
        ),
      )
      .get();
    return row !== undefined;
  }

  /** All parts of `key` that arrived, in order, the newest repeat of each. */
  arrived(key: string): OutboxRow[] {
    const original = this.byKey(key);
    if (!original) return [];
    return this.#store.tables
      .select()
      .from(outbox)
      .where(
        and(eq(outbox.eventId, original.eventId), eq(outbox.seq, original.seq), eq(outbox.state, 'sent')),
      )
      .orderBy(asc(outbox.part), asc(outbox.repeat))
      .all();
  }

  /** Rows held back while a person could not be reached. */
  heldFor(personId: number): OutboxRow[] {
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(eq(outbox.personId, personId), eq(outbox.state, 'held')))
      .orderBy(asc(outbox.seq), asc(outbox.part))
      .all();
  }

  /** Counts by state, for /metrics and /readyz. */
  counts(): { state: OutboxState; rows: number; oldest: number | null }[] {
    return this.#store.tables
      .select({
        state: outbox.state,
        rows: sql<number>`count(*)`,
        oldest: sql<number | null>`min(created_at)`,
      })
      .from(outbox)
      .where(or(isNull(outbox.finishedAt), eq(outbox.state, 'unknown')))
      .groupBy(outbox.state)
      .all();
  }

  /** Since when the oldest answer to a person waits (UTC milliseconds). */
  oldestUnsentAnswer(): number | null {
    const row = this.#store.tables
      .select({ at: sql<number | null>`min(created_at)` })
      .from(outbox)
      .where(
        and(
          isNull(outbox.finishedAt),
          lt(outbox.priority, 2),
          inArray(outbox.state, ['due', 'retry', 'sending']),
        ),
      )
      .get();
    return row?.at ?? null;
  }

  /** Empties what was said in at most `limit` rows that ended before `before`. @returns how many. */
  forgetPayloads(before: number, limit: number): number {
    const old = this.#store.tables
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(lt(outbox.finishedAt, before), isNotNull(outbox.payload)))
      .limit(limit);
    const nothing = { payload: null, rendered: null };
    return this.#store.tables.update(outbox).set(nothing).where(inArray(outbox.id, old)).run().changes;
  }
}
