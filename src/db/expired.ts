/** Deletes what is past its time, in portions; how long what is kept stands in retention.ts. */
import { and, eq, inArray, isNotNull, isNull, lt, notInArray, sql } from 'drizzle-orm';
import { DELETED, dropDeskWords, dropMessages, NOBODY } from './dropping.js';
import type { Store } from './open.js';
import { consents, fairness, forms, journeys, messages, profiles, stays } from './schema.js';

export class Expired {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** What was said in a case that is long over, a helper's drafts and the sign of danger. Its outcome stays. */
  oldCase(caseId: number): void {
    const { tables } = this.#store;
    const rows = tables.select({ id: messages.id }).from(messages).where(eq(messages.caseId, caseId)).all();
    const ids = rows.map(({ id }) => id);
    for (let from = 0; from < ids.length; from += DELETED)
      dropMessages(this.#store, ids.slice(from, from + DELETED));
    dropDeskWords(this.#store, [caseId]);
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
    dropMessages(this.#store, old);
    return old.length;
  }

  /** At most `limit` of these forms that nobody has gone on with since `before`. @returns how many. */
  leftForms(ids: readonly string[], before: number, limit: number): number {
    const { tables } = this.#store;
    const left = and(inArray(forms.form, [...ids]), lt(forms.updatedAt, before));
    const some = tables.select({ id: sql<number>`rowid` }).from(forms).where(left).limit(limit);
    const { changes } = tables.delete(forms).where(sql`rowid IN ${some}`).run();
    if (changes > 0) this.#store.doubt();
    return changes;
  }

  /** What the ledger counts of these persons names them no more, unless they live in a home that was found through us. */
  #loosenLedger(ids: readonly number[]): void {
    const { tables } = this.#store;
    const living = tables.select({ id: stays.personId }).from(stays).where(isNull(stays.endedOn));
    const theirs = and(inArray(fairness.personId, [...ids]), notInArray(fairness.personId, living));
    tables.update(fairness).set({ personId: NOBODY }).where(theirs).run();
    const ways = and(inArray(journeys.personId, [...ids]), notInArray(journeys.personId, living));
    tables.delete(journeys).where(ways).run();
  }

  /**
   * Who lives in a home with a contract that ends, and agrees to be asked how it is: with that they agree that what they searched for stays,
   * so that the search can go on from its old place.
   */
  #searchingAgain() {
    const { tables } = this.#store;
    const agrees = and(
      eq(consents.purpose, 'check-ins'),
      isNotNull(consents.givenAt),
      isNull(consents.withdrawnAt),
    );
    const living = and(isNull(stays.endedOn), isNotNull(stays.until));
    return tables
      .select({ id: stays.personId })
      .from(stays)
      .innerJoin(consents, eq(consents.personId, stays.personId))
      .where(and(agrees, living));
  }

  /** At most `limit` profiles whose search ended before `before`, and the answers they were made of. @returns how many. */
  endedProfiles(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ id: profiles.personId })
      .from(profiles)
      .where(and(lt(profiles.endedAt, before), notInArray(profiles.personId, this.#searchingAgain())))
      .limit(limit)
      .all()
      .map(({ id }) => id);
    tables.delete(profiles).where(inArray(profiles.personId, old)).run();
    tables.delete(forms).where(inArray(forms.personId, old)).run();
    this.#loosenLedger(old);
    if (old.length > 0) this.#store.doubt();
    return old.length;
  }
}
