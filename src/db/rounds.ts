/** Runs of the matching: asked for, solved beside the service, and written so that they can be played again. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { rounds } from './schema.js';

type Row = typeof rounds.$inferSelect;
export type Round = Omit<Row, 'log'>;
export type RoundFigures = Pick<Row, 'seekers' | 'units' | 'edges' | 'pairs' | 'ms'>;

const LOG = 'rounds.log';
/** Written out: for bound values SQLite would read all rounds, with what they were about. */
const IS_OPEN = sql`${rounds.state} IN ('asked', 'solved')`;

export class Rounds {
  readonly #store: Store;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(rounds)
      .where(eq(rounds.id, sql.placeholder('id')))
      .prepare(),
  );
  readonly #open = kept(() =>
    this.#store.tables.select().from(rounds).where(IS_OPEN).orderBy(asc(rounds.id)).prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
  }

  /** @param why what set it off. @param eventId of the event that asks: the lot is drawn from it with our key, so nobody can foresee it. */
  add(why: string, eventId: number, now: number): Round {
    const seed = this.#store.vault.token(`round:${eventId}`).slice(0, 12);
    const row = { state: 'asked' as const, why, seed, askedAt: now };
    return this.#store.tables.insert(rounds).values(row).returning().get();
  }

  byId(id: number): Round | undefined {
    return this.#byId().get({ id });
  }

  /** Those that are in `state`, the oldest first; without it all that are not over. */
  open(state?: 'asked' | 'solved'): Round[] {
    const rows = this.#open().all();
    return state ? rows.filter((row) => row.state === state) : rows;
  }

  /** Seals what a round was about, outside any transaction. */
  seal(log: unknown): string {
    return this.#store.vault.seal(LOG, JSON.stringify(log));
  }

  /** What it was about; null when it was never solved, or is past its time. */
  log(id: number): unknown {
    const row = this.#store.tables.select({ log: rounds.log }).from(rounds).where(eq(rounds.id, id)).get();
    return row?.log ? JSON.parse(this.#store.vault.open(LOG, row.log)) : null;
  }

  /** @param log sealed. @returns false when it is not waited for any more. */
  solved(id: number, log: string, figures: RoundFigures): boolean {
    return this.#leave(id, ['asked'], { state: 'solved', log, ...figures });
  }

  failed(id: number, error: string, now: number): boolean {
    return this.#leave(id, ['asked'], { state: 'failed', error, endedAt: now });
  }

  done(id: number, now: number): boolean {
    return this.#leave(id, ['solved'], { state: 'done', endedAt: now });
  }

  #leave(id: number, from: readonly Row['state'][], change: Partial<Row>): boolean {
    const where = and(eq(rounds.id, id), inArray(rounds.state, [...from]));
    return this.#store.tables.update(rounds).set(change).where(where).run().changes === 1;
  }
}
