/** The six answers of a landlord's first contact (R21): what, where, how large, the rent, from when and how long, when to ring. */
import { parseMoney } from '../../../answers/typed/money.js';
import { parseMoveIn } from '../../../answers/typed/move-in.js';
import { parseOfferedKind, parsePlace, parseSize } from '../../../answers/typed/offered.js';
import { parseRegions } from '../../../answers/typed/regions.js';
import { parseTerm } from '../../../answers/typed/term.js';
import { landOf } from '../../../matching/postcodes.js';
import { LAENDER } from '../../../matching/profile.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import { dayAfter } from '../../days.js';
import type { Context, Form, Parsed, Question } from '../../form/form.js';
import { first, list, options, word } from '../../form/parts.js';
import { rentWords, sizeWords, termWords } from './facts.js';
import { base } from './parts.js';

/** So many characters say when to ring. */
const CALL_MAX = 200;

const kindName = (id: string) => word(`home-offer-kind-${id}`);

const kind: Question = {
  ...base('kind'),
  options: options(['flat', 'unit', 'room'], kindName),
  columns: 1,
  chosen: first,
  typed: (text) => {
    const read = parseOfferedKind(text);
    if (read === null || 'unclear' in read) return read && { unclear: kind.unclear };
    const more = parseSize(text, read.value === 'room');
    const also = more !== null && 'value' in more ? { size: [more.value.rooms, more.value.area] } : {};
    return { value: read.value, also };
  },
  show: (value) => kindName(String(value)),
};

const place: Question = {
  ...base('place'),
  options: [],
  columns: 1,
  free: true,
  chosen: first,
  typed: (text) => {
    const read = parsePlace(text);
    return read === null || 'value' in read ? read : { unclear: place.unclear };
  },
  show: (value) => String(value),
};

const landName = (id: string | number): Phrase => word(`land-${id}`);

/** Only where the postcode does not tell it. */
const land: Question = {
  ...base('land'),
  options: options(LAENDER, landName),
  columns: 2,
  applies: ({ place: where }) => typeof where === 'string' && landOf(where.slice(0, 5)) === null,
  chosen: first,
  typed: (text) => {
    const read = parseRegions(text);
    if (read === null) return null;
    const [only, ...more] = 'value' in read ? read.value : [];
    return only !== undefined && more.length === 0 ? { value: only } : { unclear: land.unclear };
  },
  show: (value) => landName(String(value)),
};

/** `[tenths of a room, dm²]` */
const size: Question = {
  ...base('size'),
  options: [],
  columns: 1,
  free: true,
  chosen: first,
  typed: (text, { answers }) => {
    const read = parseSize(text, answers.kind === 'room');
    if (read === null) return null;
    return 'value' in read ? { value: [read.value.rooms, read.value.area] } : { unclear: size.unclear };
  },
  show: (value) => {
    const [rooms, area] = list(value);
    return sizeWords(Number(rooms), Number(area));
  },
};

/** Cents, everything in one sum. */
const rent: Question = {
  ...base('rent'),
  options: [],
  columns: 1,
  free: true,
  chosen: first,
  typed: (text) => {
    const read = parseMoney(text);
    if (read === null) return null;
    if ('unclear' in read) return { unclear: rent.unclear };
    // Without heating it is not all in: another sum would have to be guessed.
    return read.value.kind === 'cold'
      ? { unclear: phrase('home-offer-rent-cold') }
      : { value: read.value.cents };
  },
  show: (value) => rentWords(Number(value)),
};

const DAYS: Record<string, number> = { now: 0, month: 30, quarter: 90 };

function typedFrom(text: string, { today, language }: Context): Parsed | null {
  const words = text.trim().split(/[\s,;]+/u);
  for (let n = 1; n < words.length && words.length <= 12; n += 1) {
    const months = termOf(words.slice(n).join(' '));
    const day = months === null ? null : parseMoveIn(words.slice(0, n).join(' '), 'from', today, language);
    if (months !== null && day !== null && 'value' in day)
      return { value: day.value ?? today, also: { term: months } };
  }
  const read = parseMoveIn(text, 'from', today, language);
  if (read === null) return null;
  if ('value' in read) return { value: read.value ?? today };
  return { unclear: read.unclear === 'past' ? phrase('home-offer-from-past') : from.unclear };
}

/** Months, 0 = without an end; null when no one length is said. */
function termOf(text: string): number | null {
  const read = parseTerm(text);
  if (read === null || 'unclear' in read || read.value === 'any') return null;
  return read.value === 'unlimited' ? 0 : read.value;
}

const from: Question = {
  ...base('from'),
  options: options(['now', 'month', 'quarter'], (id) => word(`form-chances-from-${id}`)),
  columns: 2,
  chosen: ([id = 'now'], { today }) => dayAfter(today, DAYS[id] ?? 0),
  typed: typedFrom,
  show: (value) => ({ day: String(value), year: true }),
};

/** Belongs to the one before: who says both at once is not asked. */
const term: Question = {
  ...base('term'),
  options: [0, 24, 12, 6].map((months) => ({ id: String(months), label: termWords(months) })),
  joins: true,
  columns: 2,
  applies: (answers) => answers.from !== undefined,
  chosen: ([id]) => Number(id),
  typed: (text) => {
    const months = termOf(text);
    if (months !== null) return { value: months };
    return parseTerm(text) === null ? null : { unclear: term.unclear };
  },
  show: (value) => termWords(Number(value)),
};

/** Instead of a time: who wants no call. */
export const WRITE = 'write';

const call: Question = {
  ...base('call'),
  options: options([WRITE], (id) => word(`home-offer-call-${id}`)),
  columns: 1,
  free: true,
  chosen: first,
  typed: (text) => {
    const words = text.trim();
    return words.length > CALL_MAX || words === '' ? { unclear: call.unclear } : { value: words };
  },
  show: (value) => (value === WRITE ? word('home-offer-call-write') : String(value)),
};

/** What is asked first of every home. */
export const HOME: readonly Question[] = [kind, place, land, size, rent, from, term];

export const offerForm: Form = {
  id: 'offer',
  questions: [...HOME, call],
  summary: (lines) => phrase('home-offer-summary', { answers: lines }),
  skippable: false,
};
