/** What was said to persons unasked, or was not: the book of the contact budget. */
import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { contacts } from './schema.js';

export type Contact = typeof contacts.$inferSelect;

export class Contacts {
  readonly #store: Store;
  readonly #insert;
  readonly #planned;

  constructor(store: Store) {
    this.#store = store;
    const slot = sql.placeholder;
    const isPlanned = and(gt(contacts.at, slot('since')), eq(contacts.outcome, 'planned'));
    this.#planned = store.tables
      .select()
      .from(contacts)
      .where(and(eq(contacts.personId, slot('personId')), isPlanned))
      .orderBy(asc(contacts.at), asc(contacts.id))
      .prepare();
    this.#insert = store.write(
      store.tables.insert(contacts).values({
        personId: slot('personId'),
        kind: slot('kind'),
        at: slot('at'),
        outcome: slot('outcome'),
        reason: slot('reason'),
        outboxKey: slot('outboxKey'),
      }),
    );
  }

  add(contact: Omit<Contact, 'id'>): void {
    this.#insert(contact);
  }

  /** Contacts of a person that went out, or wait to, after `since` (UTC milliseconds), oldest first. */
  plannedSince(personId: number, since: number): Contact[] {
    return this.#planned.all({ personId, since });
  }

  /** The contact that the outbox row `outboxKey` carries. */
  saidBy(personId: number, outboxKey: string): Contact | undefined {
    const where = and(eq(contacts.personId, personId), eq(contacts.outboxKey, outboxKey));
    return this.#store.tables.select().from(contacts).where(where).get();
  }

  /** Why something of this kind was not said when it was tried last; null when it was. */
  whyDropped(personId: number, kind: string): string | null {
    const where = and(eq(contacts.personId, personId), eq(contacts.kind, kind));
    const last = this.#store.tables.select().from(contacts).where(where).orderBy(desc(contacts.id)).get();
    return last?.outcome === 'dropped' ? last.reason : null;
  }

  /** A planned contact will not go out after all. */
  giveUp(id: number, outcome: 'dropped' | 'merged', reason: string): void {
    this.#store.tables.update(contacts).set({ outcome, reason }).where(eq(contacts.id, id)).run();
  }

  /** Removes at most `limit` contacts from before `before`. @returns how many. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables.select({ id: contacts.id }).from(contacts).where(lt(contacts.at, before)).limit(limit);
    return tables.delete(contacts).where(inArray(contacts.id, old)).run().changes;
  }
}
