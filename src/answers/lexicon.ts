/** Knows word beginnings, endings and whole words by number, and forgives slips of the finger. */
import { fold, isCyrillic, plainUmlauts, skeleton } from './fold.js';
import type { Token } from './tokens.js';

/** A word with one letter left out at a place, so that slips of the finger meet in the same key. */
type Slip = {
  readonly at: number;
  readonly letter: string;
  readonly length: number;
  readonly whole: boolean;
  readonly ids: Ids;
};

/** The numbers under which one stem was learned; it grows while phrases are compiled. */
type Ids = number[];

/** Words shorter than this must be typed without a mistake. */
const SLIP_LENGTH = 6;
const LONGEST_WORD = 24;
/** In shorter words only a vowel may stand for another: "удалил" is not a slip of "ударил". */
const LONG = 9;
const VOWEL = /[aeiou]/;

/** Which of the learned stems (`бит*`, `*ти`, `нож`, `*`) a word of a message is. */
export class Lexicon {
  readonly #stems = new Map<string, Ids>();
  readonly #whole = new Map<string, Ids[]>();
  readonly #beginnings = new Map<string, Ids[]>();
  readonly #endings: { readonly tail: string; readonly ids: Ids }[] = [];
  readonly #anyWord: Ids = [];
  readonly #slips = new Map<string, Slip[]>();

  /** Adds a stem under a number; Cyrillic stems are kept as skeletons, Latin ones folded. */
  learn(stem: string, id: number): void {
    const known = this.#stems.get(stem);
    if (stem === '*') this.#anyWord.push(id);
    else if (known !== undefined) known.push(id);
    else this.#learnNew(stem, [id]);
  }

  #learnNew(stem: string, ids: Ids): void {
    this.#stems.set(stem, ids);
    const body = stem.replaceAll('*', '');
    const isBeginning = stem.endsWith('*');
    for (const key of isCyrillic(body) ? slavicKeys(body, isBeginning) : [plainUmlauts(fold(body))]) {
      const scripted = isCyrillic(body) ? slavicKey(key) : key;
      if (stem.startsWith('*')) this.#endings.push({ tail: key, ids });
      else add(isBeginning ? this.#beginnings : this.#whole, scripted, ids);
      if (!stem.startsWith('*') && key.length >= SLIP_LENGTH) this.#learnSlips(scripted, !isBeginning, ids);
    }
  }

  /** The numbers of all stems that the word is, exactly or, when there is none, by one slip. */
  lookUp(token: Token): number[] {
    const ids = new Set<number>();
    const keys = [token.latin, token.slavic === '' ? '' : slavicKey(token.slavic)].filter(
      (key) => key !== '',
    );
    for (const key of keys) this.#addExact(key, ids);
    if (ids.size === 0) for (const key of keys) this.#addSlips(key, ids);
    for (const id of this.#anyWord) ids.add(id);
    return [...ids];
  }

  #addExact(key: string, ids: Set<number>): void {
    addAll(this.#whole.get(key), ids);
    for (let length = 1; length <= Math.min(key.length, LONGEST_WORD); length += 1) {
      addAll(this.#beginnings.get(key.slice(0, length)), ids);
    }
    for (const ending of this.#endings) if (key.endsWith(ending.tail)) addAll([ending.ids], ids);
  }

  /** One wrong, missing, extra or swapped letter; the first letter must be right. */
  #addSlips(key: string, ids: Set<number>): void {
    if (key.length > LONGEST_WORD) return;
    for (let length = SLIP_LENGTH - 1; length <= key.length; length += 1) {
      for (let at = 1; at <= length; at += 1) {
        for (const slip of this.#slips.get(without(key.slice(0, length), at)) ?? []) {
          if (isLikely(slip, key, at, length)) addAll([slip.ids], ids);
        }
      }
    }
  }

  #learnSlips(key: string, whole: boolean, ids: Ids): void {
    for (let at = 1; at <= key.length; at += 1) {
      const slip = { at, letter: key.charAt(at), length: key.length, whole, ids };
      const shorter = without(key, at);
      const slips = this.#slips.get(shorter);
      if (slips === undefined) this.#slips.set(shorter, [slip]);
      else slips.push(slip);
    }
  }
}

/** `without` leaves the word whole when the place is past its end: then a letter is missing or extra there. */
function isLikely(slip: Slip, key: string, at: number, length: number): boolean {
  if (slip.whole && key.length !== length) return false;
  if (at === length || slip.at === slip.length) return Math.abs(slip.length - length) <= 1;
  if (slip.length !== length || Math.abs(slip.at - at) > 1) return false;
  return slip.at !== at || length >= LONG || (VOWEL.test(slip.letter) && VOWEL.test(key.charAt(at)));
}

/**
 * ё is typed as е, ё, yo or jo: a stem with ё is known by both skeletons.
 * A beginning in т is also known with ц, because -тся folds into it.
 */
function slavicKeys(stem: string, isBeginning: boolean): string[] {
  const plain = skeleton(stem);
  const keys = stem.includes('ё') ? [plain, skeleton(stem.replaceAll('ё', 'йо'))] : [plain];
  return isBeginning && plain.endsWith('t') ? [...keys, `${plain.slice(0, -1)}c`] : keys;
}

/** Skeletons are kept apart from German and English words. */
function slavicKey(key: string): string {
  return `:${key}`;
}

function without(key: string, at: number): string {
  return key.slice(0, at) + key.slice(at + 1);
}

function add(map: Map<string, Ids[]>, key: string, ids: Ids): void {
  const lists = map.get(key);
  if (lists === undefined) map.set(key, [ids]);
  else lists.push(ids);
}

function addAll(lists: readonly Ids[] | undefined, ids: Set<number>): void {
  for (const list of lists ?? []) for (const id of list) ids.add(id);
}
