/** Which buckets the learned list knows: one bit for each, and how many stand before it, so that the rows lie close together. */

/** How many bits are counted at once. */
const WORD = 32;

/** The buckets that a list keeps, in their order. */
export class Kept {
  readonly #bits: Uint32Array;
  /** How many are kept before each word of bits. */
  readonly #before: Uint32Array;
  /** How many buckets are kept. */
  readonly size: number;

  /** `bits` has one bit for each bucket, the lowest first. */
  constructor(bits: Uint32Array) {
    this.#bits = bits;
    this.#before = new Uint32Array(bits.length);
    let size = 0;
    bits.forEach((word, at) => {
      this.#before[at] = size;
      size += ones(word);
    });
    this.size = size;
  }

  /** The place of a bucket among those that are kept, from 0 on; -1 when it is not kept. */
  placeOf(bucket: number): number {
    const at = Math.floor(bucket / WORD);
    const word = this.#bits[at] ?? 0;
    const bit = bucket % WORD;
    if (((word >>> bit) & 1) === 0) return -1;
    return (this.#before[at] ?? 0) + ones(bit === 0 ? 0 : word & (2 ** bit - 1));
  }
}

/** Bits for the buckets below `buckets` that `isKept`. */
export function bitsOf(buckets: number, isKept: (bucket: number) => boolean): Uint32Array {
  const bits = new Uint32Array(buckets / WORD);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const at = Math.floor(bucket / WORD);
    if (isKept(bucket)) bits[at] = (bits[at] ?? 0) | (1 << (bucket % WORD));
  }
  return bits;
}

/** How many bits of a word of 32 are set. */
function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
