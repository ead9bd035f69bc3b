/** Numbers at which persons can be rung: sealed, and found again by who is ringing. */
import { and, eq, inArray, isNotNull, isNull, lt, ne, notExists, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { callBacks, calls, cases, phones } from './schema.js';

/** A number with the sealed column opened. */
export type Phone = Omit<typeof phones.$inferSelect, 'hash'>;

export class Phones {
  readonly #store: Store;
  readonly #of = kept(() =>
    this.#store.tables
      .select()
      .from(phones)
      .where(eq(phones.personId, sql.placeholder('personId')))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
  }

  #hashOf(number: string): string {
    return this.#store.vault.token(`phones.number ${number}`);
  }

  of(personId: number): Phone | undefined {
    const row = this.#of().get({ personId });
    if (!row) return undefined;
    const { hash: _, ...rest } = row;
    return { ...rest, number: this.#store.vault.open('phones.number', row.number) };
  }

  /** Who can be rung under this number, whoever gave it last first. @param number E.164. */
  byNumber(number: string): number[] {
    const where = eq(phones.hash, this.#hashOf(number));
    const rows = this.#store.tables.select().from(phones).where(where).orderBy(sql`at DESC`).all();
    return rows.map(({ personId }) => personId);
  }

  /** Writes the number of a person, in the place of the one before. @param number E.164. @param now UTC milliseconds. */
  put(
    personId: number,
    { number, own, maySay }: Pick<Phone, 'number' | 'own' | 'maySay'>,
    now: number,
  ): void {
    const { tables, vault } = this.#store;
    const sealed = vault.seal('phones.number', number);
    const row = { number: sealed, hash: this.#hashOf(number), own, maySay, at: now };
    tables
      .insert(phones)
      .values({ personId, ...row })
      .onConflictDoUpdate({ target: phones.personId, set: row })
      .run();
  }

  setMaySay(personId: number, maySay: boolean): void {
    this.#store.tables.update(phones).set({ maySay }).where(eq(phones.personId, personId)).run();
  }

  remove(personId: number): void {
    this.#store.tables.delete(phones).where(eq(phones.personId, personId)).run();
  }

  /** Removes at most `limit` numbers that were given before `before` and that nothing needs any more. @returns how many. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const booked = tables
      .select({ id: callBacks.id })
      .from(callBacks)
      .where(eq(callBacks.personId, phones.personId));
    const open = and(
      eq(cases.personId, phones.personId),
      ne(cases.state, 'resolved'),
      isNull(cases.erasedAt),
    );
    const cared = tables.select({ id: cases.id }).from(cases).where(open);
    const rung = tables
      .select({ id: calls.id })
      .from(calls)
      .where(and(eq(calls.personId, phones.personId), isNull(calls.endedAt), isNotNull(calls.due)));
    const old = tables
      .select({ id: phones.personId })
      .from(phones)
      .where(and(lt(phones.at, before), notExists(booked), notExists(cared), notExists(rung)))
      .limit(limit);
    return tables.delete(phones).where(inArray(phones.personId, old)).run().changes;
  }
}
