/** Word lists with their inflections, and the longest entry that stands at a place of a typed answer. */
import { fold } from '../fold.js';
import { type Piece, pastHyphen } from './pieces.js';
import { usual } from './spellings.js';

export type Lexicon<T> = { readonly entries: ReadonlyMap<string, T>; readonly longest: number };

/** What makes the lexica that nobody has looked into yet: all at once they took a fifth of the program's start. */
const UNMADE = new Set<() => void>();
/** Every word of every list: none of them is a slip of another. Filled while the lists are made. */
const LISTED = new Set<string>();

/** Whether a folded word stands in any list of any question. */
export function isListed(word: string): boolean {
  for (const make of UNMADE) make();
  return LISTED.has(usual(word));
}

/** What makes each lexicon that has not been needed yet, for whoever wants them made before somebody waits. */
export const unmadeLexica = (): (() => void)[] => [...UNMADE];

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

type Row<T> = readonly [T, string | (() => string)];

/**
 * A lexicon of lists, each with what its entries mean; an entry that stands twice means what its first list says. It is made
 * when it is first looked into.
 */
export function lexicon<T>(...rows: readonly Row<T>[]): Lexicon<T> {
  let made: Lexicon<T> | null = null;
  const make = (): Lexicon<T> => {
    UNMADE.delete(make);
    made ??= makeOf(rows);
    return made;
  };
  UNMADE.add(make);
  return {
    get entries() {
      return (made ?? make()).entries;
    },
    get longest() {
      return (made ?? make()).longest;
    },
  };
}

function makeOf<T>(rows: readonly Row<T>[]): Lexicon<T> {
  const entries = new Map<string, T>();
  let longest = 1;
  for (const [tag, list] of rows) {
    for (const form of formsOf(typeof list === 'string' ? list : list())) {
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
  const { entries, longest } = lexis;
  for (let count = 0; count < longest; count += 1) {
    const piece = pieces[place];
    if (piece === undefined || piece.kind === 'mark') break;
    key = key === '' ? piece.text : `${key} ${piece.text}`;
    place += 1;
    const tag = entries.get(key);
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
