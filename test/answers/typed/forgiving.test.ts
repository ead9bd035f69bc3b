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

describe('what nobody knows', () => {
  const LEFT_OUT: readonly Case[] = [
    ['leave', 'spätestens am 28.12. ist hier Feierabend', '2026-12-28'],
    ['rent', 'могу наскрести 950', { cents: 95_000, kind: null }],
    ['rent', 'mehr als 700 geht nicht', { cents: 70_000, kind: null }],
    ['rent', "can't do more than 700", { cents: 70_000, kind: null }],
    ['rent', '900 вместе с отоплением и водой', { cents: 90_000, kind: 'warm' }],
    ['rent', '650, Heizung kommt extra', { cents: 65_000, kind: 'cold' }],
  ];
  it.each(LEFT_OUT)('%s: “%s” is left out', (question, text, value) =>
    expect(read(question, text)).toEqual(value),
  );
});

describe('who is named', () => {
  const NAMED: readonly Case[] = [
    ['adults', 'my girlfriend and I, both students', { adults: 2 }],
    ['adults', 'einziehen werden zwei: mein Mann und ich', { adults: 2 }],
    ['adults', 'нас двоє + малюк 1 рік', { adults: 2, children: [1] }],
    ['adults', 'Mutter alleinerziehend Kind ist drei', { adults: 1, children: [3] }],
    ['adults', 'я и мои девочки, Даша 6 лет и Соня 3 года', { adults: 1, children: [6, 3] }],
    ['adults', 'Drei Erwachsene, Kinder haben wir keine', { adults: 3, children: [] }],
    ['adults', 'single dad, triplets aged 3', { adults: 1, children: [3, 3, 3] }],
    ['children', 'a three-year-old and a newborn', [3, 0]],
    ['host', 'mein Mann und ich', 'family'],
    ['host', 'ми з чоловіком', 'family'],
    ['heads', '2 adults and 2 kids', 4],
    ['size', 'три з половиною кімнати, 80м2', { rooms: 35, area: 8000 }],
  ];
  it.each(NAMED)('%s: “%s”', (question, text, value) => expect(read(question, text)).toEqual(value));
});
