/** Timers: what is to happen later. One per key and subject; setting it again moves it. */
import { and, asc, eq, like, or, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { timers } from './schema.js';

export type Timer = typeof timers.$inferSelect;

export class Timers {
  readonly #store: Store;

  readonly #one;

  constructor(store: Store) {
    this.#store = store;
    const is = and(eq(timers.key, sql.placeholder('key')), eq(timers.subject, sql.placeholder('subject')));
    this.#one = store.tables.select().from(timers).where(is).prepare();
  }

  /** @param due UTC milliseconds. @param until past this it is dropped instead of run. */
  set(key: string, subject: string, due: number, until: number | null = null): void {
    this.#store.tables
      .insert(timers)
      .values({ key, subject, due, until })
      .onConflictDoUpdate({ target: [timers.key, timers.subject], set: { due, until } })
      .run();
  }

  forget(key: string, subject: string): void {
    this.#store.tables
      .delete(timers)
      .where(and(eq(timers.key, key), eq(timers.subject, subject)))
      .run();
  }

  /** Also forgets followers such as `case:12:2`. */
  forgetAll(key: string, subject: string): void {
    const own = or(eq(timers.subject, subject), like(timers.subject, `${subject}:%`));
    this.#store.tables
      .delete(timers)
      .where(and(eq(timers.key, key), own))
      .run();
  }

  has(key: string, subject: string): boolean {
    return this.#one.get({ key, subject }) !== undefined;
  }

  /** Whether there is a timer of `key`, whatever its subject. */
  hasKey(key: string): boolean {
    return this.#store.tables.select().from(timers).where(eq(timers.key, key)).get() !== undefined;
  }

  /** When a timer falls due (UTC milliseconds); null when there is none. */
  due(key: string, subject: string): number | null {
    return this.#one.get({ key, subject })?.due ?? null;
  }

  /** The subjects that begin so, of timers of any key. */
  subjects(beginning: string): string[] {
    const rows = this.#store.tables
      .select()
      .from(timers)
      .where(like(timers.subject, `${beginning}%`));
    return rows.all().map(({ subject }) => subject);
  }

  /** The timer that falls due next. */
  next(): Timer | undefined {
    return this.#store.tables.select().from(timers).orderBy(asc(timers.due), asc(timers.key)).limit(1).get();
  }
}
