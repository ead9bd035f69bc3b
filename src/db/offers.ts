/** Homes that are offered, and their photos. */
import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Flag } from '../matching/screen/rule.js';
import { isAmong, kept, keptChange } from './kept.js';
import type { Store } from './open.js';
import { landlords, offerPhotos, offers } from './schema.js';

type Row = typeof offers.$inferSelect;
export type OfferState = Row['state'];
/** An offer with its sealed columns opened. */
export type Offer = Omit<Row, 'flags'> & { flags: readonly Flag[] | null };
/** What can be written; sealed columns are given open. */
export type OfferChange = Partial<Omit<Offer, 'id' | 'landlordId' | 'createdAt' | 'state' | 'stateAt'>>;
export type NewOffer = OfferChange & Pick<Offer, 'landlordId' | 'source'>;
export type OfferPhoto = typeof offerPhotos.$inferSelect;

const SEALED = ['address', 'words', 'answers'] as const;

/** States in which an offer is not over. */
export const OPEN_STATES = ['draft', 'checking', 'asked', 'cleared', 'paused', 'frozen', 'let'] as const;

/** The number of an offer as people see it. */
export const offerNumber = (id: number): string => `H${id}`;

export class Offers {
  readonly #store: Store;
  readonly #byId;
  readonly #byReference;
  readonly #photosOf;
  readonly #change;
  readonly #enter = kept(() =>
    this.#store.write(
      this.#store.tables
        .update(offers)
        .set({ state: sql`${sql.placeholder('to')}`, stateAt: sql`${sql.placeholder('now')}` })
        .where(and(eq(offers.id, sql.placeholder('id')), isAmong(offers.state, 'from'))),
    ),
  );
  readonly #newestOf = kept(() =>
    this.#store.tables
      .select()
      .from(offers)
      .where(and(eq(offers.landlordId, sql.placeholder('landlordId')), ne(offers.state, 'withdrawn')))
      .orderBy(desc(offers.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
  readonly #bannedAt = kept(() =>
    this.#store.tables
      .select({ at: landlords.bannedAt })
      .from(landlords)
      .where(eq(landlords.personId, sql.placeholder('landlordId')))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
    this.#photosOf = store.tables
      .select()
      .from(offerPhotos)
      .where(eq(offerPhotos.offerId, sql.placeholder('offerId')))
      .orderBy(asc(offerPhotos.id))
      .prepare();
    const isIt = eq(offers.reference, sql.placeholder('reference'));
    this.#byId = store.tables
      .select()
      .from(offers)
      .where(eq(offers.id, sql.placeholder('id')))
      .prepare();
    this.#byReference = store.tables.select().from(offers).where(isIt).prepare();
    this.#change = keptChange(store, offers, offers.id);
  }

  #opened(row: Row): Offer {
    const { vault } = this.#store;
    const opened = {
      ...row,
      flags: row.flags === null ? null : (JSON.parse(vault.open('offers.flags', row.flags)) as Flag[]),
    };
    for (const name of SEALED) {
      const text = row[name];
      opened[name] = text === null ? null : vault.open(`offers.${name}`, text);
    }
    return opened;
  }

  #sealed({ flags, ...change }: OfferChange): Partial<typeof offers.$inferInsert> {
    const { vault } = this.#store;
    const sealed: Partial<typeof offers.$inferInsert> = { ...change };
    for (const name of SEALED) {
      const text = change[name];
      if (typeof text === 'string') sealed[name] = vault.seal(`offers.${name}`, text);
    }
    if (flags !== undefined)
      sealed.flags = flags === null ? null : vault.seal('offers.flags', JSON.stringify(flags));
    return sealed;
  }

  /** @param now UTC milliseconds. */
  add({ landlordId, source, ...rest }: NewOffer, now: number): Offer {
    const values = { ...this.#sealed(rest), landlordId, source };
    const row = { ...values, state: 'draft' as const, stateAt: now, createdAt: now, savedAt: now };
    return this.#opened(this.#store.tables.insert(offers).values(row).returning().get());
  }

  byId(id: number): Offer | undefined {
    const row = this.#byId.get({ id });
    return row && this.#opened(row);
  }

  byReference(reference: string): Offer | undefined {
    const row = this.#byReference.get({ reference });
    return row && this.#opened(row);
  }

  /** All of a landlord's, the oldest first. */
  of(landlordId: number): Offer[] {
    const where = eq(offers.landlordId, landlordId);
    const rows = this.#store.tables.select().from(offers).where(where).orderBy(asc(offers.id)).all();
    return rows.map((row) => this.#opened(row));
  }

  /** A landlord's that are not withdrawn, the newest first. */
  newestOf(landlordId: number, limit: number): Offer[] {
    return this.#newestOf()
      .all({ landlordId, limit })
      .map((row) => this.#opened(row));
  }

  /** Those in one of `states`, the longest in it first. */
  inState(states: readonly OfferState[], limit: number): Offer[] {
    const rows = this.#store.tables
      .select()
      .from(offers)
      .where(inArray(offers.state, [...states]))
      .orderBy(asc(offers.stateAt), asc(offers.id))
      .limit(limit)
      .all();
    return rows.map((row) => this.#opened(row));
  }

  countIn(states: readonly OfferState[]): number {
    const where = inArray(offers.state, [...states]);
    return this.#store.tables.select({ rows: count() }).from(offers).where(where).get()?.rows ?? 0;
  }

  /** Changes what it says; the state has a way of its own. */
  change(id: number, change: OfferChange): void {
    this.#change(id, this.#sealed(change));
  }

  /** Moves it to `to`, if it is still in one of `from`. @returns whether it was. */
  enter(id: number, from: readonly OfferState[], to: OfferState, now: number): boolean {
    return this.#enter()({ id, from: JSON.stringify(from), to, now }).changes === 1;
  }

  /** Whether people have decided that nothing of this landlord is shown. */
  isBanned(landlordId: number): boolean {
    const row = this.#bannedAt().get({ landlordId });
    return row !== undefined && row.at !== null;
  }

  /** @param file the platform's id or address. */
  addPhoto(offerId: number, photo: Pick<OfferPhoto, 'platform' | 'file' | 'unique'>, now: number): number {
    const file = this.#store.vault.seal('offer_photos.file', photo.file);
    const row = { ...photo, offerId, file, at: now };
    return this.#store.tables.insert(offerPhotos).values(row).returning({ id: offerPhotos.id }).get().id;
  }

  /** The photos of an offer, the first one first. */
  photosOf(offerId: number): OfferPhoto[] {
    const rows = this.#photosOf.all({ offerId });
    return rows.map((row) => ({ ...row, file: this.#store.vault.open('offer_photos.file', row.file) }));
  }

  removePhoto(id: number): void {
    this.#store.tables.delete(offerPhotos).where(eq(offerPhotos.id, id)).run();
  }
}
