/** The shortlist saves work and loses nothing: every phrase that stands in a message is on it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dangerRules } from '../../src/answers/danger/rules.js';
import { matches } from '../../src/answers/find-phrase.js';
import { readTokens } from '../../src/answers/tokens.js';

const Row = z.object({ text: z.string() });
const texts = readFileSync(new URL('danger.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)).text);

it('names every phrase that stands in a message, in order', () => {
  const { book, ordered, shortlist } = dangerRules();
  for (const text of texts) {
    const reading = book.read(readTokens(text));
    const standing = [...ordered.keys()].filter((place) => {
      const rule = ordered[place];
      return rule !== undefined && matches(rule.phrase, reading).length > 0;
    });
    const listed = shortlist.of(reading);
    expect(listed.filter((place) => standing.includes(place))).toEqual(standing);
  }
});

it('is empty for a message of everyday words', () => {
  const { book, shortlist } = dangerRules();
  for (const text of ['', '2', '3, 7', 'Kassel', 'Добрий день', 'Jobcenter']) {
    expect(shortlist.of(book.read(readTokens(text)))).toEqual([]);
  }
});
