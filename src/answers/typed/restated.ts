/** Reads answers that take something back: "three, no wait, two", "не двоє, а троє", "früher Berlin, jetzt Hamburg". */
import { numberAt } from './numbers.js';
import { piecesOf } from './pieces.js';
import { type Typed, VAGUE } from './typed.js';

type Read<T> = (text: string) => Typed<T>;

const NO = 'нет|ні|не|nein|nee|no|nope';
const WAIT =
  'wait|hang on|hold on|sorry|oops|actually|i mean|i meant|rather|correction|ой|ох|упс|вибачте|перепрошую|помилилась|помилився|помилка|тобто|точніше|вірніше|чекайте|почекайте|стоп|извините|ошиблась|ошибся|ошибка|то есть|точнее|вернее|подождите|погодите|стойте|warte|warten sie|moment|halt|sorry|entschuldigung|quatsch|korrektur|ich meine|ich meinte|genauer gesagt|genauer|besser gesagt|vielmehr|falsch|stimmt nicht|doch';
/** The marks and words between what is taken back and what holds. */
const TAKEN_BACK = new RegExp(
  `^(.+?)\\s*[,.;!:…-]+\\s*(?:(?:ой|oh|ach|ah|ups|oops|а|aber|but|or|oder|або|или|ну|хотя|хоча|äh|ähm|uh|er|um|hm|doch|well)[,\\s]+)*(?:(?:${NO})[,.\\s]+(?:${WAIT})(?!\\p{L})[,.:!…\\s-]*|(?:${WAIT})(?!\\p{L})[,.:!…\\s-]*(?:(?:${NO})[,.\\s]+)?|(?:${NO})\\s*[,.:!…-]+\\s*)(.+)$`,
  'iu',
);
/** Without a mark, where the words leave no doubt: "двое взрослых ой нет трое". */
const OOPS =
  /^(.+?)\s+(?:ой|упс|ups|oops|oh|ach|ah|äh)[,\s]+(?:(?:ні|нет|не|нє|nein|nee|no|sorry|wait|чекай\p{L}*|стоп)[,\s]+)?(?:ich meine\s+|i mean\s+|вже\s+|уже\s+)?(.+)$/iu;
/** "Bavaria not, rather Hesse". */
const REJECTED =
  /^.+?\s(?:не|ні|нет|nicht|no|not)\s*[,;.–-]+\s*(?:(?:а|але|но|aber|but|dann|then|то)\s+)?(?:лучше|краще|lieber|eher|rather|better|besser|скорее|скоріше)\s+(.+)$/iu;
const BETTER = '(?:(?:краще|лучше|lieber|besser|better|rather)\\s+)?';
/** "Two, no three": nothing but a number follows. */
const NO_NUMBER = new RegExp(`^(.+?)\\s*[,.;!…-]+\\s*(?:${NO})\\s+(?:${BETTER})?(.+)$`, 'iu');
const INSTEAD =
  /^(.*?)(?<!\p{L})(?:не|nicht|not)\s+((?!только|тільки|лише|лишь|nur|only|just)(?:[^,\s]+\s+){0,3}?[^,\s]+)\s*,?\s+(?:а|sondern|but|rather|more like|eher|lieber|скоріше|скорее)\s+(?!also|auch|і|и|також|также)(.+)$/iu;
const FORMERLY =
  /^(?:ми|мы|я|wir|ich|we|i)?\s*(?:раніше|раньше|колись|когда-то|спочатку|сначала|früher|frueher|vorher|zuerst|before|earlier|previously|formerly|used to)(?!\p{L}).+?[,;.]?\s+(?:(?:а|але|но|but|aber|und|and)\s+)?(?:тепер|зараз|теперь|сейчас|jetzt|nun|now)(?!\p{L})\s*(?:(?:краще|лучше|lieber|eher|rather|prefer|prefer to|preferably)(?!\p{L})\s*)?(.+)$/iu;
/** "We lived in Bavaria, we want Hesse". */
const LIVED =
  /^(?:ми|мы|я|wir|ich|we|i)?\s*(?:жив|жила|жили|проживали|lived|have lived|had lived|wohnten|lebten|haben gewohnt)(?!\p{L}).+?,\s*(?:(?:а|але|но|but|aber|und|and)\s+)?((?:ми |мы |я |wir |ich |we |i )?(?:хочемо|хотим|хочу|хотіли б|хотели бы|want|would like|wollen|will|möchten|möchte)(?!\p{L}).+)$/iu;

const valued = <T>(typed: Typed<T>): { value: T } | null =>
  typed !== null && 'value' in typed ? typed : null;

/** Why it is so changes no answer. */
const REASON =
  /^(.+?)(?:\s*[,.;-]\s*(?:бо|тому що|оскільки|адже|потому что|так как|поскольку|ведь|weil|da|denn|because|cause|cuz|since)|\s+(?:тому що|потому что|because|weil|бо|wegen|из-за|із-за|because of|due to|thanks to))(?!\p{L})\s.+$/iu;

/** What kind of value it is, and how much it holds. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `list ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value)
    .map(([key, part]) => `${key} ${Array.isArray(part) ? part.length : ''}`)
    .join();
}

function isNumber(text: string): boolean {
  const pieces = piecesOf(text) ?? [];
  return numberAt(pieces, 0)?.next === pieces.filter(({ kind }) => kind !== 'mark').length;
}

/** What was said last, when the first and the last answer alike; a part taken back of a longer answer is asked back. */
function takenBack<T>(text: string, read: Read<T>): Typed<T> | undefined {
  const [, before, after] = TAKEN_BACK.exec(text) ?? [];
  const [, first, number] = before === undefined ? (NO_NUMBER.exec(text) ?? []) : [];
  const [, slip, meant] = before === undefined && number === undefined ? (OOPS.exec(text) ?? []) : [];
  const [said, instead] =
    before === undefined
      ? slip === undefined
        ? [first, number && isNumber(number) ? number : undefined]
        : [slip, meant]
      : [before, after];
  if (said === undefined || instead === undefined) return undefined;
  const [one, other] = [valued(read(said)), valued(read(instead))];
  if (!one || !other) return undefined;
  return shapeOf(one.value) === shapeOf(other.value) ? other : VAGUE;
}

/**
 * Reads `text` with what it takes back left out. "Not two but three" is three, "formerly Berlin, now Hamburg" is Hamburg;
 * everything else is read as it stands.
 */
export function restated<T>(text: string, read: Read<T>): Typed<T> {
  const trimmed = text.trim();
  const back = takenBack(trimmed, read);
  if (back !== undefined) return back;
  const [, lead = '', , instead] = INSTEAD.exec(trimmed) ?? [];
  const [, now] = FORMERLY.exec(trimmed) ?? LIVED.exec(trimmed) ?? REJECTED.exec(trimmed) ?? [];
  const held = instead === undefined ? now : `${lead}${instead}`;
  return (held === undefined ? null : valued(read(held))) ?? withoutReason(text, read);
}

/** The answer as it stands, or that of its main clause when only the reason after it is strange. */
function withoutReason<T>(text: string, read: Read<T>): Typed<T> {
  const whole = read(text);
  const [, main] = valued(whole) ? [] : (REASON.exec(text.trim()) ?? []);
  if (main === undefined) return whole;
  // "No steps, because my legs hurt, and a cat": what follows the reason is said as well.
  const more = text.trim().slice(main.length).split(/[,;]/).slice(2);
  return more.some((part) => read(part) !== null) ? whole : (valued(read(main)) ?? whole);
}
