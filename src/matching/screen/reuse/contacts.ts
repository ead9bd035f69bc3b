/** Links and telephone numbers in an offer's text, each in one plain form by which it is found again in others (F8, F12). */
import { undisguise } from '../undisguise.js';

const LINK = /(?:https?:\/\/)?(?:[\p{L}\d-]{1,63}\.)+\p{L}{2,24}(?:\/[^\s"'<>]*)?/giu;
const NUMBER = /(?<![\p{L}\p{N}])(?:\+|00?)[\s(]*\d(?:[\s()/.\-–_*]{0,3}\d){6,16}(?![\p{N}])/gu;
/** Numbers are the same when so many of their last digits are, whatever stands before them. */
const TAIL = 9;
/** More of them say nothing more. */
const MOST = 10;

/** Addresses without scheme, "www." and what follows a question mark. */
export function linksIn(text: string): string[] {
  const found = text.match(LINK) ?? [];
  const plain = found.map((link) =>
    link
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[?#].*$/, '')
      .replace(/[/.,;:)]+$/, ''),
  );
  return [...new Set(plain)].slice(0, MOST);
}

/** The last nine digits of each telephone number. */
export function phonesIn(text: string): string[] {
  const found = undisguise(text).match(NUMBER) ?? [];
  const digits = found.map((one) => one.replace(/\D/g, '')).filter(({ length }) => length >= TAIL);
  return [...new Set(digits.map((one) => one.slice(-TAIL)))].slice(0, MOST);
}
