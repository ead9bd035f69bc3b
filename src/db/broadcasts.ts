/** Messages to many: what each says, to whom it is meant, and how far it has come. Who stands in its audience is in broadcast-people.ts. */
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../words/language.js';
import type { Value } from '../words/phrase.js';
import { Audience } from './audience.js';
import type { Store } from './open.js';
import { Recent } from './recent.js';
import { broadcasts } from './schema.js';

type Row = typeof broadcasts.$inferSelect;
export type BroadcastState = Row['state'];

// Written by our own flows and sealed; what stands inside is checked when it is rendered.
const value = z.custom<Value>((given) => given !== undefined && given !== null);
const Said = z.partialRecord(z.enum(LANGUAGES), value);

/**
 * `said` is the whole text in each language in which there is one, `keyboard` the buttons under it, the same for all, and `instead`
 * what stands in the place of what is corrected or can no longer be deleted. Whoever writes it may keep more in it.
 */
export const BroadcastWords = z.looseObject({
  v: z.literal(1),
  said: Said,
  keyboard: z.array(z.array(z.object({ label: value, action: z.unknown() }))).default([]),
  instead: Said.optional(),
});
export type BroadcastWords = z.infer<typeof BroadcastWords>;

/** What is done to those who have it: `cursor` is how far, in the order of `nth`. */
const Change = z.object({
  v: z.literal(1),
  what: z.enum(['recall', 'correct']),
  cursor: z.number(),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
});
export type BroadcastChange = z.infer<typeof Change>;

/** How many of the frozen audience there are in each language. */
const ByLanguage = z.partialRecord(z.enum(LANGUAGES), z.number());
export type ByLanguage = z.infer<typeof ByLanguage>;

/** At which moment (UTC milliseconds) how many had ended, and how many a minute that was. */
const Pace = z.object({ at: z.number(), ended: z.number(), perMinute: z.number() });
export type Pace = z.infer<typeof Pace>;

export type Broadcast = Omit<Row, 'audience' | 'words' | 'change' | 'byLanguage' | 'pace'> & {
  audience: Audience;
  change: BroadcastChange | null;
  byLanguage: ByLanguage;
  pace: Pace | null;
};
export type NewBroadcast = Pick<Row, 'topic' | 'createdBy'> & {
  audience: Audience;
  words: BroadcastWords;
  startAt?: number | null;
};
/** What can be changed by who writes it. */
export type BroadcastEdit = Partial<
  Pick<Row, 'state' | 'topic' | 'approvedBy' | 'startAt' | 'shownKey'> & {
    audience: Audience;
    words: BroadcastWords;
  }
>;
type Progress = Partial<
  Pick<Row, 'state' | 'startedAt' | 'endedAt' | 'total' | 'cursor' | 'frozenTo' | 'frozenAt' | 'startAt'> & {
    change: BroadcastChange;
    byLanguage: ByLanguage;
    pace: Pace;
  }
>;

const WORDS = 'broadcasts.words';
const REMEMBERED = 20;

export class Broadcasts {
  readonly #store: Store;
  readonly #words: Recent<number, BroadcastWords>;
  readonly #rows: Recent<number, Broadcast>;

  constructor(store: Store) {
    this.#store = store;
    this.#words = new Recent(store, REMEMBERED);
    this.#rows = new Recent(store, REMEMBERED);
  }

  #open({ words: _, ...row }: Row): Broadcast {
    const change = row.change === null ? null : Change.parse(JSON.parse(row.change));
    const byLanguage = ByLanguage.parse(JSON.parse(row.byLanguage ?? '{}'));
    const pace = row.pace === null ? null : Pace.parse(JSON.parse(row.pace));
    return { ...row, audience: Audience.parse(JSON.parse(row.audience)), change, byLanguage, pace };
  }

  #seal(words: BroadcastWords): string {
    return this.#store.vault.seal(WORDS, JSON.stringify(words));
  }

  /** A draft. @param now UTC milliseconds. */
  add({ audience, words, ...row }: NewBroadcast, now: number): Broadcast {
    const values = { ...row, state: 'draft' as const, createdAt: now, words: this.#seal(words) };
    const { tables } = this.#store;
    return this.#open(
      tables
        .insert(broadcasts)
        .values({ ...values, audience: JSON.stringify(audience) })
        .returning()
        .get(),
    );
  }

  byId(id: number): Broadcast | undefined {
    const known = this.#rows.get(id);
    if (known) return known;
    const row = this.#store.tables.select().from(broadcasts).where(eq(broadcasts.id, id)).get();
    return row && this.#rows.set(id, this.#open(row));
  }

  /** What it says, opened; the same object until it is changed. */
  words(id: number): BroadcastWords | undefined {
    const known = this.#words.get(id);
    if (known) return known;
    const { tables, vault } = this.#store;
    const row = tables
      .select({ words: broadcasts.words })
      .from(broadcasts)
      .where(eq(broadcasts.id, id))
      .get();
    return row && this.#words.set(id, BroadcastWords.parse(JSON.parse(vault.open(WORDS, row.words))));
  }

  /** Languages in which it says something. */
  languages(id: number): Language[] {
    const said = this.words(id)?.said ?? {};
    return LANGUAGES.filter((language) => said[language] !== undefined);
  }

  /** All in one of these states, the oldest first. */
  inState(...states: BroadcastState[]): Broadcast[] {
    const rows = this.#store.tables.select().from(broadcasts).where(inArray(broadcasts.state, states));
    return rows
      .orderBy(asc(broadcasts.id))
      .all()
      .map((row) => this.#open(row));
  }

  /** The newest first. */
  list(limit: number): Broadcast[] {
    const rows = this.#store.tables.select().from(broadcasts).orderBy(sql`id DESC`).limit(limit).all();
    return rows.map((row) => this.#open(row));
  }

  /** Those that have rows to put in line: what runs, and what is taken back or corrected. */
  underWay(): Broadcast[] {
    const changing = sql`${broadcasts.change} IS NOT NULL AND json_extract(${broadcasts.change}, '$.endedAt') IS NULL`;
    const rows = this.#store.tables
      .select()
      .from(broadcasts)
      .where(sql`${eq(broadcasts.state, 'running')} OR ${changing}`);
    return rows
      .orderBy(asc(broadcasts.id))
      .all()
      .map((row) => this.#open(row));
  }

  edit(id: number, { audience, words, ...change }: BroadcastEdit): void {
    this.#set(id, {
      ...change,
      ...(audience && { audience: JSON.stringify(audience) }),
      ...(words && { words: this.#seal(words) }),
    });
  }

  /** How far it is. */
  advance(id: number, { change, byLanguage, pace, ...rest }: Progress): void {
    this.#set(id, {
      ...rest,
      ...(pace && { pace: JSON.stringify(pace) }),
      ...(change && { change: JSON.stringify(change) }),
      ...(byLanguage && { byLanguage: JSON.stringify(byLanguage) }),
    });
  }

  #set(id: number, change: Partial<Row>): void {
    this.#rows.delete(id);
    this.#words.delete(id);
    if (Object.keys(change).length > 0)
      this.#store.tables.update(broadcasts).set(change).where(eq(broadcasts.id, id)).run();
  }
}
