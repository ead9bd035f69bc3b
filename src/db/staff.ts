/** Staff: who in Slack has acted here, whether they may help, as last checked, and which of their modals count already. */
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../words/language.js';
import { kept, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { staff, submissions } from './schema.js';

export type Staff = typeof staff.$inferSelect;
/** What somebody may do, as the last look-up said; null when that could not be found out. */
export type Rights = Pick<Staff, 'helper' | 'coordinator' | 'checker' | 'partner' | 'legal'>;

const Languages = z.array(z.enum(LANGUAGES));

export class StaffList {
  readonly #store: Store;
  readonly #looking;
  readonly #byId;
  readonly #byUser;

  readonly #submission = kept(() =>
    this.#store.tables
      .select()
      .from(submissions)
      .where(eq(submissions.view, sql.placeholder('view')))
      .prepare(),
  );
  readonly #submitted;

  constructor(store: Store) {
    this.#store = store;
    this.#submitted = keptInsert(store, submissions);
    this.#looking = store.tables
      .select()
      .from(staff)
      .where(sql`home_at IS NOT NULL AND home_at >= ${sql.placeholder('since')}`)
      .prepare();
    const { id, teamId, userId } = staff;
    this.#byId = store.tables
      .select()
      .from(staff)
      .where(eq(id, sql.placeholder('id')))
      .prepare();
    this.#byUser = store.tables
      .select()
      .from(staff)
      .where(and(eq(teamId, sql.placeholder('teamId')), eq(userId, sql.placeholder('userId'))))
      .prepare();
  }

  byUser(teamId: string, userId: string): Staff | undefined {
    return this.#byUser.get({ teamId, userId });
  }

  byId(id: number): Staff | undefined {
    return this.#byId.get({ id });
  }

  /** Helpers on duty who answer in `language`, in no order. */
  onDutySpeaking(language: string): Staff[] {
    const on = sql`duty_since IS NOT NULL AND helper = 1 AND EXISTS (SELECT 1 FROM json_each(languages) WHERE value = ${language})`;
    return this.#store.tables.select().from(staff).where(on).all();
  }

  /** Changes what a helper says of themselves; rights come from Slack alone. */
  change(
    id: number,
    change: Partial<Pick<Staff, 'dutySince' | 'dutyEndedAt' | 'languages' | 'homeAt' | 'homeDrawnAt'>>,
  ): void {
    this.#store.tables.update(staff).set(change).where(eq(staff.id, id)).run();
  }

  /** Those who looked at their Home tab at `since` (UTC milliseconds) or later. */
  looking(since: number): Staff[] {
    return this.#looking.all({ since });
  }

  /** Those on duty. */
  onDuty(): Staff[] {
    return this.#store.tables.select().from(staff).where(sql`duty_since IS NOT NULL`).all();
  }

  /** The languages in which they answer; null while they have not said. */
  languagesOf({ languages }: Staff): Language[] | null {
    return languages === null ? null : Languages.parse(JSON.parse(languages));
  }

  /** The languages of all who may help, as each has said them (JSON); null for who has not. */
  languages(): (string | null)[] {
    const rows = this.#store.tables
      .select({ languages: staff.languages })
      .from(staff)
      .where(eq(staff.helper, true));
    return rows.all().map(({ languages }) => languages);
  }

  /** Whether the modal `view` was submitted before. */
  hasSubmitted(view: string): boolean {
    return this.#submission().get({ view }) !== undefined;
  }

  submitted(view: string, now: number): void {
    this.#submitted({ view, at: now });
  }

  /** Removes at most `limit` submissions made before `before`. @returns how many. */
  forgetSubmissions(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ view: submissions.view })
      .from(submissions)
      .where(lt(submissions.at, before))
      .limit(limit);
    return tables.delete(submissions).where(inArray(submissions.view, old)).run().changes;
  }

  /** Records what a user may do. */
  put(teamId: string, userId: string, found: Rights, now: number): Staff {
    const rights = { ...found, checkedAt: now };
    return this.#store.tables
      .insert(staff)
      .values({ teamId, userId, ...rights })
      .onConflictDoUpdate({ target: [staff.teamId, staff.userId], set: rights })
      .returning()
      .get();
  }
}
