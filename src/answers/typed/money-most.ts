/** Turns "I cannot pay more than 700" round: the sum that is too much to pass is the most that can be paid. */

const MORE =
  '(?:more than|over|above|beyond|mehr (?:als|wie)|über|ueber|больше(?: чем)?|більше(?: ніж| за)?|більш(?: ніж)?|более|дороже(?: чем)?|дорожче(?: ніж| за)?|выше|вище|свыше|понад)';
const CANNOT =
  "(?:can['’]?t|cannot|can not|couldn['’]?t|won['’]?t|не\\s+(?:мож|мог|потян|тягн|вытян|витягн|осил|плат|сплач|готов|хоч|хот)\\p{L}*|(?:kann|können|schaffe|schaffen|will|wollen|darf|möchte|zahle|zahlen)(?: ich| wir)? nicht)";
/** "I can't do more than …". */
const DENIED = new RegExp(`${CANNOT}\\s+(?:\\p{L}+\\s+){0,3}?${MORE}\\s+(?=\\d|\\p{L})`, 'iu');
/** "More than … is not possible". */
const NOT_POSSIBLE =
  "(?:(?:geht|kann|können|ist|wäre|schaffe|zahle|schaffen|zahlen|möchte|möchten|will|wollen|würde|würden)\\s+(?:(?:ich|wir|für|mich|uns|es|leider|einfach|mir)\\s+)*nicht(?:\\s+(?:drin|möglich|leisten|zahlen|bezahlen))?|(?:(?:я|ми|мы|нам|мне|мені|ну|уже|вже|ніяк|никак)\\s+)*не\\s+\\p{L}+|(?:is|would be|,)?\\s*(?:not possible|impossible|too much|out of reach)|(?:i|we)\\s+(?:can['’]?t|cannot)(?:\\s+(?:pay|afford|do|manage))?|(?:нельзя|неможливо|невозможно|задорого|слишком дорого|занадто|zu viel|zu teuer))";
const BEYOND = new RegExp(
  `(?<!\\p{L})(?<!\\b(?:no|not|nicht|не|ні)\\s)${MORE}\\s+((?:[\\d.,]+|\\p{L}+(?:\\s\\p{L}+)?))(\\s*(?:€|euro|eur|євро|евро)?)\\s*,?\\s*${NOT_POSSIBLE}(?!\\p{L})`,
  'iu',
);

/** "Nothing above 800". */
const NOTHING = new RegExp(`(?:nothing|nichts|ничего|нічого)\\s+${MORE}\\s+(?=\\d|\\p{L})`, 'iu');

/** The text with the most that is meant, said plainly; the same text where nothing of the kind stands. */
export const withMost = (text: string): string =>
  text
    .replace(NOTHING, 'max ')
    .replace(DENIED, 'max ')
    .replace(BEYOND, (_, amount: string, unit: string) => `max ${amount}${unit}`);
