/** Buttons: what a press on an opaque token means, and for whom. */
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { keyboards } from './schema.js';

export type ButtonUse = 'once' | 'nav';
export type NewButton = { use: ButtonUse; action: unknown };

/** A button that was found by its token. */
export type Found = { outboxKey: string; n: number; personId: number; use: ButtonUse; action: unknown };

const Stored = z.array(z.object({ use: z.enum(['once', 'nav']), action: z.unknown() }));
const Used = z.array(z.number());
const CAST_TOKEN = /^b(\d{1,9}):(\d{1,2})\.([A-Za-z0-9_-]{22})$/;
const TOKEN = /^(\d{1,15}:\d{1,4}):(\d{1,3})\.([A-Za-z0-9_-]{22})$/;

export class Buttons {
  readonly #store: Store;
  readonly #insert;
  readonly #byKey;

  readonly #use = kept(() =>
    this.#store.write(
      this.#store.tables
        .update(keyboards)
        .set({ used: sql`${sql.placeholder('used')}` })
        .where(eq(keyboards.outboxKey, sql.placeholder('outboxKey'))),
    ),
  );

  constructor(store: Store) {
    this.#store = store;
    const { tables } = store;
    const slot = sql.placeholder;
    this.#insert = store.write(
      tables
        .insert(keyboards)
        .values({
          outboxKey: slot('outboxKey'),
          personId: slot('personId'),
          buttons: slot('buttons'),
          createdAt: slot('now'),
        })
        .onConflictDoNothing(),
    );
    this.#byKey = tables
      .select()
      .from(keyboards)
      .where(eq(keyboards.outboxKey, slot('outboxKey')))
      .prepare();
  }

  /** Records the buttons under the message `outboxKey`. @returns their tokens, at most 64 bytes, the same again on a replay. */
  add(outboxKey: string, personId: number, buttons: readonly NewButton[], now: number): string[] {
    if (buttons.length === 0) return [];
    this.#insert({ outboxKey, personId, buttons: JSON.stringify(buttons), now });
    const tokens = this.#store.vault.tokens(outboxKey, buttons.length);
    return tokens.map((token, n) => `${outboxKey}:${n}.${token}`);
  }

  /** What stands under the message `outboxKey`, in order; nothing where it has no buttons. */
  under(outboxKey: string): NewButton[] {
    const row = this.#byKey.get({ outboxKey });
    return row ? Stored.parse(JSON.parse(row.buttons)) : [];
  }

  /** Records `buttons` in the place of those under `outboxKey`, which has not left yet. @returns their tokens. */
  replace(outboxKey: string, personId: number, buttons: readonly NewButton[], now: number): string[] {
    this.#store.tables.delete(keyboards).where(eq(keyboards.outboxKey, outboxKey)).run();
    return this.add(outboxKey, personId, buttons, now);
  }

  /** The button of `token`; undefined for a forged one, or one past its retention. */
  find(token: string): Found | undefined {
    const [, outboxKey = '', number = '', signature = ''] = TOKEN.exec(token) ?? [];
    const n = Number(number);
    if (outboxKey === '' || !this.#isOurs(outboxKey, n, signature)) return undefined;
    const row = this.#byKey.get({ outboxKey });
    const button = row && Stored.parse(JSON.parse(row.buttons))[n];
    return row && button && { outboxKey, n, personId: row.personId, use: button.use, action: button.action };
  }

  /** Keyboards of 0.1.0 that are still in a chat have a signature for each button. */
  #isOurs(outboxKey: string, n: number, signature: string): boolean {
    const { vault } = this.#store;
    return vault.isTokenOf(outboxKey, n, signature) || vault.isToken(`${outboxKey}:${n}`, signature);
  }

  /** The tokens of the buttons under a broadcast for one person: made of both, so that no row has to be kept for them. */
  castTokens(broadcastId: number, personId: number, count: number): string[] {
    const tokens = this.#store.vault.tokens(`broadcast ${broadcastId} ${personId}`, count);
    return tokens.map((token, n) => `b${broadcastId}:${n}.${token}`);
  }

  /** Which button of which broadcast `token` is, if it was made for this person; null for any other. */
  readCast(token: string, personId: number): { broadcastId: number; n: number } | null {
    const [, id, number, signature = ''] = CAST_TOKEN.exec(token) ?? [];
    if (id === undefined) return null;
    const [broadcastId, n] = [Number(id), Number(number)];
    const ours = this.#store.vault.isTokenOf(`broadcast ${broadcastId} ${personId}`, n, signature);
    return ours ? { broadcastId, n } : null;
  }

  /** Uses up a `once` button. @returns false when it was used before. */
  use({ outboxKey, n }: Found): boolean {
    const row = this.#byKey.get({ outboxKey });
    const used = Used.parse(JSON.parse(row?.used ?? '[]'));
    if (used.includes(n)) return false;
    this.#use()({ outboxKey, used: JSON.stringify([...used, n]) });
    return true;
  }

  /** Removes at most `limit` keyboards made before `before`. @returns how many. */
  forget(before: number, limit: number): number {
    const oldest = sql`rowid IN (SELECT rowid FROM ${keyboards} ORDER BY rowid LIMIT ${limit})`;
    return this.#store.tables.delete(keyboards).where(sql`${oldest} AND created_at < ${before}`).run()
      .changes;
  }
}
