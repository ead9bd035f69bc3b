/** Persons, where they can be reached, and what they are here for. */
import { and, eq, sql } from 'drizzle-orm';
import type { Language } from '../words/language.js';
import { kept, keptChange, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { type Profile, Profiles } from './profiles.js';
import { Recent } from './recent.js';
import { addresses, persons, roles } from './schema.js';

/** A person with their private Telegram chat; null for somebody known by phone only. */
export type Person = Readonly<typeof persons.$inferSelect> & {
  readonly chat: string | null;
  /** The topic of that chat in which the person wrote last; null outside topics. */
  readonly topic: string | null;
};
export type Role = (typeof roles.$inferSelect)['role'];

const MINUTE = 60_000;
const REMEMBERED = 1000;

export class Persons {
  readonly #store: Store;
  readonly #profiles: Profiles;
  readonly #byChat;
  readonly #byId;
  readonly #seen;
  readonly #recent: Recent<number, Person>;
  readonly #chats: Recent<string, number>;
  readonly #rolesOf = kept(() =>
    this.#store.tables
      .select()
      .from(roles)
      .where(eq(roles.personId, sql.placeholder('personId')))
      .prepare(),
  );
  readonly #change;
  readonly #addRole;

  constructor(store: Store) {
    this.#store = store;
    this.#profiles = new Profiles(store);
    this.#recent = new Recent(store, REMEMBERED);
    this.#chats = new Recent(store, REMEMBERED);
    this.#change = keptChange(store, persons, persons.id);
    this.#addRole = keptInsert(store, roles, 'stays');
    const { tables } = store;
    const slot = sql.placeholder;
    this.#byChat = tables
      .select({ person: persons, chat: addresses.externalId, topic: addresses.topic })
      .from(addresses)
      .innerJoin(persons, eq(addresses.personId, persons.id))
      .where(and(eq(addresses.platform, 'telegram'), eq(addresses.externalId, slot('chat'))))
      .prepare();
    this.#byId = tables
      .select({ person: persons, chat: addresses.externalId, topic: addresses.topic })
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
    return row && this.#remember({ ...row.person, chat: row.chat, topic: row.topic });
  }

  byId(id: number): Person | undefined {
    const known = this.#recent.get(id);
    if (known) return known;
    const row = this.#byId.get({ id });
    return row && this.#remember({ ...row.person, chat: row.chat, topic: row.topic });
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
    return this.#remember({ ...person, chat, topic: null });
  }

  /** A new person whom no message reaches: somebody who is rung. */
  createUnreached(language: Language, now: number): Person {
    const { tables } = this.#store;
    const person = tables.insert(persons).values({ language, createdAt: now, seenAt: now }).returning().get();
    return this.#remember({ ...person, chat: null, topic: null });
  }

  /** Writes down that the person was here, to the minute. */
  seen(person: Person, now: number): void {
    if (now - person.seenAt < MINUTE) return;
    this.#seen.run({ id: person.id, now });
    this.#recent.delete(person.id);
  }

  /** The person writes in another topic of the chat than before. @returns the person as they are now. */
  moveTopic(person: Person, topic: string | null): Person {
    const where = and(eq(addresses.personId, person.id), eq(addresses.platform, 'telegram'));
    this.#store.tables.update(addresses).set({ topic }).where(where).run();
    this.#recent.delete(person.id);
    return { ...person, topic };
  }

  change(id: number, change: Partial<Omit<Person, 'id' | 'createdAt' | 'chat' | 'topic'>>): void {
    this.#change(id, change);
    this.#recent.delete(id);
  }

  addRole(personId: number, role: Role, now: number): void {
    this.#addRole({ personId, role, since: now });
  }

  rolesOf(personId: number): Role[] {
    return this.#rolesOf()
      .all({ personId })
      .map(({ role }) => role);
  }

  /** The profile that counts for a person, opened. */
  profile(personId: number): Profile | undefined {
    return this.#profiles.of(personId);
  }

  /**
   * Connects the chat of `from` to `to`, whose own chat until now goes to a new person with nothing behind it.
   * @returns that new person, so that the old chat can be told; null when `to` had no chat.
   */
  moveChat(from: Person, to: Person, now: number): Person | null {
    const { tables } = this.#store;
    const { chat } = from;
    if (chat === null) return null;
    const stranger =
      to.chat === null
        ? null
        : tables
            .insert(persons)
            .values({ language: to.language, createdAt: now, seenAt: now })
            .returning()
            .get();
    // The old chat is cut off first.
    if (stranger) this.#own(to.chat ?? '', stranger.id);
    this.#own(chat, to.id);
    for (const { id } of [from, to]) this.#recent.delete(id);
    for (const one of [chat, to.chat]) if (one !== null) this.#chats.delete(one);
    return stranger && this.#remember({ ...stranger, chat: to.chat, topic: to.topic });
  }

  #own(chat: string, personId: number): void {
    const where = and(eq(addresses.platform, 'telegram'), eq(addresses.externalId, chat));
    this.#store.tables.update(addresses).set({ personId }).where(where).run();
  }
}
