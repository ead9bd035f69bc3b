/** What helpers have drafted for a person, before it is said; the words are sealed. */
import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { kept, keptChange } from './kept.js';
import type { Store } from './open.js';
import { drafts } from './schema.js';

export type Draft = typeof drafts.$inferSelect;

export class Drafts {
  readonly #store: Store;
  readonly #change;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(drafts)
      .where(eq(drafts.id, sql.placeholder('id')))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
    this.#change = keptChange(store, drafts, drafts.id);
  }

  #open(row: Draft): Draft {
    const { vault } = this.#store;
    const files = row.files === null ? null : vault.open('drafts.files', row.files);
    const translation = row.translation === null ? null : vault.open('drafts.translation', row.translation);
    return { ...row, text: vault.open('drafts.text', row.text), files, translation };
  }

  add(draft: Omit<typeof drafts.$inferInsert, 'id' | 'translation'>): Draft {
    const text = this.#store.vault.seal('drafts.text', draft.text);
    const files = draft.files ? this.#store.vault.seal('drafts.files', draft.files) : null;
    const row = this.#store.tables
      .insert(drafts)
      .values({ ...draft, text, files })
      .returning()
      .get();
    return this.#open(row);
  }

  byId(id: number): Draft | undefined {
    const row = this.#byId().get({ id });
    return row && this.#open(row);
  }

  #those(channel: string, ts: string, of: SQL): Draft[] {
    const rows = this.#store.tables
      .select()
      .from(drafts)
      .where(and(eq(drafts.channel, channel), eq(drafts.ts, ts), of))
      .orderBy(asc(drafts.id))
      .all();
    return rows.map((row) => this.#open(row));
  }

  /** The drafts of what is said to the person, made of the Slack message `ts`, oldest first. */
  from(channel: string, ts: string): Draft[] {
    return this.#those(channel, ts, ne(drafts.purpose, 'photos'));
  }

  /** The same of pictures in it that were to be photos of a home. */
  photosFrom(channel: string, ts: string): Draft[] {
    return this.#those(channel, ts, eq(drafts.purpose, 'photos'));
  }

  change(
    id: number,
    change: Partial<Pick<Draft, 'state' | 'outboxKey' | 'filesKey' | 'view' | 'translation'>>,
  ): void {
    const made = change.translation
      ? { translation: this.#store.vault.seal('drafts.translation', change.translation) }
      : {};
    this.#change(id, { ...change, ...made });
  }
}
