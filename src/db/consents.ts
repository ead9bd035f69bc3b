/** Receipts: which consents a person has given and taken back, and which notice was shown to them. */
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { kept, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { consents, notices } from './schema.js';

export type Consent = typeof consents.$inferSelect;

/** What a consent is for; `subject` and `about` name the one it is for, where there can be several (a landlord). */
export type ConsentFor = { purpose: string; subject: string; about: string | null };

/** The words in which it was asked. */
export type Asked = Pick<typeof consents.$inferInsert, 'version' | 'language' | 'textHash'>;
/** The way on which it was answered. */
export type How = 'button' | 'words';

const ABOUT = 'consents.about';

export class Consents {
  readonly #store: Store;
  readonly #all;
  readonly #standing;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(consents)
      .where(eq(consents.id, sql.placeholder('id')))
      .prepare(),
  );
  readonly #noticeShown;

  constructor(store: Store) {
    this.#store = store;
    this.#noticeShown = keptInsert(store, notices);
    const slot = sql.placeholder;
    const isTheirs = eq(consents.personId, slot('personId'));
    const { purpose, subject, givenAt, withdrawnAt } = consents;
    const isFor = and(eq(purpose, slot('purpose')), eq(subject, slot('subject')));
    const stands = and(isNotNull(givenAt), isNull(withdrawnAt));
    this.#all = store.tables.select().from(consents).where(isTheirs).orderBy(desc(consents.id)).prepare();
    this.#standing = store.tables
      .select()
      .from(consents)
      .where(and(isTheirs, isFor, stands))
      .orderBy(desc(consents.id))
      .prepare();
  }

  #open(row: Consent): Consent {
    return { ...row, about: row.about === null ? null : this.#store.vault.open(ABOUT, row.about) };
  }

  /** All receipts of a person, newest first. */
  all(personId: number): Consent[] {
    return this.#all.all({ personId }).map((row) => this.#open(row));
  }

  byId(id: number): Consent | undefined {
    const row = this.#byId().get({ id });
    return row && this.#open(row);
  }

  /** The consent that stands, whatever its version. */
  standing(personId: number, purpose: string, subject: string): Consent | undefined {
    const row = this.#standing.get({ personId, purpose, subject });
    return row && this.#open(row);
  }

  /** Asked for in these very words, and not answered yet. */
  unanswered(personId: number, purpose: string): Consent | undefined {
    const row = this.#store.tables
      .select()
      .from(consents)
      .where(
        and(
          eq(consents.personId, personId),
          eq(consents.purpose, purpose),
          isNull(consents.givenAt),
          isNull(consents.withdrawnAt),
        ),
      )
      .orderBy(desc(consents.id))
      .get();
    return row && this.#open(row);
  }

  /** Writes down that it was asked for, and in which words. @returns the receipt's id. @param now UTC milliseconds. */
  ask(personId: number, what: ConsentFor, asked: Asked, now: number): number {
    const about = what.about === null ? null : this.#store.vault.seal(ABOUT, what.about);
    const row = { personId, ...what, ...asked, about, askedAt: now };
    return Number(this.#store.tables.insert(consents).values(row).run().lastInsertRowid);
  }

  /** Writes the receipt; one for an earlier version ends. */
  give(receipt: Consent, how: How, now: number): void {
    const before = this.standing(receipt.personId, receipt.purpose, receipt.subject);
    if (before) this.withdraw(before.id, now);
    this.#store.tables.update(consents).set({ how, givenAt: now }).where(eq(consents.id, receipt.id)).run();
  }

  /** Records that it was refused; one that was given before ends with it. */
  refuse(receipt: Consent, how: How, now: number): void {
    const before = this.standing(receipt.personId, receipt.purpose, receipt.subject);
    if (before) this.withdraw(before.id, now);
    const change = { how, withdrawnAt: now };
    this.#store.tables.update(consents).set(change).where(eq(consents.id, receipt.id)).run();
  }

  /** Ends one that was given. */
  withdraw(id: number, now: number): void {
    this.#store.tables.update(consents).set({ withdrawnAt: now }).where(eq(consents.id, id)).run();
  }

  /** Writes down that the notice was shown. */
  noticeShown(
    receipt: { personId: number; version: number; language: string; outboxKey: string },
    now: number,
  ): void {
    this.#noticeShown({ ...receipt, shownAt: now });
  }

  notices(personId: number): (typeof notices.$inferSelect)[] {
    return this.#store.tables.select().from(notices).where(eq(notices.personId, personId)).all();
  }
}
