/** Staff: who in Slack has acted here, and whether they may help, as last checked. */
import { and, eq } from 'drizzle-orm';
import type { Store } from './open.js';
import { staff } from './schema.js';

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

  /** Records whether a user may help; null when Slack could not be asked. */
  put(teamId: string, userId: string, helper: boolean | null, now: number): Staff {
    return this.#store.tables
      .insert(staff)
      .values({ teamId, userId, helper, checkedAt: now })
      .onConflictDoUpdate({ target: [staff.teamId, staff.userId], set: { helper, checkedAt: now } })
      .returning()
      .get();
  }
}
