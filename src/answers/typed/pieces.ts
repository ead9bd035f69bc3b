/** Cuts a typed answer into words, runs of digits and marks. */
import { fold } from '../fold.js';

export type Piece = {
  kind: 'word' | 'digits' | 'mark';
  /** Folded: lower case, one spelling for umlauts, ё, ґ and apostrophes. */
  text: string;
  /** Whether a space stands before it, or it is the first. */
  gap: boolean;
};

/** Longer texts tell a story; they are no answer to one question. */
const LONGEST = 300;
const DASHES = /[‐‑‒–—−]/g;
const PIECE = /(\s*)(?:([0-9]+)|([\p{L}\p{M}§]+)|(\S))/gu;

/** The pieces of `text`; null when it is empty, too long, or a question. */
export function piecesOf(text: string): Piece[] | null {
  if (text.length > LONGEST || /[?؟]/.test(text)) return null;
  const folded = fold(text.replace(/\s*½/g, ',5')).replace(DASHES, '-');
  const pieces: Piece[] = [];
  for (const [, space = '', digits, word, mark = ''] of folded.matchAll(PIECE)) {
    const kind = digits ? 'digits' : word ? 'word' : 'mark';
    pieces.push({ kind, text: digits ?? word ?? mark, gap: space !== '' || pieces.length === 0 });
  }
  return pieces.length > 0 ? pieces : null;
}

/** Whether a mark without meaning stands at `at`: one between words or around them. */
export function isQuiet(piece: Piece | undefined): boolean {
  return piece?.kind === 'mark' && /^[.,;:!()"'«»„“”…&*/|]$/.test(piece.text);
}

/** Where the word after a hyphen without spaces begins ("twenty-five"); otherwise `at` itself. */
export function pastHyphen(pieces: readonly Piece[], at: number): number {
  const hyphen = pieces[at];
  const after = pieces[at + 1];
  const glued = hyphen?.text === '-' && !hyphen.gap && after !== undefined && !after.gap;
  return glued && pieces[at - 1]?.kind === 'word' && after.kind === 'word' ? at + 1 : at;
}
