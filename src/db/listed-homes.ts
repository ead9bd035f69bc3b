/** What an operator's list says of homes, written to them: new ones, changed ones, those that are still free. */
import { and, asc, eq, gt, isNull, lte, max, sql } from 'drizzle-orm';
import type { Offer } from './offers.js';
import type { Store } from './open.js';
import { offers } from './schema.js';
import type { Write } from './write.js';

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

export class ListedHomes {
  readonly #store: Store;
  #insert: Write | null = null;
  #update: Write | null = null;
  #confirm: Write | null = null;

  constructor(store: Store) {
    this.#store = store;
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
  add(home: NewListed, now: number): void {
    this.#insert ??= this.#prepared();
    this.#insert({ ...home, ...this.#sealed(home), now });
  }

  /** Puts what the list says in the place of what `id` was; whatever was decided about that counts no more. */
  change(id: number, home: ListedColumns, now: number): void {
    this.#update ??= this.#store.write(
      this.#store.tables
        .update(offers)
        .set({ ...HOME_ANEW, ...UNSEEN, savedAt: sql`${slot('now')}` })
        .where(eq(offers.id, slot('id'))),
    );
    this.#update({ ...home, ...this.#sealed(home), id, now });
  }

  /** The first home behind `after`, among the `span` ids that follow it, that waits for the desk and was not read by the program yet. */
  unread(after: number, span: number): number | undefined {
    // By their ids, not by their state: all of a list are in one state.
    const waits = and(sql`+${offers.state} = 'checking'`, isNull(offers.verdict));
    return this.#store.tables
      .select({ id: offers.id })
      .from(offers)
      .where(and(gt(offers.id, after), lte(offers.id, after + span), waits))
      .orderBy(asc(offers.id))
      .limit(1)
      .get()?.id;
  }

  /** The highest id of a home; 0 while there is none. */
  newest(): number {
    return (
      this.#store.tables
        .select({ id: max(offers.id) })
        .from(offers)
        .get()?.id ?? 0
    );
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
}
