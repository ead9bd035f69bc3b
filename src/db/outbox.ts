/** The outbox: everything that leaves. Rows are decided in an event's transaction and sent by the sender's lanes. */
import { and, asc, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { kept, keptChange } from './kept.js';
import type { Store } from './open.js';
import { OutboxWords, type Rendered, type Said } from './outbox-words.js';
import { Recent } from './recent.js';
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
  /** Absent where the row's kind and target say it all. */
  payload?: unknown;
  personId?: number | null;
  caseId?: number | null;
  targetKey?: string | null;
  notBefore?: number;
  notAfter?: number | null;
};

/** The key under which a row's words were sent first, before any repeat. */
export const firstKeyOf = (row: Pick<OutboxRow, 'key'>): string => row.key.replace(/r\d+$/, '');

const REMEMBERED = 1000;
/** Among so many rows that were added last is one that is no repeat. */
const LOOKED_BACK = 500;

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
} as const;

const slot = sql.placeholder;

/** A row with its parts and repeats: their keys begin with that of the first, by which the index finds them. */
const IS_OF_FAMILY = and(
  sql`${outbox.key} >= ${slot('from')} AND ${outbox.key} < ${slot('to')}`,
  eq(outbox.seq, slot('seq')),
);

function statements(store: Store) {
  const { tables } = store;
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
        hasWords: slot('hasWords'),
        plain: slot('plain'),
        repeat: slot('repeat'),
        notBefore: slot('notBefore'),
        notAfter: slot('notAfter'),
        createdAt: slot('createdAt'),
      }),
    ),
    byId: tables.select().from(outbox).where(eq(outbox.id, id)).prepare(),
    byKey: tables
      .select()
      .from(outbox)
      .where(eq(outbox.key, slot('key')))
      .prepare(),
    arrived: tables
      .select()
      .from(outbox)
      .where(and(IS_OF_FAMILY, eq(outbox.state, 'sent')))
      .orderBy(asc(outbox.part), asc(outbox.repeat))
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

/** Between which keys a row stands with its parts and repeats. */
function rangeOf({ key, seq }: Pick<OutboxRow, 'key' | 'seq'>): { from: string; to: string; seq: number } {
  const from = key.replace(/^(\d+:\d+).*$/, '$1');
  return { from, to: `${from}~`, seq };
}

