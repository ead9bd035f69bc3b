/** What two texts can have in common when they are typed differently: their words, stems, letter groups and pairs. */
import { fold, plainUmlauts, skeleton, words } from './fold.js';

/** A feature by its name, and its weight. */
export type Feature = readonly [name: string, weight: number];

const GRAM_LENGTH = 4;
/** Ukrainian, Russian and German put their endings after about five letters; shorter words are their own stem. */
const STEM_LENGTH = 5;
/** Found by leaving out each question in turn and looking for it by the others. */
const WEIGHT = { word: 1, skeleton: 1, grams: 2, stem: 2 } as const;
export const PAIR_WEIGHT = 0.5;

/** The features of a word, and its stem. */
export type WordFeatures = { readonly features: readonly Feature[]; readonly stem: string };

/** What begins the name of a pair, and stands in no other name. */
const PAIR = ' ';

/** The feature of two words that stand beside each other, by their stems. */
const pairOf = (before: string, stem: string): Feature => [`${PAIR}${before}${PAIR}${stem}`, PAIR_WEIGHT];

/** The two stems of a feature by its name; null when it is no pair. */
export function stemsOf(name: string): string[] | null {
  return name.startsWith(PAIR) ? name.slice(PAIR.length).split(PAIR) : null;
}

/**
 * Each word as typed, as romanised skeleton, by its stem and its letter groups, and each pair of neighbours; every feature once,
 * with its greatest weight.
 */
export function featuresOf(text: string): Map<string, number> {
  const features = new Map<string, number>();
  let before = '';
  for (const word of words(fold(text))) {
    const own = wordFeatures(word);
    for (const [name, weight] of own.features) {
      if (weight > (features.get(name) ?? 0)) features.set(name, weight);
    }
    if (before !== '') features.set(...pairOf(before, own.stem));
    before = own.stem;
  }
  return features;
}

/** What a folded word has in common with others, by itself. */
export function wordFeatures(word: string): WordFeatures {
  const coarse = skeleton(word);
  const stem = coarse.slice(0, STEM_LENGTH);
  const grams = gramsOf(`<${coarse}>`);
  const features: Feature[] = grams.map((gram) => [gram, WEIGHT.grams / grams.length]);
  features.push([`=${plainUmlauts(word)}`, WEIGHT.word], [`~${coarse}`, WEIGHT.skeleton]);
  if (coarse.length >= STEM_LENGTH) features.push([`^${stem}`, WEIGHT.stem]);
  return { features, stem };
}

function gramsOf(word: string): string[] {
  const grams: string[] = [];
  for (let at = 0; at + GRAM_LENGTH <= word.length; at += 1) grams.push(word.slice(at, at + GRAM_LENGTH));
  return grams;
}
