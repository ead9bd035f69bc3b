/** The token bucket: never faster than its rate, and as fast as its rate. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bucket } from '../../src/bot/bucket.js';

const rates = fc.record({
  perSecond: fc.double({ min: 0.1, max: 200, noNaN: true }),
  burst: fc.integer({ min: 1, max: 20 }),
});

/** Takes `count` tokens, each as soon as it can be had. @returns when each was taken. */
function takeAll(bucket: Bucket, count: number, start: number): number[] {
  const times: number[] = [];
  let now = start;
  for (let n = 0; n < count; n += 1) {
    now = bucket.readyAt(now);
    bucket.take(now);
    times.push(now);
  }
  return times;
}

it('lets a burst through, and from then on one after the other at its rate', () => {
  fc.assert(
    fc.property(rates, fc.integer({ min: 1, max: 60 }), fc.nat(1e9), (rate, more, start) => {
      const times = takeAll(new Bucket(rate, start), rate.burst + more, start);
      expect(times.slice(0, rate.burst).every((at) => at === start)).toBe(true);
      expect((times.at(-1) ?? 0) - start).toBeCloseTo((more / rate.perSecond) * 1000, 1);
    }),
  );
});

it('never lets more through in any stretch than burst and rate allow, however it is asked', () => {
  const waits = fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rates, waits, (rate, pauses) => {
      const bucket = new Bucket(rate, 0);
      const times: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now = Math.max(now + pause, bucket.readyAt(now + pause));
        bucket.take(now);
        times.push(now);
      }
      for (const [from, start] of times.entries()) {
        for (const [to, end] of times.entries()) {
          const allowed = rate.burst + ((end - start) / 1000) * rate.perSecond + 1e-3;
          if (to >= from) expect(to - from + 1).toBeLessThanOrEqual(allowed);
        }
      }
    }),
  );
});

it('opens no earlier than the platform has said', () => {
  const bucket = new Bucket({ perSecond: 10, burst: 3 }, 0);
  bucket.close(5000);
  bucket.close(2000);
  expect(bucket.readyAt(100)).toBe(5000);
  expect(bucket.fullAt(4999) <= 4999).toBe(false);
  expect(bucket.fullAt(5000) <= 5000).toBe(true);
});

it('is idle when nothing is remembered by dropping it', () => {
  const bucket = new Bucket({ perSecond: 1, burst: 2 }, 0);
  expect(bucket.fullAt(0) <= 0).toBe(true);
  bucket.take(0);
  expect(bucket.fullAt(500) <= 500).toBe(false);
  expect(bucket.fullAt(1000) <= 1000).toBe(true);
});
