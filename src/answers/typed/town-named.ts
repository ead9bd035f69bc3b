/** The known towns in what somebody has written, and what stands there besides. */
import { matchAt } from './lexicon.js';
import { type Piece, piecesOf } from './pieces.js';
import { PLACES, unmarked } from './places.js';
import { LEAD, NO_TOWN, SMALL } from './town-words.js';

/** Whether a town's name is one that is known by its German name. */
export const isKnownTown = (name: string): boolean =>
  townsIn(piecesOf(unmarked(name)) ?? []).names.includes(name);

/** The pieces that belong to no known place: "Frankfurt an der Oder" has a word that joins elsewhere. */
export function unnamed(pieces: readonly Piece[]): Piece[] {
  const others: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const named = matchAt(PLACES, pieces, at);
    if (!named) others.push(...pieces.slice(at, at + 1));
    at = named?.next ?? at + 1;
  }
  return others;
}

/** The known towns that are named; `only` = with no other words but those of a sentence, `lead` = some of these. */
export function townsIn(pieces: readonly Piece[]): { names: string[]; only: boolean; lead: boolean } {
  const names = new Set<string>();
  let only = true;
  let lead = false;
  let at = 0;
  while (at < pieces.length) {
    const named = matchAt(PLACES, pieces, at);
    const word = matchAt(NO_TOWN, pieces, at) ?? matchAt(LEAD, pieces, at) ?? matchAt(SMALL, pieces, at);
    if (named) {
      if (named.tag.town) names.add(named.tag.town);
    } else if (word) lead = true;
    else if (pieces[at]?.kind === 'word') only = false;
    at = named?.next ?? word?.next ?? at + 1;
  }
  return { names: [...names], only, lead };
}
