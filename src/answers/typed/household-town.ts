/** Reads who will live together and, said in the same message, where they live now: "Opa mit Enkel (12), wohnen gerade in Dresden". */
import { type Household, parseAdults } from './household.js';
import { parseTown } from './town.js';
import { isKnownTown } from './town-named.js';
import type { Typed } from './typed.js';

/** `town` only when one was named that is known. */
export type HouseholdAndTown = Household & { town?: string };

const PARTS = /^(.+?[^\s,.;])\s*[,.;\n]\s*([^,.;\n]+)[.;\s]*$/su;
/** "Me and my kids 5 and 7 currently in Leipzig": no mark, but "now" and "in" before the last words. */
const NOW_IN =
  /^(.+?)\s+((?:зараз|наразі|тепер|сейчас|щас|теперь|поки|пока|derzeit|zurzeit|momentan|gerade|grad|aktuell|jetzt|currently|now|at the moment|right now|for now|living|staying|wohnhaft|живемо|живем|живём|проживаем|проживаємо)(?:\s+\p{L}+){0,2}?\s+(?:в|у|во|in)\s+\p{L}[\p{L}\s()-]*)$/isu;
/** The last part has to say that it is about living somewhere now, so that "my son, Halle" stays unread. */
const LIVING =
  /(?<!\p{L})(?:зараз|наразі|тепер|сейчас|щас|теперь|поки|пока|жив[уеё]\p{L}*|мешка\p{L}+|прожива\p{L}+|перебува\p{L}+|находимся|wohn\p{L}+|leb(?:e|en|t)|derzeit|zurzeit|momentan|gerade|grad|aktuell|jetzt|currently|now|liv(?:e|ing)|stay(?:ing)?)(?!\p{L})/iu;

/**
 * As `parseAdults`; when the whole text gives no value, its last part is tried as a town.
 * @returns the household with the town's German name, or what `parseAdults` says of the whole
 */
export function parseHousehold(text: string): Typed<HouseholdAndTown> {
  const whole = parseAdults(text);
  if (whole !== null && 'value' in whole) return whole;
  const [, people, place] =
    [PARTS, NOW_IN].map((form) => form.exec(text.trim())).find((parts) => LIVING.test(parts?.[2] ?? '')) ??
    [];
  if (people === undefined || place === undefined) return whole;
  const [household, town] = [parseAdults(people), parseTown(place)];
  if (household === null || town === null || !('value' in household && 'value' in town)) return whole;
  return isKnownTown(town.value) ? { value: { ...household.value, town: town.value } } : whole;
}
