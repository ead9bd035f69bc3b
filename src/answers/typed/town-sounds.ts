/** Knows German towns by how they sound when Ukrainian or Russian letters spell them in a way that stands in no list. */
import { fold, isCyrillic } from '../fold.js';
import { placeWords, soundOf, withoutEnding } from '../place-keys.js';
import { isListed } from './lexicon.js';
import { TOWN_NAMES } from './places.js';

/** A word, or two as in "Бад-Гомбург". */
const WORD = /(?:бад[\s-]+)?[\p{L}\p{M}'’ʼ]+(?:-[\p{L}\p{M}'’ʼ]+)*/giu;
/** Shorter words sound like too many others. */
const SHORTEST = 4;

let made: ReadonlyMap<string, string> | null = null;

/** The towns by their sound; none that two of them share. */
function sounds(): ReadonlyMap<string, string> {
  if (made) return made;
  const bySound = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of TOWN_NAMES) {
    // «Мёнхенгладбах» and «Менхен…»: an ö is heard as o or as e.
    for (const spelled of new Set([name, name.replace(/ö/g, 'e')])) {
      const sound = soundOf(placeWords(spelled));
      if (bySound.has(sound) && bySound.get(sound) !== name) shared.add(sound);
      bySound.set(sound, name);
    }
  }
  for (const sound of shared) bySound.delete(sound);
  made = bySound;
  return made;
}

function townOf(word: string): string | null {
  const parts = fold(word).split(/[\s-]+/);
  const folded = parts.join('');
  if (folded.length < SHORTEST || !isCyrillic(folded) || parts.every(isListed)) return null;
  return sounds().get(soundOf([folded])) ?? sounds().get(soundOf([withoutEnding(folded)])) ?? null;
}

/** The text with such towns in their German names. */
export const withTownNames = (text: string): string => text.replace(WORD, (word) => townOf(word) ?? word);
