/** Knows German towns by how they sound when Ukrainian or Russian letters spell them in a way that stands in no list. */
import { fold, isCyrillic } from '../fold.js';
import { placeWords, soundOf, withoutEnding } from '../place-keys.js';
import { isListed } from './lexicon.js';
import { TOWN_NAMES } from './places.js';

const WORD = /[\p{L}\p{M}'’ʼ]+/gu;
/** Shorter words sound like too many others. */
const SHORTEST = 4;

let made: ReadonlyMap<string, string> | null = null;

/** The towns of one word by their sound; none that two of them share. */
function sounds(): ReadonlyMap<string, string> {
  if (made) return made;
  const bySound = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of TOWN_NAMES) {
    const words = placeWords(name);
    const sound = soundOf(words);
    if (words.length > 1) continue;
    if (bySound.has(sound)) shared.add(sound);
    bySound.set(sound, name);
  }
  for (const sound of shared) bySound.delete(sound);
  made = bySound;
  return made;
}

function townOf(word: string): string | null {
  const folded = fold(word);
  if (folded.length < SHORTEST || !isCyrillic(folded) || isListed(folded)) return null;
  const found = sounds().get(soundOf([folded])) ?? sounds().get(soundOf([withoutEnding(folded)]));
  return found ?? null;
}

/** The text with such towns in their German names. */
export const withTownNames = (text: string): string => text.replace(WORD, (word) => townOf(word) ?? word);
