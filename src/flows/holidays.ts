/** Public holidays by German Land (the Länder's holiday laws as of 2026): fixed days, those that move with Easter, and Saxony's Wednesday. */
import { DateTime } from 'luxon';

/** The sixteen Länder, by ISO 3166-2 without `DE-`. */
export const STATES = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const;
export type State = (typeof STATES)[number];

/** What the operator says about days: the Land, further closed days, and holidays on which people work. Dates YYYY-MM-DD. */
export type Holidays = { state?: State | undefined; extra: readonly string[]; open: readonly string[] };

/** `month-day`, and where it is a holiday; null = everywhere. */
const FIXED: readonly [string, readonly State[] | null][] = [
  ['01-01', null],
  ['01-06', ['BW', 'BY', 'ST']],
  // Since 2019 and 2023.
  ['03-08', ['BE', 'MV']],
  ['05-01', null],
  // In Bavaria in the 1,700 communities with more Catholics than Protestants, Munich among them; who works then says so under `open`.
  ['08-15', ['BY', 'SL']],
  ['09-20', ['TH']],
  ['10-03', null],
  ['10-31', ['BB', 'HB', 'HH', 'MV', 'NI', 'SH', 'SN', 'ST', 'TH']],
  ['11-01', ['BW', 'BY', 'NW', 'RP', 'SL']],
  ['12-25', null],
  ['12-26', null],
];

/** Days after Easter Sunday, and where; null = everywhere. Good Friday, Easter, Ascension, Whitsun, Corpus Christi. */
const MOVING: readonly [number, readonly State[] | null][] = [
  [-2, null],
  [0, ['BB']],
  [1, null],
  [39, null],
  [49, ['BB']],
  [50, null],
  [60, ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
];

const isIn = (states: readonly State[] | null, state: State): boolean =>
  states === null || states.includes(state);

/** Easter Sunday of `year` in the Gregorian calendar (the method of Meeus, Jones and Butcher). YYYY-MM-DD. */
export function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return DateTime.utc(year, month, day).toISODate() ?? '';
}

/** The Wednesday before 23 November: a holiday in Saxony alone. */
function repentance(year: number): string {
  const last = DateTime.utc(year, 11, 22);
  return last.minus({ days: (last.weekday + 4) % 7 }).toISODate() ?? '';
}

/** The public holidays of a year in `state`, YYYY-MM-DD, in order. */
export function holidaysOf(state: State, year: number): string[] {
  const sunday = DateTime.fromISO(easter(year), { zone: 'utc' });
  const fixed = FIXED.filter(([, states]) => isIn(states, state)).map(([day]) => `${year}-${day}`);
  const moving = MOVING.filter(([, states]) => isIn(states, state)).map(
    ([days]) => sunday.plus({ days }).toISODate() ?? '',
  );
  return [...fixed, ...moving, ...(state === 'SN' ? [repentance(year)] : [])].sort();
}

/** Whether nobody works on a date (YYYY-MM-DD) that is a weekday of the office otherwise. */
export function closedOn({ state, extra, open }: Holidays): (date: string) => boolean {
  const more = new Set(extra);
  const worked = new Set(open);
  const years = new Map<string, ReadonlySet<string>>();
  return (date) => {
    if (worked.has(date)) return false;
    if (more.has(date) || state === undefined) return more.has(date);
    const year = date.slice(0, 4);
    const known = years.get(year) ?? new Set(holidaysOf(state, Number(year)));
    years.set(year, known);
    return known.has(date);
  };
}
