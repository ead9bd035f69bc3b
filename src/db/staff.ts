/** Staff: who in Slack has acted here, whether they may help, as last checked, and which of their modals count already. */
import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Store } from './open.js';
import { staff, submissions } from './schema.js';

export type Staff = typeof staff.$inferSelect;

export class StaffList {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  byUser(teamId: string, userId: string): Staff | undefined {
    const where = and(eq(staff.teamId, teamId), eq(staff.userId, userId));
    return this.#store.tables.select().from(staff).where(where).get();
  }

  byId(id: number): Staff | undefined {
    return this.#store.tables.select().from(staff).where(eq(staff.id, id)).get();
  }

  /** Whether the modal `view` was submitted before. */
  hasSubmitted(view: string): boolean {
    const where = eq(submissions.view, view);
    return this.#store.tables.select().from(submissions).where(where).get() !== undefined;
  }

  submitted(view: string, now: number): void {
    this.#store.tables.insert(submissions).values({ view, at: now }).run();
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

  /** Records whether a user may help, and whether as a coordinator; null when Slack could not be asked. */
  put(
    teamId: string,
    userId: string,
    { helper, coordinator }: Pick<Staff, 'helper' | 'coordinator'>,
    now: number,
  ): Staff {
    const rights = { helper, coordinator, checkedAt: now };
    return this.#store.tables
      .insert(staff)
      .values({ teamId, userId, ...rights })
      .onConflictDoUpdate({ target: [staff.teamId, staff.userId], set: rights })
      .returning()
      .get();
  }
}
