/**
 * A small language for phrases, so that patterns read like what people write.
 *
 * A phrase is words in order, one other word may stand between two of them:
 * `бит*` a word that begins so, `*ти` that ends so, `*` any word, `(a|b)` one of these, `{name}` a named list,
 * `+x` directly after, `.. x` up to 2 words between, `... x` up to 5, `.... x` up to 14 and past a sentence's end,
 * `a & b` both near each other in any order, `a ~ b` the same with up to 2 words between,
 * `$` the clause ends here, `<<` the text begins here, `>>` it ends here.
 * Cyrillic words match Ukrainian and Russian in any typing, Latin letters included.
 */
import { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** Named lists of words: name to words, separated by blanks. A list may name another list as `{name}`. */
export type WordLists = Readonly<Record<string, string>>;

/** A compiled phrase: its slots, once for each order in which they may stand. */
export type Phrase = { readonly variants: readonly (readonly Slot[])[] };

/** A message whose words have been looked up: for each slot number the tokens that fit it, in order. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<number, readonly number[]>;
};

/** One word of a phrase. */
export type Slot = {
  readonly id: number;
  /** An estimate of how often its words are typed, to compare slots by. */
  readonly commonness: number;
  /** How many words may stand before it. */
  readonly gap: number;
  /** False for words that only say who: a negation before them denies nothing. */
  readonly head: boolean;
  readonly clauseEnd: boolean;
  readonly first: boolean;
  readonly last: boolean;
};

/** What a slot has from its word alone. */
type Meaning = Pick<Slot, 'id' | 'commonness' | 'head'>;

const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 2],
  ['...', 5],
  ['....', 14],
]);
const USUAL_GAP = 1;
const NEAR = 5;
const CLOSE = 2;
const WELL_FORMED = /^(\((?:[^()|\s?$+.]+\|)*[^()|\s?$+.]+\)|[^()|\s?$+.]+)$/;

/** Compiles phrases and looks messages up; one book holds the words of all its phrases. */
export class PhraseBook {
  readonly #lists: WordLists;
  readonly #persons: ReadonlySet<string>;
  readonly #meanings = new Map<string, Meaning>();
  readonly #lexicon = new Lexicon();

  /** `persons` names the lists that only say who; a negation before them changes nothing. */
  constructor(lists: WordLists, persons: readonly string[]) {
    this.#lists = lists;
    this.#persons = new Set(persons);
  }

  /** Compiles one phrase; throws on a malformed word and on an unknown list. */
  phrase(source: string): Phrase {
    const parts = source.split(/[&~]/).map((part) => this.#slotsOf(part.trim()));
    const gap = source.includes('&') ? NEAR : CLOSE;
    return { variants: permutations(parts).map((order) => joined(order, gap)) };
  }

  /** Looks up each word of a message once, for all phrases of the book. */
  read(tokens: readonly Token[]): Reading {
    const places = new Map<number, number[]>();
    const known = new Map<string, readonly number[]>();
    tokens.forEach((token, index) => {
      const key = `${token.latin} ${token.slavic}`;
      const ids = known.get(key) ?? this.#lexicon.lookUp(token);
      known.set(key, ids);
      for (const id of ids) {
        const list = places.get(id);
        if (list === undefined) places.set(id, [index]);
        else list.push(index);
      }
    });
    if (tokens.length > 0) for (const id of this.#lexicon.anyWord) places.set(id, [...tokens.keys()]);
    return { tokens, places };
  }

  #slotsOf(part: string): Slot[] {
    const slots: Slot[] = [];
    let gap = USUAL_GAP;
    let first = false;
    for (const piece of part.split(/\s+/)) {
      const previous = slots.at(-1);
      const wider = GAPS.get(piece);
      if (wider !== undefined) gap = wider;
      else if (piece === '<<') first = true;
      else if (piece === '$' && previous !== undefined) slots.splice(-1, 1, { ...previous, clauseEnd: true });
      else if (piece === '>>' && previous !== undefined) slots.splice(-1, 1, { ...previous, last: true });
      else {
        slots.push(this.#slot(piece, gap, first));
        gap = USUAL_GAP;
        first = false;
      }
    }
    return slots;
  }

  #slot(piece: string, gap: number, first: boolean): Slot {
    const strict = piece.startsWith('+');
    const { id, commonness, head } = this.#meaning(strict ? piece.slice(1) : piece);
    return { id, commonness, head, gap: strict ? 0 : gap, clauseEnd: false, first, last: false };
  }

  #meaning(word: string): Meaning {
    const known = this.#meanings.get(word);
    if (known !== undefined) return known;
    if (!WELL_FORMED.test(word)) throw new Error(`cannot read "${word}" in a phrase`);
    const stems = this.#stems(word);
    const meaning = { id: this.#meanings.size, commonness: commonness(stems), head: !this.#saysWho(word) };
    this.#meanings.set(word, meaning);
    for (const stem of stems) this.#lexicon.learn(stem, meaning.id);
    return meaning;
  }

  #saysWho(word: string): boolean {
    return alternatives(word).every((one) => one.startsWith('{') && this.#persons.has(one.slice(1, -1)));
  }

  #stems(word: string): string[] {
    return alternatives(word).flatMap((one) => (one.startsWith('{') ? this.#listed(one.slice(1, -1)) : one));
  }

  #listed(name: string): string[] {
    const list = this.#lists[name];
    if (list === undefined) throw new Error(`unknown word list {${name}}`);
    const entries = list.trim().split(/\s+/);
    return entries.flatMap((entry) => (entry.startsWith('{') ? this.#stems(entry) : entry));
  }
}

/** The shorter a word, the more often it is typed; `*` is in every message. */
function commonness(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + (stem === '*' ? Number.POSITIVE_INFINITY : 2 ** -stem.length), 0);
}

function joined(parts: readonly (readonly Slot[])[], gap: number): Slot[] {
  return parts.flatMap((part, index) =>
    part.map((slot, place) => (index > 0 && place === 0 ? { ...slot, gap } : slot)),
  );
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}

function alternatives(word: string): string[] {
  return word.startsWith('(') ? word.slice(1, -1).split('|') : [word];
}
