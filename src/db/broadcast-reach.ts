/** Whom a message to many would reach, some persons at a time, and whom it has reached. */
import { sql } from 'drizzle-orm';
import type { Language } from '../words/language.js';
import { type Audience, whereMeant } from './audience.js';
import { PAUSED_AT } from './broadcast-people.js';
import type { Store } from './open.js';

/** Why somebody who is meant would not get it. What the rules of contact say of a single moment is decided only when it goes. */
export const LEFT_OUT = ['no-chat', 'blocked', 'language', 'left', 'paused', 'red'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** So many people of one language; `why` is null for those who get it. */
export type Reached = { language: Language; why: LeftOut | null; people: number };

type Outcome = { language: Language; outcome: string | null; reason: string | null; people: number };

type Received = { topic: string; at: number; outcome: string | null; reason: string | null };

export class BroadcastReach {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Counts those with ids above `after` and up to `to` who are meant. @param languages in which something is said. @param now UTC
   * milliseconds.
   */
  count(
    { audience, topic, warns }: { audience: Audience; topic: string; warns: boolean },
    languages: readonly Language[],
    now: number,
    { after, to }: { after: number; to: number },
  ): Reached[] {
    const known = sql.join(
      languages.map((language) => sql`${language}`),
      sql`, `,
    );
    return this.#store.tables.all<Reached>(
      sql`SELECT p.language AS language, CASE
          WHEN a.external_id IS NULL THEN 'no-chat'
          WHEN p.blocked_at IS NOT NULL THEN 'blocked'
          WHEN p.language NOT IN (${known}) THEN 'language'
          WHEN EXISTS (SELECT 1 FROM opt_outs o WHERE o.person_id = p.id AND o.topic = ${topic}) THEN 'left'
          WHEN ${sql.raw(PAUSED_AT)} IS NOT NULL THEN 'paused'
          WHEN ${warns ? 0 : 1} AND EXISTS (SELECT 1 FROM cases k WHERE k.person_id = p.id AND k.state <> 'resolved' AND k.urgency = 'red') THEN 'red'
          END AS why, count(*) AS people
        FROM persons p LEFT JOIN addresses a ON a.person_id = p.id AND a.platform = 'telegram'
        WHERE p.id > ${after} AND p.id <= ${to} AND ${whereMeant(audience, now)} GROUP BY 1, 2`,
    );
  }

  /** What became of those in the frozen audience, by language; `outcome` is null while it waits. */
  outcomes(broadcastId: number): Outcome[] {
    return this.#store.tables.all<Outcome>(
      sql`SELECT language, outcome, reason, count(*) AS people FROM broadcast_people
        WHERE broadcast_id = ${broadcastId} GROUP BY language, outcome, reason ORDER BY language, outcome, reason`,
    );
  }

  /** The newest messages to many of a person, by the rows of the outbox that carry them. */
  sentTo(personId: number, limit: number): { broadcastId: number; outboxKey: string }[] {
    return this.#store.tables.all<{ broadcastId: number; outboxKey: string }>(
      sql`SELECT broadcast_id AS broadcastId, outbox_key AS outboxKey FROM broadcast_people
        WHERE person_id = ${personId} AND outbox_key IS NOT NULL ORDER BY broadcast_id DESC LIMIT ${limit}`,
    );
  }

  /** What was sent to a person with many others, the newest first: about what, when, and what became of it. */
  of(personId: number): Received[] {
    return this.#store.tables.all<Received>(
      sql`SELECT b.topic AS topic, b.started_at AS at, q.outcome AS outcome, q.reason AS reason FROM broadcast_people q
        JOIN broadcasts b ON b.id = q.broadcast_id WHERE q.person_id = ${personId} AND b.started_at IS NOT NULL ORDER BY b.id DESC`,
    );
  }
}
