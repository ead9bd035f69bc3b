/** Reads an answer about a household that names nobody: a number alone, or ages alone. */
import type { Scan } from './household-people.js';
import { lexicon, matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { WHO } from './people-words.js';
import { isQuiet, type Piece } from './pieces.js';

/** A number alone in answer to how many adults. */
export function loneNumber(scan: Scan): number | null {
  if (scan.groups.length > 0 || scan.total || scan.aged || scan.noAdults) return null;
  const [only] = scan.loose;
  if (scan.bare) return scan.loose.length === 0 ? scan.bare.value : null;
  return scan.loose.length === 1 && only !== undefined && !scan.each ? only : null;
}

/** Ages alone in answer to how old the children are; null when they may mean something else. */
export function loneAges(scan: Scan): number[] | null {
  const { loose, bare, word, total } = scan;
  const [only] = loose;
  if (total) return loose.length === total.value ? loose : null;
  if (bare) {
    if (bare.joined === 'and' && !scan.each) return null;
    if (scan.each && only !== undefined) return Array.from({ length: bare.value }, () => only);
    return loose.length === bare.value ? loose : null;
  }
  if (loose.length === 0 || scan.each) return null;
  const counts = word !== null && word === loose.length - 1;
  // "Two" may count the children; there are fewer families with four of them than children of four.
  const alone = loose.length === 1 && !scan.aged && ((word !== null && word < 4) || only === 0);
  return counts || alone ? null : loose;
}

/** Words that may stand around a number without changing what it counts. */
const AROUND = lexicon<true>([
  true,
  'всього, усього, лише, тільки, лиш, буде, буде нас, всего, только, лишь, будет, nur, insgesamt, only, just, total, in total, altogether, it is, its, es sind, ist, sind, is, are, das, es, so, ну, also, well, da, так, да, ja, yes, danke, bitte, please, thanks, thank you, пожалуйста, спасибо, будь ласка, дякую, є, есть, це, это, разом, вместе, zusammen, together, привіт, привет, hallo, hi, hello, взагалі, вообще',
]);

/** Whether nothing stands beside the number that may count something else. */
export function saysNoMore(pieces: readonly Piece[]): boolean {
  let at = 0;
  while (at < pieces.length) {
    const next =
      numberAt(pieces, at)?.next ?? matchAt(AROUND, pieces, at)?.next ?? matchAt(WHO, pieces, at)?.next;
    if (next === undefined && !isQuiet(pieces[at])) return false;
    at = next ?? at + 1;
  }
  return true;
}
