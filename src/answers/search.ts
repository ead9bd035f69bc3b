/** Finds the entry that answers a message, without a model and without guessing the message's language. */
import { featuresOf } from './features.js';
import { fold, words } from './fold.js';
import { numberOf } from './numbering.js';
import type { SearchIndex } from './search-index.js';

/** An entry that comes near, with a score from 0 (nothing in common) to 1 (the same words). */
export type Hit = { readonly slug: string; readonly score: number };

/** What a message leads to. */
export type Found = {
  /** The slug that answers it, or null when that is not sure. */
  readonly answer: string | null;
  /** Up to three entries that come near enough to be offered, best first. */
  readonly hits: Hit[];
  /** The first three, however far. */
  readonly ranked: Hit[];
};

/** What is given as slug to texts that no entry answers: when they come nearest, nothing is answered. */
export const OFF_TOPIC = 'off-topic';

/**
 * How certain an answer has to be to be given by itself, and what its certainty is made of beside its score: how far it is ahead
 * of the next entry and of what no entry answers, and the number of words, for the more words, the more of them are about other
 * things and lower the score. Chosen over the first runs of three sealed sets, 500 questions and 160 messages that no entry answers,
 * so that fewer than 3 in 100 are answered wrongly; the sets used for widening the FAQ would suggest less caution.
 */
const SURE = 0.8;
const CERTAINTY = { lead: 2, aheadOfOffTopic: 0.2, word: 0.015 } as const;
const MOST_COUNTED_WORDS = 12;
/** Nothing is given by itself when the next entry is nearer than this. */
const SURE_LEAD = 0.08;
/** One or two words may be anything: only a topic's own name is answered by itself, otherwise topics are offered. */
const FEW_WORDS = 2;
const SURE_OF_FEW = 0.65;
/** Entries below this score have nothing to do with the message. */
const NEAR_SCORE = 0.27;
const SHOWN = 3;
/** Of a score, how much the one question counts that is most alike; the rest is how much of the message the entry knows. */
const CLOSEST_SHARE = 0.4;
/** A feature that occurs this often in an entry counts half. */
const HALF_COUNT = 0.5;
/** Long messages are read up to here; what people ask stands at the beginning or in one sentence. */
const MOST_CHARACTERS = 1500;

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const UKRAINIAN_KEYS = 'йцукенгшщзхїфівапролджєячсмитьбю';

/** All entries that have something in common with the message, best first. */
export function search(index: SearchIndex, text: string): Hit[] {
  const typed = rank(index, text.slice(0, MOST_CHARACTERS));
  if ((typed[0]?.score ?? 0) >= NEAR_SCORE || !/[a-z]/i.test(text)) return typed;
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
export function answerFor(index: SearchIndex, text: string): Found {
  const all = search(index, text);
  const [best, next] = all;
  const hits = all.filter(({ slug }) => slug !== OFF_TOPIC);
  const ranked = hits.slice(0, SHOWN);
  const said = words(fold(text));
  const count = said.length;
  // Single letters ask nothing, though one may be the name of a licence or a form.
  if (said.every((word) => word.length === 1)) return { answer: null, hits: [], ranked };
  if (best === undefined || best.slug === OFF_TOPIC) return { answer: null, hits: [], ranked };
  const sure =
    certainty(all, count) >= SURE &&
    best.score - (next?.score ?? 0) >= SURE_LEAD &&
    (count > FEW_WORDS || best.score >= SURE_OF_FEW);
  return {
    answer: sure ? best.slug : null,
    hits: ranked.filter(({ score }) => score >= NEAR_SCORE),
    ranked,
  };
}

/** How certain it is that the first of `all` answers a message of so many words; see {@link CERTAINTY}. */
function certainty(all: readonly Hit[], count: number): number {
  const [best, next] = all.map(({ score }) => score);
  const offTopic = all.find(({ slug }) => slug === OFF_TOPIC)?.score ?? 0;
  const score = best ?? 0;
  return (
    score +
    CERTAINTY.lead * (score - (next ?? 0)) +
    CERTAINTY.aheadOfOffTopic * (score - offTopic) +
    CERTAINTY.word * Math.min(count, MOST_COUNTED_WORDS)
  );
}

/** A feature of the message: its number, -1 for one that no entry has, and its weight times its rarity. */
type Wanted = { readonly feature: number; readonly weight: number };

function rank(index: SearchIndex, text: string): Hit[] {
  const query = [...featuresOf(text)].map(([name, weight]): Wanted => {
    const feature = numberOf(index.numbers, name);
    return { feature, weight: weight * (index.rarity[feature] ?? index.unknownRarity) };
  });
  const covered = coverage(index, query);
  const closest = closestLines(index, query);
  return index.slugs
    .map((slug, entry) => ({
      slug,
      score: CLOSEST_SHARE * (closest[entry] ?? 0) + (1 - CLOSEST_SHARE) * (covered[entry] ?? 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
}

/** How much of the message's weight each entry knows, 0 to 1. */
function coverage(index: SearchIndex, query: readonly Wanted[]): Float64Array {
  const sums = new Float64Array(index.slugs.length);
  const total = query.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { feature, weight } of query) {
    const end = index.starts[feature + 1] ?? 0;
    let at = feature < 0 ? end : (index.starts[feature] ?? 0);
    // The lines of an entry stand together.
    while (at < end) {
      const entry = index.entryOf[index.lines[at] ?? 0] ?? 0;
      let count = 0;
      for (; at < end && index.entryOf[index.lines[at] ?? 0] === entry; at += 1)
        count += index.share[index.lines[at] ?? 0] ?? 0;
      sums[entry] = (sums[entry] ?? 0) + (weight / total) * (count / (count + HALF_COUNT));
    }
  }
  return sums;
}

/** For each entry the likeness (cosine) of the message and the entry's most alike line, 0 to 1. */
function closestLines(index: SearchIndex, query: readonly Wanted[]): Float64Array {
  const likeness = new Float64Array(index.entryOf.length);
  const length = Math.sqrt(query.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
  for (const { feature, weight } of query) {
    if (feature < 0) continue;
    const end = index.starts[feature + 1] ?? 0;
    for (let at = index.starts[feature] ?? 0; at < end; at += 1) {
      const line = index.lines[at] ?? 0;
      likeness[line] = (likeness[line] ?? 0) + (weight / length) * (index.weights[at] ?? 0);
    }
  }
  const closest = new Float64Array(index.slugs.length);
  likeness.forEach((alike, line) => {
    const entry = index.entryOf[line] ?? 0;
    if (alike > (closest[entry] ?? 0)) closest[entry] = alike;
  });
  return closest;
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
