/** Files that people sent: by reference only, several that came together as one bundle. The bytes are never stored. */
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { messages } from './schema.js';

const COLUMN = 'messages.file';

const Stored = z.object({
  id: z.string(),
  unique: z.string().nullable().default(null),
  name: z.string().nullable(),
  mime: z.string().nullable(),
  size: z.number().nullable(),
});
/** How the platform knows a file; `size` in bytes, null where it was not told. */
export type StoredFile = z.infer<typeof Stored>;

export type Sort = NonNullable<(typeof messages.$inferSelect)['sort']>;

/** A message that holds a file, with the file opened; null once it was dropped. */
export type FileMessage = Pick<
  typeof messages.$inferSelect,
  'id' | 'personId' | 'caseId' | 'kind' | 'sort' | 'bundle' | 'externalId' | 'eventId' | 'relayKey' | 'at'
> & { file: StoredFile | null };

export class Bundles {
  readonly #store: Store;
  readonly #unseenHomes = kept(() =>
    this.#store.tables
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.personId, sql.placeholder('personId')),
          eq(messages.sort, 'home'),
          isNull(messages.relayKey),
          isNull(messages.removedAt),
          isNotNull(messages.file),
        ),
      )
      .orderBy(asc(messages.id))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
  }

  #opened(row: typeof messages.$inferSelect): FileMessage {
    return { ...row, file: row.file === null ? null : this.#read(row.file) };
  }

  /** Before files had names and sizes, the reference alone was kept. */
  #read(sealed: string): StoredFile {
    const text = this.#store.vault.open(COLUMN, sealed);
    try {
      return Stored.parse(JSON.parse(text));
    } catch {
      return { id: text, unique: null, name: null, mime: null, size: null };
    }
  }

  /** The message `id` with its file. */
  message(id: number): FileMessage | undefined {
    const row = this.#store.tables.select().from(messages).where(eq(messages.id, id)).get();
    return row && this.#opened(row);
  }

  /** The messages of a bundle whose files still stand, in order. */
  of(bundle: number): FileMessage[] {
    return this.#store.tables
      .select()
      .from(messages)
      .where(and(eq(messages.bundle, bundle), isNull(messages.removedAt), isNotNull(messages.file)))
      .orderBy(asc(messages.id))
      .all()
      .map((row) => this.#opened(row));
  }

  /** The newest message of the person that is part of a bundle. */
  lastOf(personId: number): FileMessage | undefined {
    const row = this.#store.tables
      .select()
      .from(messages)
      .where(and(eq(messages.personId, personId), isNotNull(messages.bundle)))
      .orderBy(desc(messages.id))
      .limit(1)
      .get();
    return row && this.#opened(row);
  }

  /** Files of the person that they called photos of a home, and that stand in no thread yet, in order. */
  unseenHomes(personId: number): FileMessage[] {
    return this.#unseenHomes()
      .all({ personId })
      .map((row) => this.#opened(row));
  }

  join(id: number, bundle: number): void {
    this.#store.tables.update(messages).set({ bundle }).where(eq(messages.id, id)).run();
  }

  sort(bundle: number, sort: Sort): void {
    this.#store.tables.update(messages).set({ sort }).where(eq(messages.bundle, bundle)).run();
  }

  /** Remembers which outbox row takes these messages into the thread of which case. */
  relayed(ids: readonly number[], relayKey: string, caseId: number): void {
    const change = { relayKey, caseId };
    this.#store.tables
      .update(messages)
      .set(change)
      .where(inArray(messages.id, [...ids]))
      .run();
  }

  /** Puts another file in the place of the one of message `id`. @param file JSON of a `StoredFile`; null for none that can be fetched. */
  swap(id: number, kind: string, file: string | null): void {
    const sealed = file === null ? null : this.#store.vault.seal(COLUMN, file);
    this.#store.tables.update(messages).set({ kind, file: sealed }).where(eq(messages.id, id)).run();
  }

  /** The messages whose files went, or are to go, to Slack by one outbox row, in the order in which they stand there. */
  relayedBy(relayKey: string): number[] {
    const rows = this.#store.tables
      .select({ id: messages.id })
      .from(messages)
      .where(eq(messages.relayKey, relayKey))
      .orderBy(asc(messages.id))
      .all();
    return rows.map(({ id }) => id);
  }

  /** Drops the references of a bundle and the words that came with them. */
  drop(bundle: number, now: number): void {
    const change = { file: null, text: this.#store.vault.seal('messages.text', ''), removedAt: now };
    this.#store.tables.update(messages).set(change).where(eq(messages.bundle, bundle)).run();
  }

  /** Drops the reference of one message. */
  dropFile(id: number): void {
    this.#store.tables.update(messages).set({ file: null }).where(eq(messages.id, id)).run();
  }
}
