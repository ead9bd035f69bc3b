/** Office hours as people read them. */
import { expect, it } from 'vitest';
import { hoursText } from '../../src/words/hours.js';
import { LANGUAGES } from '../../src/words/language.js';
import { parseOpenings } from '../../src/words/openings.js';
import { phrase } from '../../src/words/phrase.js';
import { Words } from '../../src/words/words.js';

const words = (hours: string): Words =>
  new Words((language, always) => ({
    operator: 'Musterhaus',
    hours: hoursText(parseOpenings(hours) ?? [], language, always),
    address: '',
    contact: '',
    privacyUrl: '',
    profileDays: 0,
  }));

it.each([
  ['uk', 'Тут працюють люди: цілодобово.'],
  ['ru', 'круглосуточно'],
  ['de', 'Hier arbeiten Menschen: Tag und Nacht.'],
  ['en', 'People work here day and night.'],
] as const)('in %s a house that never closes works day and night', (language, expected) => {
  expect(words('Mon-Sun 00:00-24:00').text(language, phrase('greeting'), 'plain')).toContain(expected);
});

it.each(LANGUAGES)('in %s any other hours are named', (language) => {
  for (const hours of ['Mon-Sat 00:00-24:00', 'Mon-Sun 00:00-23:59', 'Mon-Sun 09:00-17:00']) {
    const text = words(hours).text(language, phrase('greeting'), 'plain');
    expect(text).toMatch(/00:00–|09:00–/);
  }
});
