/** A place for each bucket that the learned list keeps, and none for the others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, Kept } from '../../src/answers/danger/kept.js';

const BUCKETS = 4096;

describe('kept buckets', () => {
  it('have places in their order, without gaps, and the others have none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(BUCKETS - 1), { maxLength: 600 }), (chosen) => {
        const set = new Set(chosen);
        const kept = new Kept(bitsOf(BUCKETS, (bucket) => set.has(bucket)));
        const places = Array.from({ length: BUCKETS }, (_, bucket) => kept.placeOf(bucket));
        expect(kept.size).toBe(set.size);
        expect(places.filter((place) => place >= 0)).toEqual([...set.keys()].map((_, at) => at));
        expect(places.every((place, bucket) => place >= 0 === set.has(bucket))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('may be all or none', () => {
    expect(new Kept(bitsOf(64, () => true)).placeOf(63)).toBe(63);
    expect(new Kept(bitsOf(64, () => false)).placeOf(0)).toBe(-1);
  });
});
