/** Each rule over words finds what it is for and leaves alone what only sounds like it, in four languages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES, type RuleId, WHYS } from '../../../src/matching/screen/rule.js';
import { screen } from '../../../src/matching/screen/screen.js';
import { SIGNS } from '../../../src/matching/screen/signs/all.js';
import { LANGUAGES, type Language, offerOf } from './corpus.js';

type Cases = Map<RuleId, { hits: string[]; misses: string[] }>;

/** A rule's id on its own line; below it "+ " texts that it must find, "- " texts that it must not. */
function casesOf(language: Language): Cases {
  const path = fileURLToPath(new URL(`cases/${language}.txt`, import.meta.url));
  const cases: Cases = new Map();
  let current: RuleId | undefined;
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const rule = RULES.find((id) => id === line);
    if (rule) cases.set(rule, { hits: [], misses: [] });
    const list = cases.get(rule ?? current ?? 'F1');
    if (line.startsWith('+ ')) list?.hits.push(line.slice(2));
    if (line.startsWith('- ')) list?.misses.push(line.slice(2));
    current = rule ?? current;
  }
  return cases;
}

/** The rules that stop or warn about a text. */
const rulesOf = (text: string): RuleId[] =>
  screen(offerOf(text))
    .flags.filter(({ severity }) => severity !== 'I')
    .map(({ rule }) => rule);

const OVER_WORDS = [...new Set<RuleId>([...SIGNS.map(({ rule }) => rule), 'F7', 'F8'])].sort();

describe.each(LANGUAGES)('in %s', (language) => {
  const cases = casesOf(language);

  it('every rule over words has three texts of each sort', () => {
    expect([...cases.keys()].sort()).toEqual(OVER_WORDS);
    for (const [rule, { hits, misses }] of cases) {
      expect(hits.length, rule).toBeGreaterThanOrEqual(3);
      expect(misses.length, rule).toBeGreaterThanOrEqual(3);
    }
  });

  it('finds what each is for', () => {
    const missed = [...cases].flatMap(([rule, { hits }]) =>
      hits.filter((text) => !rulesOf(text).includes(rule)).map((text) => `${rule}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('leaves alone what only sounds like it', () => {
    const wrong = [...cases].flatMap(([rule, { misses }]) =>
      misses.filter((text) => rulesOf(text).includes(rule)).map((text) => `${rule}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

it('every reason has its words for staff in both languages', () => {
  const words = (language: string): string =>
    readFileSync(new URL(`../../../prompts/locales/${language}.ftl`, import.meta.url), 'utf8');
  for (const language of ['de', 'en'])
    for (const why of WHYS) expect(words(language), why).toContain(`\ndesk-screen-${why} = `);
});
