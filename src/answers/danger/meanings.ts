/** Words that mean much the same, in four languages: what is learned of one of them counts for all. */
import { PhraseBook } from '../phrases.js';
import type { Token } from '../tokens.js';
import { CHILD_LISTS } from './child.js';
import { HARASSMENT_LISTS } from './harassment.js';
import { HOMELESS_LISTS } from './homeless.js';
import { MEANING_LISTS } from './meaning-lists.js';
import { MEDICAL_LISTS } from './medical.js';
import { PEOPLE } from './people.js';
import { SUICIDE_LISTS } from './suicide.js';
import { TRAFFICKING_LISTS } from './trafficking.js';
import { VIOLENCE_LISTS } from './violence.js';

const LISTS = {
  ...PEOPLE,
  ...VIOLENCE_LISTS,
  ...HARASSMENT_LISTS,
  ...SUICIDE_LISTS,
  ...TRAFFICKING_LISTS,
  ...CHILD_LISTS,
  ...HOMELESS_LISTS,
  ...MEDICAL_LISTS,
  ...MEANING_LISTS,
};

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
