/** An operator's list of homes while it is taken in: rows that nobody reads but the steps that make offers of them. */
import { and, asc, count, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Offer } from './offers.js';
import type { Store } from './open.js';
import { offers, rentLists, rentRows } from './schema.js';
import type { Write } from './write.js';

const TABLE = 'offer';
const COLUMN = 'offer_lists.row';

/** What a home that begins its life in a list is stored with; sealed columns are given open. */
export type NewListed = Omit<
  Offer,
  | 'id'
  | 'stateAt'
  | 'createdAt'
  | 'savedAt'
  | 'region'
  | 'verdict'
  | 'flags'
  | 'screenedAt'
  | 'clearedBy'
  | 'clearedAt'
  | 'clearAskedBy'
  | 'asks'
  | 'caseId'
  | 'cardKey'
  | 'endedAt'
  | 'endedWhy'
  | 'answers'
  | 'source'
>;

/** What a list says of a home that is known already. */
export type ListedColumns = Omit<NewListed, 'landlordId' | 'state' | 'reference'>;

const slot = sql.placeholder;
/** What a list says of a home, each column from the value of the same name. */
const HOME = {
  kind: slot('kind'),
  land: slot('land'),
  postcode: slot('postcode'),
  town: slot('town'),
  address: slot('address'),
  areaDm2: slot('areaDm2'),
  roomsTenth: slot('roomsTenth'),
  places: slot('places'),
  minPlaces: slot('minPlaces'),
  rentAllCents: slot('rentAllCents'),
  rentColdCents: slot('rentColdCents'),
  costsCents: slot('costsCents'),
  heatingCents: slot('heatingCents'),
  furnitureCents: slot('furnitureCents'),
  depositCents: slot('depositCents'),
  furnished: slot('furnished'),
  freeFrom: slot('freeFrom'),
  termMonths: slot('termMonths'),
  host: slot('host'),
  womenOnly: slot('womenOnly'),
  pets: slot('pets'),
  smoking: slot('smoking'),
  stepFree: slot('stepFree'),
  children: slot('children'),
  languages: slot('languages'),
  viewing: slot('viewing'),
  registration: slot('registration'),
  words: slot('words'),
  waitsDays: slot('waitsDays'),
  stillFreeAt: slot('stillFreeAt'),
};
/** The same for a change, which Drizzle wants as SQL. */
const HOME_ANEW = Object.fromEntries(
  (Object.keys(HOME) as (keyof typeof HOME)[]).map((name) => [
    name,
    sql`${sql.param(slot(name), offers[name])}`,
  ]),
);
/** What nobody has looked at yet. */
const UNSEEN = {
  verdict: null,
  flags: null,
  screenedAt: null,
  clearedBy: null,
  clearedAt: null,
  clearAskedBy: null,
};

export class OfferLists {
  readonly #store: Store;
  #insert: Write | null = null;
  #update: Write | null = null;
  #confirm: Write | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins a list that nobody reads yet. @param now UTC milliseconds. @returns its id. */
  begin(now: number): number {
    const values = { kind: 'offers', begunAt: now } as const;
    return this.#store.tables.insert(rentLists).values(values).returning().get().id;
  }

  /** Homes that are sealed, opened and removed together; to be made outside of the transaction that adds them. */
  seal(homes: readonly unknown[]): string {
    return this.#store.vault.seal(COLUMN, JSON.stringify(homes));
  }

  /** Adds sealed rows to a list that was begun; some at a time keep the transaction short. */
  add(listId: number, sealed: readonly string[]): void {
    const values = sealed.map((row) => ({ listId, table: TABLE, region: '', row }));
    this.#store.tables.insert(rentRows).values(values).run();
  }

