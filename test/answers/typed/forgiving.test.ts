/** What is mended in a typed answer, and what never is. */
import { describe, expect, it } from 'vitest';
import { PARSERS } from './judge.js';

type Case = readonly [question: keyof typeof PARSERS, text: string, value: unknown];

const read = (question: keyof typeof PARSERS, text: string): unknown => {
  const typed = PARSERS[question](text, 'de');
  return typed !== null && 'value' in typed ? typed.value : 'asked back';
};

describe('slips', () => {
  const MENDED: readonly Case[] = [
    ['adults', 'zwei Erwachsne', { adults: 2 }],
    ['adults', 'двоє дорослх', { adults: 2 }],
    ['adults', 'two adulst', { adults: 2 }],
    ['children', 'пятнацать', [15]],
    ['regions', 'Nordrhein-Westfahlen', ['nw']],
    ['regions', 'Дюсельдорф', ['nw']],
    ['payer', 'Jobcentr', 'jobcenter'],
    ['from', 'ab Mitte Januaar', '2027-01-15'],
  ];
  it.each(MENDED)('%s: “%s”', (question, text, value) => expect(read(question, text)).toEqual(value));

  const LEFT: readonly (readonly [keyof typeof PARSERS, string])[] = [
    // A word for a word that denies, and words whose last letter says how many.
    ['obligation', 'niicht'],
    ['children', 'kleine'],
    ['adults', 'me and my grandsons, 5'],
    // Near two numbers, or no word at all.
    ['children', 'sechzigzehn'],
    ['adults', 'Oswald'],
    ['rent', '7OO'],
  ];
  it.each(LEFT)('%s: “%s” is asked back', (question, text) =>
    expect(read(question, text)).toBe('asked back'),
  );
});

describe('Latin letters', () => {
  const SPELLED: readonly Case[] = [
    ['adults', 'ya z cholovikom i syn 8 rokiv', { adults: 2, children: [8] }],
    ['adults', 'my s muzhem', { adults: 2 }],
    ['children', 'dva goda i sem let', [2, 7]],
    ['leave', 'do 15 lyutogo', '2027-02-15'],
  ];
  it.each(SPELLED)('%s: “%s”', (question, text, value) => expect(read(question, text)).toEqual(value));

  it('leaves a language that only looks like it', () =>
    expect(read('needs', 'my dog died')).toBe('asked back'));
});

describe('what is taken back', () => {
  const RESTATED: readonly Case[] = [
    ['adults', 'three, no wait, two', { adults: 2 }],
    ['adults', 'не двоє, а троє дорослих', { adults: 3 }],
    ['children', '3, sorry, 4', [4]],
    ['rent', '800, ні краще 700', { cents: 70_000, kind: null }],
    ['rent', 'zahle gerade 500, kann 700', { cents: 70_000, kind: null }],
    ['regions', 'früher Berlin, jetzt lieber Hamburg', ['hh']],
    ['regions', 'Berlin, weil meine Schwester nicht in Hamburg lebt', ['be']],
    // Nobody can know what of the longer answer was taken back.
    ['children', '3 und 5, nein, 6', 'asked back'],
    ['adults', 'двоє дорослих, діти 3 і 5, ой, 6', 'asked back'],
  ];
  it.each(RESTATED)('%s: “%s”', (question, text, value) => expect(read(question, text)).toEqual(value));
});

it('Frankfurt is the one on the Main and is shown by its whole name', () => {
  expect(read('town', 'Frankfurt')).toBe('Frankfurt am Main');
  expect(read('town', 'Frankfurt (Oder)')).toBe('Frankfurt (Oder)');
  expect(read('town', 'Frankfurt Oder')).toBe('Frankfurt (Oder)');
  expect(read('regions', 'Frankfurt')).toEqual(['he']);
  expect(read('regions', 'Frankfurt Oder')).toEqual(['bb']);
  expect(read('town', 'Bremerhaven')).toBe('Bremerhaven');
});
