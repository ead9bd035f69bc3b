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

/** "500, more is not possible", "400 and not a cent more". */
const NO_MORE =
  /(?<=\d\s?(?:€|eur|euro|євро|евро)?|\p{L})\s*[,;.–-]?\s+(?:(?:а|и|і|й|та|und|and|але|но|aber|but)\s+)?(?:(?:більше|больше|mehr|more|дорожче|дороже|вище|выше)\s+(?:(?:уже|вже|ну|точно|leider|just)\s+)?(?:ніяк|никак|нема\p{L}*|нет|нету|не\s+\p{L}+|geht(?:\s+leider)?\s+nicht|ist\s+(?:leider\s+)?nicht\s+(?:drin|möglich)|kann\s+(?:ich|man)\s+nicht|können\s+wir\s+nicht|is\s+(?:not|im)\s?possible|isn['’]?t\s+possible|(?:i|we)\s+(?:can['’]?t|cannot))|(?:ні|ни|keinen?|kein|not\s+an?|no)\s+(?:\p{L}+\s+)?(?:цент|копе|коп[іе]й|євро|евро|cent|euro|penny)\p{L}*\s+(?:більше|больше|mehr|more))(?:[.!)\s]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Cf}|\p{Variation_Selector})*$/iu;

/** The text with the most that is meant, said plainly; the same text where nothing of the kind stands. */
export const withMost = (text: string): string =>
  text
    .replace(NO_MORE, ' max')
    .replace(NOTHING, 'max ')
    .replace(DENIED, 'max ')
    .replace(BEYOND, (_, amount: string, unit: string) => `max ${amount}${unit}`);
