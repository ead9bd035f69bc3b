/** Canned replies: well formed, complete in four languages, and within the style guide. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/words/language.js';
import {
  type CannedReply,
  loadReplies,
  parseReply,
  RepliesError,
  replyPieces,
} from '../../src/words/replies.js';
import { PROMPTS } from '../../src/words/words.js';
import { forbiddenWords, longSentences, loudMarks, wrongLetters } from './word-rules.js';

const REPLIES = loadReplies(`${PROMPTS}/replies`);

/** Values on the long side. */
const LONG = {
  operator: 'Wohnhilfe Musterstadt e.V.',
  number: '1042',
  hours: 'Mo-Fr 09:00-17:00',
  day: 'Mo 30.11.',
  time: '09:00',
  place: 'Beratung, Musterstr. 12',
  question: 'Wie viele Zimmer?',
};

const filled = (text: string): string =>
  replyPieces(text)
    .map((piece) => (typeof piece === 'string' ? piece : LONG[piece.place]))
    .join('');

const cases = REPLIES.flatMap((reply) =>
  LANGUAGES.map((language): [string, Language, CannedReply] => [reply.slug, language, reply]),
);

it('there are about twenty', () => {
  expect(REPLIES.length).toBeGreaterThanOrEqual(20);
});

describe.each(cases)('%s in %s', (_slug, language, reply) => {
  const text = filled(reply.sections[language]);
  const written = replyPieces(reply.sections[language])
    .filter((piece) => typeof piece === 'string')
    .join(' … ');

  it('keeps to the style guide', () => {
    expect(forbiddenWords(language, text)).toEqual([]);
    expect(wrongLetters(language, written)).toEqual([]);
    expect(loudMarks(text)).toEqual([]);
    expect(longSentences(text, 25)).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(350);
  });

  it('says nothing of danger, health or money in what a locked screen shows', () => {
    expect(text.slice(0, 30)).not.toMatch(/110|112/);
  });
});

describe('a file', () => {
  const FILE = `---
slug: hello
title: { de: Hallo, en: Hello }
topics: [hello]
placeholders: [day]
reviewed_by: nobody yet
---
# uk
До { $day }.
# ru
До { $day }.
# de
Bis { $day }.
# en
By { $day }.
`;

  it('is read into its pieces', () => {
    const { sections, title } = parseReply('hello.md', FILE);
    expect(title.en).toBe('Hello');
    expect(replyPieces(sections.en)).toEqual(['By ', { place: 'day' }, '.']);
  });

  it.each([
    ['another name', 'hello.md', 'slug: hello', 'slug: goodbye'],
    ['a language that is missing', 'hello.md', '# ru\nДо { $day }.\n', ''],
    ['a language that nobody knows', 'hello.md', '# ru', '# fr'],
    ['a place that nobody knows', 'hello.md', 'By { $day }', 'By { $night }'],
    ['a place that is missing', 'hello.md', 'By { $day }', 'By then'],
    ['braces of another kind', 'hello.md', 'By { $day }', 'By { $day } {number}'],
  ])('with %s is refused', (_what, file, from, to) => {
    expect(() => parseReply(file, FILE.replace(from, to))).toThrow(RepliesError);
  });
});
