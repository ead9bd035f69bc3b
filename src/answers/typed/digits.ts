/** Writes the numbers of a text in figures: "drei Zimmer fünfundsechzig Quadratmeter" is "3 zimmer 65 quadratmeter". */
import { germanNumber } from './german-numbers.js';
import { lexicon, matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { type Piece, piecesOf } from './pieces.js';

const HALVES = lexicon<true>([
  true,
  'з|із|с половиною|половиной, и|і|й|та половина|половиною, and a half, einhalb, und ein halbes, und halb, und halbe',
]);

/** `dreieinhalb`, `three and a half`. */
function halfAt(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const [, german] = /^(\p{L}+)(?:und|ein)halb$/u.exec(pieces[at]?.text ?? '') ?? [];
  const whole = german === undefined ? null : germanNumber(german);
  if (whole !== null) return { value: whole + 0.5, next: at + 1 };
  const number = numberAt(pieces, at);
  const half = number && matchAt(HALVES, pieces, number.next);
  return half && { value: number.value + 0.5, next: half.next };
}

/** @returns the folded text with every whole number in words as digits; the same text where it has no pieces. */
export function inDigits(text: string): string {
  const pieces = piecesOf(text) ?? [];
  if (pieces.length === 0) return text;
  let said = '';
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    const number = piece?.kind === 'word' ? (halfAt(pieces, at) ?? numberAt(pieces, at)) : halfAt(pieces, at);
    said += `${piece?.gap ? ' ' : ''}${number?.value ?? piece?.text ?? ''}`;
    at = number?.next ?? at + 1;
  }
  return said.trim();
}
