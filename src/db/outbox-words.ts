/** What the rows of the outbox say, sealed: as it was decided, and word for word once it is on its way. */
import { eq, inArray, sql } from 'drizzle-orm';
import { keptChange } from './kept.js';
import type { Store } from './open.js';
import { Recent } from './recent.js';
import { outboxWords } from './schema.js';

export type Rendered = { method: string; body: Record<string, unknown> };
export type Said = { payload: unknown; rendered: Rendered | null };

const PAYLOAD = 'outbox.payload';
const RENDERED = 'outbox.rendered';
const REMEMBERED = 1000;

function statements(store: Store) {
  const { tables } = store;
  const slot = sql.placeholder;
  const id = slot('id');
  const ofRow = eq(outboxWords.outboxId, id);
  return {
    insert: store.write(
      tables
        .insert(outboxWords)
        .values({ outboxId: id, payload: slot('payload'), rendered: slot('rendered') }),
    ),
    render: store.write(
      tables
        .update(outboxWords)
        .set({ rendered: sql`${slot('rendered')}` })
        .where(ofRow),
    ),
    byId: tables.select().from(outboxWords).where(ofRow).prepare(),
  };
}

export class OutboxWords {
  readonly #store: Store;
  readonly #statements: ReturnType<typeof statements>;
  readonly #replace;
  readonly #said: Recent<number, Said>;
  /**
   * What new rows of the open transaction say. Most are taken in it, and are written once, with their final words: that spares a
   * statement for each message, and a fourteenth of all bytes that it has written.
   */
  readonly #unwritten = new Map<number, Said>();

  constructor(store: Store) {
    this.#store = store;
    this.#statements = statements(store);
    this.#replace = keptChange(store, outboxWords, outboxWords.outboxId);
    this.#said = new Recent(store, REMEMBERED);
    store.gather({ write: () => this.#writeAll(), drop: () => this.#unwritten.clear() });
  }

  /** What the new row `id` says. */
  add(id: number, said: Said): void {
    this.#unwritten.set(id, said);
    if (!this.#store.isOpen) this.#writeAll();
    this.#said.set(id, said);
  }

  /** @returns undefined once retention has removed it. */
  of(id: number): Said | undefined {
    const known = this.#unwritten.get(id) ?? this.#said.get(id);
    if (known) return known;
    const words = this.#statements.byId.get({ id });
    const open = (column: string, sealed: string) => JSON.parse(this.#store.vault.open(column, sealed));
    return (
      words && {
        payload: open(PAYLOAD, words.payload),
        rendered: words.rendered === null ? null : open(RENDERED, words.rendered),
      }
    );
  }

  /** The final words of row `id`; null = it has to be rendered anew. */
  render(id: number, rendered: Rendered | null): void {
    const said = this.#unwritten.get(id);
    if (said) this.#write(id, { ...said, rendered });
    else this.#statements.render({ id, rendered: rendered && this.#seal(RENDERED, rendered) });
    this.#said.delete(id);
  }

  /** Puts `payload` in the place of what row `id` was to say. */
  replace(id: number, payload: unknown): void {
    this.#writeAll();
    const words = { payload: this.#seal(PAYLOAD, payload), rendered: null };
    this.#replace(id, words);
    this.#said.delete(id);
  }

  forget(ids: readonly number[]): void {
    this.#writeAll();
    this.#store.tables
      .delete(outboxWords)
      .where(inArray(outboxWords.outboxId, [...ids]))
      .run();
    for (const id of ids) this.#said.delete(id);
  }

  #write(id: number, said: Said): void {
    this.#unwritten.delete(id);
    this.#statements.insert({
      id,
      payload: this.#seal(PAYLOAD, said.payload),
      rendered: said.rendered && this.#seal(RENDERED, said.rendered),
    });
  }

  #writeAll(): void {
    for (const [id, said] of this.#unwritten) this.#write(id, said);
  }

  #seal(column: string, words: unknown): string {
    return this.#store.vault.seal(column, JSON.stringify(words));
  }
}
