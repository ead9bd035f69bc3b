/** Finds the entry that answers a message, without a model and without guessing the message's language. */
import { type Features, featuresOf } from './features.js';

/** What can be found: a slug and, per language, the questions and words that lead to it. */
export type Searchable = {
  readonly slug: string;
  readonly texts: Readonly<Record<string, readonly string[]>>;
};

/** An entry that comes near, with a score from 0 (nothing in common) to 1 (the same words). */
export type Hit = { readonly slug: string; readonly score: number };

/** Everything that was learned from the entries; opaque to callers. */
export type SearchIndex = {
  readonly slugs: readonly string[];
  readonly known: ReadonlyMap<string, Known>;
  /** The rarity of a feature that no entry has. */
  readonly unknownRarity: number;
  /** An entry's questions are numbered from `firstLines[entry]` up to the next entry's first. */
  readonly firstLines: readonly number[];
};

/** A feature that occurs in the entries. */
type Known = {
  readonly rarity: number;
  /** How many of an entry's questions have it, by entry. */
  readonly counts: ReadonlyMap<number, number>;
  /** The questions that have it, and its weight in each (a question's weights are scaled to length 1). */
  readonly lines: number[];
  readonly weights: number[];
};

/** An answer is given by itself only from this score on, and only this far ahead of the next entry. */
const SURE_SCORE = 0.38;
const SURE_LEAD = 0.08;
/** Entries below this score have nothing to do with the message. */
const NEAR_SCORE = 0.2;
const SHOWN = 3;
/** Entries whose questions are compared one by one. */
const COMPARED = 8;
/** A feature that occurs this often in an entry counts half. */
const HALF_COUNT = 0.5;
/** Long messages are read up to here; what people ask stands at the beginning or in one sentence. */
const MOST_CHARACTERS = 1500;

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const UKRAINIAN_KEYS = 'йцукенгшщзхїфівапролджєячсмитьбю';

/** Learns the entries' questions and words. */
export function buildIndex(searchables: readonly Searchable[]): SearchIndex {
  const words = new Map<string, Features>();
  const entries = searchables.map(({ texts }) =>
    Object.values(texts).flatMap((lines) => lines.map((line) => featuresOf(line, words))),
  );
  const known = knownFeatures(entries);
  const firstLines = [0];
  for (const lines of entries) {
    const first = firstLines.at(-1) ?? 0;
    lines.forEach((features, line) => {
      learnLine(first + line, features, known);
    });
    firstLines.push(first + lines.length);
  }
  const slugs = searchables.map(({ slug }) => slug);
  return { slugs, known, unknownRarity: rarity(0, slugs.length), firstLines };
}

function knownFeatures(entries: readonly (readonly Features[])[]): Map<string, Known> {
  const counts = new Map<string, Map<number, number>>();
  entries.forEach((lines, entry) => {
    for (const feature of lines.flatMap((line) => [...line.keys()])) {
      const own = counts.get(feature) ?? new Map<number, number>();
      counts.set(feature, own.set(entry, (own.get(entry) ?? 0) + 1));
    }
  });
  const known = [...counts].map(([feature, own]): [string, Known] => [
    feature,
    { rarity: rarity(own.size, entries.length), counts: own, lines: [], weights: [] },
  ]);
  return new Map(known);
}

function learnLine(line: number, features: Features, known: ReadonlyMap<string, Known>): void {
  const own = [...features].flatMap(([feature, weight]) => {
    const of = known.get(feature);
    return of === undefined ? [] : [{ of, weight: weight * of.rarity }];
  });
  const length = lengthOf(own.map(({ weight }) => weight));
  for (const { of, weight } of own) {
    of.lines.push(line);
    of.weights.push(weight / length);
  }
}

