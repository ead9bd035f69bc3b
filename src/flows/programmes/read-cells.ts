/** One programme as cells of text, from a list or from a window: how each cell is read, and what it means. */
import { Audience, STATUSES } from '../../db/audience.js';
import type { ProgrammeWords } from '../../db/programmes.js';
import { LAENDER } from '../../matching/profile.js';
import { LANGUAGES } from '../../words/language.js';
import type { CellProblem } from '../../words/table.js';
import type { Given } from './keep.js';
import { dayOf, type Read, readDates, readRepeats } from './written.js';

/** What stands in a column; an empty string where it is empty or missing. */
export type Cells = (column: Column) => string;

const WORD_COLUMNS = LANGUAGES.flatMap((language) => [`title_${language}`, `text_${language}`] as const);
const OTHER_COLUMNS = [
  'organiser',
  'dates',
  'repeats',
  'place',
  'link',
  'join_link',
  'fee',
  'reduced_fee',
  'sponsor',
  'apply_by',
  'seats',
  'roles',
  'languages',
  'lands',
  'name_needed',
] as const;
export const CELL_COLUMNS = [...OTHER_COLUMNS, ...WORD_COLUMNS];
export type Column = (typeof CELL_COLUMNS)[number];

const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\u2028\u2029]|(?![\n\r\t])\p{Cc}/u;
const TITLE_MAX = 120;
const TEXT_MAX = 700;
const LINK_MAX = 300;

const words =
  (most: number, lines = false) =>
  (text: string): Read<string> => {
    if (text.length > most) return { problem: `has more than ${most} characters` };
    if (!lines && /[\n\r\t]/.test(text)) return { problem: 'must stand in one line' };
    return UNSEEN.test(text) ? { problem: 'has signs that cannot be seen' } : { value: text };
  };

function link(text: string): Read<string> {
  const isLink = text.length <= LINK_MAX && !/[\s<>"'`\\]/.test(text) && URL.canParse(text);
  const isWeb = isLink && ['https:', 'http:'].includes(new URL(text).protocol);
  return isWeb ? { value: text } : { problem: 'must be an address that begins with https://' };
}

function cents(text: string): Read<number> {
  const plain = text.replace(/\s*(?:€|EUR)$/i, '');
  const bare = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const value = /^\d{1,5}([.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
  return value <= 20_000
    ? { value: Math.round(value * 100) }
    : { problem: 'must be euros such as 480 or 49,50' };
}

const seats = (text: string): Read<number> =>
  /^\d{1,5}$/.test(text) && Number(text) > 0
    ? { value: Number(text) }
    : { problem: 'must be a number above 0' };

function day(text: string): Read<string> {
  const value = dayOf(text);
  return value === null ? { problem: 'must be a day such as 2026-12-01 or 01.12.2026' } : { value };
}

function yesNo(text: string): Read<boolean> {
  const said = text.toLowerCase();
  if (['yes', 'ja', '1', 'true', 'x'].includes(said)) return { value: true };
  return ['no', 'nein', '0', 'false'].includes(said) ? { value: false } : { problem: 'must be yes or no' };
}

/** Several of `known`, by spaces or commas. */
const codes =
  <T extends string>(known: readonly T[]) =>
  (text: string): Read<T[]> => {
    const words = text
      .toLowerCase()
      .split(/[\s,;|]+/)
      .filter((word) => word !== '');
    const found = known.filter((one) => words.includes(one));
    return words.every((word) => found.some((one) => one === word))
      ? { value: found }
      : { problem: `must be of ${known.join(', ')}, by a space` };
  };

/** Reads all cells; what is wrong is collected. */
class Reader {
  readonly problems: CellProblem<Column>[] = [];
  readonly #cell: Cells;

  constructor(cell: Cells) {
    this.#cell = cell;
  }

  /** What a column says; null where it is empty or wrong. */
  read<T>(column: Column, how: (text: string) => Read<T>): T | null {
    const text = this.#cell(column).trim().normalize('NFC');
    if (text === '') return null;
    const read = how(text);
    if ('value' in read) return read.value;
    this.problems.push({ column, reason: read.problem });
    return null;
  }

  wrong(column: Column, reason: string): void {
    this.problems.push({ column, reason });
  }
}

function wordsOf(cells: Reader): ProgrammeWords {
  const told: ProgrammeWords = { v: 1 };
  for (const language of LANGUAGES) {
    const title = cells.read(`title_${language}`, words(TITLE_MAX));
    const text = cells.read(`text_${language}`, words(TEXT_MAX, true));
    if (title !== null && text !== null) told[language] = { title, text };
    else if (title !== null || text !== null)
      cells.wrong(title === null ? `title_${language}` : `text_${language}`, 'is empty');
  }
  return told;
}

/** Beyond what one cell says. */
function fits(cells: Reader, { facts, dates }: Given): void {
  if (!LANGUAGES.some((language) => facts.words[language]))
    cells.wrong('title_de', 'there must be a title and a text in at least one language');
  if (facts.repeats && dates.length > 0) cells.wrong('repeats', 'must be empty where there are dates');
  if (facts.reducedCents !== null && (facts.feeCents ?? 0) <= facts.reducedCents)
    cells.wrong('reduced_fee', 'must be less than the fee');
  if (facts.sponsor !== null && facts.reducedCents === null) cells.wrong('sponsor', 'needs a reduced fee');
}

/** @param zone in which dates and times are meant. */
export function readCells(
  cell: Cells,
  zone: string,
): { given: Given } | { problems: readonly CellProblem<Column>[] } {
  const cells = new Reader(cell);
  const facts = {
    code: null,
    organiser: cells.read('organiser', words(120)) ?? '',
    words: wordsOf(cells),
    // In the order in which it is read back, so that the same list says nothing new.
    audience: Audience.parse({
      v: 1,
      status: cells.read('roles', codes(STATUSES)) ?? [],
      languages: cells.read('languages', codes(LANGUAGES)) ?? [],
      laender: cells.read('lands', codes(LAENDER)) ?? [],
    }),
    place: cells.read('place', words(200)),
    link: cells.read('link', link),
    joinLink: cells.read('join_link', link),
    asksName: cells.read('name_needed', yesNo) ?? false,
    feeCents: cells.read('fee', cents),
    reducedCents: cells.read('reduced_fee', cents),
    sponsor: cells.read('sponsor', words(120)),
    applyBy: cells.read('apply_by', day),
    seats: cells.read('seats', seats),
    repeats: cells.read('repeats', (text) => readRepeats(text, zone)),
  };
  const given: Given = { facts, dates: cells.read('dates', (text) => readDates(text, zone)) ?? [] };
  if (facts.organiser === '' && cells.problems.every(({ column }) => column !== 'organiser'))
    cells.wrong('organiser', 'is empty');
  if (cells.problems.length === 0) fits(cells, given);
  return cells.problems.length > 0 ? { problems: cells.problems } : { given };
}
