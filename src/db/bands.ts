/** A priority for a household: one person asks for it, another grants it, and it ends on a day. */
import { and, desc, eq, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { bands } from './schema.js';

export type Band = typeof bands.$inferSelect;

export class Bands {
  readonly #store: Store;
  readonly #standing;

  constructor(store: Store) {
    this.#store = store;
    const slot = sql.placeholder;
    const counts = and(isNotNull(bands.grantedAt), isNull(bands.endedAt), gte(bands.until, slot('today')));
    this.#standing = store.tables
      .select()
      .from(bands)
      .where(and(eq(bands.personId, slot('personId')), counts))
      .orderBy(desc(bands.creditDays), desc(bands.id))
      .prepare();
  }

  /** Asks for one; it counts only once somebody else has granted it. @param now UTC milliseconds. */
  ask(
    row: Pick<Band, 'personId' | 'band' | 'creditDays' | 'reason' | 'askedBy' | 'until'>,
    now: number,
  ): Band {
    return this.#store.tables
      .insert(bands)
      .values({ ...row, askedAt: now })
      .returning()
      .get();
  }

  byId(id: number): Band | undefined {
    return this.#store.tables.select().from(bands).where(eq(bands.id, id)).get();
  }

  /** All of the profile that `personId` holds, the newest first. */
  of(personId: number): Band[] {
    const where = eq(bands.personId, personId);
    return this.#store.tables.select().from(bands).where(where).orderBy(desc(bands.id)).all();
  }

  /** The one that counts on `today` (YYYY-MM-DD): granted, not ended; of several the one with the most days. */
  standing(personId: number, today: string): Band | undefined {
    return this.#standing.get({ personId, today });
  }

  /** Asked for, and neither granted nor refused nor past its day. @param today YYYY-MM-DD. */
  asked(today: string, limit: number): Band[] {
    const where = and(isNull(bands.grantedAt), isNull(bands.endedAt), gte(bands.until, today));
    return this.#store.tables.select().from(bands).where(where).orderBy(bands.id).limit(limit).all();
  }

  /** All that count on `today`, the first to end first. */
  allStanding(today: string, limit: number): Band[] {
    const where = and(isNotNull(bands.grantedAt), isNull(bands.endedAt), gte(bands.until, today));
    return this.#store.tables
      .select()
      .from(bands)
      .where(where)
      .orderBy(bands.until, bands.id)
      .limit(limit)
      .all();
  }

  /** @returns whether it was waiting, and `staffId` is not who asked for it. */
  grant(id: number, staffId: number, now: number): boolean {
    const band = this.byId(id);
    if (!band || band.askedBy === staffId) return false;
    const where = and(eq(bands.id, id), isNull(bands.grantedAt), isNull(bands.endedAt));
    const change = { grantedBy: staffId, grantedAt: now };
    return this.#store.tables.update(bands).set(change).where(where).run().changes === 1;
  }

  /** Takes it back, or refuses it. @returns whether it had not ended before. */
  end(id: number, now: number): boolean {
    const where = and(eq(bands.id, id), isNull(bands.endedAt));
    return this.#store.tables.update(bands).set({ endedAt: now }).where(where).run().changes === 1;
  }

  /** Deletes at most `limit` that ended before `before` (UTC milliseconds) or on a day before `day`. @returns how many. */
  forget(before: number, day: string, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ id: bands.id })
      .from(bands)
      .where(or(lt(bands.endedAt, before), lt(bands.until, day)))
      .limit(limit)
      .all();
    for (const { id } of old) tables.delete(bands).where(eq(bands.id, id)).run();
    return old.length;
  }
}
