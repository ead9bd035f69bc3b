/** The frozen audience of each message to many: who is queued next, and what became of whom. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Language } from '../words/language.js';
import { type Audience, whereMeant } from './audience.js';
import type { Store } from './open.js';
import type { OutboxState } from './outbox.js';
import { broadcastPeople } from './schema.js';

type Row = typeof broadcastPeople.$inferSelect;
export type Outcome = NonNullable<Row['outcome']>;

/** Somebody whose turn it is, with what the rules of contact have to know. */
export type Candidate = {
  personId: number;
  nth: number;
  language: Language;
  chat: string | null;
  topic: string | null;
  /** Why nothing may go to them, as far as the rows alone say; `ask` = something that still waits may have to give way. */
  reason: string | null;
};

/** The moments between which the rules look back (UTC milliseconds). */
export type Moments = { now: number; dayFrom: number; dayTo: number };

/** Somebody who has it. */
export type Reached = Pick<Row, 'personId' | 'nth' | 'language'> & { outboxKey: string; chat: string | null };

export type Counts = { outcome: Outcome; reason: string | null; people: number };

/** What may have changed since a row was put in line. */
export type CastReader = {
  chat: string | null;
  topic: string | null;
  blockedAt: number | null;
  pausedAt: number | null;
  /** 1 when they have left the topic out, or have an open urgent case. */
  left: number;
  red: number;
};
/**
 * Whoever is in quiet mode gets no message to many: it cannot be folded into a note. It is written down like a pause, so that nothing
 * which somebody else may read tells of the mode.
 */
export const PAUSED_AT = `coalesce(p.paused_at, (SELECT q.since FROM quiet_modes q WHERE q.person_id = p.id))`;
const READER = `SELECT a.external_id AS chat, a.topic AS topic, p.blocked_at AS blockedAt, ${PAUSED_AT} AS pausedAt,
    EXISTS (SELECT 1 FROM opt_outs o WHERE o.person_id = p.id AND o.topic = ?) AS "left",
    EXISTS (SELECT 1 FROM cases k WHERE k.person_id = p.id AND k.state <> 'resolved' AND k.urgency = 'red') AS red
  FROM persons p LEFT JOIN addresses a ON a.person_id = p.id AND a.platform = 'telegram' WHERE p.id = ?`;

/**
 * Neighbours stay together, for their rows lie on the same pages: one by one in a mixed order each row would write pages of its own,
 * ten times as many bytes for each commit. The blocks are mixed.
 */
const BLOCK = 64;
/** A prime above every block (ids below 2^31), so that each draws another number. */
const PRIME = 2 ** 25 + 35;
const DAY = 86_400_000;
const HOUR = 3_600_000;

const IS_LANDLORD_ONLY = sql`EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.role = 'landlord')
  AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.role = 'seeker')`;
const planned = (more: SQL): SQL =>
  sql`FROM contacts c WHERE c.person_id = p.id AND c.outcome = 'planned' AND ${more}`;

/**
 * The rules of `flows/budget.ts` in the words of the database; a test compares the two. @param warns whether it is about safety: then it
 * goes beside an urgent case and a helper's words too.
 */
