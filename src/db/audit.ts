/** Who of the team did what, when, and why where a rule asks for that; never what was said. */
import { asc, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { keptInsert } from './kept.js';
import type { Store } from './open.js';
import { audit } from './schema.js';

export type AuditRow = typeof audit.$inferSelect;

/** Why somebody looked at a person's details: for the person to read, and in the helper's own words. */
const Shown = z.object({ v: z.literal(1), why: z.string(), words: z.string() });

export class Audit {
  readonly #store: Store;
  readonly #add;

  constructor(store: Store) {
    this.#store = store;
    this.#add = keptInsert(store, audit);
  }

  /** Who of the team did what with a person's cases, oldest first. */
  ofPerson(personId: number): AuditRow[] {
    const rows = this.#store.tables.select().from(audit).where(eq(audit.personId, personId));
    return rows.orderBy(asc(audit.id)).all();
  }

  /** Writes down who did what, and what had to be named for it. */
  add(entry: Omit<typeof audit.$inferInsert, 'id'>): void {
    const detail = entry.detail ? this.#store.vault.seal('audit.detail', entry.detail) : null;
    this.#add({ ...entry, detail });
  }

  /** What was done in a case, the newest first. */
  ofCase(caseId: number, limit: number, offset: number): AuditRow[] {
    return this.#store.tables
      .select()
      .from(audit)
      .where(eq(audit.caseId, caseId))
      .orderBy(desc(audit.id))
      .limit(limit)
      .offset(offset)
      .all();
  }

  count(caseId: number): number {
    const row = this.#store.tables
      .select({ rows: sql<number>`count(*)` })
      .from(audit)
      .where(eq(audit.caseId, caseId))
      .get();
    return row?.rows ?? 0;
  }

  /** Whether exactly `detail` was written down with it. */
  says({ detail: sealed }: AuditRow, detail: string): boolean {
    return sealed !== null && this.#store.vault.open('audit.detail', sealed) === detail;
  }

  /** Why details were looked at, as it was chosen; null for any other deed. */
  whyShown({ action, detail }: AuditRow): string | null {
    if (action !== 'show' || detail === null) return null;
    const read = Shown.safeParse(JSON.parse(this.#store.vault.open('audit.detail', detail)));
    return read.success ? read.data.why : null;
  }
}
