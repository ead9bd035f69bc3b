/** Reads the honest and the bad offers: one a line, "cold|area|persons|deposit|text", "free|text" or only a text. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Offer } from '../../../src/matching/screen/offer.js';

export const LANGUAGES = ['uk', 'ru', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const PLAIN: Offer = {
  text: '',
  rentCold: 500,
  rentWarm: null,
  costs: null,
  furnitureRent: null,
  furnished: null,
  area: 60,
  persons: 3,
  youngChildren: 0,
  deposit: 1000,
  region: null,
  kind: null,
  viewing: null,
  registration: null,
  womenOnly: false,
  host: null,
  depositDue: null,
  contractDate: null,
  today: '2026-11-23',
};

/** An offer with usual figures, or those that are given. */
export const offerOf = (text: string, others: Partial<Offer> = {}): Offer => ({ ...PLAIN, ...others, text });

function lineOf(line: string): Offer {
  const cells = line.split('|');
  const text = cells.at(-1) ?? '';
  if (cells.length === 2) return offerOf(text, { rentCold: 0, deposit: 0 });
  if (cells.length < 5) return offerOf(text);
  const [rentCold, area, persons, deposit] = cells.map(Number);
  return offerOf(text, { rentCold, area, persons, deposit } as Partial<Offer>);
}

/** The offers of one file. `sealed` ones are counted and never looked at when rules are mended. */
export function corpus(
  kind: 'clean' | 'bad',
  language: Language,
  half: 'open' | 'sealed' | 'unseen' | 'fresh',
): Offer[] {
  const path = fileURLToPath(new URL(`${kind}/${language}.${half}.txt`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOf);
}
