/** A slip of the finger is forgiven; another word is not. */
import { describe, expect, it } from 'vitest';
import { Slips } from '../../src/answers/slips.js';

const slips = new Slips([
  { key: 'hospital', whole: true, ids: [1] },
  { key: 'vergewalt', whole: false, ids: [2, 3] },
]);
const found = (typed: string): number[] => [...slips.lookUp(typed)].sort();

describe('a word typed with', () => {
  it.each([
    ['a letter missing', 'hosptal'],
    ['a letter too many', 'hosspital'],
    ['two letters swapped', 'hopsital'],
    ['another vowel', 'hospitel'],
    ['its last letter missing', 'hospita'],
  ])('%s is known', (_, typed) => {
    expect(found(typed)).toEqual([1]);
  });

  it.each([
    ['another consonant', 'hosgital'],
    ['a wrong first letter', 'xospital'],
    ['two slips', 'hosptel'],
    ['a letter that moved and another one changed', 'hopxital'],
    ['an ending that it cannot have', 'hosptalen'],
    ['nothing', ''],
  ])('%s is not', (_, typed) => {
    expect(found(typed)).toEqual([]);
  });
});

it('knows a beginning with a slip whatever follows', () => {
  expect(found('vegewaltigung')).toEqual([2, 3]);
  expect(found('vergewlatigt')).toEqual([2, 3]);
});
