/** Settings in FAQ texts: a closed set of names, filled in and escaped; anything else in braces is refused. */
import { describe, expect, it } from 'vitest';
import { FaqError, parseFaq } from '../../src/words/faq.js';
import { type FAQ_PLACES, longLength, piecesOf, unknownPlaces } from '../../src/words/faq-places.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { Words } from '../../src/words/words.js';

const FILE = (body: string, title = 'Wer?'): string => `---
slug: who
group: platform
questions: { uk: [а], ru: [а], de: [a], en: [a] }
words: { uk: [а], ru: [а], de: [a], en: [a] }
valid_from: 2026-01-01
review_by: 2026-12-31
reviewed_by: nobody yet
source_url: https://example.org/
human: never
facts: []
---
${['uk', 'ru', 'de', 'en'].map((language) => `# ${language}\n## ${title}\n${body}\n`).join('')}`;

describe('a text with places', () => {
  it('is cut where settings stand', () => {
    expect(piecesOf('{ $operator }: { $hours }, { $privacy-url }.')).toEqual([
      { place: 'operator' },
      ': ',
      { place: 'hours' },
      ', ',
      { place: 'privacy-url' },
      '.',
    ]);
    expect(piecesOf('no place')).toEqual(['no place']);
  });

  it('is judged by its longest', () => {
    expect(longLength('{ $operator }')).toBeGreaterThan('{ $operator }'.length);
    expect(longLength('abc')).toBe(3);
  });

  it.each(['{ $operator2 }', '{ $token }', '{$operator}', '{ operator }', 'a { b', 'a } b', '{ $OPERATOR }'])(
    'with "%s" is refused',
    (text) => {
      expect(unknownPlaces(text)).not.toEqual([]);
      const read = (): unknown => parseFaq('who.md', FILE(`Somebody. ${text}`));
      expect(read).toThrow(FaqError);
      expect(read).toThrow('unknown place');
    },
  );

  it('is taken as it is, but not in a title, which stands on buttons', () => {
    const entry = parseFaq('who.md', FILE('This is { $operator }. We are here { $hours }.'));
    expect(entry.sections.de.short).toBe('This is { $operator }. We are here { $hours }.');
    expect(() => parseFaq('who.md', FILE('Somebody.', 'Who is { $operator }?'))).toThrow(
      'a title has no places',
    );
  });
});

describe('what fills a place', () => {
  const words = new Words(() => ({
    operator: 'Haus & Herz <e.V.>',
    hours: 'Mo 09:00–17:00',
    address: '',
    contact: 'a<b>@example.org',
    privacyUrl: 'https://example.org/?a=1&b=2',
    profileDays: 31,
  }));

  it.each(LANGUAGES)('is escaped (%s)', (language) => {
    const said = (place: (typeof FAQ_PLACES)[number]): string =>
      words.text(language, phrase(`faq-${place}`), 'html');
    expect(said('operator')).toBe('Haus &amp; Herz &lt;e.V.&gt;');
    expect(said('contact')).toBe('a&lt;b&gt;@example.org');
    expect(said('privacy-url')).toBe('https://example.org/?a=1&amp;b=2');
    expect(said('hours')).toBe('Mo 09:00–17:00');
    expect(said('profile-days')).toMatch(/^31 (день|день|Tage|days)$/);
  });
});
