/** Texts that say in the person's own words what the menu asks: that a home is sought, or offered. */
import { fold, skeleton, words } from './fold.js';

export type HomeWish = 'seek' | 'offer';

/** By the romanised skeleton, so that Latin typing needs no entry of its own. */
const coarse = (list: string): string[] => list.split(' ').map((word) => skeleton(fold(word)));

/** Beginnings of words for a home. */
const HOMES = coarse(
  'квартир житл жиль кімнат комнат помешкан будин оселю wohnung apartment appartement zimmer unterkunft bleibe zuhause flat room home house housing accommodation',
);
/** Beginnings of words for looking and needing. */
const SEEKS = coarse(
  'шука ищ потріб нужн треба знайти найти зняти снять сниму орендува винайня such brauch benötig finden mieten look search need find rent seek',
);
/** Only what somebody does: "they offer me a flat" is no offer. Whole words. */
const OFFERS = new Set(
  coarse(
    'здаю здаємо здам здамо здати сдаю сдаем сдам сдадим сдать пропоную пропонуємо предлагаю предлагаем vermiete vermieten biete bieten anbieten untervermieten letting',
  ),
);
const OFFER_WORDS =
  /\b(i|we) (can |would like to |want to )?(offer|let|rent out)\b|\brent (it|my \w+|our \w+) out\b/;
/** Longer texts tell a story. */
const LONGEST = 300;

/** What `text` wishes about a home, in any of the languages; null when it says nothing of it. */
export function homeWish(text: string): HomeWish | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  const said = words(folded).map(skeleton);
  const begins = (list: readonly string[]): boolean =>
    said.some((word) => list.some((one) => word.startsWith(one)));
  if (!begins(HOMES)) return null;
  if (said.some((word) => OFFERS.has(word)) || OFFER_WORDS.test(folded)) return 'offer';
  return begins(SEEKS) ? 'seek' : null;
}
