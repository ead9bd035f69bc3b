/** Photos of homes that nobody has looked at yet, and their prints: of the picture itself nothing is kept. */
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { type OfferPhoto, OPEN_STATES } from './offers.js';
import type { Store } from './open.js';
import { offerPhotos, offers } from './schema.js';

/** What was found: prints, or why there are none. `dhash` is null for a kind of picture that cannot be read. */
export type PhotoPrint = { dhash: string | null; sha256: string | null; trouble: string | null };
/** A photo that waits, with its reference opened. */
export type WaitingPhoto = Pick<OfferPhoto, 'id' | 'offerId' | 'platform' | 'file' | 'at'>;

const FILE = 'offer_photos.file';

export class PhotoPrints {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Those of offers that are not over, the earliest first. @param after behind this one. */
  waiting(after: number, limit: number): WaitingPhoto[] {
    const unseen = and(isNull(offerPhotos.sha256), isNull(offerPhotos.trouble));
    const open = inArray(offers.state, [...OPEN_STATES]);
    const rows = this.#store.tables
      .select({
        id: offerPhotos.id,
        offerId: offerPhotos.offerId,
        platform: offerPhotos.platform,
        file: offerPhotos.file,
        at: offerPhotos.at,
      })
      .from(offerPhotos)
      .innerJoin(offers, eq(offers.id, offerPhotos.offerId))
      .where(and(unseen, open, gt(offerPhotos.id, after)))
      .orderBy(asc(offerPhotos.id))
      .limit(limit)
      .all();
    return rows.map((row) => ({ ...row, file: this.#store.vault.open(FILE, row.file) }));
  }

  /** @returns false when there is no such photo any more. */
  put(id: number, print: PhotoPrint): boolean {
    return (
      this.#store.tables.update(offerPhotos).set(print).where(eq(offerPhotos.id, id)).run().changes === 1
    );
  }
}