function reasonOf(
  { topic, warns }: { topic: string; warns: boolean },
  languages: readonly Language[],
  { now, dayFrom, dayTo }: Moments,
): SQL {
  const known = sql.join(
    languages.map((language) => sql`${language}`),
    sql`, `,
  );
  const yields = warns ? sql`0` : sql`1`;
  return sql`CASE
    WHEN a.external_id IS NULL THEN 'no-chat'
    WHEN p.blocked_at IS NOT NULL THEN 'blocked'
    WHEN p.language NOT IN (${known}) THEN 'language'
    WHEN EXISTS (SELECT 1 FROM opt_outs o WHERE o.person_id = p.id AND o.topic = ${topic}) THEN 'left'
    WHEN ${sql.raw(PAUSED_AT)} IS NOT NULL THEN 'paused'
    WHEN ${yields} AND EXISTS (SELECT 1 FROM cases k WHERE k.person_id = p.id AND k.state <> 'resolved' AND k.urgency = 'red') THEN 'red'
    WHEN ${yields} AND (SELECT m.at FROM messages m WHERE m.person_id = p.id AND m.direction = 'out' ORDER BY m.id DESC LIMIT 1) > ${now - DAY} THEN 'helper'
    WHEN EXISTS (SELECT 1 ${planned(sql`c.at > ${now}`)}) THEN 'ask'
    WHEN p.pushes = 'fewer' AND EXISTS (SELECT 1 ${planned(sql`c.at > ${now - 28 * DAY + HOUR}`)}) THEN 'fewer'
    WHEN EXISTS (SELECT 1 ${planned(sql`c.at >= ${dayFrom} AND c.at < ${dayTo}`)}) THEN 'day'
    WHEN ${IS_LANDLORD_ONLY} THEN CASE WHEN EXISTS (SELECT 1 ${planned(sql`c.at > ${now - 7 * DAY}`)}) THEN 'week' END
    WHEN (SELECT count(*) ${planned(sql`c.at > ${now - 7 * DAY - HOUR}`)}) >= 3 THEN 'week'
    END`;
}

export class BroadcastPeople {
  readonly #store: Store;
  readonly #queued;
  readonly #ended;
  readonly #reader;

