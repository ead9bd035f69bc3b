/** Whose identity was seen, by whom and until when it counts; nothing that stood in a document (R23). */
import { and, asc, eq, gte, isNull, ne, sql } from 'drizzle-orm';
import type { Landlords } from './landlords.js';
import type { Store } from './open.js';
import { identities } from './schema.js';

export type Identity = typeof identities.$inferSelect;
export type NewIdentity = Omit<Identity, 'id' | 'at' | 'revokedAt'>;

/** 0: nobody has seen it. 2: seen. 3: the right to let was seen too. 4: the shared home was visited (facts/matching.md 6). */
export type Level = 0 | 2 | 3 | 4;

/** A name in its plainest form: accents, marks and case are written differently from office to office. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');

export class Identities {
  readonly #store: Store;
  readonly #best;

  constructor(store: Store) {
    this.#store = store;
    const slot = sql.placeholder;
    const counts = and(isNull(identities.revokedAt), gte(identities.until, slot('day')));
    this.#best = store.tables
      .select()
      .from(identities)
      .where(and(eq(identities.personId, slot('personId')), counts))
      .orderBy(sql`${identities.level} DESC, ${identities.id} DESC`)
      .prepare();
  }

  add(identity: NewIdentity, now: number): Identity {
    const row = { ...identity, at: now };
    return this.#store.tables.insert(identities).values(row).returning().get();
  }

  /** All of a person, the oldest first. */
  of(personId: number): Identity[] {
    const where = eq(identities.personId, personId);
    return this.#store.tables.select().from(identities).where(where).orderBy(asc(identities.id)).all();
  }

  /** What counts on `day` (YYYY-MM-DD): the highest level that is neither withdrawn nor past its day. */
  best(personId: number, day: string): Identity | undefined {
    return this.#best.get({ personId, day });
  }

  /** Nothing that was seen of this person counts any more. */
  revoke(personId: number, now: number): void {
    const where = and(eq(identities.personId, personId), isNull(identities.revokedAt));
    this.#store.tables.update(identities).set({ revokedAt: now }).where(where).run();
  }

  /** @param birth YYYY-MM-DD. @returns what the same name and day of birth always give, and nobody can read. */
  hash(name: string, birth: string): string {
    return this.#store.vault.token(`identity:${plainName(name)}|${birth}`);
  }

  /** Other persons who were seen with the same name and day of birth. */
  othersWith(who: string, personId: number): number[] {
    const same = and(eq(identities.who, who), ne(identities.personId, personId));
    const rows = this.#store.tables
      .selectDistinct({ id: identities.personId })
      .from(identities)
      .where(and(same, isNull(identities.revokedAt)))
      .all();
    return rows.map(({ id }) => id);
  }
}

/** How well a seeker or landlord is known on `today` (YYYY-MM-DD). Two is needed for any proposal, four for a room where somebody lives. */
export function identityLevel(
  rows: { identities: Identities; landlords: Landlords },
  personId: number,
  today: string,
): Level {
  const level = rows.identities.best(personId, today)?.level ?? 0;
  if (level >= 4) return 4;
  if (level < 2) return 0;
  return (rows.landlords.get(personId)?.rightSeenAt ?? null) === null ? 2 : 3;
}
