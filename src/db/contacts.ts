/** What was said to persons unasked, or was not: the book of the contact budget. */
import { and, asc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { Store } from './open.js';
import { contacts } from './schema.js';

export type Contact = typeof contacts.$inferSelect;

export class Contacts {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  add(contact: Omit<Contact, 'id'>): void {
    this.#store.tables.insert(contacts).values(contact).run();
  }

  /** Contacts of a person that went out, or wait to, after `since` (UTC milliseconds), oldest first. */
  plannedSince(personId: number, since: number): Contact[] {
    return this.#store.tables
      .select()
      .from(contacts)
      .where(and(eq(contacts.personId, personId), gt(contacts.at, since), eq(contacts.outcome, 'planned')))
      .orderBy(asc(contacts.at), asc(contacts.id))
      .all();
  }

  /** The contact that the outbox row `outboxKey` carries. */
  saidBy(personId: number, outboxKey: string): Contact | undefined {
    const where = and(eq(contacts.personId, personId), eq(contacts.outboxKey, outboxKey));
    return this.#store.tables.select().from(contacts).where(where).get();
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
