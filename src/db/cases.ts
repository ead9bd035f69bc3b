/** Cases, what was said in them, and what a helper has drafted. */
import { and, asc, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { kept, keptChange, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { audit, cases, drafts, messages } from './schema.js';

export type Case = typeof cases.$inferSelect;
export type Message = typeof messages.$inferSelect;
export type Draft = typeof drafts.$inferSelect;

/** People see 1001, 1002 …, so that a number does not tell how young the service is. */
export const numberOf = (caseId: number): number => 1000 + caseId;
export const caseIdOf = (number: number): number => number - 1000;

/** Whether a helper has the case: claimed, waiting for either side, or snoozed. */
export const isHeld = ({ state }: Pick<Case, 'state'>): boolean => state !== 'new' && state !== 'resolved';

export class Cases {
  readonly #store: Store;
  readonly #openOf;
  readonly #one;
  readonly #lastToPerson;
  readonly #allOf = kept(() =>
    this.#store.tables
      .select()
      .from(cases)
      .where(eq(cases.personId, sql.placeholder('personId')))
      .orderBy(desc(cases.id))
      .prepare(),
  );
  readonly #draft = kept(() =>
    this.#store.tables
      .select()
      .from(drafts)
      .where(eq(drafts.id, sql.placeholder('id')))
      .prepare(),
  );
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
  readonly #change;
  readonly #addMessage;
  readonly #changeMessage;
  readonly #changeDraft;
  readonly #audit;

  constructor(store: Store) {
    this.#store = store;
    this.#openOf = store.tables
      .select()
      .from(cases)
      .where(and(eq(cases.personId, sql.placeholder('personId')), sql`state <> 'resolved'`))
      .prepare();
    this.#one = store.tables
      .select()
      .from(cases)
      .where(eq(cases.id, sql.placeholder('id')))
      .prepare();
    this.#lastToPerson = store.tables
      .select()
      .from(messages)
      .where(and(eq(messages.personId, sql.placeholder('personId')), sql`direction = 'out'`))
      .orderBy(desc(messages.id))
      .limit(sql.placeholder('count'))
      .prepare();
    this.#change = keptChange(store, cases, cases.id);
    this.#addMessage = keptInsert(store, messages);
    this.#changeMessage = keptChange(store, messages, messages.id);
    this.#changeDraft = keptChange(store, drafts, drafts.id);
    this.#audit = keptInsert(store, audit);
  }

  byId(id: number): Case | undefined {
    return this.#one.get({ id });
  }

  /** The case whose thread this is. */
  byThread(channel: string, threadTs: string): Case | undefined {
    const where = and(eq(cases.channel, channel), eq(cases.threadTs, threadTs));
    return this.#store.tables.select().from(cases).where(where).get();
  }

  /** The person's open case; a red one before others, then the newest. */
  openOf(personId: number): Case | undefined {
    const open = this.#openOf.all({ personId }).toSorted((a, b) => b.id - a.id);
    return open.find(({ urgency }) => urgency === 'red') ?? open[0];
  }

  /** All cases of a person, newest first. */
  allOf(personId: number): Case[] {
    return this.#allOf().all({ personId });
  }

  create(
    row: Pick<Case, 'personId' | 'urgency' | 'topic' | 'channel'> & Partial<Pick<Case, 'previousId'>>,
    now: number,
  ): Case {
    const values = { ...row, state: 'new' as const, openedAt: now, stateAt: now, heardAt: now };
    return this.#store.tables.insert(cases).values(values).returning().get();
  }

  change(id: number, change: Partial<Omit<Case, 'id' | 'personId'>>): void {
    this.#change(id, change);
  }

  sealOutcome(text: string): string {
    return this.#store.vault.seal('cases.outcome', text);
  }

  /** The words of the case's end; empty while there are none. */
  outcome(kase: Case): string {
    return kase.outcome === null ? '' : this.#store.vault.open('cases.outcome', kase.outcome);
  }

  sealWants(text: string): string {
    return this.#store.vault.seal('cases.wants', text);
  }

  /** What the person wants in a helper's words; empty while nobody has said it. */
  wants(kase: Case): string {
    return kase.wants === null ? '' : this.#store.vault.open('cases.wants', kase.wants);
  }

  sealDanger(danger: unknown): string {
    return this.#store.vault.seal('cases.danger', JSON.stringify(danger));
  }

  danger(kase: Case): unknown {
    return kase.danger === null ? null : JSON.parse(this.#store.vault.open('cases.danger', kase.danger));
  }

  addMessage(message: Omit<typeof messages.$inferInsert, 'id'>): number {
    const sealed = {
      ...message,
      text: this.#store.vault.seal('messages.text', message.text),
      translation: message.translation
        ? this.#store.vault.seal('messages.translation', message.translation)
        : null,
      file: message.file ? this.#store.vault.seal('messages.file', message.file) : null,
    };
    return Number(this.#addMessage(sealed));
  }

  #open(row: Message): Message {
    const { vault } = this.#store;
    const { translation: made } = row;
    const translation = made === null ? null : vault.open('messages.translation', made);
    return { ...row, text: vault.open('messages.text', row.text), translation };
  }

  /** The newest messages of a case that still stand, oldest first. */
  lastMessages(caseId: number, count: number): Message[] {
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
  looseMessages(personId: number, since: number): Message[] {
    return this.#loose()
      .all({ personId, since })
      .reverse()
      .map((row) => this.#open(row));
  }

  /** A message of the person by the platform's id. */
  messageFrom(personId: number, externalId: string): Message | undefined {
    return this.messagesFrom(personId, externalId)[0];
  }

  /** All that is kept of one message of the chat, oldest first: its words, its file, and what was put in the place of that. */
  messagesFrom(personId: number, externalId: string): Message[] {
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
  lastToPerson(personId: number, count: number): Message[] {
    return this.#lastToPerson.all({ personId, count }).map((row) => this.#open(row));
  }

  /** The message that the outbox row `key` carries. */
  messageSentBy(key: string): Message | undefined {
    const row = this.#store.tables.select().from(messages).where(eq(messages.outboxKey, key)).get();
    return row && this.#open(row);
  }

  changeMessage(
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
    this.#changeMessage(id, { ...change, ...text, ...made });
  }

  #openDraft(row: Draft): Draft {
    const { vault } = this.#store;
    const files = row.files === null ? null : vault.open('drafts.files', row.files);
    const translation = row.translation === null ? null : vault.open('drafts.translation', row.translation);
    return { ...row, text: vault.open('drafts.text', row.text), files, translation };
  }

  messageById(id: number): Message | undefined {
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
  allMessages(personId: number): Message[] {
    const rows = this.#store.tables.select().from(messages).where(eq(messages.personId, personId));
    return rows
      .orderBy(asc(messages.id))
      .all()
      .map((row) => this.#open(row));
  }

  /** Who of the team did what with a person's cases, oldest first. */
  auditOf(personId: number): (typeof audit.$inferSelect)[] {
    const rows = this.#store.tables.select().from(audit).where(eq(audit.personId, personId));
    return rows.orderBy(asc(audit.id)).all();
  }

  addDraft(draft: Omit<typeof drafts.$inferInsert, 'id' | 'translation'>): Draft {
    const text = this.#store.vault.seal('drafts.text', draft.text);
    const files = draft.files ? this.#store.vault.seal('drafts.files', draft.files) : null;
    const row = this.#store.tables
      .insert(drafts)
      .values({ ...draft, text, files })
      .returning()
      .get();
    return this.#openDraft(row);
  }

  draft(id: number): Draft | undefined {
    const row = this.#draft().get({ id });
    return row && this.#openDraft(row);
  }

  #draftsFrom(channel: string, ts: string, of: SQL): Draft[] {
    const rows = this.#store.tables
      .select()
      .from(drafts)
      .where(and(eq(drafts.channel, channel), eq(drafts.ts, ts), of))
      .orderBy(asc(drafts.id))
      .all();
    return rows.map((row) => this.#openDraft(row));
  }

  /** The drafts of what is said to the person, made of the Slack message `ts`, oldest first. */
  draftsFrom(channel: string, ts: string): Draft[] {
    return this.#draftsFrom(channel, ts, ne(drafts.purpose, 'photos'));
  }

  /** The same of pictures in it that were to be photos of a home. */
  photoDraftsFrom(channel: string, ts: string): Draft[] {
    return this.#draftsFrom(channel, ts, eq(drafts.purpose, 'photos'));
  }

  changeDraft(
    id: number,
    change: Partial<Pick<Draft, 'state' | 'outboxKey' | 'filesKey' | 'view' | 'translation'>>,
  ): void {
    const made = change.translation
      ? { translation: this.#store.vault.seal('drafts.translation', change.translation) }
      : {};
    this.#changeDraft(id, { ...change, ...made });
  }

  /** Writes down who did what, and what had to be named for it. */
  audit(entry: Omit<typeof audit.$inferInsert, 'id'>): void {
    const detail = entry.detail ? this.#store.vault.seal('audit.detail', entry.detail) : null;
    this.#audit({ ...entry, detail });
  }

  /** All that `from` has said and asked belongs to `to` from now on. */
  giveTo(from: number, to: number): void {
    const { tables } = this.#store;
    // Message ids count per chat: those of the chat that `to` had before say nothing in the new one.
    tables.update(messages).set({ externalId: null }).where(eq(messages.personId, to)).run();
    tables.update(cases).set({ personId: to }).where(eq(cases.personId, from)).run();
    tables.update(messages).set({ personId: to }).where(eq(messages.personId, from)).run();
  }
}
