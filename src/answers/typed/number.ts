/** Reads the telephone number of somebody who wants to be rung, and says why one cannot be. */
import { createRequire } from 'node:module';
import type { PhoneNumber } from 'libphonenumber-js';

/** Numbers are read once in a while: its nine megabytes are not taken before the first one. */
const require = createRequire(import.meta.url);
type Library = Pick<typeof import('libphonenumber-js/max'), 'parsePhoneNumberFromString'>;
let library: Library | undefined;
function parser(): Library['parsePhoneNumberFromString'] {
  library ??= require('libphonenumber-js/max') as Library;
  return library.parsePhoneNumberFromString;
}

/** Countries whose numbers are written here as at home, the first one first. */
export const COUNTRIES = ['DE', 'UA'] as const;
export type Country = (typeof COUNTRIES)[number];

/** `short`: a number such as 110; `costly`: one that costs more or leads elsewhere; `several`: more than one; `none`: no number. */
export type NumberProblem = 'short' | 'costly' | 'several' | 'none';
export type ReadNumber =
  /** E.164. `also`: it could be one of that country as well. */
  | { number: string; country: string; also?: { number: string; country: string } }
  | { problem: NumberProblem };

/** What somebody can be rung at, at the usual price. */
const RUNG: ReadonlySet<string> = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP']);
/** What is longer is no answer to this question. */
const LONGEST = 120;
/** A number among words: digits and what makes them readable, not glued to letters. */
const PIECE = /(?<![\p{L}\d])(?:\+\s*)?(?:\(\s*)?\d[\d\s()/.\-–]*\d(?![\p{L}\d])/gu;
const SHORT = 6;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Wide and marked digits as plain ones, invisible marks away. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

function read(text: string, country: Country): PhoneNumber | null {
  const found = parser()(text.replace('(0)', ''), country);
  return found?.isValid() && found.ext === undefined ? found : null;
}

/** No country of its own means a satellite or a service for the whole world. */
const isRung = (found: PhoneNumber): boolean =>
  found.country !== undefined && RUNG.has(found.getType() ?? '');

/** `380 67 …` without its plus, as it is often written. */
const withPlus = (text: string): string =>
  !text.includes('+') && /^380\d{9}$/.test(digitsOf(text)) ? `+${text.trim()}` : text;

/**
 * The number in `text`, E.164. One without a country is German, or Ukrainian where it is only that; where it could be both, both
 * are named, that of `home` first.
 * @param home where the person's numbers are more likely from.
 */
export function readNumber(text: string, home: Country = 'DE'): ReadNumber {
  if (text.length > LONGEST) return { problem: 'none' };
  const pieces = plain(text).match(PIECE) ?? [];
  const [piece, other] = pieces.filter((one) => digitsOf(one).length >= 3);
  if (piece === undefined) return { problem: 'none' };
  if (other !== undefined) return { problem: 'several' };
  if (digitsOf(piece).length <= SHORT) return { problem: 'short' };
  const written = withPlus(piece);
  const order = home === 'UA' ? COUNTRIES.toReversed() : COUNTRIES;
  const readings = order.flatMap((country) => read(written, country) ?? []);
  const [first, second] = readings.filter(isRung);
  if (!first) return { problem: readings.length > 0 ? 'costly' : 'none' };
  const also = second && second.number !== first.number ? named(second) : undefined;
  return { ...named(first), ...(also && { also }) };
}

const named = ({ number, country }: PhoneNumber) => ({ number, country: country ?? '' });

/**
 * The own number of an account, as the platform tells it: with its country, often without the plus. The platform has tried it, so that
 * one in a range that is newer than our table is taken too. @returns E.164; null for one that costs more or belongs to no country.
 */
export function ownNumber(text: string): string | null {
  const digits = digitsOf(text);
  const found = digits.length > SHORT && digits.length <= 15 ? parser()(`+${digits}`) : undefined;
  if (!found?.isPossible() || found.country === undefined) return null;
  return found.isValid() && !isRung(found) ? null : found.number;
}

/** The country of a number (ISO 3166); null where it has none. @param number E.164. */
export const countryOf = (number: string): string | null => parser()(number)?.country ?? null;
