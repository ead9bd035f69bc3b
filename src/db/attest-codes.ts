/** One-use codes that a person shows to a case worker who then attests who they are; only an HMAC is kept. */
import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import { plainCode } from './households.js';
import type { Store } from './open.js';
import { attestCodes } from './schema.js';

export type AttestCode = typeof attestCodes.$inferSelect;

/** No vowels, so that no code is a word; no signs that look alike. */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ23456789';
const LENGTH = 8;

export class AttestCodes {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #hash(code: string): string {
    return this.#store.vault.token(`attest:${plainCode(code)}`);
  }

  /**
   * A code of this person; those before it are void. @param seed the same seed gives the same code, to nobody else.
   * @param expiresAt UTC milliseconds.
   */
  make(personId: number, seed: string, expiresAt: number): string {
    const { tables, vault } = this.#store;
    const bytes = Buffer.from(vault.token(`attest-code:${seed}`), 'base64url').subarray(0, LENGTH);
    const code = [...bytes].map((byte) => SIGNS[byte % SIGNS.length]).join('');
    const unused = and(eq(attestCodes.personId, personId), isNull(attestCodes.usedAt));
    tables.delete(attestCodes).where(unused).run();
    tables
      .insert(attestCodes)
      .values({ hash: this.#hash(code), personId, expiresAt })
      .onConflictDoNothing()
      .run();
    return `${code.slice(0, 4)}-${code.slice(4)}`;
  }

  /** The code as it was typed, while it counts at `now`. */
  find(typed: string, now: number): AttestCode | undefined {
    return this.byHash(this.#hash(typed), now);
  }

  byHash(hash: string, now: number): AttestCode | undefined {
    const counts = and(
      eq(attestCodes.hash, hash),
      isNull(attestCodes.usedAt),
      gt(attestCodes.expiresAt, now),
    );
    return this.#store.tables.select().from(attestCodes).where(counts).get();
  }

  /** @returns false when it counts no more. */
  use(hash: string, now: number): boolean {
    const counts = and(
      eq(attestCodes.hash, hash),
      isNull(attestCodes.usedAt),
      gt(attestCodes.expiresAt, now),
    );
    return this.#store.tables.update(attestCodes).set({ usedAt: now }).where(counts).run().changes === 1;
  }

  /** Removes at most `limit` codes that ended before `before` (UTC milliseconds). @returns how many. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ hash: attestCodes.hash })
      .from(attestCodes)
      .where(lt(attestCodes.expiresAt, before))
      .limit(limit);
    return tables.delete(attestCodes).where(inArray(attestCodes.hash, old)).run().changes;
  }
}
