/** What persons and the team have said to each other; the words are sealed. */
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { kept, keptChange, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { messages } from './schema.js';

export type Message = typeof messages.$inferSelect;

export class Messages {
  readonly #store: Store;
  readonly #add;
  readonly #change;
  readonly #loose = kept(() =>
    this.#store.tables
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.personId, sql.placeholder('personId')),
          sql`case_id IS NULL AND direction = 'in' AND at >= ${sql.placeholder('since')}`,
        ),
      )
      .orderBy(desc(messages.id))
      .limit(5)
      .prepare(),
  );
  readonly #lastTo = kept(() =>
    this.#store.tables
      .select()
      .from(messages)
      .where(and(eq(messages.personId, sql.placeholder('personId')), sql`direction = 'out'`))
      .orderBy(desc(messages.id))
      .limit(sql.placeholder('count'))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
    this.#add = keptInsert(store, messages);
    this.#change = keptChange(store, messages, messages.id);
  }

  add(message: Omit<typeof messages.$inferInsert, 'id'>): number {
    const sealed = {
      ...message,
      text: this.#store.vault.seal('messages.text', message.text),
      translation: message.translation
        ? this.#store.vault.seal('messages.translation', message.translation)
        : null,
      file: message.file ? this.#store.vault.seal('messages.file', message.file) : null,
    };
    return Number(this.#add(sealed));
  }

  #open(row: Message): Message {
    const { vault } = this.#store;
    const { translation: made } = row;
    const translation = made === null ? null : vault.open('messages.translation', made);
    return { ...row, text: vault.open('messages.text', row.text), translation };
  }

  /** The newest messages of a case that still stand, oldest first. */
  lastIn(caseId: number, count: number): Message[] {
    const rows = this.#store.tables
      .select()
      .from(messages)
      .where(and(eq(messages.caseId, caseId), sql`removed_at IS NULL`))
      .orderBy(desc(messages.id))
      .limit(count)
      .all();
    return rows.reverse().map((row) => this.#open(row));
  }

  /** When the person last wrote or sent something in a case that still stands, UTC milliseconds; 0 when they never did. */
  lastHeardIn(caseId: number): number {
    const theirs = sql`direction = 'in' AND removed_at IS NULL AND withdrawn_at IS NULL`;
    const row = this.#store.tables
      .select({ at: sql<number | null>`max(${messages.at})` })
      .from(messages)
      .where(and(eq(messages.caseId, caseId), theirs))
      .get();
    return row?.at ?? 0;
  }

  /** Texts of the person since `since` that belong to no case yet, oldest first. */
  loose(personId: number, since: number): Message[] {
    return this.#loose()
      .all({ personId, since })
      .reverse()
      .map((row) => this.#open(row));
  }

  /** A message of the person by the platform's id. */
  from(personId: number, externalId: string): Message | undefined {
    return this.allFrom(personId, externalId)[0];
  }

  /** All that is kept of one message of the chat, oldest first: its words, its file, and what was put in the place of that. */
  allFrom(personId: number, externalId: string): Message[] {
    const where = and(eq(messages.personId, personId), eq(messages.externalId, externalId));
    const rows = this.#store.tables.select().from(messages).where(where).orderBy(asc(messages.id)).all();
    return rows.map((row) => this.#open(row));
  }

  /** What the person has sent together and not taken back, oldest first. */
  ofBundle(personId: number, bundle: number): Message[] {
    const stands = sql`file IS NOT NULL AND removed_at IS NULL AND withdrawn_at IS NULL`;
    const where = and(eq(messages.personId, personId), eq(messages.bundle, bundle), stands);
    const rows = this.#store.tables.select().from(messages).where(where).orderBy(asc(messages.id)).all();
    return rows.map((row) => this.#open(row));
  }

  /** When the last `count` messages of this kind came from the person, newest first. UTC milliseconds. */
  lastTimes(personId: number, kind: string, count: number): number[] {
    return this.#store.tables
      .select({ at: messages.at })
      .from(messages)
      .where(and(eq(messages.personId, personId), sql`direction = 'in' AND kind = ${kind}`))
      .orderBy(desc(messages.id))
      .limit(count)
      .all()
      .map(({ at }) => at);
  }

  /** The last messages of the team to the person, newest first. */
  lastTo(personId: number, count: number): Message[] {
    return this.#lastTo()
      .all({ personId, count })
      .map((row) => this.#open(row));
  }

  /** The message that the outbox row `key` carries. */
  sentBy(key: string): Message | undefined {
    const row = this.#store.tables.select().from(messages).where(eq(messages.outboxKey, key)).get();
    return row && this.#open(row);
  }

  change(
    id: number,
    change: Partial<
      Pick<
        Message,
        | 'text'
        | 'translation'
        | 'caseId'
        | 'editedAt'
        | 'removedAt'
        | 'withdrawnAt'
        | 'forwarded'
        | 'repliesTo'
        | 'sort'
        | 'relayKey'
      >
    > & { file?: null },
  ): void {
    const { vault } = this.#store;
    // Other words have another translation.
    const text =
      change.text === undefined ? {} : { text: vault.seal('messages.text', change.text), translation: null };
    const made = change.translation
      ? { translation: vault.seal('messages.translation', change.translation) }
      : {};
    this.#change(id, { ...change, ...text, ...made });
  }

  byId(id: number): Message | undefined {
    const row = this.#store.tables.select().from(messages).where(eq(messages.id, id)).get();
    return row && this.#open(row);
  }

  /** The newest messages that the person has sent and not taken back, newest first. */
  lastFrom(personId: number, count: number): Message[] {
    const own = sql`direction = 'in' AND removed_at IS NULL AND withdrawn_at IS NULL`;
    const rows = this.#store.tables
      .select()
      .from(messages)
      .where(and(eq(messages.personId, personId), own))
      .orderBy(desc(messages.id))
      .limit(count)
      .all();
    return rows.map((row) => this.#open(row));
  }

  /** The phone number that the person has sent last and not taken back; null when there is none. */
  phoneOf(personId: number): string | null {
    const own = sql`kind = 'phone' AND direction = 'in' AND removed_at IS NULL AND withdrawn_at IS NULL`;
    const row = this.#store.tables
      .select()
      .from(messages)
      .where(and(eq(messages.personId, personId), own))
      .orderBy(desc(messages.id))
      .limit(1)
      .get();
    const [phone = ''] = row ? this.#open(row).text.split('\n') : [];
    return phone === '' ? null : phone;
  }

  /** Messages of a case that the person has withdrawn while it was open, and whose words are still here. */
  withdrawnIn(caseId: number): Message[] {
    const where = and(eq(messages.caseId, caseId), sql`withdrawn_at IS NOT NULL AND removed_at IS NULL`);
    const rows = this.#store.tables.select().from(messages).where(where).all();
    return rows.map((row) => this.#open(row));
  }

  /** Everything between a person and the team, oldest first. */
  allOf(personId: number): Message[] {
    const rows = this.#store.tables.select().from(messages).where(eq(messages.personId, personId));
    return rows
      .orderBy(asc(messages.id))
      .all()
      .map((row) => this.#open(row));
  }
}