  constructor(store: Store) {
    this.#store = store;
    const slot = sql.placeholder;
    const it = and(
      eq(broadcastPeople.broadcastId, slot('broadcastId')),
      eq(broadcastPeople.personId, slot('personId')),
    );
    const { tables } = store;
    this.#queued = store.write(
      tables
        .update(broadcastPeople)
        .set({ outboxKey: sql`${slot('outboxKey')}`, language: sql`${slot('language')}` })
        .where(it),
    );
    this.#ended = store.write(
      tables
        .update(broadcastPeople)
        .set({ outcome: sql`${slot('outcome')}`, reason: sql`${slot('reason')}` })
        .where(it),
    );
    this.#reader = store.read<CastReader>(READER);
  }

  /** Draws two numbers by which the order of this broadcast is mixed; the same for the same broadcast. */
  #lots(broadcastId: number): { a: number; b: number } {
    const bytes = Buffer.from(this.#store.vault.token(`broadcast-order:${broadcastId}`), 'base64url');
    return { a: 1 + (bytes.readUInt32BE(0) % (PRIME - 1)), b: bytes.readUInt32BE(4) % PRIME };
  }

  /** Freezes those persons with ids above `after` and up to `to` who are meant. @returns how many. @param now UTC milliseconds. */
  freeze(broadcastId: number, audience: Audience, now: number, after: number, to: number): number {
    const { a, b } = this.#lots(broadcastId);
    return this.#store.tables.run(
      sql`INSERT OR IGNORE INTO broadcast_people (broadcast_id, person_id, nth, language)
        SELECT ${broadcastId}, p.id, ((p.id / ${BLOCK}) * ${a} + ${b}) % ${PRIME} * ${BLOCK} + p.id % ${BLOCK} + 1, p.language FROM persons p
        WHERE p.id > ${after} AND p.id <= ${to} AND ${whereMeant(audience, now)}`,
    ).changes;
  }

  /** Clears away at most `limit` rows of an earlier audience, of whom nobody was written to. @returns how many. */
  thaw(broadcastId: number, limit: number): number {
    return this.#store.tables.run(
      sql`DELETE FROM broadcast_people WHERE rowid IN (SELECT rowid FROM broadcast_people
        WHERE broadcast_id = ${broadcastId} AND outcome IS NULL AND outbox_key IS NULL LIMIT ${limit})`,
    ).changes;
  }

  /** Whose turn it is behind `cursor`, with why not. @param languages in which something is said. */
  next(
    broadcast: { id: number; topic: string; cursor: number; warns: boolean },
    languages: readonly Language[],
    moments: Moments,
    limit: number,
  ): Candidate[] {
    return this.#store.tables.all<Candidate>(
      sql`SELECT b.person_id AS personId, b.nth AS nth, p.language AS language, a.external_id AS chat, a.topic AS topic,
          ${reasonOf(broadcast, languages, moments)} AS reason
        FROM broadcast_people b JOIN persons p ON p.id = b.person_id
        LEFT JOIN addresses a ON a.person_id = p.id AND a.platform = 'telegram'
        WHERE b.broadcast_id = ${broadcast.id} AND b.nth > ${broadcast.cursor} AND b.outcome IS NULL AND b.outbox_key IS NULL
        ORDER BY b.nth LIMIT ${limit}`,
    );
  }

  /** The row `outboxKey` carries it to the person. */
  queued(broadcastId: number, personId: number, outboxKey: string, language: Language): void {
    this.#queued({ broadcastId, personId, outboxKey, language });
  }

  /** Writes down what became of it for one person. */
  ended(broadcastId: number, personId: number, outcome: Outcome, reason: string | null): void {
    this.#ended({ broadcastId, personId, outcome, reason });
  }

  /** Puts a person in line again. @returns their `nth`. */
  back(broadcastId: number, personId: number): number {
    this.#store.tables.run(
      sql`UPDATE broadcast_people SET outbox_key = NULL WHERE broadcast_id = ${broadcastId} AND person_id = ${personId}`,
    );
    return this.of(broadcastId, personId)?.nth ?? Number.POSITIVE_INFINITY;
  }

  /** A person as they are at the moment at which a row about `topic` could leave; undefined when they are gone. */
  reader(personId: number, topic: string): CastReader | undefined {
    return this.#reader(topic, personId);
  }

  /** Rows of the outbox that have ended otherwise than through the ledger, for those who still count as on their way. */
  strays(broadcastId: number): { personId: number; state: OutboxState | null; error: string | null }[] {
    return this.#store.tables.all(
      sql`SELECT q.person_id AS personId, o.state AS state, o.error AS error FROM broadcast_people q
        LEFT JOIN outbox o ON o.key = q.outbox_key AND o.person_id = q.person_id
        WHERE q.broadcast_id = ${broadcastId} AND q.outbox_key IS NOT NULL AND q.outcome IS NULL
          AND (o.id IS NULL OR (o.finished_at IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM outbox r WHERE r.key = q.outbox_key || 'r' || (o.repeat + 1))))`,
    );
  }

  of(broadcastId: number, personId: number): Row | undefined {
    const where = and(eq(broadcastPeople.broadcastId, broadcastId), eq(broadcastPeople.personId, personId));
    return this.#store.tables.select().from(broadcastPeople).where(where).get();
  }

  /** The newest broadcast that has reached a person; undefined when none has. */
  lastTo(personId: number): Row | undefined {
    const where = and(eq(broadcastPeople.personId, personId), sql`outcome IN ('sent', 'edited', 'unknown')`);
    return this.#store.tables
      .select()
      .from(broadcastPeople)
      .where(where)
      .orderBy(sql`broadcast_id DESC`)
      .limit(1)
      .get();
  }

  /** Who has it, behind `cursor` in the order in which it went, with the row that brought it and the chat of today. */
  reached(broadcastId: number, cursor: number, limit: number): Reached[] {
    return this.#store.tables.all(
      sql`SELECT b.person_id AS personId, b.nth AS nth, b.language AS language, b.outbox_key AS outboxKey, a.external_id AS chat
        FROM broadcast_people b LEFT JOIN addresses a ON a.person_id = b.person_id AND a.platform = 'telegram'
        WHERE b.broadcast_id = ${broadcastId} AND b.nth > ${cursor} AND b.outcome IN ('sent', 'edited') ORDER BY b.nth LIMIT ${limit}`,
    );
  }

  /** The row `outboxKey` changes what a person has; until it has ended, nothing has become of it. */
  changing(broadcastId: number, personId: number, outboxKey: string): void {
    this.#store.tables.run(
      sql`UPDATE broadcast_people SET outbox_key = ${outboxKey}, outcome = NULL, reason = NULL
        WHERE broadcast_id = ${broadcastId} AND person_id = ${personId}`,
    );
  }

  /** How many rows are queued and have not ended. */
  open(broadcastId: number): number {
    return this.#store.tables.get<{ n: number }>(
      sql`SELECT count(*) AS n FROM broadcast_people WHERE broadcast_id = ${broadcastId} AND outbox_key IS NOT NULL AND outcome IS NULL`,
    ).n;
  }

  /** What became of those for whom it has ended. */
  counts(broadcastId: number): Counts[] {
    return this.#store.tables.all<Counts>(
      sql`SELECT outcome, reason, count(*) AS people FROM broadcast_people
        WHERE broadcast_id = ${broadcastId} AND outcome IS NOT NULL GROUP BY outcome, reason`,
    );
  }

  /** How many of the persons with ids above `after` and up to `to` are frozen, in each language. */
  byLanguage(broadcastId: number, after: number, to: number): { language: Language; people: number }[] {
    return this.#store.tables.all(
      sql`SELECT language, count(*) AS people FROM broadcast_people
        WHERE broadcast_id = ${broadcastId} AND person_id > ${after} AND person_id <= ${to} GROUP BY language`,
    );
  }

  /**
   * Takes back what is queued and has not been taken yet: those persons stand in line again. @param why what their rows and the book of
   * contacts say. @param now UTC milliseconds. @returns the lowest `nth` of them; null when there was none.
   */
  unqueue(broadcastId: number, why: string, now: number): number | null {
    const { tables } = this.#store;
    const open = sql`broadcast_id = ${broadcastId} AND outbox_key IS NOT NULL AND outcome IS NULL`;
    const keys = sql`SELECT o.key FROM broadcast_people q JOIN outbox o ON o.key = q.outbox_key
      WHERE q.broadcast_id = ${broadcastId} AND q.outbox_key IS NOT NULL AND q.outcome IS NULL AND o.state IN ('due', 'retry')`;
    const waiting = tables.all<{ personId: number; key: string; nth: number }>(
      sql`SELECT person_id AS personId, outbox_key AS key, nth FROM broadcast_people WHERE ${open} AND outbox_key IN (${keys})`,
    );
    for (const { personId, key } of waiting) {
      tables.run(
        sql`UPDATE outbox SET state = 'cancelled', error = ${why}, finished_at = ${now} WHERE key = ${key}`,
      );
      tables.run(
        sql`UPDATE contacts SET outcome = 'dropped', reason = ${why} WHERE person_id = ${personId} AND outbox_key = ${key}`,
      );
      tables.run(
        sql`UPDATE broadcast_people SET outbox_key = NULL WHERE broadcast_id = ${broadcastId} AND person_id = ${personId}`,
      );
    }
    this.#store.doubt();
    return waiting.length === 0 ? null : Math.min(...waiting.map(({ nth }) => nth));
  }

  /** The first of the frozen order, for a look at whom it would go to. */
  first(broadcastId: number, limit: number): number[] {
    return this.#store.tables
      .all<{ id: number }>(
        sql`SELECT person_id AS id FROM broadcast_people WHERE broadcast_id = ${broadcastId} ORDER BY nth LIMIT ${limit}`,
      )
      .map(({ id }) => id);
  }

  /** For the file of the report: some rows behind `after`, in order. */
  listed(broadcastId: number, after: number, limit: number): Row[] {
    const where = and(eq(broadcastPeople.broadcastId, broadcastId), sql`nth > ${after}`);
    return this.#store.tables
      .select()
      .from(broadcastPeople)
      .where(where)
      .orderBy(broadcastPeople.nth)
      .limit(limit)
      .all();
  }
}
