/** Reads how old somebody is: `5 років`, `18 Monate`, `a 3-year-old`, `двухлетний`, `anderthalb Jahre`. */
import { fold } from '../fold.js';
import { HALF_UP, UNITS, type Unit, WHOLE } from './age-lists.js';
import { germanNumber } from './german-numbers.js';
import { formsOf, matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { type Piece, pastHyphen } from './pieces.js';

/**
 * `age` in whole years. `sure`: a unit was said, so the number cannot count people. `adjective`: it describes the person named
 * next ("the 3-year-old …"). An `age` of null is one that nobody can be sure of; `apart` is the first of two people's, where only their
 * number tells whether "3 years and 8 months" is one or two; `single` is the age of one person who alone can be meant.
 */
export type AgeRead = {
  age: number | null;
  next: number;
  sure: boolean;
  adjective: boolean;
  apart?: number;
  single?: number;
  /** Where the first of two people's ages ends, when the whole is read as one person's: "1 year 3 months". */
  apartNext?: number;
};

const AGE_OLD = new Set(['old', 'alt', 'of', 'возраста', 'віку', 'роду', 'роки', 'age']);

const SLAVIC_ADJECTIVE =
  /^(.*)(літн|летн|річн|годовал|месячн|місячн)(ий|ій|ія|я|а|ого|его|ому|ему|им|ім|ої|ою|ой|ей|яя|юю|ую|у|ю|і|ие|ые|ых|их|ыми|ими|ый|ая)$/u;
const GERMAN_ADJECTIVE = /^(.*)(jaehrig|monatig|jahrig)(e|er|es|en|em)?$/;
/** The genitive that stands in `пятилетний`, `двухлетняя`, `трирічна`. */
const STEMS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'одно'],
      [2, 'дво, двух, двох'],
      [3, 'три, трех, трьох'],
      [4, 'чотири, чотирьох, четырех'],
      [5, 'пяти'],
      [6, 'шести'],
      [7, 'семи'],
      [8, 'восьми'],
      [9, 'девяти'],
      [10, 'десяти'],
      [11, 'одинадцяти, одиннадцати'],
      [12, 'дванадцяти, двенадцати'],
      [13, 'тринадцяти, тринадцати'],
      [14, 'чотирнадцяти, четырнадцати'],
      [15, 'пятнадцяти, пятнадцати'],
      [16, 'шістнадцяти, шестнадцати'],
      [17, 'сімнадцяти, семнадцати'],
      [18, 'вісімнадцяти, восемнадцати'],
    ] as const
  ).flatMap(([value, list]) => formsOf(list).map((form) => [fold(form), value] as const)),
);

const inYears = (value: number, unit: Unit): number =>
  unit === 'month' ? Math.floor(value / 12) : unit === 'week' ? 0 : value;

/** `5-річна`, `12 летний`, `3-jährige`, `dreijährig`, `двухлетний`, `3-х летний`. */
function adjectiveAt(pieces: readonly Piece[], at: number): AgeRead | null {
  const digits = pieces[at]?.kind === 'digits' ? Number(pieces[at]?.text) : null;
  let place = digits === null ? at : at + 1;
  if (digits !== null && pieces[place]?.text === '-') place += 1;
  // "14 и годовалый" is two ages.
  const glued = pieces[place]?.text !== 'и' || pieces[place]?.gap === false;
  if (digits !== null && glued && /^(х|ти|и|ми|ох|ьох)$/.test(pieces[place]?.text ?? '')) place += 1;
  if (digits !== null && pieces[place]?.text === '-') place += 1;
  const word = pieces[place]?.text ?? '';
  const [, stem = '', name = ''] = SLAVIC_ADJECTIVE.exec(word) ?? GERMAN_ADJECTIVE.exec(word) ?? [];
  if (name === '') return null;
  const value = stem === '' ? digits : digits === null ? (STEMS.get(stem) ?? germanNumber(stem)) : null;
  if (value === null) return null;
  const age = inYears(value, /^m|мес|міс/.test(name) ? 'month' : 'year');
  return { age, next: place + 1, sure: true, adjective: true };
}

/** Where a trailing "old", "alt", "of age" ends. */
function pastOld(pieces: readonly Piece[], at: number): number {
  let place = at;
  while (AGE_OLD.has(pieces[pieces[place]?.text === '-' ? place + 1 : place]?.text ?? '')) {
    place += pieces[place]?.text === '-' ? 2 : 1;
  }
  return place;
}

/** A unit after a number, also glued or with a hyphen: `5р`, `3-year`. */
function unitAt(pieces: readonly Piece[], at: number): { unit: Unit; next: number } | null {
  const place = pieces[at]?.text === '-' && !pieces[at]?.gap ? at + 1 : at;
  const found = matchAt(UNITS, pieces, place);
  return found && { unit: found.tag, next: found.next };
}

