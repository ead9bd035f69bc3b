/** Who takes part in a programme, who waits for a seat, and how it was; answers and words are sealed. */
import {
  and,
  asc,
  avg,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  notInArray,
  or,
  sql,
} from 'drizzle-orm';
import { z } from 'zod';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { programmes, registrations } from './schema.js';

/** What whoever takes part has told the organiser. */
export const RegistrationAnswers = z.object({
  v: z.literal(1),
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  notes: z.string().nullable(),
});
export type RegistrationAnswers = z.infer<typeof RegistrationAnswers>;

type Row = typeof registrations.$inferSelect;
export type SeatState = Row['state'];
/** With what is sealed opened. */
export type Registration = Omit<Row, 'answers'> & { answers: RegistrationAnswers | null };

/** States in which a seat is theirs, or kept for them. */
export const SEATED: readonly SeatState[] = ['taken', 'offered'];
/** States that are not over. */
export const STANDING: readonly SeatState[] = ['taken', 'offered', 'waiting'];

const ANSWERS = 'registrations.answers';
const WORDS = 'registrations.rating_words';

export class Registrations {
  readonly #store: Store;
  readonly #of = kept(() => {
    const { programmeId, personId } = registrations;
    const isTheirs = eq(personId, sql.placeholder('personId'));
    const isIt = and(eq(programmeId, sql.placeholder('programmeId')), isTheirs);
    return this.#store.tables.select().from(registrations).where(isIt).prepare();
  });

  constructor(store: Store) {
    this.#store = store;
  }

  #opened(row: Row): Registration {
    const { vault } = this.#store;
    const answers =
      row.answers === null ? null : RegistrationAnswers.parse(JSON.parse(vault.open(ANSWERS, row.answers)));
    const ratingWords = row.ratingWords === null ? null : vault.open(WORDS, row.ratingWords);
    return { ...row, answers, ratingWords };
  }

  /** Writes down that a person wants to take part; whoever comes back stands last. @param now UTC milliseconds. */
  put(
    { programmeId, personId, state }: Pick<Row, 'programmeId' | 'personId' | 'state'>,
    { answers, reduced }: { answers: RegistrationAnswers; reduced: boolean },
    now: number,
  ): void {
    const sealed = this.#store.vault.seal(ANSWERS, JSON.stringify(answers));
    const set = { state, answers: sealed, reduced, createdAt: now, endedAt: null, offerUntil: null };
    this.#store.tables
      .insert(registrations)
      .values({ programmeId, personId, ...set })
      .onConflictDoUpdate({ target: [registrations.programmeId, registrations.personId], set })
      .run();
  }

  byId(id: number): Registration | undefined {
    const row = this.#store.tables.select().from(registrations).where(eq(registrations.id, id)).get();
    return row && this.#opened(row);
  }

  of(programmeId: number, personId: number): Registration | undefined {
    const row = this.#of().get({ programmeId, personId });
    return row && this.#opened(row);
  }

  /** All of a person, the newest first. */
  ofPerson(personId: number): Registration[] {
    const rows = this.#store.tables.select().from(registrations).where(eq(registrations.personId, personId));
    return rows
      .orderBy(desc(registrations.id))
      .all()
      .map((row) => this.#opened(row));
  }

  /** At most `limit` of a programme in these states from the row `from` on, in the order of their ids. */
  some(programmeId: number, states: readonly SeatState[], from: number, limit: number): Registration[] {
    const where = and(
      eq(registrations.programmeId, programmeId),
      inArray(registrations.state, [...states]),
      gte(registrations.id, from),
    );
    const rows = this.#store.tables.select().from(registrations).where(where).orderBy(asc(registrations.id));
    return rows
      .limit(limit)
      .all()
      .map((row) => this.#opened(row));
  }

  /** Those that stand, in the order in which they came. */
  standing(programmeId: number): Registration[] {
    const where = and(
      eq(registrations.programmeId, programmeId),
      inArray(registrations.state, [...STANDING]),
    );
    const rows = this.#store.tables.select().from(registrations).where(where);
    return rows
      .orderBy(asc(registrations.createdAt), asc(registrations.id))
      .all()
      .map((row) => this.#opened(row));
  }

  /** How many are in one of these states. */
  count(programmeId: number, states: readonly SeatState[]): number {
    const where = and(eq(registrations.programmeId, programmeId), inArray(registrations.state, [...states]));
    return this.#store.tables.select({ rows: count() }).from(registrations).where(where).get()?.rows ?? 0;
  }

  /** Whoever has waited longest. */
  firstWaiting(programmeId: number): Registration | undefined {
    const where = and(eq(registrations.programmeId, programmeId), eq(registrations.state, 'waiting'));
    const rows = this.#store.tables.select().from(registrations).where(where);
    const row = rows.orderBy(asc(registrations.createdAt), asc(registrations.id)).limit(1).get();
    return row && this.#opened(row);
  }

  /** The place of `id` among those who wait, from 1. */
  place({ id, programmeId }: Pick<Row, 'id' | 'programmeId'>): number {
    const waiting = this.standing(programmeId).filter(({ state }) => state === 'waiting');
    return waiting.findIndex((one) => one.id === id) + 1;
  }

  /** @param offerUntil UTC milliseconds; only for a seat that is offered. @returns false when it is not in `from` any more. */
  enter(
    id: number,
    from: readonly SeatState[],
    to: SeatState,
    now: number,
    offerUntil: number | null = null,
  ): boolean {
    const stands = and(eq(registrations.id, id), inArray(registrations.state, [...from]));
    const endedAt = STANDING.includes(to) ? null : now;
    const change = { state: to, offerUntil, endedAt };
    return this.#store.tables.update(registrations).set(change).where(stands).run().changes === 1;
  }

  /** That it was asked how it was. */
  asked(id: number, now: number): void {
    this.#store.tables.update(registrations).set({ askedAt: now }).where(eq(registrations.id, id)).run();
  }

  /** @param stars 1 to 5. @returns false when it was rated already. */
  rate(id: number, stars: number): boolean {
    const open = and(eq(registrations.id, id), isNull(registrations.rating));
    return this.#store.tables.update(registrations).set({ rating: stars }).where(open).run().changes === 1;
  }

  addWords(id: number, words: string): void {
    const ratingWords = this.#store.vault.seal(WORDS, words);
    this.#store.tables.update(registrations).set({ ratingWords }).where(eq(registrations.id, id)).run();
  }

  /** How many have rated a programme and with how many stars on average; and their words, of nobody in particular. */
  ratings(programmeId: number): { count: number; mean: number | null; words: string[] } {
    const rated = and(eq(registrations.programmeId, programmeId), isNotNull(registrations.rating));
    const { tables, vault } = this.#store;
    const row = tables
      .select({ count: count(), mean: avg(registrations.rating) })
      .from(registrations)
      .where(rated)
      .get();
    const words = tables.select({ words: registrations.ratingWords }).from(registrations).where(rated).all();
    return {
      count: row?.count ?? 0,
      mean: row?.mean === null || row?.mean === undefined ? null : Number(row.mean),
      words: words
        .map((one) => (one.words === null ? null : vault.open(WORDS, one.words)))
        .filter((text) => text !== null)
        .toSorted(),
    };
  }

  /** At most `limit` that were over before `before`, by themselves or with their programme. @returns how many went. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const ended = tables
      .select({ id: programmes.id })
      .from(programmes)
      .where(and(isNotNull(programmes.endedAt), lt(programmes.endedAt, before)));
    const known = tables.select({ id: programmes.id }).from(programmes);
    const over = or(
      lt(registrations.endedAt, before),
      inArray(registrations.programmeId, ended),
      notInArray(registrations.programmeId, known),
    );
    const old = tables.select({ id: registrations.id }).from(registrations).where(over).limit(limit);
    return tables.delete(registrations).where(inArray(registrations.id, old)).run().changes;
  }
}
