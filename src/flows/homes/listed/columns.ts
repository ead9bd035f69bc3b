/** The columns of an operator's list of homes: how each cell is read, and what it means. No column asks for origin or religion. */
import { parsePhone } from '../../../answers/typed/phone.js';
import type { Offer } from '../../../db/offers.js';
import { landOf } from '../../../matching/postcodes.js';
import { LAENDER } from '../../../matching/profile.js';
import { LANGUAGES, type Language } from '../../../words/language.js';
import type { CellProblem } from '../../../words/table.js';
import { streetIn } from '../offer/street.js';

/** What a list says of one home, as columns of an offer. */
export type ListedHome = Pick<
  Offer,
  | 'kind'
  | 'land'
  | 'postcode'
  | 'town'
  | 'address'
  | 'areaDm2'
  | 'roomsTenth'
  | 'places'
  | 'minPlaces'
  | 'rentAllCents'
  | 'rentColdCents'
  | 'costsCents'
  | 'heatingCents'
  | 'furnitureCents'
  | 'depositCents'
  | 'furnished'
  | 'freeFrom'
  | 'termMonths'
  | 'host'
  | 'womenOnly'
  | 'pets'
  | 'smoking'
  | 'stepFree'
  | 'children'
  | 'languages'
  | 'viewing'
  | 'registration'
  | 'words'
  | 'waitsDays'
>;

/** One row of the list. `reference` is the operator's own name of the home; `gone` takes it out of the list. */
export type ListedRow = {
  reference: string;
  landlord: { name: string; phone: string; language: Language; business: boolean };
  gone: boolean;
  home: ListedHome;
};

/** What a cell says, or why it cannot be read. */
type Read<T> = (text: string) => { value: T } | { problem: string };

const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\u2028\u2029]|(?![\n\r\t])\p{Cc}/u;

const words =
  (most: number, lines = false): Read<string> =>
  (text) => {
    if (text.length > most) return { problem: `has more than ${most} characters` };
    if (!lines && /[\n\r\t]/.test(text)) return { problem: 'must stand in one line' };
    return UNSEEN.test(text) ? { problem: 'has signs that cannot be seen' } : { value: text };
  };

const oneOf =
  <T extends string>(ids: readonly T[]): Read<T> =>
  (text) => {
    const value = ids.find((id) => id === text.toLowerCase());
    return value === undefined ? { problem: `must be one of ${ids.join(', ')}` } : { value };
  };

const YES = new Set(['yes', 'ja', '1', 'true', 'x']);
const NO = new Set(['no', 'nein', '0', 'false']);
const yesNo: Read<boolean> = (text) => {
  const said = text.toLowerCase();
  if (YES.has(said) || NO.has(said)) return { value: YES.has(said) };
  return { problem: 'must be yes or no' };
};

/** A number as German or English has it, times `scale`, between `least` and `most` of its own unit. */
const number =
  (least: number, most: number, scale = 1): Read<number> =>
  (text) => {
    const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
    const bare = plain.replace(/\s*(?:€|EUR|m²|qm)$/i, '').replace(',', '.');
    const value = /^\d+(\.\d{1,2})?$/.test(bare) ? Number(bare) : Number.NaN;
    const scaled = Math.round(value * scale);
    if (!(value >= least && value <= most) || Math.abs(scaled - value * scale) > 1e-6)
      return { problem: `must be a number from ${least} to ${most}` };
    return { value: scaled };
  };

const heads = number(1, 20);
const euros = number(0, 20_000, 100);

const day: Read<string> = (text) => {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const value = year === '' ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const isDay = at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  return isDay ? { value } : { problem: 'must be a day such as 2026-12-01 or 01.12.2026' };
};

const months: Read<number> = (text) =>
  ['unlimited', 'unbefristet'].includes(text.toLowerCase()) ? { value: 0 } : number(0, 240)(text);

const languages: Read<string> = (text) => {
  const codes = text.toLowerCase().split(/[\s,;|]+/);
  const known = codes.every((code) => /^[a-z]{2}$/.test(code));
  return known
    ? { value: JSON.stringify(codes) }
    : { problem: 'must be codes of languages such as de uk, by a space' };
};

const postcode: Read<string> = (text) =>
  /^\d{5}$/.test(text) && Number(text) >= 1001 && Number(text) <= 99_998
    ? { value: text }
    : { problem: 'must be a German postcode of five digits' };

const phone: Read<string> = (text) => {
  const value = parsePhone(text);
  return value === null ? { problem: 'must be a telephone number with its area code' } : { value };
};

