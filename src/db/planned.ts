/** Answers that are to be sent later, unless the person writes first. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { plannedReplies } from './schema.js';

export type PlannedReply = typeof plannedReplies.$inferSelect;

export class Planned {
  readonly #store: Store;
  readonly #of;

  constructor(store: Store) {
    this.#store = store;
    const isTheirs = eq(plannedReplies.caseId, sql.placeholder('caseId'));
    this.#of = store.tables
      .select()
      .from(plannedReplies)
      .where(and(isTheirs, eq(plannedReplies.state, 'planned')))
      .orderBy(asc(plannedReplies.due))
      .prepare();
  }

  #open(row: PlannedReply): PlannedReply {
    const { vault } = this.#store;
    const { translation: made } = row;
    const translation = made === null ? null : vault.open('planned_replies.translation', made);
    return { ...row, text: vault.open('planned_replies.text', row.text), translation };
  }

  /** @param reply `due` in UTC milliseconds. */
  add(
    reply: Pick<PlannedReply, 'caseId' | 'staffId' | 'text' | 'translation' | 'due'>,
    now: number,
  ): PlannedReply {
    const { vault } = this.#store;
    const text = vault.seal('planned_replies.text', reply.text);
    const { translation: made } = reply;
    const translation = made === null ? null : vault.seal('planned_replies.translation', made);
    const row = { ...reply, text, translation, state: 'planned' as const, madeAt: now };
    return this.#open(this.#store.tables.insert(plannedReplies).values(row).returning().get());
  }

  byId(id: number): PlannedReply | undefined {
    const row = this.#store.tables.select().from(plannedReplies).where(eq(plannedReplies.id, id)).get();
    return row && this.#open(row);
  }

  /** What is planned in a case, the earliest first. */
  of(caseId: number): PlannedReply[] {
    return this.#of.all({ caseId }).map((row) => this.#open(row));
  }

  end(
    id: number,
    state: 'sent' | 'cancelled',
    now: number,
    why: 'person' | 'helper' | 'resolved' | 'rights' | 'claim' | null,
  ): void {
    const ended = { state, why, endedAt: now };
    this.#store.tables.update(plannedReplies).set(ended).where(eq(plannedReplies.id, id)).run();
  }
}
