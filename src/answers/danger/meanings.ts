/** Words that mean much the same, in four languages: what is learned of one of them counts for all. */
import { PhraseBook } from '../phrases.js';
import type { Token } from '../tokens.js';
import { MEANING_LISTS } from './meaning-lists.js';
import { PATTERN_LISTS } from './rules.js';

const LISTS = { ...PATTERN_LISTS, ...MEANING_LISTS };

let known: { book: PhraseBook } | undefined;

function book(): PhraseBook {
  if (known === undefined) {
    const made = new PhraseBook(LISTS, []);
    for (const name of Object.keys(LISTS).sort()) made.phrase(`{${name}}`);
    known = { book: made };
  }
  return known.book;
}

/** For each token the numbers of the meanings it can have. */
export function meaningsOf(tokens: readonly Token[]): number[][] {
  const meanings: number[][] = tokens.map(() => []);
  for (const [id, places] of book().read(tokens).places) {
    for (const place of places) meanings[place]?.push(id);
  }
  return meanings;
}
