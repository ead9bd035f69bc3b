/** Persons, where they can be reached, and what they are here for. */
import { and, eq, sql } from 'drizzle-orm';
import type { Language } from '../words/language.js';
import type { Store } from './open.js';
import { Recent } from './recent.js';
import { addresses, persons, profiles, roles } from './schema.js';

/** A person with their private Telegram chat; null for somebody known by phone only. */
export type Person = Readonly<typeof persons.$inferSelect> & { readonly chat: string | null };
export type Role = (typeof roles.$inferSelect)['role'];

const MINUTE = 60_000;
const REMEMBERED = 1000;

export class Persons {
  readonly #store: Store;
  readonly #byChat;
  readonly #byId;
  readonly #seen;
  readonly #recent: Recent<number, Person>;
  readonly #chats: Recent<string, number>;

  constructor(store: Store) {
    this.#store = store;
    this.#recent = new Recent(store, REMEMBERED);
    this.#chats = new Recent(store, REMEMBERED);
    const { tables } = store;
    const slot = sql.placeholder;
    this.#byChat = tables
      .select({ person: persons, chat: addresses.externalId })
      .from(addresses)
      .innerJoin(persons, eq(addresses.personId, persons.id))
      .where(and(eq(addresses.platform, 'telegram'), eq(addresses.externalId, slot('chat'))))
      .prepare();
    this.#byId = tables
      .select({ person: persons, chat: addresses.externalId })
      .from(persons)
      .leftJoin(addresses, and(eq(addresses.personId, persons.id), eq(addresses.platform, 'telegram')))
      .where(eq(persons.id, slot('id')))
      .prepare();
    this.#seen = tables
      .update(persons)
      .set({ seenAt: sql`${slot('now')}` })
      .where(eq(persons.id, slot('id')))
      .prepare();
  }

  /** The person behind a private Telegram chat. */
  byChat(chat: string): Person | undefined {
    const id = this.#chats.get(chat);
    const known = id === undefined ? undefined : this.#recent.get(id);
    if (known) return known;
    const row = this.#byChat.get({ chat });
    return row && this.#remember({ ...row.person, chat: row.chat });
  }

  byId(id: number): Person | undefined {
    const known = this.#recent.get(id);
    if (known) return known;
    const row = this.#byId.get({ id });
    return row && this.#remember({ ...row.person, chat: row.chat });
  }

  #remember(person: Person): Person {
    if (person.chat !== null) this.#chats.set(person.chat, person.id);
    return this.#recent.set(person.id, person);
  }

  /** A new person, reached in the private chat `chat`. */
  create(chat: string, language: Language, now: number): Person {
    const { tables } = this.#store;
    const person = tables.insert(persons).values({ language, createdAt: now, seenAt: now }).returning().get();
    tables.insert(addresses).values({ personId: person.id, platform: 'telegram', externalId: chat }).run();
    return this.#remember({ ...person, chat });
  }

  /** Writes down that the person was here, to the minute. */
  seen(person: Person, now: number): void {
    if (now - person.seenAt < MINUTE) return;
    this.#seen.run({ id: person.id, now });
    this.#recent.delete(person.id);
  }

  change(id: number, change: Partial<Omit<Person, 'id' | 'createdAt' | 'chat'>>): void {
    this.#store.tables.update(persons).set(change).where(eq(persons.id, id)).run();
    this.#recent.delete(id);
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
