/** Long texts in parts: nothing is lost, nothing is torn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/bot/parts.js';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'Привіт.',
    '👨‍👩‍👧‍👦',
    '&amp;',
    '&lt;!channel&gt;',
    '\n',
    '\n\n',
    '. ',
    '  ',
    'x'.repeat(200),
  ),
);
const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
const bare = (words: string): string => words.replace(/\s+/g, '');

describe('any text, at any length', () => {
  const parts = fc.tuple(text, fc.integer({ min: 20, max: 400 }));

  it('loses nothing but space at the cuts, in order', () => {
    fc.assert(fc.property(parts, ([words, most]) => bare(cut(words, most).join('')) === bare(words)));
  });

  it('comes in parts that fit', () => {
    fc.assert(fc.property(parts, ([words, most]) => cut(words, most).every((part) => part.length <= most)));
  });

  it('tears no sign and no escaped sign apart', () => {
    const torn = (part: string): boolean => !part.isWellFormed() || /&[a-z]{0,3}$|^[a-z]{0,3};/.test(part);
    const whole = fc.tuple(
      fc.string({ unit: 'grapheme' }).map((words) => words.replaceAll(/[&;]/g, '')),
      fc.nat(30),
    );
    fc.assert(
      fc.property(whole, ([words, before]) => {
        const escaped = `${'x'.repeat(before)}${words}${'&amp;&lt;😀'.repeat(12)}`;
        return !cut(escaped, 24).some(torn);
      }),
    );
  });

  it('has no empty part, which a platform would refuse', () => {
    fc.assert(
      fc.property(parts, ([words, most]) => {
        fc.pre(words.trim() !== '');
        return cut(words, most).every((part) => part.trim() !== '');
      }),
    );
    expect(cut(`${' '.repeat(100)}a`, 20)).toEqual(['a']);
  });
});

describe('a text is cut where a reader would', () => {
  it.each([
    ['short', ['short']],
    ['', ['']],
    [`${'a'.repeat(15)}\n\n${'b'.repeat(10)}`, ['a'.repeat(15), 'b'.repeat(10)]],
    [`${'a'.repeat(15)}\nb c d e`, ['a'.repeat(15), 'b c d e']],
    ['One two three. Four five', ['One two three.', 'Four five']],
    ['alpha beta gamma delta', ['alpha beta gamma', 'delta']],
    ['a'.repeat(45), ['a'.repeat(20), 'a'.repeat(20), 'aaaaa']],
  ])('%j', (words, parts) => expect(cut(words, 20)).toEqual(parts));
});
