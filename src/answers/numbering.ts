/** Gives the features of many lines their numbers. Words repeat a lot, so each is taken apart only once. */
import { type Feature, PAIR_WEIGHT, stemsOf, wordFeatures } from './features.js';
import { fold, words } from './fold.js';

/** The features of a line by their numbers, and their weights. */
export type Numbered = { readonly ids: readonly number[]; readonly weights: readonly number[] };

/** A word's features, and the number of its stem. */
type KnownWord = Numbered & { readonly stem: string; readonly stemId: number };

/** Which number each feature has; plain data. */
export type Numbers = {
  /** Words, stems and letter groups by their names. */
  readonly features: ReadonlyMap<string, number>;
  /** The numbers of stems, which are no features. */
  readonly stems: ReadonlyMap<string, number>;
  /** Pairs by their two stems: their names would be most of the index, and are never read. */
  readonly pairs: ReadonlyMap<number, number>;
};

/** Stems are numbered below this, so that two of them make one exact number. */
const STEMS = 2 ** 26;
const NONE = -1;

/** The number of a feature by its name; -1 when it was never met. */
export function numberOf({ features, stems, pairs }: Numbers, name: string): number {
  const pair = stemsOf(name);
  if (pair === null) return features.get(name) ?? NONE;
  const [before, stem] = pair.map((one) => stems.get(one) ?? NONE);
  if (before === undefined || stem === undefined || before < 0 || stem < 0) return NONE;
  return pairs.get(before * STEMS + stem) ?? NONE;
}

export class Numbering {
  readonly #words = new Map<string, KnownWord>();
  readonly #features = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  /** The weight of each feature in the line that is read; 0 for all between two lines. */
  #weights = new Float64Array(2 ** 16);

  /** How many features were met so far; their numbers are below it. */
  get size(): number {
    return this.#features.size + this.#pairs.size;
  }

  /** The numbers given so far. */
  get numbers(): Numbers {
    return { features: this.#features, stems: this.#stems, pairs: this.#pairs };
  }

  /** The features of a line, each once with its greatest weight, as `featuresOf` has them by name. */
  of(text: string): Numbered {
    const ids: number[] = [];
    let before: KnownWord | null = null;
    for (const word of words(fold(text))) {
      const own = this.#word(word);
      for (let at = 0; at < own.ids.length; at += 1) this.#take(ids, own.ids[at] ?? 0, own.weights[at] ?? 0);
      if (before !== null) this.#takePair(ids, before, own);
      before = own;
    }
    const weights = ids.map((id) => this.#weights[id] ?? 0);
    for (const id of ids) this.#weights[id] = 0;
    return { ids, weights };
  }

  #take(ids: number[], id: number, weight: number): void {
    const known = this.#weights[id] ?? 0;
    if (known === 0) ids.push(id);
    if (weight > known) this.#weights[id] = weight;
  }

  #takePair(ids: number[], before: KnownWord, own: KnownWord): void {
    if (before.stem === '') return;
    const both = before.stemId * STEMS + own.stemId;
    let id = this.#pairs.get(both);
    if (id === undefined) {
      id = this.#next();
      this.#pairs.set(both, id);
    }
    this.#take(ids, id, PAIR_WEIGHT);
  }

  #word(word: string): KnownWord {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const { features, stem } = wordFeatures(word);
    const stemId = this.#stems.get(stem) ?? this.#stems.size;
    this.#stems.set(stem, stemId);
    const ids = features.map((feature) => this.#number(feature));
    const own = { ids, weights: features.map(([, weight]) => weight), stem, stemId };
    this.#words.set(word, own);
    return own;
  }

  #number([name]: Feature): number {
    const known = this.#features.get(name);
    if (known !== undefined) return known;
    const id = this.#next();
    this.#features.set(name, id);
    return id;
  }

  #next(): number {
    const id = this.size;
    if (id >= this.#weights.length) {
      const longer = new Float64Array(this.#weights.length * 2);
      longer.set(this.#weights);
      this.#weights = longer;
    }
    return id;
  }
}
