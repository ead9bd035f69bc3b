/** Cuts a typed answer into words, runs of digits and marks. */
import { fold } from '../fold.js';
import { usual } from './spellings.js';

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

/** "I'm" and "we're" would be German words without their sign; "y.o." would be two. */
const spelledOut = (text: string): string =>
  text
    .replace(/\b(i)['’ʼ`]m\b/gi, '$1 am')
    .replace(/\b(i)['’ʼ`]d\b/gi, '$1 would')
    .replace(/\b(i)['’ʼ`]ll\b/gi, '$1 will')
    .replace(/\b(we|you|they)['’ʼ`]re\b/gi, '$1 are')
    .replace(
      /(\p{L}{2,})['’ʼ`]s(?=\s+(?:\d|[a-z]*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen)(?!\p{L})|pregnant|only|just|at\s|in\s|on\s|not\s|with\s|away|due|here|there|still))/giu,
      '$1 is',
    )
    .replace(/\by[./]\s?o\.?(?!\p{L})/giu, 'yo');

/** The pieces of `text`; null when it is empty, too long, or a question. */
export function piecesOf(text: string): Piece[] | null {
  if (text.length > LONGEST || /[?؟]/.test(text)) return null;
  const folded = fold(spelledOut(text.replace(/\s*½/g, ',5'))).replace(DASHES, '-');
  const pieces: Piece[] = [];
  for (const [, space = '', digits, word, mark = ''] of folded.matchAll(PIECE)) {
    const kind = digits ? 'digits' : word ? 'word' : 'mark';
    pieces.push({
      kind,
      text: digits ?? (word === undefined ? mark : usual(word)),
      gap: space !== '' || pieces.length === 0,
    });
  }
  const [first, second] = pieces;
  // "Не, ничего": the short no.
  if (first?.text === 'не' && second?.text === ',') first.text = 'нет';
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
