/** Questions that nothing answered, or whose answer did not help: for whoever writes the FAQ. */
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Language } from '../words/language.js';
import type { Store } from './open.js';
import { questions } from './schema.js';

type Row = typeof questions.$inferSelect;
export type Why = Row['why'];

/** A question as one person asked it; `near` are slugs. */
export type Question = Omit<Row, 'near' | 'likeness'> & { readonly near: readonly string[] };

/** The same question of all who asked it. Times are UTC milliseconds. */
export type Asked = {
  /** Of the row that was asked last. */
  readonly id: number;
  readonly text: string;
  readonly why: Why;
  readonly languages: readonly Language[];
  /** How many persons asked it. */
  readonly persons: number;
  readonly times: number;
  readonly near: readonly string[];
  readonly firstAt: number;
  readonly lastAt: number;
};

const TEXT = 'questions.text';
const slugs = z.array(z.string());
/** A question is its beginning; what comes behind would say more of the person than of the question. */
const LONGEST = 500;

export class Questions {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #open({ likeness: _, ...row }: Row): Question {
    const text = this.#store.vault.open(TEXT, row.text);
    return { ...row, text, near: slugs.parse(JSON.parse(row.near)) };
  }

  #likeness(form: string): string {
    return this.#store.vault.token(`question ${form}`);
  }

  /**
   * Notes a question, or that it was asked again. @param asked `text` as typed, and `form`, the same for all that are alike.
   * @param now UTC milliseconds.
   */
  add(
    asked: Pick<Question, 'personId' | 'why' | 'language' | 'text' | 'near'> & { form: string },
    now: number,
  ): void {
    const { form, text, near, ...row } = asked;
    const values = {
      ...row,
      likeness: this.#likeness(form),
      text: this.#store.vault.seal(TEXT, text.slice(0, LONGEST)),
      near: JSON.stringify(near),
      firstAt: now,
      lastAt: now,
    };
    this.#store.tables
      .insert(questions)
      .values(values)
      .onConflictDoUpdate({
        target: [questions.personId, questions.likeness],
        set: { why: values.why, near: values.near, lastAt: now, times: sql`times + 1` },
      })
      .run();
  }

  /** Forgets a question of a person, who has taken it back. */
  drop(personId: number, form: string): void {
    const own = and(eq(questions.personId, personId), eq(questions.likeness, this.#likeness(form)));
    this.#store.tables.delete(questions).where(own).run();
  }

  /** Those of one person, oldest first. */
  ofPerson(personId: number): Question[] {
    const rows = this.#store.tables.select().from(questions).where(eq(questions.personId, personId));
    return rows
      .orderBy(asc(questions.id))
      .all()
      .map((row) => this.#open(row));
  }

  /** All questions, those of most persons first, then the newest. */
  all(): Asked[] {
    const alike = new Map<string, Row[]>();
    for (const row of this.#store.tables.select().from(questions).all())
      alike.set(row.likeness, [...(alike.get(row.likeness) ?? []), row]);
    const asked = [...alike.values()].map((rows) => this.#together(rows));
    return asked.sort((one, other) => other.persons - one.persons || other.lastAt - one.lastAt);
  }

  /** How many different questions there are. */
  count(): number {
    const rows = this.#store.tables
      .select({ rows: sql<number>`count(DISTINCT likeness)` })
      .from(questions)
      .get();
    return rows?.rows ?? 0;
  }

  #together(rows: readonly Row[]): Asked {
    const opened = rows.map((row) => this.#open(row)).sort((one, other) => other.lastAt - one.lastAt);
    const [newest] = opened;
    return {
      id: newest?.id ?? 0,
      text: newest?.text ?? '',
      why: newest?.why ?? 'unanswered',
      near: newest?.near ?? [],
      languages: [...new Set(opened.map(({ language }) => language))],
      persons: opened.length,
      times: opened.reduce((sum, { times }) => sum + times, 0),
      firstAt: Math.min(...opened.map(({ firstAt }) => firstAt)),
      lastAt: newest?.lastAt ?? 0,
    };
  }

  /** Removes at most `limit` questions that were last asked before `before`. @returns how many. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ id: questions.id })
      .from(questions)
      .where(lt(questions.lastAt, before))
      .limit(limit);
    return tables.delete(questions).where(inArray(questions.id, old)).run().changes;
  }
}
