/** Whoever asks for a person gets one; whoever only uses the same words gets an answer. */
import { describe, expect, it } from 'vitest';
import { asksForHuman } from '../../src/answers/human.js';
import { HITS, MISSES } from './human.cases.js';

describe('asks for a human', () => {
  it.each(HITS)('%s', (text) => {
    expect(asksForHuman(text)).toBe(true);
  });
});

describe('does not ask for a human', () => {
  it.each(MISSES)('%s', (text) => {
    expect(asksForHuman(text)).toBe(false);
  });
});
