/** Finds where a compiled phrase stands in a message, in time that grows with the message's length only. */
import type { Phrase, Reading, Slot } from './phrases.js';

/** Where a phrase was found: the tokens' indices in order, and those among them that a negation can turn round. */
export type Match = { readonly tokens: readonly number[]; readonly heads: readonly number[] };

/** All places where the phrase stands in the message, one for each place where it can end. */
export function matches(phrase: Phrase, reading: Reading): Match[] {
  return phrase.variants.flatMap((slots) => variantMatches(slots, reading));
}

function variantMatches(slots: readonly Slot[], reading: Reading): Match[] {
  if (slots.some((slot) => !reading.places.has(slot.id))) return [];
  let paths: number[][] = [[]];
  for (const slot of slots) {
    const reached = new Map<number, number[]>();
    for (const path of paths) {
      for (const next of continuations(slot, path.at(-1), reading)) {
        if (!reached.has(next)) reached.set(next, [...path, next]);
      }
    }
    if (reached.size === 0) return [];
    paths = [...reached.values()];
  }
  return paths.map((tokens) => ({ tokens, heads: tokens.filter((_, at) => slots[at]?.head === true) }));
}

/** The tokens that fit the slot and are near enough after the token `from`. */
function continuations(slot: Slot, from: number | undefined, reading: Reading): number[] {
  const { tokens, places } = reading;
  const all = places.get(slot.id) ?? [];
  const fits = (index: number): boolean =>
    (!slot.clauseEnd || tokens[index]?.endsClause === true) &&
    (!slot.first || index === 0) &&
    (!slot.last || index === tokens.length - 1);
  if (from === undefined) return all.filter(fits);
  const start = tokens[from]?.at ?? 0;
  const found: number[] = [];
  for (let index = from + 1; index < tokens.length; index += 1) {
    if ((tokens[index]?.at ?? 0) - start - 1 > slot.gap) break;
    if (includesSorted(all, index) && fits(index)) found.push(index);
  }
  return found;
}

function includesSorted(sorted: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
