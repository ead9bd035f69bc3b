/** The word rules themselves: each finds the mistake it is for, and leaves good text alone. */
import { describe, expect, test } from 'vitest';
import { fill, type Language, loadLocale } from './locale-files.js';
import { forbiddenWords, htmlErrors, longSentences, loudMarks, wrongLetters } from './word-rules.js';

describe('words', () => {
  test.each<[Language, string, string[]]>([
    [
      'en',
      'Unfortunately we answer soon. This verified home is safe.',
      ['soon', 'Unfortunately', 'verified', 'safe'],
    ],
    ['en', 'Your case', ['case']],
    ['de', 'Leider melden wir uns bald bei dir.', ['bald', 'Leider', 'dir']],
    ['de', 'Hilfe für Flüchtlinge in jedem Fall', ['Flüchtlinge', 'Fall']],
    [
      'uk',
      'На жаль, незабаром. Для біженців на Україні.',
      ['незабаром', 'На жаль', 'біженців', 'на Україні'],
    ],
    ['uk', 'Я прочитала, як ви просили.', ['ви', 'Я прочитала']],
    [
      'ru',
      'К сожалению, скоро. Для беженцев на Украине.',
      ['скоро', 'К сожалению', 'беженцев', 'на Украине'],
    ],
    ['ru', 'Я передал ваш вопрос.', ['ваш', 'Я передал']],
  ])('%s: «%s»', (language, text, found) => {
    expect(forbiddenWords(language, text).sort()).toEqual([...found].sort());
  });

  test.each<[Language, string]>([
    ['en', 'We have not seen the flat; the identity was seen on 28.11.'],
    ['de', 'Bei Gefahr: 112. Das Amt entscheidet, in jedem Falle ein Mensch.'],
    ['uk', 'Я передаю Ваше запитання. В Україні так само.'],
    ['ru', 'Звоните 112 (скорая помощь). Я передаю Ваш вопрос.'],
  ])('%s: nothing wrong with «%s»', (language, text) => {
    expect(forbiddenWords(language, text)).toEqual([]);
  });
});

test('letters of the neighbour’s alphabet and Latin look-alikes are seen, names in Latin are not', () => {
  expect(wrongLetters('uk', 'Это вопрос')).toEqual(['Э']);
  expect(wrongLetters('ru', 'Це питання і відповідь')).toEqual(['і', 'і', 'і']);
  expect(wrongLetters('uk', 'житлo a дім')).toEqual(['лo', 'a']);
  expect(wrongLetters('uk', 'Фото для Jobcenter, PIN-код, <a href="x">тут</a>')).toEqual([]);
});

test('emoji, flags and exclamation marks are loud', () => {
  expect(loudMarks('Welcome! 🙂 🇺🇦')).toHaveLength(4);
  expect(loudMarks('Danger? 112 · 110')).toEqual([]);
});

test('a sentence of 26 words is too long, two of 13 are not', () => {
  const thirteen = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(longSentences(`${thirteen} ${thirteen}.`, 25)).toHaveLength(1);
  expect(longSentences(`${thirteen}. ${thirteen}.`, 25)).toEqual([]);
});

test.each([
  ['<b>bold', 1],
  ['<b><i>crossed</b></i>', 2],
  ['<u>underlined</u>', 4],
  ['bread & butter', 1],
  ['<a>nowhere</a>', 1],
  ['2 < 3', 1],
  ['<b>bread &amp; butter</b>, <a href="https://example.org/?a=1&amp;b=2">here</a>', 0],
])('HTML: %s has %i errors', (text, errors) => {
  expect(htmlErrors(text)).toHaveLength(errors);
});

test('an entry Fluent drops is missed, and an unknown reference is refused', () => {
  const broken = loadLocale('en', 'first = One\nsecond = { $open\nthird = { -nobody }\n');
  expect(broken.written).toEqual(['first', 'second', 'third']);
  expect([...broken.patterns.keys()]).toEqual(['first', 'third']);
  expect(() => fill(broken, 'third', {})).toThrow('-nobody');
});
