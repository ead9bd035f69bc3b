/** Topics of messages to many of which a person wants to hear no more. */
import { and, asc, eq } from 'drizzle-orm';
import type { Store } from './open.js';
import { optOuts } from './schema.js';

export type OptOut = typeof optOuts.$inferSelect;

export class OptOuts {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** What a person has left out, by topic. */
  of(personId: number): OptOut[] {
    const { tables } = this.#store;
    return tables
      .select()
      .from(optOuts)
      .where(eq(optOuts.personId, personId))
      .orderBy(asc(optOuts.topic))
      .all();
  }

  has(personId: number, topic: string): boolean {
    return this.of(personId).some((one) => one.topic === topic);
  }

  /** Leaves the topic out. @param at UTC milliseconds. @returns false when it was left out already. */
  add(personId: number, topic: string, at: number): boolean {
    const row = { personId, topic, at };
    return this.#store.tables.insert(optOuts).values(row).onConflictDoNothing().run().changes > 0;
  }

  /** @returns false when the topic was not left out. */
  remove(personId: number, topic: string): boolean {
    const where = and(eq(optOuts.personId, personId), eq(optOuts.topic, topic));
    return this.#store.tables.delete(optOuts).where(where).run().changes > 0;
  }
}
