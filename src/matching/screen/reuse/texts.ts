/** Whether two offers have the same text: sets of five words in a row, their Jaccard likeness, and MinHash to find candidates (F11). */
import { fold, words } from '../../../answers/fold.js';
import type { Flag } from '../rule.js';
import { undisguise } from '../undisguise.js';

const GRAM = 5;
/** Texts as alike as this are the same (facts: F11). */
const SAME_TEXT = 0.8;
/** Shorter texts ("2 rooms, balcony, cellar") are alike by chance. */
const LEAST_GRAMS = 8;
const HASHES = 64;
const BANDS = 16;

/** FNV-1a over a text, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads a hash in one of many ways (the finaliser of MurmurHash3). */
function spread(hash: number, seed: number): number {
  let mixed = Math.imul(hash ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hashes of all five words in a row; names, sums and spelling tricks do not hide a text. */
export function gramsOf(text: string): ReadonlySet<number> {
  const list = words(fold(undisguise(text))).map((word) => word.replace(/\d+/g, '0'));
  const grams = new Set<number>();
  for (let at = 0; at + GRAM <= list.length; at += 1) grams.add(hashOf(list.slice(at, at + GRAM).join(' ')));
  return grams;
}

/** What two sets have in common, from 0 to 1; two empty sets have nothing in common. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const gram of one) if (other.has(gram)) both += 1;
  return both / (one.size + other.size - both);
}

/** A signature of fixed length; the share of equal places estimates the Jaccard likeness. */
export function signatureOf(grams: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const gram of grams)
    for (let seed = 0; seed < HASHES; seed += 1) {
      const hash = spread(gram, seed);
      if (hash < (signature[seed] ?? 0)) signature[seed] = hash;
    }
  return signature;
}

/** Keys under which a signature is stored: texts that share one are worth comparing (16 bands of 4: 0.8 alike is found in 999 of 1000). */
export function bandsOf(signature: Uint32Array): string[] {
  const rows = HASHES / BANDS;
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${signature.slice(band * rows, (band + 1) * rows).join(',')}`,
  );
}

/** @param others texts of other owners' offers that share a band. */
export function judgeText(
  text: string,
  others: readonly { readonly text: string; readonly offer: number }[],
): Flag[] {
  const own = gramsOf(text);
  if (own.size < LEAST_GRAMS) return [];
  const same = others.filter((other) => jaccard(own, gramsOf(other.text)) >= SAME_TEXT);
  return same.length === 0
    ? []
    : [{ rule: 'F11', severity: 'H', why: 'text-reused', words: same.map(({ offer }) => `#${offer}`) }];
}
