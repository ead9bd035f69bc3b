/** Who stands in line to leave, and who has left: what others ask about the outbox. */
import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import type { OutboxKind, OutboxRow, OutboxState, Waiting } from './outbox.js';
import { outbox } from './schema.js';

export class OutboxLists {
  readonly #store: Store;
  readonly #mergedInto;
  readonly #dueCard;
  readonly #waitingFor = kept(() => {
    const { id, personId, state, notBefore, finishedAt, targetKey } = outbox;
    const waits = and(isNull(finishedAt), eq(state, 'due'), gt(notBefore, sql.placeholder('now')));
    return this.#store.tables
      .select({ id, personId })
      .from(outbox)
      .where(and(waits, eq(targetKey, sql.placeholder('targetKey'))))
      .prepare();
  });

  constructor(store: Store) {
    this.#store = store;
    const isMerged = eq(outbox.mergedInto, sql.placeholder('id'));
    this.#dueCard = store.tables
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          isNull(outbox.finishedAt),
          eq(outbox.caseId, sql.placeholder('caseId')),
          eq(outbox.kind, 'card'),
          inArray(outbox.state, ['due', 'retry']),
        ),
      )
      .prepare();
    this.#mergedInto = store.tables.select().from(outbox).where(isMerged).prepare();
  }

  /** Rows that were on their way when the process before ended, in order. */
  sending(): OutboxRow[] {
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(isNull(outbox.finishedAt), eq(outbox.state, 'sending')))
      .orderBy(asc(outbox.seq), asc(outbox.part), asc(outbox.id))
      .all();
  }

  /** Rows that wait to be sent, or to be asked about, in order. */
  waiting(): Waiting[] {
    const { id, seq, part, lane, platform, kind, priority, notBefore } = outbox;
    return this.#store.tables
      .select({ id, seq, part, lane, platform, kind, priority, notBefore })
      .from(outbox)
      .where(and(isNull(outbox.finishedAt), inArray(outbox.state, ['due', 'retry', 'unknown'])))
      .orderBy(asc(outbox.seq), asc(outbox.part), asc(outbox.id))
      .all();
  }

  /** Due rows of the same kind directly behind `row` in its lane, to be merged with it. */
  dueBehind(row: OutboxRow, limit: number): OutboxRow[] {
    return this.#store.tables
      .select()
      .from(outbox)
      .where(
        and(
          isNull(outbox.finishedAt),
          eq(outbox.caseId, row.caseId ?? -1),
          eq(outbox.lane, row.lane),
          eq(outbox.priority, row.priority),
          sql`(seq, part) > (${row.seq}, ${row.part})`,
        ),
      )
      .orderBy(asc(outbox.seq), asc(outbox.part))
      .limit(limit)
      .all();
  }

  /** The rows that were merged into `id`. */
  mergedInto(id: number): OutboxRow[] {
    return this.#mergedInto.all({ id });
  }

  /** Whether a redraw of the case's card is in line already; it shows what is true when it is sent. */
  hasDueCard(caseId: number): boolean {
    return this.#dueCard.get({ caseId }) !== undefined;
  }

  /** The Home tab that is in line in this lane. */
  dueHome(lane: string): Pick<OutboxRow, 'id' | 'state' | 'notBefore'> | undefined {
    const { id, state, notBefore, finishedAt, kind } = outbox;
    return this.#store.tables
      .select({ id, state, notBefore })
      .from(outbox)
      .where(
        and(isNull(finishedAt), eq(outbox.lane, lane), eq(kind, 'home'), inArray(state, ['due', 'retry'])),
      )
      .get();
  }

  /** What is in line to put other words in the place of the post `targetKey`. */
  dueEdit(targetKey: string): Pick<OutboxRow, 'id' | 'state' | 'notBefore'> | undefined {
    const { id, state, notBefore, finishedAt, kind } = outbox;
    return this.#store.tables
      .select({ id, state, notBefore })
      .from(outbox)
      .where(
        and(
          isNull(finishedAt),
          eq(outbox.targetKey, targetKey),
          eq(kind, 'edit'),
          inArray(state, ['due', 'retry']),
        ),
      )
      .get();
  }

  /** Rows that belong to `targetKey` and whose time has not come yet. @param now UTC milliseconds */
  waitingFor(targetKey: string, now: number): Pick<OutboxRow, 'id' | 'personId'>[] {
    return this.#waitingFor().all({ targetKey, now });
  }

  /** Rows held back while a person could not be reached. */
  heldFor(personId: number): OutboxRow[] {
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(eq(outbox.personId, personId), sql`${outbox.state} = 'held'`))
      .orderBy(asc(outbox.seq), asc(outbox.part))
      .all();
  }

  /** Words, files, photos and places that are for a person and have not left yet, in order. */
  sayingTo(personId: number): OutboxRow[] {
    const waits = inArray(outbox.state, ['due', 'retry', 'held']);
    const said = inArray(outbox.kind, ['say', 'edit', 'relay', 'pin', 'photos']);
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(isNull(outbox.finishedAt), eq(outbox.personId, personId), waits, said))
      .orderBy(asc(outbox.seq), asc(outbox.part))
      .all();
  }

  /** Counts by state, for /metrics and /readyz. */
  counts(): { state: OutboxState; rows: number; oldest: number | null }[] {
    return this.#store.tables
      .select({
        state: outbox.state,
        rows: sql<number>`count(*)`,
        oldest: sql<number | null>`min(created_at)`,
      })
      .from(outbox)
      .where(or(isNull(outbox.finishedAt), eq(outbox.state, 'unknown')))
      .groupBy(outbox.state)
      .all();
  }

  /** Since when the oldest answer to a person waits (UTC milliseconds). */
  oldestUnsentAnswer(): number | null {
    const row = this.#store.tables
      .select({ at: sql<number | null>`min(created_at)` })
      .from(outbox)
      .where(
        and(
          isNull(outbox.finishedAt),
          lt(outbox.priority, 2),
          inArray(outbox.state, ['due', 'retry', 'sending']),
        ),
      )
      .get();
    return row?.at ?? null;
  }

  /** What stands in a person's chat by us and was sent after `since` (UTC milliseconds): the platform's ids. */
  standingIn(person: { id: number; chat: string | null }, since: number): string[] {
    const { personId, state, kind, finishedAt, externalChat, externalId } = outbox;
    const rows = this.#store.tables
      .select({ externalId })
      .from(outbox)
      .where(
        and(
          eq(personId, person.id),
          eq(state, 'sent'),
          inArray(kind, ['say', 'edit', 'relay', 'file', 'pin', 'photos', 'broadcast']),
          gt(finishedAt, since),
          eq(externalChat, person.chat ?? ''),
        ),
      )
      .all();
    return [...new Set(rows.flatMap((row) => row.externalId?.split(',') ?? []))];
  }

  /** Rows of one event and kind to a person, for what is to be taken back together. */
  ofEvent(eventId: number, kind: OutboxKind): OutboxRow[] {
    const ofIt = sql`${outbox.key} >= ${`${eventId}:`} AND ${outbox.key} < ${`${eventId}:~`}`;
    return this.#store.tables
      .select()
      .from(outbox)
      .where(and(ofIt, eq(outbox.kind, kind)))
      .all();
  }
}
