/** Deletes what is past its time, in portions; how long what is kept stands in retention.ts. */
import { and, eq, inArray, isNull, lt, notInArray } from 'drizzle-orm';
import { DELETED, dropDeskWords, dropMessages, NOBODY } from './dropping.js';
import type { Store } from './open.js';
import { fairness, forms, messages, profiles, stays } from './schema.js';

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

  /** What the ledger counts of these persons names them no more, unless they live in a home that was found through us. */
  #loosenLedger(ids: readonly number[]): void {
    const { tables } = this.#store;
    const living = tables.select({ id: stays.personId }).from(stays).where(isNull(stays.endedOn));
    const theirs = and(inArray(fairness.personId, [...ids]), notInArray(fairness.personId, living));
    tables.update(fairness).set({ personId: NOBODY }).where(theirs).run();
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
    this.#loosenLedger(old);
    if (old.length > 0) this.#store.doubt();
    return old.length;
  }
}
