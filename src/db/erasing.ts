/** Erases a person through every table, in steps that are each short, and that may be done twice. */
import { and, eq, inArray, isNull, like, lt, lte, notInArray, or, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { Households } from './households.js';
import type { Store } from './open.js';
import { Profiles } from './profiles.js';
import {
  addresses,
  audit,
  cases,
  consents,
  contacts,
  drafts,
  forms,
  heard,
  inbox,
  joinCodes,
  joinGuesses,
  keyboards,
  members,
  messages,
  notices,
  outbox,
  outboxWords,
  persons,
  profiles,
  roles,
  shown,
  timers,
} from './schema.js';

/** The person to whom cases belong whose own person is erased; it has no address and no words. */
export const NOBODY = 0;

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
  { table: joinGuesses, person: joinGuesses.personId },
  { table: members, person: members.personId },
];

/** So many rows of a table are looked at, or deleted, in one step: below the 20 ms that a transaction may take. */
const LOOKED_AT = 5000;
const OPENED = 250;
const DELETED = 400;

/** What is to be erased: the person, and the cases that were theirs. */
export type Whose = { personId: number; cases: readonly number[] };

const INBOX = 'inbox.payload';

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
    for (const { table, person } of OWNED) tables.delete(table).where(eq(person, personId)).run();
    this.#dropTimers(`person:${personId}`);
    for (const id of ids) this.#dropTimers(`case:${id}`);
    tables.delete(drafts).where(inArray(drafts.caseId, ids)).run();
    this.#emptyCases(ids, now);
    const named = or(eq(audit.personId, personId), inArray(audit.caseId, ids));
    tables.update(audit).set({ personId: null, detail: null }).where(named).run();
    const blank = { noticeVersion: null, noticeAt: null, awaits: null, lastAnswer: null };
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
        danger: null,
        outcome: null,
        erasedAt: now,
      })
      .where(inArray(cases.id, ids))
      .run();
  }

  #dropTimers(subject: string): void {
    const own = or(eq(timers.subject, subject), like(timers.subject, `${subject}:%`));
    this.#store.tables.delete(timers).where(own).run();
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
    this.#dropRows(rows);
  }

  #dropRows(rows: readonly { id: number; key: string }[]): void {
    const { tables } = this.#store;
    for (let from = 0; from < rows.length; from += DELETED) {
      const some = rows.slice(from, from + DELETED);
      const ids = some.map(({ id }) => id);
      const keys = some.map(({ key }) => key);
      tables.delete(outboxWords).where(inArray(outboxWords.outboxId, ids)).run();
      tables.delete(keyboards).where(inArray(keyboards.outboxKey, keys)).run();
      tables.delete(outbox).where(inArray(outbox.id, ids)).run();
    }
    if (rows.length > 0) this.#store.doubt();
  }

  /** Rows of the outbox by their keys, whatever became of them. */
  dropSaid(keys: readonly string[]): void {
    const { tables } = this.#store;
    const where = inArray(outbox.key, [...keys]);
    this.#dropRows(tables.select({ id: outbox.id, key: outbox.key }).from(outbox).where(where).all());
  }

  #dropMessages(ids: readonly number[]): void {
    const { tables } = this.#store;
    tables
      .delete(shown)
      .where(inArray(shown.messageId, [...ids]))
      .run();
    tables
      .delete(heard)
      .where(inArray(heard.messageId, [...ids]))
      .run();
    tables
      .delete(messages)
      .where(inArray(messages.id, [...ids]))
      .run();
  }

  /** What was said in a case that is long over, a helper's drafts and the sign of danger. Its outcome stays. */
  oldCase(caseId: number): void {
    const { tables } = this.#store;
    const rows = tables.select({ id: messages.id }).from(messages).where(eq(messages.caseId, caseId)).all();
    const ids = rows.map(({ id }) => id);
    for (let from = 0; from < ids.length; from += DELETED)
      this.#dropMessages(ids.slice(from, from + DELETED));
    tables.delete(drafts).where(eq(drafts.caseId, caseId)).run();
    tables.update(cases).set({ danger: null }).where(eq(cases.id, caseId)).run();
  }

  /** At most `limit` messages that no case has taken up, sent before `before`. @returns how many went. */
  looseMessages(before: number, limit: number): number {
    const old = this.#store.tables
      .select({ id: messages.id })
      .from(messages)
      .where(and(isNull(messages.caseId), lt(messages.at, before)))
      .limit(limit)
      .all()
      .map(({ id }) => id);
    this.#dropMessages(old);
    return old.length;
  }

  /** At most `limit` profiles whose search ended before `before`, and the answers they were made of. @returns how many. */
  endedProfiles(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ id: profiles.personId })
      .from(profiles)
      .where(lt(profiles.endedAt, before))
      .limit(limit)
      .all()
      .map(({ id }) => id);
    tables.delete(profiles).where(inArray(profiles.personId, old)).run();
    tables.delete(forms).where(inArray(forms.personId, old)).run();
    if (old.length > 0) this.#store.doubt();
    return old.length;
  }

  /** @returns whether there are messages left. */
  messages({ personId }: Whose): boolean {
    const { tables } = this.#store;
    const ids = tables
      .select({ id: messages.id })
      .from(messages)
      .where(eq(messages.personId, personId))
      .limit(DELETED)
      .all()
      .map(({ id }) => id);
    this.#dropMessages(ids);
    return ids.length === DELETED;
  }

  /** Whether something of these cases is still on its way to Slack. */
  isUnderWay(ids: readonly number[]): boolean {
    const where = and(isNull(outbox.finishedAt), inArray(outbox.caseId, [...ids]));
    return this.#store.tables.select({ id: outbox.id }).from(outbox).where(where).get() !== undefined;
  }

  /** Drops what the outbox holds from behind row `after`. @returns the last row looked at; null at the end. */
  outbox({ personId, cases: ids }: Whose, after: number): number | null {
    const { tables } = this.#store;
    const looked = tables
      .select({
        id: outbox.id,
        key: outbox.key,
        personId: outbox.personId,
        caseId: outbox.caseId,
        finishedAt: outbox.finishedAt,
        state: outbox.state,
        kind: outbox.kind,
      })
      .from(outbox)
      .where(and(sql`${outbox.id} > ${after}`, lte(outbox.id, after + LOOKED_AT)))
      .all();
    const own = new Set(ids);
    // What clears the threads says nothing, and is still needed.
    const theirs = looked.filter(
      ({ personId: to, caseId, kind }) =>
        kind !== 'clear' && (to === personId || (caseId !== null && own.has(caseId))),
    );
    // What is on its way keeps its state, but not its words: the bytes are gone from here already.
    const ended = theirs.filter(({ finishedAt, state }) => finishedAt !== null || state !== 'sending');
    const onWay = theirs.filter((row) => !ended.includes(row)).map(({ id }) => id);
    this.#dropRows(ended);
    tables.delete(outboxWords).where(inArray(outboxWords.outboxId, onWay)).run();
    const last = tables.select({ id: sql<number>`max(id)` }).from(outbox).get()?.id ?? 0;
    return after + LOOKED_AT >= last ? null : after + LOOKED_AT;
  }

  /**
   * Empties recorded events of the person from behind row `after`: those of the chat up to the event `until`, and
   * those of Slack that carry one of `signs`. @returns the last row looked at; null at the end.
   */
  inbox(
    { chat, signs, until }: { chat: string | null; signs: readonly string[]; until: number },
    after: number,
  ): number | null {
    const { tables, vault } = this.#store;
    const rows = tables
      .select({ id: inbox.id, source: inbox.source, payload: inbox.payload })
      .from(inbox)
      .where(and(sql`${inbox.id} > ${after}`, sql`payload IS NOT NULL AND state <> 'new'`))
      .orderBy(inbox.id)
      .limit(OPENED)
      .all();
    const ofChat = chat === null ? null : new RegExp(`(?<!\\d)${chat.replace(/\D/g, '')}(?!\\d)`);
    const ofCase =
      signs.length === 0 ? null : new RegExp(`(?<![\\w.])(?:${signs.map(exactly).join('|')})(?!\\d)`);
    const theirs = rows.filter(({ id, source, payload }) => {
      const words = vault.open(INBOX, payload ?? '');
      const own = source === 'slack' ? ofCase : id <= until ? ofChat : null;
      return own?.test(words) ?? false;
    });
    const ids = theirs.map(({ id }) => id);
    tables.update(inbox).set({ payload: null, error: null }).where(inArray(inbox.id, ids)).run();
    return rows.length < OPENED ? null : (rows.at(-1)?.id ?? null);
  }

  /** The last row of all: the person. */
  person(personId: number): void {
    this.#store.tables.delete(persons).where(eq(persons.id, personId)).run();
    this.#store.doubt();
  }

  /** Details that no open case needs: what matching knows, and consents. */
  details(personId: number, keep: readonly number[]): void {
    const { tables } = this.#store;
    for (const { table, person } of OWNED) {
      if (table !== addresses) tables.delete(table).where(eq(person, personId)).run();
    }
    this.#dropTimers(`person:${personId}`);
    const loose = or(isNull(messages.caseId), notInArray(messages.caseId, [...keep]));
    const ids = tables
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.personId, personId), loose))
      .all()
      .map(({ id }) => id);
    for (let from = 0; from < ids.length; from += DELETED)
      this.#dropMessages(ids.slice(from, from + DELETED));
    this.#store.doubt();
  }
}

const exactly = (sign: string): string => sign.replace(/[.\\]/g, '\\$&');
