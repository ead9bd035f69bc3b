/** What did not surely reach a person, and nobody has dealt with yet. */
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import type { OutboxRow } from './outbox.js';
import { outbox } from './schema.js';

/** What waits for a person who cannot be reached, together: since when (UTC milliseconds), and how many rows. */
export type Held = { personId: number; rows: number; since: number };

/** In the words of the index. Repeats have the key of the first row, and the count behind an `r`. */
const FIRST_KEY = sql`CASE o.repeat WHEN 0 THEN o.key ELSE substr(o.key, 1, length(o.key) - length('r' || o.repeat)) END`;
const LOST = sql`o.state IN ('failed', 'unknown') AND o.closed_at IS NULL AND o.person_id IS NOT NULL
  AND o.finished_at IS NOT NULL AND o.kind <> 'erase'
  AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.key = (${FIRST_KEY}) || 'r' || (o.repeat + 1))`;

export class Trouble {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** What was refused, or may have got lost on the way; not what was said again since. Newest first. */
  lost(limit: number): OutboxRow[] {
    const ids = this.#store.tables.all<{ id: number }>(
      sql`SELECT o.id FROM outbox o WHERE ${LOST} ORDER BY o.created_at DESC, o.id DESC LIMIT ${limit}`,
    );
    return ids.flatMap(({ id }) => this.#row(eq(outbox.id, id)));
  }

  #row(where: SQL): OutboxRow[] {
    return this.#store.tables.select().from(outbox).where(where).all();
  }

  /** What is kept for people who have blocked the bot, by person, the newest first. */
  held(limit: number): Held[] {
    return this.#store.tables
      .select({
        personId: sql<number>`${outbox.personId}`,
        rows: sql<number>`count(*)`,
        since: sql<number>`min(${outbox.createdAt})`,
      })
      .from(outbox)
      .where(sql`state = 'held' AND person_id IS NOT NULL AND closed_at IS NULL`)
      .groupBy(outbox.personId)
      .orderBy(desc(sql`max(${outbox.createdAt})`))
      .limit(limit)
      .all();
  }

  /** How many there are of both. */
  count(): number {
    const lost = this.#store.tables.get<{ rows: number }>(
      sql`SELECT count(*) AS rows FROM outbox o WHERE ${LOST}`,
    );
    const held = this.#store.tables.get<{ rows: number }>(
      sql`SELECT count(DISTINCT person_id) AS rows FROM outbox WHERE state = 'held' AND person_id IS NOT NULL AND closed_at IS NULL`,
    );
    return lost.rows + held.rows;
  }

  /** Whether `id` is among what got lost. */
  isLost(id: number): boolean {
    return (
      this.#store.tables.get<{ id: number } | undefined>(
        sql`SELECT o.id FROM outbox o WHERE o.id = ${id} AND ${LOST}`,
      ) !== undefined
    );
  }

  /** Somebody has dealt with a row, or with all that is held for a person. */
  close(which: { rowId: number } | { personId: number }, now: number): void {
    const where =
      'rowId' in which
        ? eq(outbox.id, which.rowId)
        : and(eq(outbox.personId, which.personId), sql`state = 'held'`);
    this.#store.tables.update(outbox).set({ closedAt: now }).where(where).run();
  }
}
