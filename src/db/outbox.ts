/** The outbox: everything that leaves. Rows are decided in an event's transaction and sent by the sender's lanes. */
import { and, asc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { Recent } from './recent.js';
import { outbox, outboxWords } from './schema.js';

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
const REMEMBERED = 1000;

/** What a row says: as it was decided, and word for word once it is on its way. */
type Said = { payload: unknown; rendered: Rendered | null };

/** Columns of a row that is new. */
const NEW = {
  state: 'due',
  part: 0,
  repeat: 0,
  plain: false,
  probes: 0,
  attempts: 0,
  mergedInto: null,
  startedAt: null,
  finishedAt: null,
  unknownAt: null,
  error: null,
  closedAt: null,
  externalChat: null,
  externalId: null,
  hasWords: true,
} as const;

function statements(store: Store) {
  const { tables } = store;
  const slot = sql.placeholder;
  const id = slot('id');
  return {
    insert: store.write(
      tables.insert(outbox).values({
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
        plain: slot('plain'),
        repeat: slot('repeat'),
        notBefore: slot('notBefore'),
        notAfter: slot('notAfter'),
        createdAt: slot('createdAt'),
      }),
    ),
    insertWords: store.write(
      tables
        .insert(outboxWords)
        .values({ outboxId: id, payload: slot('payload'), rendered: slot('rendered') }),
    ),
    render: store.write(
      tables
        .update(outboxWords)
        .set({ rendered: sql`${slot('rendered')}` })
        .where(eq(outboxWords.outboxId, id)),
    ),
    words: tables.select().from(outboxWords).where(eq(outboxWords.outboxId, id)).prepare(),
    byId: tables.select().from(outbox).where(eq(outbox.id, id)).prepare(),
    byKey: tables
      .select()
      .from(outbox)
      .where(eq(outbox.key, slot('key')))
      .prepare(),
    claim: store.write(
      tables
        .update(outbox)
        .set({ state: 'sending', startedAt: sql`${slot('now')}`, attempts: sql`attempts + 1` })
        .where(eq(outbox.id, id)),
    ),
    sent: store.write(
      tables
        .update(outbox)
        .set({
          state: 'sent',
          externalChat: sql`${slot('chat')}`,
          externalId: sql`${slot('externalId')}`,
          finishedAt: sql`${slot('now')}`,
          error: null,
        })
        .where(eq(outbox.id, id)),
    ),
  };
}

/** A row with its parts and repeats: their keys begin with that of the first, by which the index finds them. */
function familyOf({ eventId, seq }: Pick<OutboxRow, 'eventId' | 'seq'>) {
  const key = `${eventId}:${seq - eventId * 1000}`;
  return and(sql`${outbox.key} >= ${key} AND ${outbox.key} < ${`${key}~`}`, eq(outbox.seq, seq));
}

export class Outbox {
  readonly #store: Store;
  readonly #statements: ReturnType<typeof statements>;
  /** Rows that were added a moment ago and are untouched since. */
  readonly #recent: Recent<number, OutboxRow>;
  readonly #said: Recent<number, Said>;
  /**
   * What new rows of the open transaction say. Most are taken in it, and are written once, with their final words: that spares a
   * statement for each message, and a fourteenth of all bytes that it has written.
   */
  readonly #unwritten = new Map<number, Said>();

  constructor(store: Store) {
    this.#store = store;
    this.#statements = statements(store);
    this.#recent = new Recent(store, REMEMBERED);
    this.#said = new Recent(store, REMEMBERED);
    store.gather({ write: () => this.#writeAll(), drop: () => this.#unwritten.clear() });
  }

  /** Writes a new row, which gets its id here. */
  #insert(row: OutboxRow, said: Said): OutboxRow {
    const id = Number(this.#statements.insert(row).lastInsertRowid);
    row.id = id;
    this.#unwritten.set(id, said);
    if (!this.#store.isOpen) this.#writeAll();
    this.#said.set(id, said);
    return this.#recent.set(id, row);
  }

  #write(id: number, said: Said): void {
    this.#unwritten.delete(id);
    this.#statements.insertWords({
      id,
      payload: this.#seal(PAYLOAD, said.payload),
      rendered: said.rendered && this.#seal(RENDERED, said.rendered),
    });
  }

  #writeAll(): void {
    for (const [id, said] of this.#unwritten) this.#write(id, said);
  }

  #seal(column: string, words: unknown): string {
    return this.#store.vault.seal(column, JSON.stringify(words));
  }

  /** Puts a decided row in line. @returns what the sender must know of it. */
  add(row: NewRow, now: number): Waiting {
    // Written out: this runs for every message, and to copy thirty columns from three objects took longer than the insert.
    const { eventId, n, payload } = row;
    const values: OutboxRow = {
      id: 0,
      key: `${eventId}:${n}`,
      eventId,
      seq: eventId * 1000 + n,
      part: NEW.part,
      platform: row.platform,
      lane: row.lane,
      priority: PRIORITY[row.priority],
      kind: row.kind,
      state: NEW.state,
      personId: row.personId ?? null,
      caseId: row.caseId ?? null,
      targetKey: row.targetKey ?? null,
      hasWords: NEW.hasWords,
      plain: NEW.plain,
      repeat: NEW.repeat,
      probes: NEW.probes,
      mergedInto: NEW.mergedInto,
      notBefore: row.notBefore ?? 0,
      notAfter: row.notAfter ?? null,
      attempts: NEW.attempts,
      createdAt: now,
      startedAt: NEW.startedAt,
      finishedAt: NEW.finishedAt,
      unknownAt: NEW.unknownAt,
      error: NEW.error,
      closedAt: NEW.closedAt,
      externalChat: NEW.externalChat,
      externalId: NEW.externalId,
    };
    return this.#insert(values, { payload, rendered: null });
  }

  /** Puts a further part of `row` behind it, or (with `repeat`) the same words once more in its place. */
  addBeside(
    row: OutboxRow,
    change: { key: string; part: number; repeat: number; rendered: Rendered | null; notBefore: number },
    now: number,
  ): Waiting {
    const { rendered, ...place } = change;
    const { plain: _, ...fresh } = NEW;
    return this.#insert(
      { ...row, ...fresh, ...place, createdAt: now },
      { payload: this.payload(row), rendered },
    );
  }

  byId(id: number): OutboxRow | undefined {
    return this.#recent.get(id) ?? this.#statements.byId.get({ id });
  }

  byKey(key: string): OutboxRow | undefined {
    return this.#statements.byKey.get({ key });
  }

  #words(row: OutboxRow): Said | undefined {
    const known = this.#unwritten.get(row.id) ?? this.#said.get(row.id);
    if (known) return known;
    const words = this.#statements.words.get({ id: row.id });
    const open = (column: string, sealed: string) => JSON.parse(this.#store.vault.open(column, sealed));
    return (
      words && {
        payload: open(PAYLOAD, words.payload),
        rendered: words.rendered === null ? null : open(RENDERED, words.rendered),
      }
    );
  }

  /** What was decided to be said; null once retention has removed it. */
  payload(row: OutboxRow): unknown {
    return this.#words(row)?.payload ?? null;
  }

  /** What was really said; null before the first attempt, or when it has to be rendered anew. */
  rendered(row: OutboxRow): Rendered | null {
    return this.#words(row)?.rendered ?? null;
  }

  #render(id: number, rendered: Rendered | null): void {
    const said = this.#unwritten.get(id);
    if (said) this.#write(id, { ...said, rendered });
    else this.#statements.render({ id, rendered: rendered && this.#seal(RENDERED, rendered) });
    this.#said.delete(id);
  }

  /** Marks `id` as on its way with its final words; to be committed before the first byte is written. */
  claim(id: number, rendered: Rendered, now: number): void {
    this.#recent.delete(id);
    this.#render(id, rendered);
    this.#statements.claim({ id, now });
  }

  /** Has `id` rendered anew when it goes again. */
  forgetRendered(id: number): void {
    this.#render(id, null);
  }

  /** Records where a row arrived; rows that were merged into it arrived with it. */
  sent(id: number, at: { chat: string; externalId: string | null }, now: number): void {
    this.#statements.sent({ id, chat: at.chat, externalId: at.externalId, now });
  }

  /** Changes state and the columns that go with it. */
  mark(id: number, change: Partial<Omit<OutboxRow, 'id' | 'key'>>): void {
    this.#recent.delete(id);
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

  /** The Home tab that is in line in this lane. */
  dueHome(lane: string): Pick<OutboxRow, 'id' | 'state' | 'notBefore'> | undefined {
    const { id, state, notBefore, finishedAt, kind } = outbox;
    return this.#store.tables
      .select({ id, state, notBefore })
      .from(outbox)
      .where(
        and(isNull(finishedAt), eq(outbox.lane, lane), eq(kind, 'home'), inArray(state, ['due', 'retry'])),
      )
      .get();
  }

  /** All parts of `key` that arrived, in order, the newest repeat of each. */
  arrived(key: string): OutboxRow[] {
    const original = this.byKey(key);
    if (!original) return [];
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(familyOf(original), eq(outbox.state, 'sent')))
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

  /** What waits for the person `from` is for `to` from now on. */
  giveTo(from: number, to: number): void {
    const waiting = this.#store.tables
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(isNull(outbox.finishedAt), eq(outbox.personId, from)))
      .all();
    for (const { id } of waiting) this.mark(id, { personId: to });
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

  /** Removes what the ended row `key`, its parts and its repeats said. */
  forgetWordsOf(key: string): void {
    this.#writeAll();
    const { tables } = this.#store;
    const original = this.byKey(key);
    if (!original) return;
    const own = and(familyOf(original), isNotNull(outbox.finishedAt));
    const ids = tables.select({ id: outbox.id }).from(outbox).where(own).all();
    for (const { id } of ids) {
      tables.delete(outboxWords).where(eq(outboxWords.outboxId, id)).run();
      this.mark(id, { hasWords: false });
      this.#said.delete(id);
    }
  }

  /** Puts `payload` in the place of what row `key` and its repeats were to say; their further parts lose their words. */
  reword(key: string, payload: unknown): void {
    const original = this.byKey(key);
    if (!original) return;
    this.#writeAll();
    const { tables } = this.#store;
    for (const row of tables.select().from(outbox).where(familyOf(original)).all()) {
      const words = { payload: this.#seal(PAYLOAD, payload), rendered: null };
      tables.update(outboxWords).set(words).where(eq(outboxWords.outboxId, row.id)).run();
      this.#said.delete(row.id);
    }
  }

  /** Rows of one event and kind to a person, for what is to be taken back together. */
  ofEvent(eventId: number, kind: OutboxKind): OutboxRow[] {
    const ofIt = sql`${outbox.key} >= ${`${eventId}:`} AND ${outbox.key} < ${`${eventId}:~`}`;
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(ofIt, eq(outbox.kind, kind)))
      .all();
  }

  /** Removes what was said in at most `limit` rows that ended before `before`. @returns how many. */
  forgetWords(before: number, limit: number): number {
    this.#writeAll();
    const { tables } = this.#store;
    const old = tables
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(lt(outbox.finishedAt, before), eq(outbox.hasWords, true)))
      .limit(limit)
      .all()
      .map(({ id }) => id);
    tables.delete(outboxWords).where(inArray(outboxWords.outboxId, old)).run();
    tables.update(outbox).set({ hasWords: false }).where(inArray(outbox.id, old)).run();
    for (const id of old) this.#said.delete(id);
    return old.length;
  }
}