/** `2,5 года`, `2.5 Jahre`; a comma before an unclear unit may also part two ages. */
function decimalAt(pieces: readonly Piece[], at: number): AgeRead | null {
  const [whole, point, part] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (whole?.kind !== 'digits' || part?.kind !== 'digits' || point?.gap || part.gap) return null;
  if (point?.text !== '.' && point?.text !== ',') return null;
  const unit = unitAt(pieces, at + 3);
  const next = pastOld(pieces, unit?.next ?? at + 3);
  const glued = (comma: number, digits: number): boolean =>
    pieces[comma]?.text === ',' && !pieces[comma]?.gap && pieces[digits]?.kind === 'digits';
  // "2,5,11" are three ages.
  const many =
    (glued(at + 3, at + 4) && pieces[at + 4]?.gap === false) ||
    (at >= 2 && glued(at - 1, at - 2) && !whole.gap);
  const list = point.text === ',' && ((unit?.unit !== 'part-year' && part.text !== '5') || many);
  if (list) return null;
  const certain =
    unit !== null && (point.text === '.' || unit.unit === 'part-year') && part.text.length === 1;
  if (certain) return { age: inYears(Number(whole.text), unit.unit), next, sure: true, adjective: false };
  return {
    age: null,
    next,
    sure: true,
    adjective: false,
    ...(part.text === '5' && { single: Number(whole.text) }),
  };
}

const ORDINAL =
  /^((друг|перш|перв|втор|четверт|пят|шост|шест|сьом|седьм|восьм|девят|десят|\p{L}+надця?т|\p{L}+надцат)(ий|ый|ой)|трет(ій|ий)|второй|й|ий|ій|ый)$/u;

const OLDEST_WITH_MONTHS = 3;

/** A year and a half has no more months. */
const HALF = /^(пол|пів|anderthalb|eineinhalb|half|halb)/;

/** The age that begins at `at`; a bare number counts as one, but is not `sure`. */
export function ageAt(pieces: readonly Piece[], at: number): AgeRead | null {
  const whole = matchAt(WHOLE, pieces, at);
  // "In his eighth year" is not a year old.
  if (whole && ORDINAL.test(pieces[at - 1]?.text ?? ''))
    return { age: null, next: whole.next, sure: true, adjective: false };
  const adjective = adjectiveAt(pieces, at);
  if (adjective) return adjective;
  if (whole) {
    const next = pastOld(pieces, whole.next);
    // "A year and 8" may be one child of a year and eight months.
    const half = pieces.slice(at, whole.next).some(({ text }) => HALF.test(text));
    const more = whole.tag === 1 && !half && isJoiner(pieces[next]) ? numberAt(pieces, next + 1) : null;
    const open = more !== null && more.value < 12 && !isYears(unitAt(pieces, more.next)?.unit);
    return { age: open ? null : whole.tag, next, sure: true, adjective: false };
  }
  const half = /^(zwei|drei|vier|fuenf|sechs|sieben)einhalb$/.exec(pieces[at]?.text ?? '');
  const decimal = decimalAt(pieces, at);
  if (decimal) return decimal;
  const number = half
    ? { value: germanNumber(half[1] ?? ''), next: at + 1, shape: 'word' }
    : numberAt(pieces, at);
  if (number === null || number.value === null || number.shape === 'group') return null;
  const more = matchAt(HALF_UP, pieces, number.next);
  const place = pastSuffix(pieces, more?.next ?? number.next);
  const unit = unitAt(pieces, place);
  if (!unit)
    return { age: number.value, next: place, sure: more !== null || half !== null, adjective: false };
  const yearAnd =
    number.value === 1 && unit.unit !== 'month' && unit.unit !== 'week' && isJoiner(pieces[unit.next]);
  const after = yearAnd ? numberAt(pieces, unit.next + 1) : null;
  const months = after !== null && after.value < 12 && !isYears(unitAt(pieces, after.next)?.unit);
  const age = months ? null : inYears(number.value, unit.unit);
  const old = pastOld(pieces, unit.next);
  const described =
    pieces[place]?.text === '-' ||
    (old > unit.next && pieces[old]?.kind === 'word') ||
    (/^(yo|y|yr|yrs)$/.test(pieces[place]?.text ?? '') || old > unit.next
      ? /^(a|an|my|our|the)$/.test(pieces[at - 1]?.text ?? '')
      : false);
  const read = { next: old, sure: true, adjective: described };
  if (andMonths(pieces, old, unit.unit)) {
    const months = numberAt(pieces, old);
    const end = months && unitAt(pieces, months.next)?.next;
    // Months are told of small children; beside older ones they may be another's.
    if (end && number.value <= OLDEST_WITH_MONTHS)
      return { ...read, age, next: end, apart: number.value, apartNext: old };
    return { ...read, age: null, apart: number.value };
  }
  return { ...read, age };
}

/** `5-ти`, `3-х` before a unit. */
function pastSuffix(pieces: readonly Piece[], at: number): number {
  const suffix = pieces[at]?.text === '-' ? pieces[at + 1] : pieces[at];
  const glued =
    suffix !== undefined && !suffix.gap && /^(ти|ть|х|и|ми|м|мь|рьох|ьох|го|й|л)$/.test(suffix.text);
  return glued ? pastHyphen(pieces, at) + (pieces[at]?.text === '-' ? 2 : 1) : at;
}

const isYears = (unit: Unit | undefined): boolean => unit === 'year' || unit === 'part-year';
const isJoiner = (piece: Piece | undefined): boolean => /^(and|und|и|і|й|та)$/.test(piece?.text ?? '');

/** `1 year and 6 months` may be one child or two. */
function andMonths(pieces: readonly Piece[], at: number, unit: Unit): boolean {
  if (unit === 'month' || unit === 'week') return false;
  const place = /^(and|und|и|і|й|та|a|а|,)$/.test(pieces[at]?.text ?? '') ? at + 1 : at;
  const number = numberAt(pieces, place);
  return number !== null && number.value < 12 && unitAt(pieces, number.next)?.unit === 'month';
}
