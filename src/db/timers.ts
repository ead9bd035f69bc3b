/** Timers: what is to happen later. One per key and subject; setting it again moves it. */
import { and, asc, eq, gt, like, lt, or, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { timers } from './schema.js';

export type Timer = typeof timers.$inferSelect;

export class Timers {
  readonly #store: Store;

  readonly #one;
  readonly #next;
  readonly #set;
  readonly #forget;
  readonly #forgetAll;

  constructor(store: Store) {
    this.#store = store;
    const { tables } = store;
    const isKey = eq(timers.key, sql.placeholder('key'));
    const isOne = and(isKey, eq(timers.subject, sql.placeholder('subject')));
    const follows = and(
      gt(timers.subject, sql.placeholder('from')),
      lt(timers.subject, sql.placeholder('to')),
    );
    this.#one = tables.select().from(timers).where(isOne).prepare();
    this.#next = tables.select().from(timers).orderBy(asc(timers.due), asc(timers.key)).limit(1).prepare();
    const values = {
      key: sql.placeholder('key'),
      subject: sql.placeholder('subject'),
      due: sql.placeholder('due'),
      until: sql.placeholder('until'),
    };
    const set = { due: sql`excluded.due`, until: sql`excluded.until` };
    this.#set = store.write(
      tables
        .insert(timers)
        .values(values)
        .onConflictDoUpdate({ target: [timers.key, timers.subject], set }),
    );
    this.#forget = store.write(tables.delete(timers).where(isOne));
    const own = or(eq(timers.subject, sql.placeholder('subject')), follows);
    this.#forgetAll = store.write(tables.delete(timers).where(and(isKey, own)));
  }

  /** @param due UTC milliseconds. @param until past this it is dropped instead of run. */
  set(key: string, subject: string, due: number, until: number | null = null): void {
    this.#set({ key, subject, due, until });
  }

  forget(key: string, subject: string): void {
    this.#forget({ key, subject });
  }

  /** Also forgets followers such as `case:12:2`. */
  forgetAll(key: string, subject: string): void {
    // What begins with `12:` stands between `12:` and `12;`.
    this.#forgetAll({ key, subject, from: `${subject}:`, to: `${subject};` });
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
    return this.#next.get();
  }
}
