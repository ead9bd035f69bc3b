/** Word lists with their inflections, and the longest entry that stands at a place of a typed answer. */
import { fold } from '../fold.js';
import { type Piece, pastHyphen } from './pieces.js';
import { usual } from './spellings.js';

export type Lexicon<T> = { entries: ReadonlyMap<string, T>; longest: number };

/** Every word of every list: none of them is a slip of another. Filled while the lists are made. */
const LISTED = new Set<string>();

/** Whether a folded word stands in any list of any question. */
export const isListed = (word: string): boolean => LISTED.has(usual(word));
export type Found<T> = { tag: T; next: number };

/** `син/-/а/ом` is three forms, `-` the bare stem; `ja|jo` is either. */
function wordForms(word: string): string[] {
  return word.split('|').flatMap((choice) => {
    const [stem = '', ...endings] = choice.split('/');
    return endings.length === 0 ? [stem] : endings.map((ending) => stem + (ending === '-' ? '' : ending));
  });
}

/** Every form of every entry: entries are parted by commas, the words of an entry by spaces. */
export function formsOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) =>
      entry
        .split(/\s+/)
        .map(wordForms)
        .reduce((before, next) => before.flatMap((a) => next.map((b) => `${a} ${b}`.trim())), ['']),
    );
}

/** A lexicon of lists, each with what its entries mean; an entry that stands twice means what its first list says. */
export function lexicon<T>(...rows: readonly (readonly [T, string])[]): Lexicon<T> {
  const entries = new Map<string, T>();
  let longest = 1;
  for (const [tag, list] of rows) {
    for (const form of formsOf(list)) {
      const key = fold(form).replaceAll('-', ' ').split(' ').map(usual).join(' ');
      if (!entries.has(key)) entries.set(key, tag);
      const words = key.split(' ');
      for (const word of words) LISTED.add(word);
      longest = Math.max(longest, words.length);
    }
  }
  return { entries, longest };
}

/** The longest entry that begins at `at`; words may be joined by hyphens, no other mark stands between them. */
export function matchAt<T>(lexis: Lexicon<T>, pieces: readonly Piece[], at: number): Found<T> | null {
  let found: Found<T> | null = null;
  let key = '';
  let place = at;
  for (let count = 0; count < lexis.longest; count += 1) {
    const piece = pieces[place];
    if (piece === undefined || piece.kind === 'mark') break;
    key = key === '' ? piece.text : `${key} ${piece.text}`;
    place += 1;
    const tag = lexis.entries.get(key);
    if (tag !== undefined) found = { tag, next: place };
    place = pastHyphen(pieces, place);
  }
  return found;
}

/** All tags in order when every piece is in the lexicon or a quiet mark; null when something is left over. */
export function tagsOf<T>(
  lexis: Lexicon<T>,
  pieces: readonly Piece[],
  isQuiet: (piece: Piece | undefined) => boolean,
): T[] | null {
  const tags: T[] = [];
  let at = 0;
  while (at < pieces.length) {
    const found = matchAt(lexis, pieces, at);
    if (found) tags.push(found.tag);
    else if (!isQuiet(pieces[at])) return null;
    at = found?.next ?? at + 1;
  }
  return tags;
}
