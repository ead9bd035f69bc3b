/** What somebody of the team does by phone. */
import { and, asc, count, eq, lte, sql } from 'drizzle-orm';
import type { Value } from '../words/phrase.js';
import { kept, keptChange } from './kept.js';
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
/** In the words of the index: for bound values SQLite would read all calls. */
const IS_OPEN = sql`state IN ('open', 'claimed')`;

export class Calls {
  readonly #store: Store;
  readonly #open;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(calls)
      .where(eq(calls.id, sql.placeholder('id')))
      .prepare(),
  );
  readonly #drop = kept(() => {
    const isIt = and(eq(calls.kind, sql.placeholder('kind')), eq(calls.subject, sql.placeholder('subject')));
    const change = { state: 'dropped' as const, endedAt: sql`${sql.placeholder('now')}` };
    return this.#store.write(this.#store.tables.update(calls).set(change).where(and(isIt, IS_OPEN)));
  });
  readonly #openTo = kept(() =>
    this.#store.tables
      .select()
      .from(calls)
      .where(and(eq(calls.personId, sql.placeholder('personId')), IS_OPEN))
      .orderBy(asc(calls.due))
      .prepare(),
  );
  readonly #change;

  constructor(store: Store) {
    this.#store = store;
    this.#open = store.tables
      .select()
      .from(calls)
      .where(IS_OPEN)
      .orderBy(asc(calls.due))
      .limit(sql.placeholder('limit'))
      .prepare();
    this.#change = keptChange(store, calls, calls.id);
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
    const row = this.#byId().get({ id });
    return row && this.#opened(row);
  }

  /** The call of that kind about that row which is to be made still. */
  openOne(kind: string, subject: string): Call | undefined {
    const where = and(eq(calls.kind, kind), eq(calls.subject, subject), IS_OPEN);
    const row = this.#store.tables.select().from(calls).where(where).get();
    return row && this.#opened(row);
  }

  /** Those that are to be made, the earliest due first. */
  open(limit: number): Call[] {
    return this.#open.all({ limit }).map((row) => this.#opened(row));
  }

  /** Those to one person that are to be made, the earliest due first. */
  openTo(personId: number): Call[] {
    return this.#openTo()
      .all({ personId })
      .map((row) => this.#opened(row));
  }

  /** How many can be made at `now` (UTC milliseconds), and how many of them should have been. */
  counts(now: number): { waiting: number; late: number } {
    const rows = (where: ReturnType<typeof and>): number =>
      this.#store.tables.select({ rows: count() }).from(calls).where(where).get()?.rows ?? 0;
    return {
      waiting: rows(and(IS_OPEN, lte(calls.notBefore, now))),
      late: rows(and(IS_OPEN, lte(calls.due, now))),
    };
  }

  change(id: number, change: CallChange): void {
    this.#change(id, this.#sealed(change));
  }

  /** What nobody has to ring about any more. */
  drop(kind: string, subject: string, now: number): void {
    this.#drop()({ kind, subject, now });
  }
}
