/** Reads what a landlord types about a home: what it is, where, and how large. */
import { fold } from '../fold.js';
import { inDigits } from './digits.js';
import { parseTown } from './town.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';

export type OfferedKind = 'flat' | 'unit' | 'room';

const SHARED =
  /(?:^|[^\p{L}])(?:wg|mitbewohn|shared|roommate|flatmate|сусід|сосед)|(?:zimmer|room) in|(?:кімнат|комнат)\p{L}* [ву] /u;
const ROOM = /zimmer|(?:^|[^\p{L}])room|кімнат|комнат/u;
const COUNTED =
  /\d[\s-]*(?:zimmer|room|кімнат|комнат)|(?:eine?|zwei|drei|vier|fuenf|funf)[\s-]*zimmer\p{L}*wohn|[\p{L}](?:кімнатн|комнатн)/u;
const UNIT = /haus|house|будин|(?:^|[^\p{L}])дом|einlieger/u;
const FLAT =
  /(?:одн|дв|тр|чотир|четыр)[оеі]?[вх]?(?:ушк|шк[аиуо])|wohnung|apartment|appartement|(?:^|[^\p{L}])flat|квартир|студі|студи|studio/u;

/** @returns what is offered; null when no word says it. */
export function parseOfferedKind(text: string): Typed<OfferedKind> {
  if (/[?؟]/.test(text)) return null;
  const folded = fold(text);
  if (SHARED.test(folded) && !COUNTED.test(folded)) return { value: 'room' };
  if (FLAT.test(folded)) return { value: 'flat' };
  if (UNIT.test(folded)) return { value: 'unit' };
  return ROOM.test(folded) ? { value: COUNTED.test(folded) ? 'flat' : 'room' } : null;
}

const POSTCODE = /(?<!\d)\d{5}(?!\d)/gu;
/** Signs that nobody sees, and pictures. */
const UNSEEN = /\p{Cf}|\p{Extended_Pictographic}|\p{Variation_Selector}/gu;
const NAME = /^\p{L}[\p{L}\p{M}'’ʼ().\-/ ]{1,59}$/u;

/** @returns postcode (five digits, 01001 to 99998) and town, parted by a space; asked back when one of them is missing. */
export function parsePlace(text: string): Typed<string> {
  if (text.length > 120 || /[?؟]/.test(text)) return null;
  const [code, ...more] = new Set(text.match(POSTCODE) ?? []);
  const name = text
    .replace(UNSEEN, '')
    .replace(/(?:^|\s)(?:plz|d)\b[\s:.-]*(?=\d)/iu, ' ')
    .replace(POSTCODE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:.-]+$/gu, '');
  if (code === undefined) return NAME.test(name) || /\d/.test(text) ? VAGUE : null;
  if (more.length > 0) return SEVERAL;
  if (Number(code) < 1001 || Number(code) > 99_998 || !NAME.test(name)) return VAGUE;
  const town = parseTown(name);
  if (town === null || 'unclear' in town) return VAGUE;
  // There is more than one Halle: only a name in other letters is put into German.
  return { value: `${code} ${/\p{Script=Cyrillic}/u.test(name) ? town.value : name}` };
}

/** Rooms in tenths (25 = 2.5 rooms), area in dm² (100 to the square metre). */
export type Size = { rooms: number; area: number };

const COUNTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ein|eine|einem|один|одна|одну|одно|one)(?=[\s-]*(?:zimmer|raum|room|кімнат|комнат))/gu, '1'],
  [
    /(?<!\p{L})(?:zwei|two|два|дві|две|дво|двох|двух)(?=[\s-]*(?:zimmer|raum|raeum|room|кімнат|комнат))/gu,
    '2',
  ],
  [/(?<!\p{L})(?:drei|three|три|трьох|трех|трох)(?=[\s-]*(?:zimmer|raum|raeum|room|кімнат|комнат))/gu, '3'],
  [
    /(?<!\p{L})(?:vier|four|чотири|четыре|чотирьох|четырех)(?=[\s-]*(?:zimmer|raum|raeum|room|кімнат|комнат))/gu,
    '4',
  ],
  [/(?<!\p{L})(?:fuenf|funf|five|пять|пятьох|пяти)(?=[\s-]*(?:zimmer|raum|raeum|room|кімнат|комнат))/gu, '5'],
  [/(?<!\p{L})(?:одно|одна)(?=[кч]імнатн|комнатн)/gu, '1'],
  [/(?<!\p{L})однушк\p{L}+/gu, '1 кімната'],
  [/(?<!\p{L})двушк\p{L}+/gu, '2 кімнати'],
  [/(?<!\p{L})тр[еь]?шк\p{L}+/gu, '3 кімнати'],
];

const TOKEN =
  /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)(?![.,]?\d)(?:\s*-?\s*(?:(qm|m2|m\^2|sqm|sq\.?\s*m|quadratm\p{L}*|square\s*met\p{L}*|кв\p{L}*\.?\s*м?2?\p{L}*|м2|метр\p{L}*|[mм](?!\p{L}))|(zimmer\p{L}*|zi(?!\p{L})|raum\p{L}*|raeum\p{L}*|rooms?|кімн?\p{L}*|комн?\p{L}*)))?/gu;

/** "Three and a half rooms". */
const HALF = /полов|(?<!\p{L})half|halb/u;

type Found = { value: number; unit: 'area' | 'rooms' | null };

function numbersIn(text: string): Found[] {
  const plain = text.replace(/\s*½/gu, ',5').normalize('NFKC');
  const folded = COUNTS.reduce((said, [word, digit]) => said.replace(word, digit), fold(plain));
  return [...folded.matchAll(TOKEN)].map(([, number = '', area, rooms]) => ({
    value: Number(number.replace(',', '.')),
    unit: area ? 'area' : rooms ? 'rooms' : null,
  }));
}

/** Two bare numbers tell themselves apart by their size. */
function assigned(found: readonly Found[]): { rooms?: number; area?: number } {
  const rooms = found.find(({ unit }) => unit === 'rooms')?.value;
  const area = found.find(({ unit }) => unit === 'area')?.value;
  const bare = found.filter(({ unit }) => unit === null).map(({ value }) => value);
  if (rooms !== undefined && area !== undefined) return { rooms, area };
  const small = bare.filter((value) => value < 10);
  const large = bare.filter((value) => value >= 12);
  const [only] = small.length === 1 ? small : [];
  const [wide] = large.length === 1 ? large : [];
  const all = { rooms: rooms ?? only, area: area ?? wide };
  return {
    ...(all.rooms !== undefined && { rooms: all.rooms }),
    ...(all.area !== undefined && { area: all.area }),
  };
}

/**
 * Reads rooms and square metres in any order. What has no both is asked back.
 * @param room whether one room is offered: then the area alone is an answer
 */
export function parseSize(text: string, room = false): Typed<Size> {
  if (text.length > 200 || /[?؟]/.test(text)) return null;
  const half = HALF.test(fold(text));
  const said = half ? null : sizeIn(text, room);
  if (said !== null && 'value' in said) return said;
  const figures = inDigits(text);
  return HALF.test(figures) ? VAGUE : (sizeIn(figures, room) ?? said);
}

function sizeIn(text: string, room: boolean): Typed<Size> {
  const found = numbersIn(text);
  if (found.length === 0) return null;
  for (const unit of ['rooms', 'area'])
    if (new Set(found.filter((one) => one.unit === unit).map(({ value }) => value)).size > 1) return SEVERAL;
  const { rooms = room ? 1 : undefined, area } = assigned(found);
  if (rooms === undefined || area === undefined) return VAGUE;
  if (rooms < 1 || rooms > 20 || (rooms * 10) % 5 !== 0 || area < 5 || area > 1000) return VAGUE;
  return { value: { rooms: rooms * 10, area: Math.round(area * 100) } };
}
