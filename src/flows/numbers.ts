/** Reads what people type for numbers, ages, money and days. */
import { DateTime } from 'luxon';

/** Number words up to ten in the four languages, in their usual forms. */
const NUMBER_WORDS: Record<string, number> = {
  нуль: 0,
  ноль: 0,
  ніхто: 0,
  никто: 0,
  null: 0,
  zero: 0,
  none: 0,
  keine: 0,
  keiner: 0,
  один: 1,
  одна: 1,
  одне: 1,
  одно: 1,
  ein: 1,
  eine: 1,
  einer: 1,
  eins: 1,
  one: 1,
  два: 2,
  дві: 2,
  двоє: 2,
  две: 2,
  двое: 2,
  zwei: 2,
  two: 2,
  три: 3,
  троє: 3,
  трое: 3,
  drei: 3,
  three: 3,
  чотири: 4,
  четверо: 4,
  четыре: 4,
  vier: 4,
  four: 4,
  пять: 5,
  пятеро: 5,
  fünf: 5,
  funf: 5,
  fuenf: 5,
  five: 5,
  шість: 6,
  шестеро: 6,
  шесть: 6,
  sechs: 6,
  six: 6,
  сім: 7,
  семеро: 7,
  семь: 7,
  sieben: 7,
  seven: 7,
  вісім: 8,
  восьмеро: 8,
  восемь: 8,
  acht: 8,
  eight: 8,
  девять: 9,
  neun: 9,
  nine: 9,
  десять: 10,
  zehn: 10,
  ten: 10,
};

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’ʼ`´′]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function numberOf(word: string): number | null {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  return NUMBER_WORDS[word] ?? null;
}

/** The one number in `text` (digits or a word), within the bounds; null when there is none, or more than one. */
export function readCount(text: string, least: number, most: number): number | null {
  if (/[-−]\s*\d|\d[.,]\d/.test(text)) return null;
  const numbers = wordsOf(text)
    .map(numberOf)
    .filter((number) => number !== null);
  const [only] = numbers;
  return numbers.length === 1 && only !== undefined && only >= least && only <= most ? only : null;
}

/** Ages of children (0-17) in the order written; null unless every number is one. */
export function readAges(text: string): number[] | null {
  if (/\d[.,]\d{1,2}(?!\d)/.test(text.replace(/,\s/g, ' ')) && !/^\s*\d{1,2}(\s*,\s*\d{1,2})*\s*$/.test(text))
    return null;
  const ages = wordsOf(text)
    .map(numberOf)
    .filter((number) => number !== null);
  const fine = ages.length > 0 && ages.length <= 15 && ages.every((age) => age <= 17);
  return fine && !/[-−]\d/.test(text) ? ages : null;
}

/** Euros a month, whole, between 50 and 10,000, as `700`, `1.200` or `1200,00 €`; in cents. Null when unclear. */
export function readRent(text: string): number | null {
  const figures = text.match(/\d[\d.,\s]*/g) ?? [];
  const [only] = figures;
  if (figures.length !== 1 || only === undefined || /[-−]\s*\d/.test(text)) return null;
  const whole = only
    .trim()
    .replace(/[.,]\d{1,2}$/, '')
    .replace(/[.,\s]/g, '');
  const euros = Number(whole);
  return Number.isInteger(euros) && euros >= 50 && euros <= 10_000 ? euros * 100 : null;
}

/** A day as `31.01.`, `31.1.2027`, `31/01` or `2027-01-31`; without a year the next such day. Null when unclear. */
export function readDay(text: string, today: string): { day: string } | { past: true } | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const local = /(?:^|\s)(\d{1,2})[./](\d{1,2})(?:[./]?\s*(\d{4}|\d{2}))?\.?\s*$/.exec(text);
  const [day, month] = iso ? [iso[3], iso[2]] : [local?.[1], local?.[2]];
  const written = iso ? iso[1] : local?.[3];
  if (day === undefined || month === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  const year = written === undefined ? thisYear : Number(written.length === 2 ? `20${written}` : written);
  let date = DateTime.fromObject({ year, month: Number(month), day: Number(day) });
  if (written === undefined && date.isValid && (date.toISODate() ?? '') < today)
    date = date.plus({ years: 1 });
  const found = date.toISODate();
  if (!date.isValid || found === null || year > thisYear + 5) return null;
  return found < today ? { past: true } : { day: found };
}

/** The day `days` after `today`. */
export function dayAfter(today: string, days: number): string {
  return DateTime.fromISO(today, { zone: 'utc' }).plus({ days }).toISODate() ?? today;
}
