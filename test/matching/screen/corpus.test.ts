/** Honest offers are let through and bad ones stopped, counted over offers that were written before or after the rules. */
import { describe, expect, it } from 'vitest';
import { screen } from '../../../src/matching/screen/screen.js';
import { corpus, LANGUAGES } from './corpus.js';

const HALVES = ['open', 'sealed', 'unseen', 'fresh'] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it('of the honest offers at most one in ten is held, and none blocked', () => {
    const verdicts = HALVES.flatMap((half) => corpus('clean', language, half)).map(
      (offer) => screen(offer).verdict,
    );
    expect(verdicts.length).toBeGreaterThanOrEqual(120);
    expect(verdicts.filter((verdict) => verdict === 'hold').length).toBeLessThanOrEqual(verdicts.length / 10);
    expect(verdicts.filter((verdict) => verdict === 'block').length).toBe(0);
  });

  it('every bad offer is held or blocked', () => {
    const bad = HALVES.flatMap((half) => corpus('bad', language, half));
    expect(bad.length).toBeGreaterThanOrEqual(60);
    const missed = bad.filter((offer) => screen(offer).verdict === 'clean').map(({ text }) => text);
    expect(missed).toEqual([]);
  });
});
