/** Times at which persons want to be rung, and each try to ring somebody. The ringing itself is a row of `calls`. */
import { and, asc, desc, eq, gt, gte, inArray, lt, ne, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { foldCalls } from './folding.js';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { callBacks, callTries } from './schema.js';

export type CallBack = typeof callBacks.$inferSelect;
export type CallTry = typeof callTries.$inferSelect;

/** What happened by phone in the hour that begins at `at` (UTC milliseconds). */
export type HourCounts = { at: number; booked: number; tries: number; reached: number; incoming: number };

/** Written out, for a bound number is no whole one to SQLite, and would not be cut. */
const hourOf = (at: SQLiteColumn) => sql<number>`${at} - ${at} % 3600000`;

export class CallBacks {
  readonly #store: Store;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(callBacks)
      .where(eq(callBacks.id, sql.placeholder('id')))
      .prepare(),
  );
  readonly #bookedBy = kept(() =>
    this.#store.tables
      .select()
      .from(callBacks)
      .where(and(eq(callBacks.personId, sql.placeholder('personId')), eq(callBacks.state, 'booked')))
      .prepare(),
  );
  readonly #takenIn = kept(() => {
    const { id, from, until, state } = callBacks;
    const touches = and(lt(from, sql.placeholder('until')), gt(until, sql.placeholder('from')));
    return this.#store.tables
      .select({ id, from, until })
      .from(callBacks)
      .where(and(eq(state, 'booked'), touches))
      .orderBy(asc(from))
      .prepare();
  });

  constructor(store: Store) {
    this.#store = store;
  }

  byId(id: number): CallBack | undefined {
    return this.#byId().get({ id });
  }

  /** The time that the person has booked and that is ahead, or was missed. */
  bookedBy(personId: number): CallBack | undefined {
    return this.#bookedBy().get({ personId });
  }

  /** All of a person, the newest first. */
  of(personId: number): CallBack[] {
    const where = eq(callBacks.personId, personId);
    return this.#store.tables.select().from(callBacks).where(where).orderBy(desc(callBacks.id)).all();
  }

  /** @returns undefined when the person has booked a time already. */
  book(
    row: Pick<CallBack, 'personId' | 'caseId' | 'language' | 'topic' | 'from' | 'until'>,
    now: number,
  ): CallBack | undefined {
    const added = { ...row, state: 'booked' as const, createdAt: now };
    return this.#store.tables.insert(callBacks).values(added).onConflictDoNothing().returning().get();
  }

  change(id: number, change: Partial<Omit<CallBack, 'id' | 'personId' | 'createdAt'>>): void {
    this.#store.tables.update(callBacks).set(change).where(eq(callBacks.id, id)).run();
  }

  /** The times that are taken and touch the stretch from `from` to `until` (UTC milliseconds), the earliest first. */
  takenIn(from: number, until: number): Pick<CallBack, 'id' | 'from' | 'until'>[] {
    return this.#takenIn().all({ from, until });
  }

  /** Writes down that somebody was rung, or rang us. */
  tried(row: Omit<CallTry, 'id'>): void {
    this.#store.tables.insert(callTries).values(row).run();
  }

  triesOf(personId: number): CallTry[] {
    const where = eq(callTries.personId, personId);
    return this.#store.tables.select().from(callTries).where(where).orderBy(asc(callTries.at)).all();
  }

  /** What happened from `from` to before `to` (UTC milliseconds), an entry for each hour in which something did. */
  load(from: number, to: number): HourCounts[] {
    const { tables } = this.#store;
    const hours = new Map<number, HourCounts>();
    const add = (at: number, what: Exclude<keyof HourCounts, 'at'>, count: number): void => {
      const hour = hours.get(at) ?? { at, booked: 0, tries: 0, reached: 0, incoming: 0 };
      hours.set(at, { ...hour, [what]: hour[what] + count });
    };
    const begun = hourOf(callBacks.from);
    const within = and(gte(callBacks.from, from), lt(callBacks.from, to), ne(callBacks.state, 'cancelled'));
    const booked = tables
      .select({ at: begun, count: sql<number>`count(*)` })
      .from(callBacks)
      .where(within)
      .groupBy(begun)
      .all();
    for (const { at, count } of booked) add(at, 'booked', count);
    const hour = hourOf(callTries.at);
    const tries = tables
      .select({ at: hour, way: callTries.way, outcome: callTries.outcome, count: sql<number>`count(*)` })
      .from(callTries)
      .where(and(gte(callTries.at, from), lt(callTries.at, to)))
      .groupBy(hour, callTries.way, callTries.outcome)
      .all();
    for (const { at, way, outcome, count } of tries) {
      add(at, way === 'in' ? 'incoming' : 'tries', count);
      if (way === 'out' && outcome === 'reached') add(at, 'reached', count);
    }
    return [...hours.values()].toSorted((a, b) => a.at - b.at);
  }

  /** Removes at most `limit` call-backs, and as many tries, that ended before `before`. @returns how many of the more. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const over = and(ne(callBacks.state, 'booked'), lt(callBacks.endedAt, before));
    const old = tables.select({ id: callBacks.id }).from(callBacks).where(over).limit(limit);
    const tries = tables
      .select({ id: callTries.id })
      .from(callTries)
      .where(lt(callTries.at, before))
      .limit(limit);
    const { from, state } = callBacks;
    const { at, way, outcome } = callTries;
    const booked = tables
      .delete(callBacks)
      .where(inArray(callBacks.id, old))
      .returning({ from, state })
      .all();
    const rung = tables
      .delete(callTries)
      .where(inArray(callTries.id, tries))
      .returning({ at, way, outcome })
      .all();
    foldCalls(this.#store, booked, rung);
    return Math.max(booked.length, rung.length);
  }
}
