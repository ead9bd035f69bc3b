/** What somebody of the team does by phone. */
import { and, asc, count, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Value } from '../words/phrase.js';
import type { Store } from './open.js';
import { calls } from './schema.js';

/** What is to be said now, and which answers belong to it; `action` is what a button of the person would do. */
export type Spoken = {
  /** Counts the words of one call: an older view answers nothing. */
  nth: number;
  said: Value;
  answers: { label: Value; action: unknown }[];
  offerId: number | null;
  /** The timer that ends the wait for an answer: it is set when they were spoken with. `span` in milliseconds. */
  wait: { key: string; subject: string; span: number } | null;
};
type Row = typeof calls.$inferSelect;
/** A call with the sealed column opened. */
export type Call = Omit<Row, 'said'> & { said: Spoken | null };
type CallChange = Partial<Omit<Call, 'id' | 'personId' | 'createdAt'>>;
const OPEN = ['open', 'claimed'] as const;

export class Calls {
  readonly #store: Store;
  readonly #open;

  constructor(store: Store) {
    this.#store = store;
    this.#open = store.tables
      .select()
      .from(calls)
      .where(inArray(calls.state, [...OPEN]))
      .orderBy(asc(calls.due))
      .limit(sql.placeholder('limit'))
      .prepare();
  }

  #opened(row: Row): Call {
    const { vault } = this.#store;
    return {
      ...row,
      said: row.said === null ? null : (JSON.parse(vault.open('calls.said', row.said)) as Spoken),
    };
  }

  #sealed({ said, ...change }: CallChange): Partial<Row> {
    if (said === undefined) return change;
    return {
      ...change,
      said: said === null ? null : this.#store.vault.seal('calls.said', JSON.stringify(said)),
    };
  }

  /** @returns undefined when the same call is open already. */
  add(
    call: Pick<Call, 'personId' | 'kind' | 'subject' | 'notBefore' | 'due' | 'said'>,
    now: number,
  ): Call | undefined {
    const { personId, kind, subject, notBefore, due, said } = call;
    const rest = { personId, kind, subject, notBefore, due, ...this.#sealed({ said }) };
    const row = { ...rest, state: 'open' as const, createdAt: now };
    const added = this.#store.tables.insert(calls).values(row).onConflictDoNothing().returning().get();
    return added && this.#opened(added);
  }

  byId(id: number): Call | undefined {
    const row = this.#store.tables.select().from(calls).where(eq(calls.id, id)).get();
    return row && this.#opened(row);
  }

  /** The call of that kind about that row which is to be made still. */
  openOne(kind: string, subject: string): Call | undefined {
    const where = and(eq(calls.kind, kind), eq(calls.subject, subject), inArray(calls.state, [...OPEN]));
    const row = this.#store.tables.select().from(calls).where(where).get();
    return row && this.#opened(row);
  }

  /** Those that are to be made, the earliest due first. */
  open(limit: number): Call[] {
    return this.#open.all({ limit }).map((row) => this.#opened(row));
  }

  /** Those to one person that are to be made, the earliest due first. */
  openTo(personId: number): Call[] {
    const where = and(eq(calls.personId, personId), inArray(calls.state, [...OPEN]));
    const rows = this.#store.tables.select().from(calls).where(where).orderBy(asc(calls.due)).all();
    return rows.map((row) => this.#opened(row));
  }

  /** How many can be made at `now` (UTC milliseconds), and how many of them should have been. */
  counts(now: number): { waiting: number; late: number } {
    const rows = (where: ReturnType<typeof and>): number =>
      this.#store.tables.select({ rows: count() }).from(calls).where(where).get()?.rows ?? 0;
    const isOpen = inArray(calls.state, [...OPEN]);
    return {
      waiting: rows(and(isOpen, lte(calls.notBefore, now))),
      late: rows(and(isOpen, lte(calls.due, now))),
    };
  }

  change(id: number, change: CallChange): void {
    this.#store.tables.update(calls).set(this.#sealed(change)).where(eq(calls.id, id)).run();
  }

  /** What nobody has to ring about any more. */
  drop(kind: string, subject: string, now: number): void {
    const where = and(eq(calls.kind, kind), eq(calls.subject, subject), inArray(calls.state, [...OPEN]));
    this.#store.tables.update(calls).set({ state: 'dropped', endedAt: now }).where(where).run();
  }
}
