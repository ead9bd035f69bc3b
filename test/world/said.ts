/** How tests name words: by key, looked up in the language of whoever reads them. */
import { expect } from 'vitest';
import type { Language } from '../../src/words/language.js';
import type { Key, Value } from '../../src/words/phrase.js';
import { faqEntries } from './faq.js';

/** A key that needs no parameters, or a phrase, or several joined. */
export type Said = Key | Exclude<Value, string | number>;

export const asValue = (said: Said): Value => (typeof said === 'string' ? { key: said } : said);

/** Lines of one message. */
export const lines = (...said: Said[]): Said => ({ join: said.map(asValue), by: '\n' });

/** The title of an FAQ entry. */
export function titleOf(slug: string, language: Language): string {
  const entry = faqEntries().find((one) => one.slug === slug);
  return entry?.sections[language].title ?? expect.fail(`there is no FAQ entry ${slug}`);
}

/** The language of the desk in these tests. */
export const STAFF: Language = 'en';

/** Fails with both texts side by side when what was waited for did not come. */
export function cameNot(expected: string, seen: readonly string[]): never {
  expect.fail(`expected\n  ${expected}\nbut read\n${seen.map((text) => `  ${text}`).join('\n')}`);
}
