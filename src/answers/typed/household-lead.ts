/** Reads a number that stands before all who are named: "two, my husband and I", "2 (3 and 5)". */
import { ageAt } from './age-words.js';
import { agesFollow } from './household-order.js';
import type { Scan } from './household-people.js';
import { LINK } from './household-words.js';
import { matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { WHO } from './people-words.js';
import type { Piece } from './pieces.js';

/** Takes the number out of the scan when it counts the people after it. @returns it; null when there is none. */
export function leadOf(pieces: readonly Piece[], scan: Scan): number | null {
  let at = 0;
  while (numberAt(pieces, at) === null && matchAt(LINK, pieces, at)?.tag === 'fill')
    at = matchAt(LINK, pieces, at)?.next ?? at + 1;
  const number = numberAt(pieces, at);
  const [only] = scan.loose;
  const leads =
    number !== null && scan.led && scan.loose.length === 1 && only === number.value && scan.groups.length > 0;
  if (!leads || ageAt(pieces, at)?.sure || matchAt(WHO, pieces, number.next)) return null;
  scan.loose = [];
  scan.led = false;
  return number.value;
}

/** The pieces without a number that counts the ages in brackets after it; null when it does not fit them. */
export function withoutCount(pieces: readonly Piece[]): readonly Piece[] | null {
  let from = 0;
  while (
    /^(fill|us|we|own)$/.test(matchAt(LINK, pieces, from)?.tag ?? '') ||
    /^(ich|i|я)$/.test(pieces[from]?.text ?? '')
  )
    from = matchAt(LINK, pieces, from)?.next ?? from + 1;
  const number = numberAt(pieces, from);
  const bracket = number === null ? undefined : pieces[number.next];
  if (number === null || !/^[(:]$/.test(bracket?.text ?? '') || !numberAt(pieces, number.next + 1))
    return pieces;
  return agesFollow(pieces, number.next, number.value) ? pieces.slice(number.next) : null;
}

const FAMILY = '(?:сім[яєї]\\p{L}*|родин\\p{L}+|семь\\p{L}+|famil(?:y|ie))';
const MY = '(?:(?:\\p{L}+)\\s+){0,2}?';
const WITH_FAMILY = new RegExp(
  `(?<!\\p{L})(?:(?:and|und|и|і|й|та|з|із|зі|с|со|mit|with|plus|плюс)\\s+|[+&]\\s*)${MY}${FAMILY}(?!\\p{L})|${FAMILY}\\s*(?:(?:and|und|и|і|й|та)\\s+|[+&]\\s*)(?:i|me|ich|я)(?!\\p{L})`,
  'iu',
);

/** "Me and my family" does not say how many there are. @param text folded */
export const isWithFamily = (text: string): boolean => WITH_FAMILY.test(text);