export class Outbox {
  readonly #store: Store;
  readonly #statements: ReturnType<typeof statements>;
  /** Rows that were added a moment ago and are untouched since. */
  readonly #recent: Recent<number, OutboxRow>;
  readonly #words: OutboxWords;
  readonly #change;
  readonly #family = kept(() =>
    this.#store.tables
      .select({ id: outbox.id, finishedAt: outbox.finishedAt })
      .from(outbox)
      .where(IS_OF_FAMILY)
      .prepare(),
  );
  /** The event whose rows were put in line last, and where they stand. */
  #last: { eventId: number; place: number };

  constructor(store: Store) {
    this.#store = store;
    this.#change = keptChange(store, outbox, outbox.id);
    this.#statements = statements(store);
    this.#recent = new Recent(store, REMEMBERED);
    this.#words = new OutboxWords(store);
    this.#last = { eventId: 0, place: this.#lastPlace() };
  }

  /** Writes a new row, which gets its id here. */
  #insert(row: OutboxRow, said: Said): OutboxRow {
    const id = Number(this.#statements.insert(row).lastInsertRowid);
    row.id = id;
    if (row.hasWords) this.#words.add(id, said);
    return this.#recent.set(id, row);
  }

  /**
   * Where the rows of an event stand: behind those of all that was decided before it, also of what was recorded after it. Whatever
   * changes a message was decided later, and must not wait in front of it.
   */
  #placeOf(eventId: number): number {
    if (eventId === this.#last.eventId) return this.#last.place;
    this.#last = { eventId, place: Math.max(eventId, this.#last.place + 1) };
    return this.#last.place;
  }

  /** The place of what a process before has decided last; repeats and parts stand where their first row does. */
  #lastPlace(): number {
    const newest = this.#store.tables
      .select({ seq: outbox.seq })
      .from(outbox)
      .orderBy(desc(outbox.id))
      .limit(LOOKED_BACK)
      .all();
    return Math.floor(newest.reduce((most, { seq }) => Math.max(most, seq), 0) / 1000);
  }

  /** Puts a decided row in line. @returns what the sender must know of it. */
  add(row: NewRow, now: number): Waiting {
    // Written out: this runs for every message, and to copy thirty columns from three objects took longer than the insert.
    const { eventId, n, payload } = row;
    const values: OutboxRow = {
      id: 0,
      key: `${eventId}:${n}`,
      eventId,
      seq: this.#placeOf(eventId) * 1000 + n,
      part: NEW.part,
      platform: row.platform,
      lane: row.lane,
      priority: PRIORITY[row.priority],
      kind: row.kind,
      state: NEW.state,
      personId: row.personId ?? null,
      caseId: row.caseId ?? null,
      targetKey: row.targetKey ?? null,
      hasWords: payload !== undefined,
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
    const payload = this.payload(row);
    const hasWords = payload !== null || rendered !== null;
    return this.#insert({ ...row, ...fresh, ...place, hasWords, createdAt: now }, { payload, rendered });
  }

  byId(id: number): OutboxRow | undefined {
    return this.#recent.get(id) ?? this.#statements.byId.get({ id });
  }

  byKey(key: string): OutboxRow | undefined {
    return this.#statements.byKey.get({ key });
  }

  /** What was decided to be said; null once retention has removed it. */
  payload(row: OutboxRow): unknown {
    return this.#words.of(row.id)?.payload ?? null;
  }

  /** What was really said; null before the first attempt, or when it has to be rendered anew. */
  rendered(row: OutboxRow): Rendered | null {
    return this.#words.of(row.id)?.rendered ?? null;
  }

  /** Marks `id` as on its way with its final words; to be committed before the first byte is written. */
  claim(id: number, rendered: Rendered, now: number): void {
    this.#recent.delete(id);
    this.#words.render(id, rendered);
    this.#statements.claim({ id, now });
  }

  /** Marks `row`, whose words stand elsewhere, as on its way. */
  claimBare(id: number, now: number): void {
    this.#recent.delete(id);
    this.#statements.claim({ id, now });
  }

  /** Has `id` rendered anew when it goes again. */
  forgetRendered(id: number): void {
    this.#words.render(id, null);
  }

  /** Records where a row arrived; rows that were merged into it arrived with it. */
  sent(id: number, at: { chat: string; externalId: string | null }, now: number): void {
    this.#statements.sent({ id, chat: at.chat, externalId: at.externalId, now });
  }

  /** Changes state and the columns that go with it. */
  mark(id: number, change: Partial<Omit<OutboxRow, 'id' | 'key'>>): void {
    this.#recent.delete(id);
    this.#change(id, change);
  }

  /** Ends `row` as unclear for good: nobody can say whether it arrived. */
  unknown(id: number, error: string, now: number): void {
    this.mark(id, { state: 'unknown', error, unknownAt: now, finishedAt: now });
  }

  /** All parts of `key` that arrived, in order, the newest repeat of each. */
  arrived(key: string): OutboxRow[] {
    const original = this.byKey(key);
    if (!original) return [];
    return this.#statements.arrived.all(rangeOf(original));
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

  /** Removes what the ended row `key`, its parts and its repeats said. */
  forgetWordsOf(key: string): void {
    const original = this.byKey(key);
    if (!original) return;
    const family = this.#family().all(rangeOf(original));
    this.#forget(family.flatMap(({ id, finishedAt }) => (finishedAt === null ? [] : [id])));
  }

  /** Puts `payload` in the place of what row `key` and its repeats were to say; their further parts lose their words. */
  reword(key: string, payload: unknown): void {
    const original = this.byKey(key);
    if (!original) return;
    for (const { id } of this.#family().all(rangeOf(original))) this.#words.replace(id, payload);
  }

  /** Removes what was said in at most `limit` rows that ended before `before`. @returns how many. */
  forgetWords(before: number, limit: number): number {
    const old = this.#idsWhere(and(lt(outbox.finishedAt, before), eq(outbox.hasWords, true)), limit);
    this.#forget(old);
    return old.length;
  }

  #idsWhere(where: SQL | undefined, limit = -1): number[] {
    const { tables } = this.#store;
    const found = tables.select({ id: outbox.id }).from(outbox).where(where).limit(limit).all();
    return found.map(({ id }) => id);
  }

  #forget(ids: readonly number[]): void {
    this.#words.forget(ids);
    this.#store.tables
      .update(outbox)
      .set({ hasWords: false })
      .where(inArray(outbox.id, [...ids]))
      .run();
    for (const id of ids) this.#recent.delete(id);
  }
}
