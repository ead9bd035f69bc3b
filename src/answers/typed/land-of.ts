/** In which Land a town lies, as far as its name tells. */
import { tagsOf } from './lexicon.js';
import { isQuiet, piecesOf } from './pieces.js';
import { type LandId, PLACES, unmarked } from './places.js';

/** @param town as it was saved; a postcode in it says nothing here. @returns null for a town that is in no list, or several Länder. */
export function landOfTown(town: string): LandId | null {
  const name = unmarked(town.replace(/\b\d{5}\b/gu, ' '));
  const named = tagsOf(PLACES, piecesOf(name) ?? [], isQuiet);
  const lands = new Set((named ?? []).map(({ land }) => land));
  const [land] = lands;
  return lands.size === 1 && land !== undefined ? land : null;
}
