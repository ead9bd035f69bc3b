/** How much danger is found, and how often it is seen where there is none, in each language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findDanger } from '../../src/answers/danger.js';
import { LANGUAGES } from '../../src/words/language.js';
import { faqEntries } from '../world/faq.js';

const Row = z.object({ lang: z.enum(LANGUAGES), class: z.string(), text: z.string() });
const rows = readFileSync(new URL('danger-phrasings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)));
/** Topics whose questions may speak of real danger. */
const URGENT_TOPICS: readonly string[] = [
  'homeless-tonight',
  'eviction',
  'women-safety-when-searching',
  'mental-support',
  'doctor-and-pharmacy',
  'lost-documents-passport',
  'report-a-listing-or-person',
];
const questions = faqEntries()
  .filter(({ slug }) => !URGENT_TOPICS.includes(slug))
  .flatMap((entry) => LANGUAGES.flatMap((lang) => entry.questions[lang].map((text) => ({ lang, text }))));

/** By text; most are asked about twice. */
const known = new Map<string, boolean>();

const isRed = ({ text }: { text: string }): boolean => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = findDanger(text);
  const red = found !== null && found.class !== 'ambiguous';
  known.set(text, red);
  return red;
};
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

describe.each(LANGUAGES)('in %s', (language) => {
  const own = rows.filter(({ lang }) => lang === language);
  const dangerous = own.filter((row) => row.class !== 'none');
  const harmless = own.filter((row) => row.class === 'none');
  const ordinary = questions.filter(({ lang }) => lang === language);

  it('nearly all danger is found', () => {
    expect(dangerous.length).toBeGreaterThan(100);
    expect(share(dangerous.filter(isRed), dangerous), missed(dangerous)).toBeGreaterThanOrEqual(0.93);
  });

  it('hardly any look-alike is taken for danger', () => {
    expect(harmless.length).toBeGreaterThan(80);
    expect(share(harmless.filter(isRed), harmless), seen(harmless)).toBeLessThanOrEqual(0.03);
  });

  it('an ordinary question is not taken for danger', () => {
    expect(ordinary.length).toBeGreaterThan(1000);
    expect(share(ordinary.filter(isRed), ordinary), seen(ordinary)).toBeLessThanOrEqual(0.005);
  });
});

function missed(dangerous: readonly { text: string }[]): string {
  return listed(dangerous.filter((row) => !isRed(row)));
}

function seen(harmless: readonly { text: string }[]): string {
  return listed(harmless.filter(isRed));
}

function listed(list: readonly { text: string }[]): string {
  return list.map(({ text }) => text).join('\n');
}

/**
 * Written by somebody who had seen neither the patterns nor the examples, and read by nobody who made them: floors somewhat below
 * what was measured at the first reading (95.8 of 100 found, 5 of 100 look-alikes red), now 95.5 and 4.4. Do not tune to it.
 */
describe('messages that somebody else wrote', () => {
  const sealed = readFileSync(new URL('danger-sealed.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const inWords = ({ class: name }: { class: string }): boolean => name !== 'none' && name !== 'ambiguous';

  it.each(LANGUAGES)('danger in %s is found', (language) => {
    const danger = sealed.filter((row) => row.lang === language && inWords(row));
    expect(danger).toHaveLength(72);
    expect(share(danger.filter(isRed), danger)).toBeGreaterThanOrEqual(0.9);
  });

  it('in all, at least 93 of 100 are found, and few look-alikes are red', () => {
    const danger = sealed.filter(inWords);
    const harmless = sealed.filter((row) => row.class === 'none');
    expect(share(danger.filter(isRed), danger)).toBeGreaterThanOrEqual(0.93);
    expect(share(harmless.filter(isRed), harmless)).toBeLessThanOrEqual(0.05);
  });
});

/**
 * Written before anything was learned or changed for it (at that reading 93.8 of 100 found, 6.3 of 100 look-alikes red), by who then
 * wrote examples; never learned from. Floors somewhat below what was measured afterwards (93.8 and 4.6), now 94.2 and 3.8.
 */
it('of a second such set most are found, and few look-alikes are red or asked about', () => {
  const rows = readFileSync(new URL('danger-sealed2.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const danger = rows.filter((row) => row.class !== 'none');
  const harmless = rows.filter((row) => row.class === 'none');
  const named = danger.filter((row) => row.class === 'child' && findDanger(row.text)?.class === 'child');
  expect([danger.length, harmless.length]).toEqual([240, 240]);
  expect(share(danger.filter(isRed), danger)).toBeGreaterThanOrEqual(0.92);
  expect(share(harmless.filter(isRed), harmless)).toBeLessThanOrEqual(0.055);
  expect(
    share(
      harmless.filter((row) => findDanger(row.text) !== null),
      harmless,
    ),
  ).toBeLessThanOrEqual(0.11);
  expect(named.length).toBeGreaterThanOrEqual(32);
});

/**
 * Dense with words of danger, the look-alikes mostly a remark and an everyday question: at the first reading 95.2 of 100 found and 14.3
 * of 100 look-alikes red. Its writer wrote examples afterwards, without copying from it, but some tell of the same things, and its totals
 * were read some six times while weights were chosen: a later figure flatters. Floors somewhat below what was measured then (94.6 and
 * 8.2), now 97.0 and 7.4. Do not tune to it.
 */
it('of a fourth set, full of words of danger, most are found, and fewer look-alikes are red than at first', () => {
  const rows = readFileSync(new URL('danger-sealed4.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const danger = rows.filter((row) => row.class !== 'none');
  const harmless = rows.filter((row) => row.class === 'none');
  expect([danger.length, harmless.length]).toEqual([168, 244]);
  expect(share(danger.filter(isRed), danger)).toBeGreaterThanOrEqual(0.93);
  expect(share(harmless.filter(isRed), harmless)).toBeLessThanOrEqual(0.09);
});

/**
 * Written by somebody who had seen neither patterns, examples nor the other sets, in the form of the messages that this is judged by, and
 * read only twice, in totals: 96.3 of 100 found and 2.0 of 100 look-alikes red at first, 96.7 and 1.5 with the reading by clauses, which
 * was chosen without it. The floors are what is promised. Do not tune to it.
 */
describe('a fifth set, in the form of what this is judged by', () => {
  const rows = readFileSync(new URL('danger-sealed5.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const danger = rows.filter((row) => row.class !== 'none');
  const harmless = rows.filter((row) => row.class === 'none');

  it.each(LANGUAGES)('danger in %s is found', (language) => {
    const own = danger.filter(({ lang }) => lang === language);
    expect(own).toHaveLength(75);
    expect(share(own.filter(isRed), own)).toBeGreaterThanOrEqual(0.9);
  });

  it('in all, 93 of 100 are found, and 3 of 100 look-alikes are red', () => {
    expect(harmless).toHaveLength(200);
    expect(share(danger.filter(isRed), danger)).toBeGreaterThanOrEqual(0.93);
    expect(share(harmless.filter(isRed), harmless)).toBeLessThanOrEqual(0.03);
  });
});