/** What reaches a household as it was written is an address and nothing else, from a list too. */
const street: Read<string> = (text) => {
  const seen = words(120)(text);
  const value = 'value' in seen ? streetIn(seen.value) : null;
  if ('problem' in seen) return seen;
  return value === null
    ? { problem: 'must be street and number alone, without other numbers, links or sums' }
    : { value };
};

const agreed: Read<true> = (text) => {
  const read = yesNo(text);
  return 'value' in read && read.value
    ? { value: true }
    : { problem: 'must be yes: without a mandate nobody may show the home (WoVermRG § 6)' };
};

/** Every column. Those of `NEEDED` must be there and filled; an empty cell of the others is not known. */
const COLUMNS = {
  reference: words(60),
  landlord_name: words(80),
  landlord_phone: phone,
  language: oneOf(LANGUAGES),
  business: yesNo,
  mandate: agreed,
  gone: yesNo,
  kind: oneOf(['flat', 'unit', 'room']),
  postcode,
  town: words(60),
  land: oneOf(LAENDER),
  street,
  area_m2: number(5, 1000, 100),
  rooms: number(0.5, 20, 10),
  places: heads,
  min_places: heads,
  rent_all: euros,
  rent_cold: euros,
  costs: euros,
  heating: euros,
  furniture: euros,
  deposit: euros,
  furnished: yesNo,
  free_from: day,
  term_months: months,
  host: oneOf(['nobody', 'man-alone', 'woman-alone', 'family', 'shared']),
  women_only: yesNo,
  pets: yesNo,
  smoking: oneOf(['no', 'outside', 'yes']),
  step_free: yesNo,
  children: yesNo,
  languages,
  viewing: oneOf(['yes', 'video', 'no']),
  registration: yesNo,
  text: words(2000, true),
  waits_days: oneOf(['7', '14', '21']),
} as const;
export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];
export const NEEDED: readonly Column[] = [
  'reference',
  'landlord_name',
  'landlord_phone',
  'mandate',
  'kind',
  'postcode',
  'town',
  'area_m2',
  'rooms',
  'free_from',
];

type Value<C extends Column> = Extract<ReturnType<(typeof COLUMNS)[C]>, { value: unknown }>['value'];
type Cells = { [C in Column]: Value<C> | null };

function homeOf(cells: Cells): ListedHome {
  const code = cells.postcode ?? '';
  const min = cells.min_places ?? 1;
  return {
    kind: cells.kind,
    land: cells.land ?? landOf(code),
    postcode: code,
    town: cells.town,
    address: cells.street,
    areaDm2: cells.area_m2,
    roomsTenth: cells.rooms,
    places: cells.places,
    minPlaces: cells.places === null ? min : Math.min(min, cells.places),
    rentAllCents: cells.rent_all,
    rentColdCents: cells.rent_cold,
    costsCents: cells.costs,
    heatingCents: cells.heating,
    furnitureCents: cells.furniture,
    depositCents: cells.deposit,
    furnished: cells.furnished,
    freeFrom: cells.free_from,
    termMonths: cells.term_months,
    host: cells.host,
    womenOnly: cells.women_only ?? false,
    pets: cells.pets,
    smoking: cells.smoking,
    stepFree: cells.step_free,
    children: cells.children,
    languages: cells.languages,
    viewing: cells.viewing,
    registration: cells.registration,
    words: cells.text,
    waitsDays: cells.waits_days === null ? null : Number(cells.waits_days),
  };
}

/** Reads one row. @param cell what stands in a column; an empty string where it is empty or missing. */
export function readRow(
  cell: (column: Column) => string,
): { row: ListedRow } | { problems: readonly CellProblem<Column>[] } {
  const problems: CellProblem<Column>[] = [];
  const cells: Partial<Record<Column, unknown>> = {};
  for (const column of COLUMN_NAMES) {
    const text = cell(column).trim().normalize('NFC');
    cells[column] = null;
    if (text === '') {
      if (NEEDED.includes(column)) problems.push({ column, reason: 'is empty' });
      continue;
    }
    const read = COLUMNS[column](text);
    if ('value' in read) cells[column] = read.value;
    else problems.push({ column, reason: read.problem });
  }
  if (problems.length > 0) return { problems };
  // Each cell was read by its own column just now.
  const all = cells as Cells;
  const landlord = {
    name: all.landlord_name ?? '',
    phone: all.landlord_phone ?? '',
    language: all.language ?? 'de',
    business: all.business ?? false,
  };
  return {
    row: { reference: all.reference ?? '', landlord, gone: all.gone ?? false, home: homeOf(all) },
  };
}
