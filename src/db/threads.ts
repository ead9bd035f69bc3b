/** Where words stand: in which events and posts a person's message is, and what people have typed into threads themselves. */
import { and, eq, inArray } from 'drizzle-orm';
import { EMPTIED } from './inbox.js';
import { keptInsert } from './kept.js';
import type { Store } from './open.js';
import { heard, inbox, meta, shown, typed } from './schema.js';

/** Where the address of our workspace is kept, as Slack has told it. */
const WORKSPACE = 'slack-workspace';

export type Typed = typeof typed.$inferSelect;

export class Threads {
  readonly #store: Store;

  /** Prepared: a list of cases asks for it for each line. */
  readonly #workspace;
  readonly #shows;
  readonly #heardIn;

  constructor(store: Store) {
    this.#store = store;
    this.#shows = keptInsert(store, shown, 'stays');
    this.#heardIn = keptInsert(store, heard, 'stays');
    this.#workspace = store.tables.select().from(meta).where(eq(meta.key, WORKSPACE)).prepare();
  }

  /** Remembers that the outbox row `outboxKey` carries the words of a message. */
  shows(messageId: number, outboxKey: string): void {
    this.#shows({ messageId, outboxKey });
  }

  /** The outbox keys of the posts that carry a message's words. */
  postsOf(messageId: number): string[] {
    const rows = this.#store.tables.select().from(shown).where(eq(shown.messageId, messageId)).all();
    return rows.map(({ outboxKey }) => outboxKey);
  }

  /** Remembers that the event `eventId` carries the words of a message. */
  heardIn(messageId: number, eventId: number): void {
    this.#heardIn({ messageId, eventId });
  }

  /** Empties the recorded events that carry a message, and forgets where it stands. */
  forgetMessage(messageId: number): void {
    const { tables } = this.#store;
    const carrying = tables.select({ id: heard.eventId }).from(heard).where(eq(heard.messageId, messageId));
    tables.update(inbox).set(EMPTIED).where(inArray(inbox.id, carrying)).run();
    tables.delete(heard).where(eq(heard.messageId, messageId)).run();
    tables.delete(shown).where(eq(shown.messageId, messageId)).run();
  }

  /** Remembers the address of our workspace, of which links are made. */
  knowWorkspace(url: string): void {
    const row = { key: WORKSPACE, value: url };
    const target = meta.key;
    this.#store.tables.insert(meta).values(row).onConflictDoUpdate({ target, set: row }).run();
  }

  /** The address of a message of Slack. */
  linkTo({ channel, ts, threadTs }: Pick<Typed, 'channel' | 'ts' | 'threadTs'>): string {
    const known = this.#workspace.get();
    const root = known?.value ?? 'https://slack.com/';
    return `${root}archives/${channel}/p${ts.replace('.', '')}?thread_ts=${threadTs}&cid=${channel}`;
  }

  /** Remembers that somebody typed into a case's thread. */
  wasTyped(message: Typed): void {
    this.#store.tables.insert(typed).values(message).onConflictDoNothing().run();
  }

  /** The message is gone from Slack. @returns the case in whose thread it stood. */
  isGone(channel: string, ts: string): number | undefined {
    const where = and(eq(typed.channel, channel), eq(typed.ts, ts));
    return this.#store.tables.delete(typed).where(where).returning().get()?.caseId;
  }

  /** What people have typed into the threads of these cases and, as far as we were told, stands there still. */
  typedIn(caseIds: readonly number[]): Typed[] {
    return this.#store.tables
      .select()
      .from(typed)
      .where(inArray(typed.caseId, [...caseIds]))
      .orderBy(typed.ts)
      .all();
  }

  /** A coordinator says that all of it is removed. */
  forgetTyped(caseIds: readonly number[]): void {
    this.#store.tables
      .delete(typed)
      .where(inArray(typed.caseId, [...caseIds]))
      .run();
  }
}
