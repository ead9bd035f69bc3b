/** Deletions that were asked for: who, since when, how far. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Language } from '../words/language.js';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { erasures } from './schema.js';

type Row = typeof erasures.$inferSelect;

/** As it is worked with: the chat opened, the lists read. */
export type Erasure = Omit<Row, 'cases' | 'signs' | 'said' | 'cursor'> & {
  cases: number[];
  signs: string[];
  said: string[];
  cursor: { at: (typeof STAGES)[number]; after: number };
};

/** In this order: what we have said, then Slack, then what we have heard, that of Slack's deletions among it. */
const STAGES = ['outbox', 'slack', 'inbox', 'end'] as const;

const CHAT = 'erasures.chat';
const Numbers = z.array(z.number());
const Strings = z.array(z.string());
/** `outbox:123` */
const Cursor = z.tuple([z.enum(STAGES), z.coerce.number()]);

export class Erasures {
  readonly #store: Store;
  readonly #openOf = kept(() => {
    const isOpen = inArray(erasures.state, ['planned', 'waiting', 'running']);
    return this.#store.tables
      .select()
      .from(erasures)
      .where(and(eq(erasures.personId, sql.placeholder('personId')), isOpen))
      .orderBy(desc(erasures.id))
      .prepare();
  });

  constructor(store: Store) {
    this.#store = store;
  }

  #read(row: Row | undefined): Erasure | undefined {
    if (!row) return undefined;
    const [at, after] = Cursor.parse(row.cursor.split(':'));
    return {
      ...row,
      chat: row.chat === null ? null : this.#store.vault.open(CHAT, row.chat),
      cases: Numbers.parse(JSON.parse(row.cases)),
      signs: Strings.parse(JSON.parse(row.signs)),
      said: Strings.parse(JSON.parse(row.said)),
      cursor: { at, after },
    };
  }

  byId(id: number): Erasure | undefined {
    return this.#read(this.#store.tables.select().from(erasures).where(eq(erasures.id, id)).get());
  }

  /** The one that was asked for this person and is not over. */
  openOf(personId: number): Erasure | undefined {
    return this.#read(this.#openOf().get({ personId }));
  }

  /** Those that wait for what people have typed in Slack. */
  waitingForTyped(): Erasure[] {
    const rows = this.#store.tables.select().from(erasures).where(eq(erasures.state, 'typed')).all();
    return rows.flatMap((row) => this.#read(row) ?? []);
  }

  /** @param due when it begins. @param now UTC milliseconds. @returns its id. */
  plan(
    asked: { personId: number; by: 'person' | 'operator'; state: 'planned' | 'waiting'; language: Language },
    due: number,
    now: number,
  ): number {
    const { lastInsertRowid } = this.#store.tables
      .insert(erasures)
      .values({ ...asked, due, askedAt: now })
      .run();
    return Number(lastInsertRowid);
  }

  change(id: number, { cases, signs, said, cursor, chat, ...plain }: Partial<Omit<Erasure, 'id'>>): void {
    const change = {
      ...plain,
      ...(cases && { cases: JSON.stringify(cases) }),
      ...(signs && { signs: JSON.stringify(signs) }),
      ...(said && { said: JSON.stringify(said) }),
      ...(cursor && { cursor: `${cursor.at}:${cursor.after}` }),
      ...(chat !== undefined && { chat: chat === null ? null : this.#store.vault.seal(CHAT, chat) }),
    };
    this.#store.tables.update(erasures).set(change).where(eq(erasures.id, id)).run();
  }
}
