/** Who is written to in quiet mode, and the word by which they call for help without saying so: as an HMAC alone. */
import { eq, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { quietModes } from './schema.js';

export type QuietMode = typeof quietModes.$inferSelect;

/** A word is known for one person alone, so that equal words of two people do not look equal. */
const signed = (personId: number, word: string): string => `safe word ${personId} ${word}`;

export class QuietModes {
  readonly #store: Store;
  /** Prepared: it is asked for with each message to somebody. */
  readonly #of;

  constructor(store: Store) {
    this.#store = store;
    this.#of = store.tables
      .select()
      .from(quietModes)
      .where(eq(quietModes.personId, sql.placeholder('personId')))
      .prepare();
  }

  of(personId: number): QuietMode | undefined {
    return this.#of.get({ personId });
  }

  /** @param now UTC milliseconds. @returns false when it was on already. */
  begin(personId: number, now: number): boolean {
    const row = { personId, since: now, word: null };
    return this.#store.tables.insert(quietModes).values(row).onConflictDoNothing().run().changes > 0;
  }

  /** Ends it; the word is forgotten. @returns false when it was not on. */
  end(personId: number): boolean {
    return this.#store.tables.delete(quietModes).where(eq(quietModes.personId, personId)).run().changes > 0;
  }

  /** @param word in its comparable form. */
  setWord(personId: number, word: string): void {
    const hash = this.#store.vault.token(signed(personId, word));
    this.#store.tables.update(quietModes).set({ word: hash }).where(eq(quietModes.personId, personId)).run();
  }

  /** Whether `word`, in its comparable form, is the one that the person has chosen. */
  isWord(personId: number, word: string): boolean {
    const known = this.of(personId)?.word ?? null;
    return known !== null && this.#store.vault.isToken(signed(personId, word), known);
  }
}
