/** Phrases as people type them: most are read, none is read wrongly, and what is not clear is asked back. */
import { describe, expect, it } from 'vitest';
import { DE } from './de.cases.js';
import { DE_UNSEEN } from './de.unseen.js';
import { EN } from './en.cases.js';
import { EN_UNSEEN } from './en.unseen.js';
import { ASK, judge } from './judge.js';
import { RU } from './ru.cases.js';
import { RU_UNSEEN } from './ru.unseen.js';
import { UK } from './uk.cases.js';
import { UK_UNSEEN } from './uk.unseen.js';

describe.each([
  ['uk', UK, 60],
  ['ru', RU, 60],
  ['de', DE, 60],
  ['en', EN, 60],
  ['uk', UK_UNSEEN, 40],
  ['ru', RU_UNSEEN, 40],
  ['de', DE_UNSEEN, 40],
  ['en', EN_UNSEEN, 40],
] as const)('phrases in %s', (language, rows, least) => {
  it('are many, and some of them are not clear', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(rows.filter(([, , expected]) => expected === ASK).length).toBeGreaterThanOrEqual(least / 6);
    expect(new Set(rows.map(([question, text]) => `${question} ${text}`)).size).toBe(rows.length);
  });

  it('are never read wrongly', () => {
    expect(judge(rows, language).wrong).toEqual([]);
  });

  it('are read rightly, nine in ten', () => {
    const { right, askedBack } = judge(rows, language);
    expect(right / rows.length, askedBack.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
