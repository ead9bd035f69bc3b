/** What two texts can have in common when they are typed differently: their words and the letter groups in them. */
import { fold, plainUmlauts, skeleton, words } from './fold.js';

/** A text's words and letter groups with their weights. */
export type Features = ReadonlyMap<string, number>;

const GRAM_LENGTHS = [3, 4] as const;
const WORD_WEIGHT = 2;
const GRAMS_WEIGHT = 2;

/**
 * Each word once as a whole and as letter groups, in the folded form and in the romanised skeleton.
 * `known` remembers the words from one text to the next.
 */
export function featuresOf(text: string, known = new Map<string, Features>()): Features {
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
  const features = new Map<string, number>();
  for (const gram of grams) features.set(gram, GRAMS_WEIGHT / grams.length);
  return features.set(`=${plainUmlauts(word)}`, WORD_WEIGHT / 2).set(`~${coarse}`, WORD_WEIGHT / 2);
}

function gramsOf(word: string): string[] {
  const grams: string[] = [];
  for (const length of GRAM_LENGTHS) {
    for (let at = 0; at + length <= word.length; at += 1) grams.push(word.slice(at, at + length));
  }
  return grams;
}
