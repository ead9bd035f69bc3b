/** Any whole number written in words is read back, in each language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAges } from '../../../src/answers/typed/household.js';
import { parseMoney } from '../../../src/answers/typed/money.js';
import { numberAt } from '../../../src/answers/typed/numbers.js';
import { piecesOf } from '../../../src/answers/typed/pieces.js';
import type { Language } from '../../../src/words/language.js';
import { inWords } from './in-words.js';

const LANGUAGES: readonly Language[] = ['uk', 'ru', 'de', 'en'];

function read(text: string): { value: number; whole: boolean } | null {
  const pieces = piecesOf(text) ?? [];
  const number = numberAt(pieces, 0);
  return number && { value: number.value, whole: number.next === pieces.length };
}

describe.each(LANGUAGES)('numbers in words, %s', (language) => {
  it('up to 9,999, one by one', () => {
    for (let number = 1; number < 10_000; number += 1) {
      const text = inWords(language, number);
      expect([text, read(text)]).toEqual([text, { value: number, whole: true }]);
    }
  });

  it('as a rent, and as the ages of two children', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 9999 }), (euros) => {
        expect(parseMoney(inWords(language, euros))).toEqual({ value: { cents: euros * 100, kind: null } });
      }),
    );
    const age = fc.integer({ min: 2, max: 17 });
    fc.assert(
      fc.property(age, age, (one, other) => {
        const text = `${inWords(language, one)}, ${inWords(language, other)}`;
        expect(parseAges(text)).toEqual({ value: [one, other] });
      }),
    );
  });
});

it('digits are what they are, up to seven of them', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999 }), (number) => {
      expect(read(String(number))).toEqual({ value: number, whole: true });
    }),
  );
  expect(read('12345678')).toBeNull();
});

it.each(['двоє', 'двое', 'четверо', "п'ятеро"])('%s counts a group', (word) => {
  expect(numberAt(piecesOf(word) ?? [], 0)?.shape).toBe('group');
});
