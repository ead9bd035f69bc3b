/** Persons, where they can be reached, and what they are here for. */
import { and, eq, sql } from 'drizzle-orm';
import type { Language } from '../words/language.js';
import type { Store } from './open.js';
import { addresses, persons, profiles, roles } from './schema.js';

export type Person = typeof persons.$inferSelect;
export type Role = (typeof roles.$inferSelect)['role'];

export class Persons {
  readonly #store: Store;
  readonly #byChat;
  readonly #byId;
  readonly #chatOf;
  readonly #seen;

  constructor(store: Store) {
    this.#store = store;
    const { tables } = store;
    const slot = sql.placeholder;
    this.#byChat = tables
      .select()
      .from(persons)
      .innerJoin(addresses, eq(addresses.personId, persons.id))
      .where(and(eq(addresses.platform, 'telegram'), eq(addresses.externalId, slot('chat'))))
      .prepare();
    this.#byId = tables
      .select()
      .from(persons)
      .where(eq(persons.id, slot('id')))
      .prepare();
    this.#chatOf = tables
      .select({ chat: addresses.externalId })
      .from(addresses)
      .where(and(eq(addresses.personId, slot('id')), eq(addresses.platform, 'telegram')))
      .prepare();
    this.#seen = tables
      .update(persons)
      .set({ seenAt: sql`${slot('now')}` })
      .where(eq(persons.id, slot('id')))
      .prepare();
  }

  /** The person behind a private Telegram chat. */
  byChat(chat: string): Person | undefined {
    return this.#byChat.get({ chat })?.persons;
  }

  byId(id: number): Person | undefined {
    return this.#byId.get({ id });
  }

  /** The private Telegram chat of a person; undefined for somebody known by phone only. */
  chatOf(id: number): string | undefined {
    return this.#chatOf.get({ id })?.chat;
  }

  /** A new person, reached in the private chat `chat`. */
  create(chat: string, language: Language, now: number): Person {
    const { tables } = this.#store;
    const person = tables.insert(persons).values({ language, createdAt: now, seenAt: now }).returning().get();
    tables.insert(addresses).values({ personId: person.id, platform: 'telegram', externalId: chat }).run();
    return person;
  }

  seen(id: number, now: number): void {
    this.#seen.run({ id, now });
  }

  change(id: number, change: Partial<Omit<Person, 'id' | 'createdAt'>>): void {
    this.#store.tables.update(persons).set(change).where(eq(persons.id, id)).run();
  }

  addRole(personId: number, role: Role, now: number): void {
    this.#store.tables.insert(roles).values({ personId, role, since: now }).onConflictDoNothing().run();
  }

  profile(personId: number) {
    const row = this.#store.tables.select().from(profiles).where(eq(profiles.personId, personId)).get();
    return row ? { ...row, town: this.#store.vault.open('profiles.town', row.town) } : undefined;
  }

  /** Saves what a seeker needs; the waiting date is that of the first save. */
  saveProfile(profile: Omit<typeof profiles.$inferInsert, 'waitingSince' | 'savedAt'>, now: number): void {
    const sealed = { ...profile, town: this.#store.vault.seal('profiles.town', profile.town), savedAt: now };
    this.#store.tables
      .insert(profiles)
      .values({ ...sealed, waitingSince: now })
      .onConflictDoUpdate({ target: profiles.personId, set: sealed })
      .run();
  }
}
