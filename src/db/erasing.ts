/** Cuts a person off from every table. Each step is short and may be done twice; what has to be searched for is in erase-scan.ts. */
import { and, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { DELETED, dropDeskWords, dropMessages, dropRows, dropTimers, NOBODY } from './dropping.js';
import type { Whose } from './erase-scan.js';
import { eraseHomes, giveStays } from './erasing-homes.js';
import { foldCounts } from './folding.js';
import { Households } from './households.js';
import { Journeys } from './journeys.js';
import type { Store } from './open.js';
import { Profiles } from './profiles.js';
import {
  addresses,
  asks,
  attestCodes,
  audit,
  bands,
  broadcastPeople,
  callBacks,
  calls,
  callTries,
  cases,
  checkins,
  consents,
  contacts,
  drafts,
  forms,
  identities,
  joinCodes,
  joinGuesses,
  journeys,
  landlords,
  members,
  messages,
  notices,
  optOuts,
  outbox,
  partners,
  persons,
  phones,
  profiles,
  proposals,
  questions,
  quietModes,
  registrations,
  roles,
  wants,
} from './schema.js';

type Owned = { table: SQLiteTable; person: SQLiteColumn };

/** Tables whose rows are a person's own and go in the first step. A test looks whether a table was forgotten. */
export const OWNED: readonly Owned[] = [
  { table: addresses, person: addresses.personId },
  { table: forms, person: forms.personId },
  { table: profiles, person: profiles.personId },
  { table: roles, person: roles.personId },
  { table: consents, person: consents.personId },
  { table: notices, person: notices.personId },
  { table: contacts, person: contacts.personId },
  { table: questions, person: questions.personId },
  { table: asks, person: asks.personId },
  { table: joinGuesses, person: joinGuesses.personId },
  { table: members, person: members.personId },
  { table: wants, person: wants.personId },
  { table: bands, person: bands.personId },
  { table: identities, person: identities.personId },
  { table: attestCodes, person: attestCodes.personId },
  { table: proposals, person: proposals.personId },
  { table: calls, person: calls.personId },
  { table: landlords, person: landlords.personId },
  { table: checkins, person: checkins.personId },
  { table: quietModes, person: quietModes.personId },
  { table: phones, person: phones.personId },
  { table: callBacks, person: callBacks.personId },
  { table: broadcastPeople, person: broadcastPeople.personId },
  { table: optOuts, person: optOuts.personId },
  { table: registrations, person: registrations.personId },
  { table: partners, person: partners.personId },
  { table: journeys, person: journeys.personId },
];

export class Erasing {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #casesOf(personId: number): { id: number; threadTs: string | null }[] {
    return this.#store.tables
      .select({ id: cases.id, threadTs: cases.threadTs })
      .from(cases)
      .where(eq(cases.personId, personId))
      .all();
  }

  /** Signs by which events of Slack about these cases are known. */
  #signs(own: readonly { id: number; threadTs: string | null }[]): string[] {
    const ids = own.map(({ id }) => id);
    const made = this.#store.tables.select().from(drafts).where(inArray(drafts.caseId, ids)).all();
    return [
      ...own.flatMap(({ id, threadTs }) => [`case:${id}`, ...(threadTs === null ? [] : [threadTs])]),
      ...made.flatMap(({ id, ts }) => [`draft:${id}`, ...(ts === null ? [] : [ts])]),
    ];
  }

  /**
   * Cuts the person off: from now on the chat belongs to nobody, and nothing waits for it. @param now UTC milliseconds.
   * @returns the cases, and the signs by which their events are known.
   */
  cut(personId: number, now: number): { cases: number[]; signs: string[] } {
    const { tables } = this.#store;
    const own = this.#casesOf(personId);
    const ids = own.map(({ id }) => id);
    const signs = this.#signs(own);
    this.#dropWaiting({ personId, cases: ids });
    this.#leaveHousehold(personId);
    eraseHomes(this.#store, personId, NOBODY, now);
    foldCounts(this.#store, personId);
    for (const { table, person } of OWNED) tables.delete(table).where(eq(person, personId)).run();
    dropTimers(this.#store, `person:${personId}`);
    for (const id of ids) dropTimers(this.#store, `case:${id}`);
    dropDeskWords(this.#store, ids);
    this.#emptyCases(ids, now);
    const named = or(eq(audit.personId, personId), inArray(audit.caseId, ids));
    tables.update(audit).set({ personId: null, detail: null }).where(named).run();
    tables.update(callTries).set({ personId: null }).where(eq(callTries.personId, personId)).run();
    const blank = { noticeVersion: null, noticeAt: null, awaits: null, lastAnswer: null, helpedAsked: null };
    tables.update(persons).set(blank).where(eq(persons.id, personId)).run();
    this.#store.doubt();
    return { cases: ids, signs };
  }

  /** Those who search on keep what was said for all; the profile goes to the next of them. */
  #leaveHousehold(personId: number): void {
    const { tables } = this.#store;
    const households = new Households(this.#store);
    const before = households.of(personId);
    households.leave(personId);
    const after = before && households.byId(before.id);
    if (after && after.holderId !== before.holderId) {
      const profilesOf = new Profiles(this.#store);
      profilesOf.copy(personId, after.holderId);
      profilesOf.changeHolder(households.membersOf(after.id), after.holderId);
      giveStays(this.#store, personId, after.holderId);
      new Journeys(this.#store).give(personId, after.holderId);
    }
    tables.update(joinCodes).set({ usedBy: null }).where(eq(joinCodes.usedBy, personId)).run();
  }

  /** Number, topic and times stay, and belong to nobody. */
  #emptyCases(ids: number[], now: number): void {
    const { tables } = this.#store;
    const nobody = { id: NOBODY, language: 'en' as const, createdAt: 0, seenAt: 0 };
    tables.insert(persons).values(nobody).onConflictDoNothing().run();
    tables
      .update(cases)
      .set({
        personId: NOBODY,
        state: 'resolved',
        resolvedAt: sql`coalesce(resolved_at, ${now})`,
        outcome: null,
        deadline: null,
        erasedAt: now,
      })
      .where(inArray(cases.id, ids))
      .run();
  }

  /** What waits in the outbox; a row that is on its way ends first, and is found later. */
  #dropWaiting({ personId, cases: ids }: Whose): void {
    const { tables } = this.#store;
    const open = and(isNull(outbox.finishedAt), sql`${outbox.state} <> 'sending'`);
    const theirs = or(eq(outbox.personId, personId), inArray(outbox.caseId, [...ids]));
    const rows = tables
      .select({ id: outbox.id, key: outbox.key })
      .from(outbox)
      .where(and(open, theirs))
      .all();
    dropRows(this.#store, rows);
  }

  /** Rows of the outbox by their keys, whatever became of them. */
  dropSaid(keys: readonly string[]): void {
    const { tables } = this.#store;
    const where = inArray(outbox.key, [...keys]);
    dropRows(this.#store, tables.select({ id: outbox.id, key: outbox.key }).from(outbox).where(where).all());
  }

  /** The last row of all: the person. */
  person(personId: number): void {
    this.#store.tables.delete(persons).where(eq(persons.id, personId)).run();
    this.#store.doubt();
  }

  /**
   * Details that no open case needs: what matching knows, and consents. The number stays: a human confirms on another way. Quiet mode
   * stays too: they are written to still, and somebody else may be reading.
   */
  details(personId: number, keep: readonly number[]): void {
    const { tables } = this.#store;
    foldCounts(this.#store, personId);
    const needed: SQLiteTable[] = [addresses, phones, quietModes];
    for (const { table, person } of OWNED)
      if (!needed.includes(table)) tables.delete(table).where(eq(person, personId)).run();
    dropTimers(this.#store, `person:${personId}`);
    const loose = or(isNull(messages.caseId), notInArray(messages.caseId, [...keep]));
    const ids = tables
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.personId, personId), loose))
      .all()
      .map(({ id }) => id);
    for (let from = 0; from < ids.length; from += DELETED)
      dropMessages(this.#store, ids.slice(from, from + DELETED));
    this.#store.doubt();
  }
}
