/** Cases: what a person asks of people, and how far it is. */
import { and, desc, eq, sql } from 'drizzle-orm';
import { kept, keptChange } from './kept.js';
import type { Store } from './open.js';
import { cases, messages } from './schema.js';

export type Case = typeof cases.$inferSelect;

/** People see 1001, 1002 …, so that a number does not tell how young the service is. */
export const numberOf = (caseId: number): number => 1000 + caseId;
export const caseIdOf = (number: number): number => number - 1000;

/** Whether a helper has the case: claimed, waiting for either side, or snoozed. */
export const isHeld = ({ state }: Pick<Case, 'state'>): boolean => state !== 'new' && state !== 'resolved';

export class Cases {
  readonly #store: Store;
  readonly #openOf;
  readonly #one;
  readonly #allOf = kept(() =>
    this.#store.tables
      .select()
      .from(cases)
      .where(eq(cases.personId, sql.placeholder('personId')))
      .orderBy(desc(cases.id))
      .prepare(),
  );
  readonly #change;

  constructor(store: Store) {
    this.#store = store;
    this.#openOf = store.tables
      .select()
      .from(cases)
      .where(and(eq(cases.personId, sql.placeholder('personId')), sql`state <> 'resolved'`))
      .prepare();
    this.#one = store.tables
      .select()
      .from(cases)
      .where(eq(cases.id, sql.placeholder('id')))
      .prepare();
    this.#change = keptChange(store, cases, cases.id);
  }

  byId(id: number): Case | undefined {
    return this.#one.get({ id });
  }

  /** The case whose thread this is. */
  byThread(channel: string, threadTs: string): Case | undefined {
    const where = and(eq(cases.channel, channel), eq(cases.threadTs, threadTs));
    return this.#store.tables.select().from(cases).where(where).get();
  }

  /** The person's open case; a red one before others, then the newest. */
  openOf(personId: number): Case | undefined {
    const open = this.#openOf.all({ personId }).toSorted((a, b) => b.id - a.id);
    return open.find(({ urgency }) => urgency === 'red') ?? open[0];
  }

  /** All cases of a person, newest first. */
  allOf(personId: number): Case[] {
    return this.#allOf().all({ personId });
  }

  create(
    row: Pick<Case, 'personId' | 'urgency' | 'topic' | 'channel'> & Partial<Pick<Case, 'previousId'>>,
    now: number,
  ): Case {
    const values = { ...row, state: 'new' as const, openedAt: now, stateAt: now, heardAt: now };
    return this.#store.tables.insert(cases).values(values).returning().get();
  }

  change(id: number, change: Partial<Omit<Case, 'id' | 'personId'>>): void {
    this.#change(id, change);
  }

  sealOutcome(text: string): string {
    return this.#store.vault.seal('cases.outcome', text);
  }

  /** The words of the case's end; empty while there are none. */
  outcome(kase: Case): string {
    return kase.outcome === null ? '' : this.#store.vault.open('cases.outcome', kase.outcome);
  }

  sealWants(text: string): string {
    return this.#store.vault.seal('cases.wants', text);
  }

  /** What the person wants in a helper's words; empty while nobody has said it. */
  wants(kase: Case): string {
    return kase.wants === null ? '' : this.#store.vault.open('cases.wants', kase.wants);
  }

  sealDanger(danger: unknown): string {
    return this.#store.vault.seal('cases.danger', JSON.stringify(danger));
  }

  danger(kase: Case): unknown {
    return kase.danger === null ? null : JSON.parse(this.#store.vault.open('cases.danger', kase.danger));
  }

  /** All that `from` has said and asked belongs to `to` from now on. */
  giveTo(from: number, to: number): void {
    const { tables } = this.#store;
    // Message ids count per chat: those of the chat that `to` had before say nothing in the new one.
    tables.update(messages).set({ externalId: null }).where(eq(messages.personId, to)).run();
    tables.update(cases).set({ personId: to }).where(eq(cases.personId, from)).run();
    tables.update(messages).set({ personId: to }).where(eq(messages.personId, from)).run();
  }
}
