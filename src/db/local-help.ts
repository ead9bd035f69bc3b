/** The operator's list of local help: written beside the one that counts, and then put in its place by one change. */
import { and, asc, count, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { LANGUAGES } from '../words/language.js';
import { LOCAL_KINDS, type LocalRow } from '../words/local-help.js';
import type { Store } from './open.js';
import { imports, localHelp } from './schema.js';

/** A town, or with an empty town a whole Kreis. */
export type LocalPlace = Pick<LocalRow, 'land' | 'district' | 'town'>;
export type LocalHelpRow = LocalRow & { id: number };

const Languages = z.array(z.enum(LANGUAGES));
const Kind = z.enum(LOCAL_KINDS);

function opened(row: typeof localHelp.$inferSelect): LocalHelpRow {
  const { id, land, languages, kind, importId: _, ...rest } = row;
  return {
    ...rest,
    id,
    land: land as LocalRow['land'],
    kind: Kind.parse(kind),
    languages: Languages.parse(JSON.parse(languages)),
  };
}

export class LocalHelp {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The list that counts; null when none was ever read in. */
  live(): number | null {
    const { tables } = this.#store;
    const row = tables
      .select()
      .from(imports)
      .where(eq(imports.state, 'live'))
      .orderBy(desc(imports.id))
      .get();
    return row?.id ?? null;
  }

  /** Begins a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
  begin(now: number): number {
    const values = { what: 'local-help', state: 'staging', createdAt: now } as const;
    return this.#store.tables.insert(imports).values(values).returning().get().id;
  }

  /** Adds rows to a list that was begun; some hundred at a time keep the transaction short. */
  add(importId: number, rows: readonly LocalRow[]): void {
    const values = rows.map((row) => ({ ...row, importId, languages: JSON.stringify(row.languages) }));
    this.#store.tables.insert(localHelp).values(values).run();
  }

  /** How many rows a list has. */
  size(importId: number): number {
    const { tables } = this.#store;
    const where = eq(localHelp.importId, importId);
    return tables.select({ rows: count() }).from(localHelp).where(where).get()?.rows ?? 0;
  }

  /** From now on `importId` counts, and no other. @returns false when it was not waiting for that. */
  switchTo(importId: number): boolean {
    const { tables } = this.#store;
    const staged = and(eq(imports.id, importId), eq(imports.state, 'staging'));
    if (!tables.select().from(imports).where(staged).get()) return false;
    tables.update(imports).set({ state: 'old' }).where(eq(imports.state, 'live')).run();
    tables.update(imports).set({ state: 'live' }).where(staged).run();
    return true;
  }

  /** A list that was begun will not be used. */
  giveUp(importId: number): void {
    const staged = and(eq(imports.id, importId), eq(imports.state, 'staging'));
    this.#store.tables.update(imports).set({ state: 'old' }).where(staged).run();
  }

  /** The places that a list has rows for. */
  places(importId: number): LocalPlace[] {
    const { land, district, town } = localHelp;
    const rows = this.#store.tables
      .selectDistinct({ land, district, town })
      .from(localHelp)
      .where(eq(localHelp.importId, importId))
      .all();
    return rows.map((row) => ({ ...row, land: row.land as LocalRow['land'] }));
  }

  /** The rows of exactly that place, in the order of the file. */
  rowsOf(importId: number, { land, district, town }: LocalPlace): LocalHelpRow[] {
    const at = [eq(localHelp.land, land), eq(localHelp.district, district), eq(localHelp.town, town)];
    const where = and(eq(localHelp.importId, importId), ...at);
    return this.#store.tables
      .select()
      .from(localHelp)
      .where(where)
      .orderBy(asc(localHelp.id))
      .all()
      .map(opened);
  }

  /** One row of the list that counts. */
  byId(id: number): LocalHelpRow | undefined {
    const where = and(eq(localHelp.id, id), eq(localHelp.importId, this.live() ?? -1));
    const row = this.#store.tables.select().from(localHelp).where(where).get();
    return row && opened(row);
  }

  /** The rows that were looked at before `day` (`YYYY-MM-DD`). */
  olderThan(importId: number, day: string): LocalHelpRow[] {
    const where = and(eq(localHelp.importId, importId), lt(localHelp.lastVerified, day));
    return this.#store.tables
      .select()
      .from(localHelp)
      .where(where)
      .orderBy(asc(localHelp.id))
      .all()
      .map(opened);
  }

  /** Removes rows of lists that count no more, or were begun before `before` and never finished. @returns how many. */
  forgetOld(before: number, limit: number): number {
    const { tables } = this.#store;
    const left = and(eq(imports.state, 'staging'), lt(imports.createdAt, before));
    const gone = tables
      .select({ id: imports.id })
      .from(imports)
      .where(or(eq(imports.state, 'old'), left))
      .all();
    const ids = gone.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const some = tables
      .select({ id: localHelp.id })
      .from(localHelp)
      .where(inArray(localHelp.importId, ids))
      .limit(limit);
    const { changes } = tables.delete(localHelp).where(inArray(localHelp.id, some)).run();
    // Only when no row is left: rows name their list.
    if (changes < limit) tables.delete(imports).where(inArray(imports.id, ids)).run();
    return changes;
  }
}
