/** Cases in the order in which they are to be taken: urgent ones, then by when an answer is due. */
import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Language } from '../words/language.js';
import type { Case } from './cases.js';
import type { Store } from './open.js';
import { cases, persons } from './schema.js';

const ORDER = [
  desc(eq(cases.urgency, 'red')),
  sql`answer_due IS NULL`,
  asc(cases.answerDue),
  asc(cases.openedAt),
  asc(cases.id),
];

export class Queue {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Cases that nobody has, at most `limit`. @param languages in which they are to be answered; null = any. */
  unclaimed(languages: readonly Language[] | null, limit: number): Case[] {
    const language = sql`coalesce(${cases.language}, ${persons.language})`;
    const spoken = languages === null ? undefined : inArray(language, [...languages]);
    return this.#store.tables
      .select({ kase: cases })
      .from(cases)
      .innerJoin(persons, eq(persons.id, cases.personId))
      .where(and(eq(cases.state, 'new'), isNull(cases.erasedAt), spoken))
      .orderBy(...ORDER)
      .limit(limit)
      .all()
      .map(({ kase }) => kase);
  }

  /** Open cases that a helper has, at most `limit`. */
  heldBy(staffId: number, limit: number): Case[] {
    const theirs = and(eq(cases.claimedBy, staffId), ne(cases.state, 'resolved'), isNull(cases.erasedAt));
    return this.#store.tables
      .select()
      .from(cases)
      .where(theirs)
      .orderBy(...ORDER)
      .limit(limit)
      .all();
  }
}
