/** Photos of homes: asked to be looked at, and compared with those of others by their prints (rule F10). */
import { type Offer, type OfferPhoto, offerNumber } from '../../../db/offers.js';
import { judgePhotos, saysSomething } from '../../../matching/screen/reuse/photos.js';
import type { Flag } from '../../../matching/screen/rule.js';
import type { Turn } from '../../turn.js';

/** The program's own timer at which photos are looked at. */
export const PHOTO_PRINTS = 'photo-prints';

/** Offers with a part of a photo's print in common; more are chance. */
const MOST = 200;

/** Has photos looked at that nobody has looked at yet. */
export function askForPrints(turn: Turn, { id }: Offer): void {
  const unseen = turn.rows.offers
    .photosOf(id)
    .some((photo) => photo.sha256 === null && photo.trouble === null);
  if (unseen) turn.later(PHOTO_PRINTS, 'all', turn.now);
}

/**
 * Parts of a perceptual hash of which two like hashes share one: they differ in six bits of 64 at most, so of their eight bytes at
 * least two are the same, and there are 28 pairs.
 */
function pairsOf(dhash: string): string[] {
  const bytes = dhash.match(/../g) ?? [];
  return bytes.flatMap((one, i) =>
    bytes.slice(i + 1).map((other, n) => `photo:${i}:${i + 1 + n}:${one}${other}`),
  );
}

/** Those that were compared by what they show. No others are shown to anybody. */
export const comparedPhotos = (turn: Turn, offerId: number): OfferPhoto[] =>
  turn.rows.offers.photosOf(offerId).filter(({ dhash }) => dhash !== null);

/** What of an offer's photos is kept as prints. */
export const photoParts = (turn: Turn, { id }: Offer): string[] =>
  turn.rows.offers
    .photosOf(id)
    .flatMap(({ dhash, sha256 }) => [
      ...(sha256 === null ? [] : [`photo-file:${sha256}`]),
      ...(dhash !== null && saysSomething(dhash) ? pairsOf(dhash) : []),
    ]);

/** Photos that stand in somebody else's offer, too. */
export function photoFlags(turn: Turn, { id, landlordId }: Offer, parts: readonly string[]): Flag[] {
  const { offers, offerPrints } = turn.rows;
  const known = (offerId: number, owner: number) =>
    offers.photosOf(offerId).flatMap(({ dhash, sha256 }) => {
      const print = { hash: dhash ?? '', checksum: sha256 ?? '', offer: offerId, owner };
      return sha256 === null ? [] : [print];
    });
  const others = offerPrints
    .sharing(landlordId, parts, MOST)
    .flatMap(({ offerId, landlordId: owner }) => known(offerId, owner));
  const flags = judgePhotos(landlordId, known(id, landlordId), others);
  return flags.map((flag) => ({
    ...flag,
    words: flag.words.map((word) => offerNumber(Number(word.replace('#', '')))),
  }));
}
