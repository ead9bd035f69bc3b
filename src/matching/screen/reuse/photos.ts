/** Whether two photos show the same, from their perceptual hashes (F10). A worker makes the hashes; here they are only compared. */
import type { Flag } from '../rule.js';

/** 64 bits as 16 hex digits: each says whether a pixel of the 9x8 grey picture is darker than its right neighbour (dHash). */
export type PhotoHash = string;

/** Photos whose hashes differ in so many bits or fewer are taken for the same (facts: F10). */
const SAME_PHOTO_BITS = 6;
/** A picture of one colour says nothing: it is like any other of one colour. */
const BLANK_BITS = 4;

const HASH = /^[0-9a-f]{16}$/i;
const WIDTH = 9;
const HEIGHT = 8;

/** @param grey 72 brightnesses, row by row, of a picture scaled to 9x8. @throws RangeError on any other number */
export function differenceHash(grey: readonly number[]): PhotoHash {
  if (grey.length !== WIDTH * HEIGHT) throw new RangeError('a difference hash needs 9x8 pixels');
  let bits = 0n;
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH - 1; x += 1) {
      const at = y * WIDTH + x;
      bits = (bits << 1n) | ((grey[at] ?? 0) < (grey[at + 1] ?? 0) ? 1n : 0n);
    }
  return bits.toString(16).padStart(16, '0');
}

function ones(bits: bigint): number {
  let count = 0;
  for (let rest = bits; rest > 0n; rest &= rest - 1n) count += 1;
  return count;
}

/** The bits in which two hashes differ, 0 to 64; null when one of them is no hash. */
export function photoDistance(one: PhotoHash, other: PhotoHash): number | null {
  if (!HASH.test(one) || !HASH.test(other)) return null;
  return ones(BigInt(`0x${one}`) ^ BigInt(`0x${other}`));
}

/** Whether a hash can be told from others at all. */
export function saysSomething(hash: PhotoHash): boolean {
  if (!HASH.test(hash)) return false;
  const set = ones(BigInt(`0x${hash}`));
  return set >= BLANK_BITS && set <= 64 - BLANK_BITS;
}

/** A photo of another offer; `checksum` is the SHA-256 of its bytes. */
export type KnownPhoto = {
  readonly hash: PhotoHash;
  readonly checksum: string;
  readonly offer: number;
  readonly owner: number;
};

/** @param owner whose offer is checked. @param others photos of other offers at other addresses */
export function judgePhotos(
  owner: number,
  photos: readonly Pick<KnownPhoto, 'hash' | 'checksum'>[],
  others: readonly KnownPhoto[],
): Flag[] {
  const same = others.filter((other) =>
    photos.some(({ hash, checksum }) => {
      if (checksum === other.checksum) return true;
      const distance =
        saysSomething(hash) && saysSomething(other.hash) ? photoDistance(hash, other.hash) : null;
      return distance !== null && distance <= SAME_PHOTO_BITS;
    }),
  );
  if (same.length === 0) return [];
  const words = [...new Set(same.map(({ offer }) => `#${offer}`))];
  return same.some((photo) => photo.owner !== owner)
    ? [{ rule: 'F10', severity: 'B', why: 'photo-of-other-owner', words }]
    : [{ rule: 'F10', severity: 'H', why: 'photo-reused', words }];
}
