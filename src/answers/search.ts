/** Finds the entry that answers a message, without a model and without guessing the message's language. */
import { fold, plainUmlauts, skeleton, words } from './fold.js';

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
  /** How often each feature occurs per entry. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Each question's features, weighted and scaled, by entry. */
  readonly lines: readonly (readonly Features[])[];
};

/** A text's words and letter groups with their weights. */
type Features = ReadonlyMap<string, number>;

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
const GRAM_LENGTHS = [3, 4] as const;
const WORD_WEIGHT = 2;
const GRAMS_WEIGHT = 2;

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const UKRAINIAN_KEYS = 'йцукенгшщзхїфівапролджєячсмитьбю';

/** Learns the entries' questions and words. */
export function buildIndex(searchables: readonly Searchable[]): SearchIndex {
  const entries = new Map<string, Map<number, number>>();
  const known = new Map<string, Features>();
  const lines = searchables.map(({ texts }) =>
    Object.values(texts)
      .flat()
      .map((line) => featuresOf(line, known)),
  );
  lines.forEach((features, entry) => {
    for (const feature of features.flatMap((line) => [...line.keys()])) {
      const counts = entries.get(feature) ?? new Map<number, number>();
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
      entries.set(feature, counts);
    }
  });
  return {
    slugs: searchables.map(({ slug }) => slug),
    entries,
    lines: lines.map((features) => features.map((line) => scaled(line, entries, searchables.length))),
  };
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

function rank(index: SearchIndex, text: string): Hit[] {
  const query = featuresOf(text);
  const covered = coverage(index, query);
  const wanted = scaled(query, index.entries, index.slugs.length);
  const near = [...covered.entries()].sort(([, left], [, right]) => right - left).slice(0, COMPARED);
  return near
    .map(([entry, score]) => ({
      slug: index.slugs[entry] ?? '',
      score: (score + closestLine(wanted, index.lines[entry] ?? [])) / 2,
    }))
    .sort((left, right) => right.score - left.score);
}

/** How much of the message's weight each entry knows, 0 to 1. */
function coverage(index: SearchIndex, query: Features): Map<number, number> {
  const known = new Map<number, number>();
  let total = 0;
  for (const [feature, weight] of query) {
    const rare = weight * rarity(index.entries.get(feature), index.slugs.length);
    total += rare;
    for (const [entry, count] of index.entries.get(feature) ?? []) {
      known.set(entry, (known.get(entry) ?? 0) + rare * (count / (count + HALF_COUNT)));
    }
  }
  for (const [entry, sum] of known) known.set(entry, sum / total);
  return known;
}

/** The likeness (cosine) of the message and the closest of an entry's questions, 0 to 1; both are scaled to length 1. */
function closestLine(query: Features, lines: readonly Features[]): number {
  let closest = 0;
  for (const line of lines) {
    let shared = 0;
    for (const [feature, weight] of query) shared += weight * (line.get(feature) ?? 0);
    closest = Math.max(closest, shared);
  }
  return closest;
}

/** The features weighted by rarity and scaled to length 1. */
function scaled(features: Features, entries: SearchIndex['entries'], count: number): Features {
  const rare = [...features].map(
    ([feature, weight]) => [feature, weight * rarity(entries.get(feature), count)] as const,
  );
  const length = Math.sqrt(rare.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(rare.map(([feature, weight]) => [feature, weight / length]));
}

/** The weight of a feature: the fewer of `count` entries have it, the more it says (BM25's inverse document frequency). */
function rarity(having: ReadonlyMap<number, number> | undefined, count: number): number {
  const known = having?.size ?? 0;
  return Math.log(1 + (count - known + 0.5) / (known + 0.5));
}

/** Each word once as a whole and as letter groups, in the folded form and in the romanised skeleton. */
function featuresOf(text: string, known = new Map<string, Features>()): Features {
  const features = new Map<string, number>();
  for (const word of words(fold(text))) {
    const own = known.get(word) ?? wordFeatures(word);
    known.set(word, own);
    for (const [feature, weight] of own) features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  }
  return features;
}

function wordFeatures(word: string): Features {
  const coarse = skeleton(word);
  const grams = gramsOf(`<${coarse}>`);
  return new Map([
    ...grams.map((gram) => [gram, GRAMS_WEIGHT / grams.length] as const),
    [`=${plainUmlauts(word)}`, WORD_WEIGHT / 2],
    [`~${coarse}`, WORD_WEIGHT / 2],
  ]);
}

function gramsOf(word: string): string[] {
  return GRAM_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) => word.slice(at, at + length)),
  );
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
