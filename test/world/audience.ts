/** A database in which a broadcast to many is about to go, made without the service; and turns over it beside the service. */
import { groundFor } from '../../src/bot/core.js';
import { openBeside, openStore, type Store } from '../../src/db/open.js';
import { type Rows, rowsOf } from '../../src/db/rows.js';
import { begin } from '../../src/flows/broadcast/run.js';
import { Turn } from '../../src/flows/turn.js';
import { readSettings } from '../../src/settings.js';

export const FIRST_CHAT = 100_000;
const PEOPLE_AT_ONCE = 1000;
/** Far from the numbers that the events of the service get. */
const FIRST_EVENT = 1_000_000_000;
const LANGUAGES = ['uk', 'ru', 'de', 'en'] as const;
const TEXT = `Доброго дня. ${'Це повідомлення про безкоштовний курс німецької мови у Вашому місті. '.repeat(6)}`;

export class AudienceFile {
  readonly people: number;
  readonly #env: Record<string, string>;
  #id = 0;
  #turns = 0;

  /** @param env the settings of the service. */
  constructor(env: Record<string, string>, people: number) {
    this.#env = env;
    this.people = people;
  }

  get #key(): { dataKey: string } {
    return { dataKey: this.#env.DATA_KEY ?? '' };
  }

  /** Makes the database, its people (the nth in chat `FIRST_CHAT + n`) and a broadcast to all of them that was begun. */
  fill(): void {
    const store = openStore(this.#env.DATABASE_PATH ?? '', this.#key);
    const rows = rowsOf(store);
    const now = Date.now();
    for (let from = 0; from < this.people; from += PEOPLE_AT_ONCE)
      store.transaction(() => {
        for (let n = from; n < Math.min(from + PEOPLE_AT_ONCE, this.people); n += 1)
          rows.persons.create(String(FIRST_CHAT + n), LANGUAGES[n % LANGUAGES.length] ?? 'uk', now);
      });
    const said = { uk: TEXT, ru: TEXT, de: TEXT, en: TEXT };
    const keyboard = [[{ label: 'Відповісти', action: null }], [{ label: 'Без цієї теми', action: null }]];
    const draft = { topic: 'courses', createdBy: 1, audience: { v: 1 as const } };
    this.#id = rows.broadcasts.add({ ...draft, words: { v: 1, said, keyboard } }, now).id;
    this.#turn(store, rows, begin);
    store.close();
  }

  #turn(store: Store, rows: Rows, act: (turn: Turn, id: number) => boolean): void {
    const ground = groundFor(readSettings({ ...this.#env, OPERATOR_FILE: '-' }), rows);
    this.#turns += 1;
    const event = { id: FIRST_EVENT + this.#turns, recordedAt: Date.now() };
    const done = store.transaction(() => act(new Turn(ground, event), this.#id) as never);
    if (!done) throw new Error('the broadcast is in another state');
  }

  /** Looks into the database beside the service. */
  #beside<T>(look: (rows: Rows, id: number, store: Store) => T): T {
    const store = openBeside(this.#env.DATABASE_PATH ?? '', this.#key);
    try {
      return look(rowsOf(store), this.#id, store);
    } finally {
      store.close();
    }
  }

  /** Does something to the broadcast, beside the service. @throws when its state does not allow it. */
  act(what: (turn: Turn, id: number) => boolean): void {
    this.#beside((rows, _, store) => this.#turn(store, rows, what));
  }

  /** For how many it has ended. */
  ended(): number {
    return this.#beside((rows, id) =>
      rows.broadcastPeople.counts(id).reduce((sum, { people }) => sum + people, 0),
    );
  }

  state(): string {
    return this.#beside((rows, id) => rows.broadcasts.byId(id)?.state ?? 'gone');
  }

  /** What became of each person, in their order; null while it has not ended. */
  outcomes(): (string | null)[] {
    return this.#beside((rows, id) => {
      const found = new Array<string | null>(this.people).fill(null);
      let after = 0;
      for (;;) {
        const some = rows.broadcastPeople.listed(id, after, 2000);
        // Whoever writes meanwhile may stand in it too.
        for (const { personId, outcome } of some) if (personId <= found.length) found[personId - 1] = outcome;
        const last = some.at(-1);
        if (!last) return found;
        after = last.nth;
      }
    });
  }
}
