/** Deletes what is past its time of messages to many: who got them, and drafts that never went; how long stands in retention.ts. */
import { sql } from 'drizzle-orm';
import { foldReaders } from './folding.js';
import type { Store } from './open.js';

export class ExpiredBroadcasts {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** At most `limit` readers of what ended before `before` (UTC milliseconds). What it said, and how many there were, stays. @returns how many. */
  readers(before: number, limit: number): number {
    const gone = this.#store.tables.all<{ id: number; at: number; outcome: string | null }>(
      sql`DELETE FROM broadcast_people WHERE rowid IN (SELECT q.rowid FROM broadcasts b JOIN broadcast_people q ON q.broadcast_id = b.id
        WHERE b.ended_at < ${before} AND (b.change IS NULL OR json_extract(b.change, '$.endedAt') < ${before}) LIMIT ${limit})
        RETURNING broadcast_id AS id, outcome, coalesce((SELECT started_at FROM broadcasts WHERE id = broadcast_id), 0) AS at`,
    );
    foldReaders(this.#store, gone);
    return gone.length;
  }

  /** At most `limit` drafts from before `before` that were thrown away or never sent. @returns how many. */
  drafts(before: number, limit: number): number {
    return this.#store.tables.run(
      sql`DELETE FROM broadcasts WHERE id IN (SELECT id FROM broadcasts WHERE started_at IS NULL AND state IN ('draft', 'waiting', 'cancelled')
        AND created_at < ${before} AND NOT EXISTS (SELECT 1 FROM broadcast_people q WHERE q.broadcast_id = broadcasts.id) LIMIT ${limit})`,
    ).changes;
  }
}
