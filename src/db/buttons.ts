/** Buttons: what a press on an opaque token means, and for whom. */
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { buttons } from './schema.js';

export type ButtonRow = typeof buttons.$inferSelect;

export class Buttons {
  readonly #store: Store;
  readonly #insert;
  readonly #byToken;
  readonly #use;

  constructor(store: Store) {
    this.#store = store;
    const { tables } = store;
    const slot = sql.placeholder;
    this.#insert = tables
      .insert(buttons)
      .values({
        token: slot('token'),
        personId: slot('personId'),
        use: slot('use'),
        action: slot('action'),
        outboxKey: slot('outboxKey'),
        createdAt: slot('now'),
      })
      .onConflictDoNothing()
      .prepare();
    this.#byToken = tables
      .select()
      .from(buttons)
      .where(eq(buttons.token, slot('token')))
      .prepare();
    this.#use = tables
      .update(buttons)
      .set({ usedAt: sql`${slot('now')}` })
      .where(and(eq(buttons.token, slot('token')), isNull(buttons.usedAt)))
      .prepare();
  }

  /** Records button `n` of the outbox row `outboxKey`. @returns its token, the same again on a replay. */
  add(
    button: { outboxKey: string; n: number; personId: number; use: ButtonRow['use']; action: unknown },
    now: number,
  ): string {
    const token = this.#store.vault.token(`${button.outboxKey}:${button.n}`);
    const { outboxKey, personId, use } = button;
    this.#insert.run({ token, personId, use, action: JSON.stringify(button.action), outboxKey, now });
    return token;
  }

  find(token: string): ButtonRow | undefined {
    return this.#byToken.get({ token });
  }

  /** Uses up a `once` button. @returns false when it was used before. */
  use(token: string, now: number): boolean {
    return this.#use.run({ token, now }).changes === 1;
  }

  forget(before: number): number {
    return this.#store.tables.delete(buttons).where(lt(buttons.createdAt, before)).run().changes;
  }
}
