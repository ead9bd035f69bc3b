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
/** "I have a flat for a family", "a room is free": somebody has a home for others. */
const HAS =
  /(?<!\p{L})(?:ich hab|ich habe|wir haben|(?:bei|in) uns (?:ist|steht|wird)|i have|we have|ive got|weve got|є|маю|маємо|есть|имею|имеем)(?!\p{L})/u;
const FOR_OTHERS =
  /(?<!\p{L})(?:fue?r (?:eine|einen|ein|zwei|drei|menschen|leute|familie|gefl|fluecht|fluchtl|jemand|ukrain|frau|student)|frei(?!\p{L})|freie|zu vermieten|zum vermieten|abzugeben|zur verfue?gung|leer|for (?:a|an|one|two|someone|somebody|people|famil|refugee|ukrain|student)|available|to let|to offer|spare|vacant|free (?:room|flat|apartment|house)|для (?:сім|родин|сем|людей|жін|женщ|мам|біжен|бежен|укра|студент|двох|двоих|одн)|вільн|свободн|здати|сдать|в оренду|в аренду)/u;
const NOT_OTHERS =
  /(?<!\p{L})(?:kein|nicht|gefund|such|brauch|wieder|no |not |dont|found|need|look|search|немає|нема|нет|не|знайш|нашел|нашл|шука|ищ|потріб|нужн)/u;

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
  if (HAS.test(folded) && FOR_OTHERS.test(folded) && !NOT_OTHERS.test(folded)) return 'offer';
  return begins(SEEKS) ? 'seek' : null;
}
