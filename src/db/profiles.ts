/** What seekers need: one profile for all who search together, with the answers from which it was made. */
import { and, asc, count, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import { keptChange, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { households, members, profiles } from './schema.js';

type Row = typeof profiles.$inferSelect;
/** What can be written: everything but who holds it and since when the household waits. */
export type ProfileColumns = Omit<
  typeof profiles.$inferInsert,
  'personId' | 'waitingSince' | 'savedAt' | 'heldBy' | 'answers'
>;

const Answers = z.record(
  z.string(),
  z.custom<string | number | boolean | null | (string | number)[]>((value) => value !== undefined),
);
const SavedAnswers = z.object({ v: z.literal(1), intake: Answers, chances: Answers });
/** The answers of the intake and of the later questions, by the ids of their questions. */
export type SavedAnswers = z.infer<typeof SavedAnswers>;

export type Profile = Omit<Row, 'answers'> & { answers: SavedAnswers | null };

const TOWN = 'profiles.town';
const NOTE = 'profiles.note';
const ANSWERS = 'profiles.answers';
/** Those that matching reads; in the words of the index. */
const SEARCHING = sql`ended_at IS NULL AND held_by IS NULL`;

export class Profiles {
  readonly #store: Store;
  readonly #holder;
  readonly #of;
  readonly #add;
  readonly #change;

  constructor(store: Store) {
    this.#store = store;
    this.#holder = store.tables
      .select({ id: households.holderId })
      .from(members)
      .innerJoin(households, eq(members.householdId, households.id))
      .where(eq(members.personId, sql.placeholder('personId')))
      .prepare();
    const isTheirs = eq(profiles.personId, sql.placeholder('personId'));
    this.#of = store.tables.select().from(profiles).where(isTheirs).prepare();
    this.#add = keptInsert(store, profiles);
    this.#change = keptChange(store, profiles, profiles.personId);
  }

  /** The person whose profile counts for `personId`: the holder of the household, or the person. */
  holderOf(personId: number): number {
    return this.#holder.get({ personId })?.id ?? personId;
  }

  #row(personId: number): Row | undefined {
    return this.#of.get({ personId });
  }

  /** The profile that counts for a person, opened. */
  of(personId: number): Profile | undefined {
    const row = this.#row(this.holderOf(personId));
    if (!row) return undefined;
    const { vault } = this.#store;
    const answers = row.answers === null ? null : JSON.parse(vault.open(ANSWERS, row.answers));
    return {
      ...row,
      town: vault.open(TOWN, row.town),
      note: row.note === null ? null : vault.open(NOTE, row.note),
      answers: answers && SavedAnswers.parse(answers),
    };
  }

  /** Saves the profile that counts for a person; the waiting date is that of the first save. */
  save(personId: number, columns: ProfileColumns, answers: SavedAnswers, now: number): void {
    const { vault } = this.#store;
    const holder = this.holderOf(personId);
    const sealed = {
      ...columns,
      town: vault.seal(TOWN, columns.town),
      note: columns.note ? vault.seal(NOTE, columns.note) : null,
      answers: vault.seal(ANSWERS, JSON.stringify(answers)),
      savedAt: now,
    };
    if (this.#row(holder)) this.#change(holder, sealed);
    else this.#add({ ...sealed, personId: holder, waitingSince: now });
  }

  /** The person's own profile, if there is one, steps back behind that of `holderId`; a search that had ended goes on there. */
  stepBehind(personId: number, holderId: number): void {
    const change = { heldBy: holderId, endedAt: null, endedHow: null };
    this.#store.tables.update(profiles).set(change).where(eq(profiles.personId, personId)).run();
  }

  /** Gives `to` a profile of its own, equal to that of `from`; of two waiting dates the earlier one stays. */
  copy(from: number, to: number): void {
    const row = this.#row(from);
    if (!row) return;
    const own = this.#row(to);
    const waitingSince = Math.min(row.waitingSince, own?.waitingSince ?? row.waitingSince);
    const values = { ...row, personId: to, heldBy: null, waitingSince };
    this.#store.tables
      .insert(profiles)
      .values(values)
      .onConflictDoUpdate({ target: profiles.personId, set: values })
      .run();
  }

  /** Where those live whose search goes on, in steps: profiles behind `after`, at most `limit`. */
  townsAfter(after: number, limit: number): { personId: number; town: string }[] {
    const searching = and(isNull(profiles.endedAt), isNull(profiles.heldBy), gt(profiles.personId, after));
    const rows = this.#store.tables
      .select({ personId: profiles.personId, town: profiles.town })
      .from(profiles)
      .where(searching)
      .orderBy(asc(profiles.personId))
      .limit(limit)
      .all();
    return rows.map(({ personId, town }) => ({ personId, town: this.#store.vault.open(TOWN, town) }));
  }

  /** Who holds a profile of a search that goes on: those behind `after`, at most `limit`. */
  searchingAfter(after: number, limit: number): number[] {
    const rows = this.#store.tables
      .select({ personId: profiles.personId })
      .from(profiles)
      .where(and(SEARCHING, gt(profiles.personId, after)))
      .orderBy(asc(profiles.personId))
      .limit(limit)
      .all();
    return rows.map(({ personId }) => personId);
  }

  /** How many households search. */
  searching(): number {
    return this.#store.tables.select({ rows: count() }).from(profiles).where(SEARCHING).get()?.rows ?? 0;
  }

  /** How many searching households must leave where they are by `day` (YYYY-MM-DD), or should have left. */
  leaving(day: string): number {
    const where = and(SEARCHING, lte(profiles.leaveBy, day));
    return this.#store.tables.select({ rows: count() }).from(profiles).where(where).get()?.rows ?? 0;
  }

  /** Those households by who holds them, the earliest day first. */
  leavers(day: string, limit: number): { personId: number; leaveBy: string }[] {
    const { personId, leaveBy } = profiles;
    return this.#store.tables
      .select({ personId, leaveBy })
      .from(profiles)
      .where(and(SEARCHING, lte(leaveBy, day)))
      .orderBy(asc(leaveBy), asc(personId))
      .limit(limit)
      .all()
      .map((row) => ({ ...row, leaveBy: row.leaveBy ?? day }));
  }

  /** Profiles of `personIds` that stood behind one holder stand behind another from now on. */
  changeHolder(personIds: readonly number[], holderId: number): void {
    const among = and(inArray(profiles.personId, [...personIds]), sql`held_by IS NOT NULL`);
    this.#store.tables.update(profiles).set({ heldBy: holderId }).where(among).run();
  }

  /** The person's own search is over; retention counts from here. @param now UTC milliseconds. */
  end(personId: number, how: NonNullable<Row['endedHow']>, now: number): void {
    const change = { endedAt: now, endedHow: how };
    this.#store.tables.update(profiles).set(change).where(eq(profiles.personId, personId)).run();
  }

  /** It goes on after all, with the old waiting date. */
  resume(personId: number): void {
    const change = { endedAt: null, endedHow: null };
    this.#store.tables.update(profiles).set(change).where(eq(profiles.personId, personId)).run();
  }

  /** Removes the person's own profile. */
  remove(personId: number): void {
    this.#store.tables.delete(profiles).where(eq(profiles.personId, personId)).run();
  }
}
