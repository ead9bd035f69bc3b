/** Finds the learned words that a mistyped word may be: one letter wrong, missing, extra or swapped. */

/** A learned word: itself (`whole`) or everything that begins so, and the numbers under which it is known. */
export type Learned = { readonly key: string; readonly whole: boolean; readonly ids: readonly number[] };

/** A message's word up to `length` without the letter at `at`; with all its letters when `at` is `length`. */
type Typed = { readonly key: string; readonly at: number; readonly length: number };

/** Entries by hash, in plain numbers: a bucket leads to its newest entry, each entry to an older one; -1 ends. */
type Table = {
  readonly newest: Int32Array;
  readonly older: Int32Array;
  readonly hashes: Int32Array;
  /** Which learned word an entry is, and the place of the letter that is left out of it. */
  readonly words: Uint16Array;
  readonly places: Uint8Array;
};

/** A word is read with a slip from this length on, one letter less than the shortest learned word. */
const SHORTEST = 5;
const LONGEST = 24;
/**
 * In shorter words only a vowel may stand for another, and only a vowel or the twin of a letter may be missing or
 * extra: "удалил" is not a slip of "ударил", nor "treat" of "threat".
 */
const LONG = 9;
/** Skeletons of Cyrillic words begin with this sign; it is no letter. */
const SKELETON_SIGN = ':';
const VOWEL = /[aeiou]/;

/**
 * Two words that differ by a slip are equal once a letter is left out of each. So every learned word is kept by the
 * hash of what remains, once for each letter but the first, which must be right. Looking up a word makes no strings
 * until hashes are equal, because most words of a message are like none of the learned ones.
 */
export class Slips {
  readonly #learned: readonly Learned[];
  readonly #table: Table;

  constructor(words: readonly Learned[]) {
    this.#learned = words.filter(({ key }) => key.length <= LONGEST + 1);
    this.#table = tableOf(this.#learned);
  }

  /** The numbers of all learned words that `key` may be a slip of; takes any string. */
  lookUp(key: string): Set<number> {
    const ids = new Set<number>();
    if (key.length > LONGEST) return ids;
    let beginning = 0;
    for (let at = 1; at <= key.length; at += 1) {
      beginning = mixed(beginning, key.charCodeAt(at - 1));
      let hash = beginning;
      for (let length = at; length <= key.length; length += 1) {
        if (length > at + 1) hash = mixed(hash, key.charCodeAt(length - 1));
        const entry = length < SHORTEST ? -1 : this.#equal(hash, newest(this.#table, hash));
        if (entry >= 0) this.#addLikely(entry, { key, at, length }, ids);
      }
    }
    return ids;
  }

  #addLikely(first: number, typed: Typed, ids: Set<number>): void {
    const { hashes, older, words, places } = this.#table;
    const hash = hashes[first] ?? 0;
    for (let entry = first; entry >= 0; entry = this.#equal(hash, older[entry] ?? -1)) {
      const word = this.#learned[words[entry] ?? 0];
      if (word === undefined || !isLikely(word, places[entry] ?? 0, typed)) continue;
      for (const id of word.ids) ids.add(id);
    }
  }

  /** The next entry, from this one on, that has the hash; -1 when there is none. */
  #equal(hash: number, from: number): number {
    let entry = from;
    while (entry >= 0 && this.#table.hashes[entry] !== hash) entry = this.#table.older[entry] ?? -1;
    return entry;
  }
}

function tableOf(learned: readonly Learned[]): Table {
  const count = learned.reduce((sum, { key }) => sum + key.length, 0);
  const table: Table = {
    newest: new Int32Array(2 ** Math.ceil(Math.log2(count + 1))).fill(-1),
    older: new Int32Array(count),
    hashes: new Int32Array(count),
    words: new Uint16Array(count),
    places: new Uint8Array(count),
  };
  let entry = 0;
  learned.forEach(({ key }, word) => {
    for (let place = 1; place <= key.length; place += 1) {
      const hash = hashWithout(key, place);
      table.older[entry] = newest(table, hash);
      table.newest[bucket(table, hash)] = entry;
      table.hashes[entry] = hash;
      table.words[entry] = word;
      table.places[entry] = place;
      entry += 1;
    }
  });
  return table;
}

function isLikely(word: Learned, place: number, { key, at, length }: Typed): boolean {
  if (word.whole && key.length !== length) return false;
  if (isFirstLetter(word.key, place) || isFirstLetter(key, at)) return false;
  if (without(word.key, place) !== without(key.slice(0, length), at)) return false;
  if (at === length) {
    const isLast = place === word.key.length - 1;
    if (isLast) return word.whole && lettersOf(word.key) >= LONG - 1;
    return isSpareable(word.key, place, lettersOf(word.key));
  }
  if (place === word.key.length) return isSpareable(key, at, lettersOf(word.key));
  if (!word.whole && place === at && place === word.key.length - 1) return false;
  if (word.key.length !== length || Math.abs(place - at) > 1) return false;
  if (place !== at) return word.key.charAt(place) === key.charAt(at);
  return lettersOf(word.key) >= LONG || (VOWEL.test(word.key.charAt(at)) && VOWEL.test(key.charAt(at)));
}

/** A beginning is what words are told apart by: its letter must be right. */
function isFirstLetter(key: string, place: number): boolean {
  return place === 0 || (place === 1 && key.startsWith(SKELETON_SIGN));
}

/** Whether the letter at the place may have been left out, or typed, by mistake. */
function isSpareable(key: string, place: number, letters: number): boolean {
  const letter = key.charAt(place);
  return (
    letters >= LONG ||
    VOWEL.test(letter) ||
    letter === key.charAt(place - 1) ||
    letter === key.charAt(place + 1)
  );
}

function lettersOf(key: string): number {
  return key.startsWith(SKELETON_SIGN) ? key.length - SKELETON_SIGN.length : key.length;
}

/** Leaves the word whole when the place is past its end: then a letter is missing or extra there. */
function without(word: string, place: number): string {
  return word.slice(0, place) + word.slice(place + 1);
}

function hashWithout(word: string, place: number): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) if (at !== place) hash = mixed(hash, word.charCodeAt(at));
  return hash;
}

function mixed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function newest(table: Table, hash: number): number {
  return table.newest[bucket(table, hash)] ?? -1;
}

function bucket(table: Table, hash: number): number {
  return (hash ^ (hash >>> 15)) & (table.newest.length - 1);
}