/** All entries that have something in common with the message, best first. */
export function search(index: SearchIndex, text: string): Hit[] {
  const typed = rank(index, text.slice(0, MOST_CHARACTERS));
  if ((typed[0]?.score ?? 0) >= NEAR_SCORE) return typed;
  const others = [RUSSIAN_KEYS, UKRAINIAN_KEYS].map((keys) =>
    rank(index, otherLayout(text.slice(0, MOST_CHARACTERS), keys)),
  );
  return [typed, ...others].reduce((best, hits) =>
    (hits[0]?.score ?? 0) > (best[0]?.score ?? 0) ? hits : best,
  );
}

/**
 * The slug that answers the message, or null when that is not sure, and up to three entries that come near:
 * with null they are offered to choose from, none when the message is about something else.
 */
export function answerFor(index: SearchIndex, text: string): { answer: string | null; hits: Hit[] } {
  const hits = search(index, text);
  const [best, next] = hits;
  const sure = best !== undefined && best.score >= SURE_SCORE && best.score - (next?.score ?? 0) >= SURE_LEAD;
  return {
    answer: sure ? best.slug : null,
    hits: hits.filter(({ score }) => score >= NEAR_SCORE).slice(0, SHOWN),
  };
}

/** A feature of the message: what is known of it, and its weight times its rarity. */
type Wanted = { readonly known: Known | undefined; readonly weight: number };

function rank(index: SearchIndex, text: string): Hit[] {
  const query = [...featuresOf(text)].map(([feature, weight]): Wanted => {
    const known = index.known.get(feature);
    return { known, weight: weight * (known?.rarity ?? index.unknownRarity) };
  });
  const near = [...coverage(query)].sort(([, left], [, right]) => right - left).slice(0, COMPARED);
  const likeness = lineLikeness(index, query);
  return near
    .map(([entry, score]) => ({
      slug: index.slugs[entry] ?? '',
      score: (score + closestLine(index, entry, likeness)) / 2,
    }))
    .sort((left, right) => right.score - left.score);
}

/** How much of the message's weight each entry knows, 0 to 1. */
function coverage(query: readonly Wanted[]): Map<number, number> {
  const sums = new Map<number, number>();
  let total = 0;
  for (const { known, weight } of query) {
    total += weight;
    for (const [entry, count] of known?.counts ?? []) {
      sums.set(entry, (sums.get(entry) ?? 0) + weight * (count / (count + HALF_COUNT)));
    }
  }
  for (const [entry, sum] of sums) sums.set(entry, sum / total);
  return sums;
}

/** The likeness (cosine) of the message and each of the index's questions, 0 to 1. */
function lineLikeness(index: SearchIndex, query: readonly Wanted[]): Float64Array {
  const likeness = new Float64Array(index.firstLines.at(-1) ?? 0);
  const length = lengthOf(query.map(({ weight }) => weight));
  for (const { known, weight } of query) {
    if (known === undefined) continue;
    const { lines, weights } = known;
    const share = weight / length;
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at] ?? 0;
      likeness[line] = (likeness[line] ?? 0) + share * (weights[at] ?? 0);
    }
  }
  return likeness;
}

function closestLine({ firstLines }: SearchIndex, entry: number, likeness: Float64Array): number {
  const own = likeness.subarray(firstLines[entry], firstLines[entry + 1]);
  return own.reduce((closest, shared) => Math.max(closest, shared), 0);
}

function lengthOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
}

/** The weight of a feature: the fewer of `count` entries have it, the more it says (BM25's inverse document frequency). */
function rarity(having: number, count: number): number {
  return Math.log(1 + (count - having + 0.5) / (having + 0.5));
}

/** The text as it would read had the keyboard been switched: "rdfhnbhf" becomes "квартира". */
function otherLayout(text: string, cyrillicKeys: string): string {
  let typed = '';
  for (const sign of text.toLowerCase()) {
    const key = LATIN_KEYS.indexOf(sign);
    typed += key < 0 ? sign : cyrillicKeys.charAt(key);
  }
  return typed;
}