  #own(listId: number) {
    return and(eq(rentRows.listId, listId), eq(rentRows.table, TABLE), eq(rentRows.region, ''));
  }

  /** All its `homes` are written. To count them when it is taken would hold up the service. */
  whole(listId: number, homes: number): void {
    const where = eq(rentLists.id, listId);
    this.#store.tables.update(rentLists).set({ rows: homes }).where(where).run();
  }

  /** How many rows are left, of several homes each. */
  size(listId: number): number {
    const { tables } = this.#store;
    return tables.select({ rows: count() }).from(rentRows).where(this.#own(listId)).get()?.rows ?? 0;
  }

  /** The list counts from now on. @returns false when it was taken before, or was not written with so many homes. */
  take(listId: number, homes: number, now: number): boolean {
    const isIt = and(eq(rentLists.id, listId), eq(rentLists.kind, 'offers'), eq(rentLists.rows, homes));
    const where = and(isIt, isNull(rentLists.liveSince));
    return this.#store.tables.update(rentLists).set({ liveSince: now }).where(where).run().changes === 1;
  }

  /** The first row that is left, in the order of the file, with its homes. */
  next(listId: number): { id: number; homes: readonly unknown[] } | undefined {
    const row = this.#store.tables
      .select({ id: rentRows.id, row: rentRows.row })
      .from(rentRows)
      .where(this.#own(listId))
      .orderBy(asc(rentRows.id))
      .limit(1)
      .get();
    if (!row) return undefined;
    const homes: unknown = JSON.parse(this.#store.vault.open(COLUMN, row.row));
    return { id: row.id, homes: Array.isArray(homes) ? homes : [homes] };
  }

  remove(id: number): void {
    this.#store.tables.delete(rentRows).where(eq(rentRows.id, id)).run();
  }

  /** The list has named a known home and said nothing new of it. @param now UTC milliseconds. */
  stillFree(id: number, now: number): void {
    this.#confirm ??= this.#store.write(
      this.#store.tables
        .update(offers)
        .set({ stillFreeAt: sql`${slot('now')}` })
        .where(eq(offers.id, slot('id'))),
    );
    this.#confirm({ id, now });
  }

  /** Stores a home that begins its life in a list. @param now UTC milliseconds. */
  addHome(home: NewListed, now: number): void {
    this.#insert ??= this.#prepared();
    this.#insert({ ...home, ...this.#sealed(home), now });
  }

  /** Puts what the list says in the place of what `id` was; whatever was decided about that counts no more. */
  changeHome(id: number, home: ListedColumns, now: number): void {
    this.#update ??= this.#store.write(
      this.#store.tables
        .update(offers)
        .set({ ...HOME_ANEW, ...UNSEEN, savedAt: sql`${slot('now')}` })
        .where(eq(offers.id, slot('id'))),
    );
    this.#update({ ...home, ...this.#sealed(home), id, now });
  }

  #sealed(home: Pick<Offer, 'address' | 'words'>): Pick<Offer, 'address' | 'words'> {
    const { vault } = this.#store;
    const sealed = (column: 'address' | 'words'): string | null => {
      const text = home[column];
      return text === null ? null : vault.seal(`offers.${column}`, text);
    };
    return { address: sealed('address'), words: sealed('words') };
  }

  #prepared(): Write {
    const now = { stateAt: slot('now'), createdAt: slot('now'), savedAt: slot('now') };
    const own = { landlordId: slot('landlordId'), state: slot('state'), reference: slot('reference') };
    const values = { ...HOME, ...own, ...now, source: 'import' as const };
    return this.#store.write(this.#store.tables.insert(offers).values(values));
  }

  /** Removes rows of lists that were begun before `before` and never taken. @returns how many. */
  forgetOld(before: number, limit: number): number {
    const { tables } = this.#store;
    const left = tables
      .select({ id: rentLists.id })
      .from(rentLists)
      .where(and(eq(rentLists.kind, 'offers'), isNull(rentLists.liveSince), lt(rentLists.begunAt, before)))
      .all();
    const ids = left.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const some = tables
      .select({ id: rentRows.id })
      .from(rentRows)
      .where(inArray(rentRows.listId, ids))
      .limit(limit);
    const { changes } = tables.delete(rentRows).where(inArray(rentRows.id, some)).run();
    if (changes < limit) tables.delete(rentLists).where(inArray(rentLists.id, ids)).run();
    return changes;
  }
}
