/** Reads a number behind everybody that says how many they are together: "me, my mum and my dad, so three". */
import type { Household } from './household.js';
import { numberAt } from './numbers.js';
import { piecesOf } from './pieces.js';
import type { Typed } from './typed.js';

const BEFORE =
  "also|so|insgesamt|zusammen|gesamt|macht|das sind|sind|wir sind|in total|total|altogether|that makes|makes|that['’]?s|we are|we['’]re|всього|усього|загалом|разом|тобто|отже|всего|итого|вместе|то есть|значит|нас|їх|их|=";
const BEHIND =
  'people|persons|of us|in total|total|altogether|personen|leute|insgesamt|zusammen|людей|людини|люди|осіб|особи|человека?|чел|всего|всього|разом|вместе';
const TOTAL = new RegExp(
  `^(.+?)\\s*[,.;:–—(-]*\\s*(?<!\\p{L})(?:(?:${BEFORE})\\s*(?:zu\\s+)?(\\d{1,2}|\\p{L}+)(?:\\s+(?:${BEHIND}))?|(?<=[,.;:–—(-]\\s*)(\\d{1,2}|\\p{L}+)\\s+(?:${BEHIND}))\\s*\\)?[.!\\s]*$`,
  'isu',
);

/** The answer without such a number, and the number; null when there is none. */
export function totalBehind(text: string): { said: string; count: number } | null {
  const [, said, first, second] = TOTAL.exec(text) ?? [];
  const pieces = piecesOf(first ?? second ?? '') ?? [];
  const number = numberAt(pieces, 0);
  return said === undefined || number === null || number.next < pieces.length
    ? null
    : { said, count: number.value };
}

/** Whether so many were named; with a baby on the way nobody knows who was counted. */
export function addsUp(read: Typed<Household>, count: number): read is { value: Household } {
  if (read === null || !('value' in read)) return false;
  const { adults, children = [] } = read.value;
  return children.every((age) => age >= 0) && count === adults + children.length;
}
