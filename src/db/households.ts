/** Households: adults who search together, and the one-use codes by which they join. */
import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { households, joinCodes, joinGuesses, members } from './schema.js';

export type Household = typeof households.$inferSelect;
export type JoinCode = typeof joinCodes.$inferSelect;

/** No vowels, so that no code is a word; no signs that look alike. */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ23456789';
const LENGTH = 10;

/** A code as it was typed: capital letters and digits only. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

export class Households {
  readonly #store: Store;
  readonly #of = kept(() =>
    this.#store.tables
      .select({ household: households })
      .from(members)
      .innerJoin(households, eq(members.householdId, households.id))
      .where(eq(members.personId, sql.placeholder('personId')))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
  }

  of(personId: number): Household | undefined {
    return this.#of().get({ personId })?.household;
  }

  byId(id: number): Household | undefined {
    return this.#store.tables.select().from(households).where(eq(households.id, id)).get();
  }

  /** Ids of the persons in a household, the earliest first. */
  membersOf(householdId: number): number[] {
    return this.#store.tables
      .select({ id: members.personId })
      .from(members)
      .where(eq(members.householdId, householdId))
      .orderBy(asc(members.since), asc(members.personId))
      .all()
      .map(({ id }) => id);
  }

  /** The household of a person, made when there is none; the person's profile counts for it. */
  ensure(personId: number, now: number): Household {
    const known = this.of(personId);
    if (known) return known;
    const { tables } = this.#store;
    const made = tables.insert(households).values({ holderId: personId, createdAt: now }).returning().get();
    tables.insert(members).values({ personId, householdId: made.id, since: now }).run();
    return made;
  }

  /** Adds a person, who leaves an own household that nobody else is in. */
  join(personId: number, household: Household, now: number): void {
    const { tables } = this.#store;
    this.leave(personId);
    tables.insert(members).values({ personId, householdId: household.id, since: now }).run();
    const change = { joined: household.joined + 1 };
    tables.update(households).set(change).where(eq(households.id, household.id)).run();
  }

  /** Takes a person out; the next member holds the profile, and a household without members is gone. */
  leave(personId: number): void {
    const { tables } = this.#store;
    const household = this.of(personId);
    if (!household) return;
    tables.delete(members).where(eq(members.personId, personId)).run();
    const [next] = this.membersOf(household.id);
    if (next === undefined) {
      tables.delete(joinCodes).where(eq(joinCodes.householdId, household.id)).run();
      tables.delete(households).where(eq(households.id, household.id)).run();
    } else if (household.holderId === personId) {
      tables.update(households).set({ holderId: next }).where(eq(households.id, household.id)).run();
    }
    tables.delete(joinCodes).where(eq(joinCodes.inviterId, personId)).run();
  }

  #hash(code: string): string {
    return this.#store.vault.token(`join:${plainCode(code)}`);
  }

  /**
   * A code that lets one person join; codes of this inviter before it are void.
   * @param seed the same seed gives the same code, to nobody else: it is made with our key.
   */
  makeCode(household: Household, inviterId: number, seed: string, expiresAt: number): string {
    const { tables, vault } = this.#store;
    const bytes = Buffer.from(vault.token(`join-code:${seed}`), 'base64url').subarray(0, LENGTH);
    const code = [...bytes].map((byte) => SIGNS[byte % SIGNS.length]).join('');
    tables
      .delete(joinCodes)
      .where(and(eq(joinCodes.inviterId, inviterId), sql`used_at IS NULL`))
      .run();
    const row = { hash: this.#hash(code), householdId: household.id, inviterId, expiresAt };
    tables.insert(joinCodes).values(row).onConflictDoNothing().run();
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  }

  codeFor(typed: string): JoinCode | undefined {
    return this.codeByHash(this.#hash(typed));
  }

  codeByHash(hash: string): JoinCode | undefined {
    return this.#store.tables.select().from(joinCodes).where(eq(joinCodes.hash, hash)).get();
  }

  useCode(hash: string, personId: number, now: number): void {
    const change = { usedAt: now, usedBy: personId };
    this.#store.tables.update(joinCodes).set(change).where(eq(joinCodes.hash, hash)).run();
  }

  /** Writes down a wrong code. */
  guessed(personId: number, now: number): void {
    this.#store.tables.insert(joinGuesses).values({ personId, at: now }).run();
  }

  /** How many wrong codes the person has tried since `since`. */
  guesses(personId: number, since: number): number {
    const row = this.#store.tables
      .select({ n: sql<number>`count(*)` })
      .from(joinGuesses)
      .where(and(eq(joinGuesses.personId, personId), gt(joinGuesses.at, since)))
      .get();
    return row?.n ?? 0;
  }

  /** Removes at most `limit` codes that ended, and guesses made, before `before`. @returns how many. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const codes = tables
      .select({ hash: joinCodes.hash })
      .from(joinCodes)
      .where(lt(joinCodes.expiresAt, before))
      .limit(limit);
    const guesses = tables
      .select({ id: joinGuesses.id })
      .from(joinGuesses)
      .where(lt(joinGuesses.at, before))
      .limit(limit);
    const gone = tables.delete(joinCodes).where(inArray(joinCodes.hash, codes)).run().changes;
    return Math.max(gone, tables.delete(joinGuesses).where(inArray(joinGuesses.id, guesses)).run().changes);
  }
}
