/** Whatever is typed: an answer of the right kind or none, at once; never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/answers/typed/lexicon.js';
import { LAND_IDS } from '../../../src/answers/typed/places.js';
import { LAENDER } from '../../../src/matching/profile.js';
import { PARSERS, TODAY } from './judge.js';

const questions = Object.keys(PARSERS) as (keyof typeof PARSERS)[];
const WORDS = formsOf(
  'я, муж, син, двоє, дитина, zwei, Kinder, ein, bin, und, mit, 3, 7, 900, -, /, €, ., ,, без, не, or, until, ende, März, berlin, außer, egal, 15.02, through, half, year, hundert, tausend, und, тисяча, двадцять, kalt, ja, nein',
);

/** A value that is not of the kind that its question stores; null when all is well. */
function strange(question: keyof typeof PARSERS, value: unknown): string | null {
  const day = (text: unknown): boolean =>
    text === null || (/^20\d\d-\d\d-\d\d$/.test(String(text)) && String(text) >= TODAY);
  const ages = (list: unknown): boolean =>
    Array.isArray(list) &&
    list.length <= 15 &&
    list.every((age: unknown) => Number.isInteger(age) && Number(age) >= -1 && Number(age) <= 17);
  const fine: Partial<Record<keyof typeof PARSERS, (value: never) => boolean>> = {
    adults: ({ adults, children = [] }: { adults: number; children?: unknown }) =>
      Number.isInteger(adults) && adults >= 0 && adults <= 20 && ages(children),
    children: ages,
    leave: day,
    from: day,
    until: day,
    rent: ({ cents }: { cents: number }) => Number.isInteger(cents) && cents >= 5000 && cents <= 1_000_000,
    town: (town: string) => town.length >= 2 && town.length <= 60,
    term: (term: unknown) => typeof term === 'string' || (Number.isInteger(term) && Number(term) > 0),
  };
  const check = fine[question] as ((value: unknown) => boolean) | undefined;
  return check === undefined || check(value) ? null : JSON.stringify(value);
}

describe.each(questions)('%s', (question) => {
  const parse = (text: string): unknown => {
    const read = PARSERS[question](text, 'en');
    return read !== null && 'value' in read ? strange(question, read.value) : null;
  };

  it('makes nothing of walls, marks and other scripts', () => {
    const bad = [
      '',
      ' ',
      '🙂🙂🙂',
      '\u202e\u200f',
      '٣ و ٧',
      '二つ',
      'NaN',
      '[object Object]',
      '-1',
      '1e9',
      '9'.repeat(50),
      '??',
      'a'.repeat(4096),
      '3 '.repeat(2048),
      'hundert'.repeat(500),
      'und'.repeat(99),
      'двадцять '.repeat(33),
    ];
    for (const text of bad) {
      const read = PARSERS[question](text, 'en');
      if (question === 'town' && read && 'value' in read)
        expect(String(read.value).length).toBeLessThanOrEqual(60);
      else expect([text.slice(0, 20), read !== null && 'value' in read]).toEqual([text.slice(0, 20), false]);
    }
  });

  it('never throws, and what it reads is fit to be stored', () => {
    const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-\d., €/:]{0,30}$/), sentence);
    fc.assert(
      fc.property(texts, (text) => parse(text) === null),
      { numRuns: 400 },
    );
  });

  it('is not misled by signs that nobody sees', () => {
    for (const text of ['2', 'egal', '15.02.', 'nein', '700', 'Kassel']) {
      expect(PARSERS[question](`\u200f${text}\u200b 🙂`, 'de')).toEqual(PARSERS[question](text, 'de'));
    }
  });
});

it('the Länder are those of matching', () => {
  expect(LAND_IDS).toEqual(LAENDER);
});
