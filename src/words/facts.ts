/** Finds the numbers, dates, amounts and phones that a text prints, and those that no fact lists. */

/**
 * A run that holds a digit, with what belongs to it: "§ 17 BMG" is found as "17", "4.03.2027", "0800 111 0 111",
 * "10 %", "1.000", "16:30". Links are left out: an address is not a statement.
 */
const NUMBER = /(?<![\p{L}\d])\d+(?:(?:[.,:/–-]| (?=\d))\d+)*/gu;
const LINK = /https:\/\/\S+/g;

/** The numbers of a text that are part of none of the listed facts, as printed. */
export function unlistedFacts(text: string, listed: readonly string[]): string[] {
  let rest = text.replace(LINK, ' ');
  const longestFirst = [...listed].sort((left, right) => right.length - left.length);
  for (const one of longestFirst) rest = withoutFact(rest, one);
  return [...new Set(rest.match(NUMBER) ?? [])];
}

/** Takes a fact out wherever it stands on its own: "3" is not taken out of "36". */
function withoutFact(text: string, says: string): string {
  const escaped = says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'gu'), '□');
}
