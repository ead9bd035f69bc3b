/** Knows what a number in an answer about a household counts: the noun after it, or all of whom some are named next. */
import { LINK } from './household-words.js';
import { type Found, matchAt } from './lexicon.js';
import type { NumberRead } from './numbers.js';
import { WHO, type Who } from './people-words.js';
import type { Piece } from './pieces.js';

/** "Two of them kids". */
const OF_THEM = /^(of|з|із|из|von)$/;
const ONE_RELATIVE = new Set<Who>(['adult', 'parent', 'elder']);

/** The noun that a number before it counts; words without a meaning of their own may stand between. */
export function nounAfter(pieces: readonly Piece[], from: number): Found<Who> | null {
  let at = from;
  let owned = false;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const noun = matchAt(WHO, pieces, at);
    const named = noun && ['self', 'none', 'only'].includes(noun.tag);
    // "Aged 5 my granny": nobody says "five my granny" of five.
    if (noun) return named || (owned && ONE_RELATIVE.has(noun.tag)) ? null : noun;
    const link = matchAt(LINK, pieces, at);
    const of = link?.tag === 'and' && link.next > at + 1 && OF_THEM.test(pieces[at]?.text ?? '');
    if (!link || (link.tag !== 'fill' && link.tag !== 'own' && link.tag !== 'eldest' && !of)) return null;
    owned ||= link.tag === 'own';
    at = link.next;
  }
  return null;
}

const PARTS = /^(?:[,:(-] )?(?:(?:з|із|из) (?:них|которых|яких)|davon|darunter|of (?:them|whom)|including) /;

/** Whether some of so many are named next: "five, three of them children". */
export const partsFollow = (pieces: readonly Piece[], at: number): boolean =>
  PARTS.test(
    pieces
      .slice(at, at + 4)
      .map(({ text }) => `${text} `)
      .join(''),
  );

/** "5 чоловік" are people: nobody has so many husbands. */
function manyPeople(pieces: readonly Piece[], { value, next }: NumberRead): Found<Who> | null {
  const counted =
    value >= 2 && pieces[next]?.text === 'чоловік' && !/^з?і?з$/.test(pieces[next + 1]?.text ?? '');
  return counted ? { tag: 'people', next: next + 1 } : null;
}

/** The noun that a number counts. */
export const nounCounted = (pieces: readonly Piece[], number: NumberRead): Found<Who> | null =>
  manyPeople(pieces, number) ?? nounAfter(pieces, number.next);
