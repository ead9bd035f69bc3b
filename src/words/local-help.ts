/** Local help: which office or advice body of a place is for what (R15), and how an operator's list of them is read and checked. */
import { z } from 'zod';
import { LANDS, type LineHours } from './help-lines.js';
import { LANGUAGES } from './language.js';
import { parseOpenings } from './openings.js';
import { type CellProblem, type LineProblem, type RowAt, readTable, type TableRead } from './table.js';

/** What a row is for. `shelter` is the office (Ordnungsamt) by day, `shelter-after-hours` who answers when it is closed. */
export const LOCAL_KINDS = [
  'shelter',
  'shelter-after-hours',
  'youth-emergency',
  'women-shelter',
  'housing-loss',
  'jobcenter',
  'immigration-office',
  'advice',
] as const;
export type LocalKind = (typeof LOCAL_KINDS)[number];

/** Days after which the person is told to check, and `doctor` lists the row. */
export const LOCAL_HELP_DAYS = 180;

/** The columns of the file, in any order; all must be there, some may be empty. */
export const LOCAL_COLUMNS = [
  'land',
  'district',
  'town',
  'kind',
  'name',
  'phone',
  'address',
  'hours',
  'languages',
  'url',
  'last_verified',
] as const;
type Column = (typeof LOCAL_COLUMNS)[number];

/** Larger lists are no list of offices: Germany has about 11,000 municipalities. */
const MOST_ROWS = 20_000;

/** Somebody must answer there: these rows need a number. */
const NEED_PHONE: readonly LocalKind[] = ['shelter', 'shelter-after-hours', 'youth-emergency'];

const LAND_NAMES: Record<string, (typeof LANDS)[number]> = {
  'baden-württemberg': 'bw',
  bayern: 'by',
  berlin: 'be',
  brandenburg: 'bb',
  bremen: 'hb',
  hamburg: 'hh',
  hessen: 'he',
  'mecklenburg-vorpommern': 'mv',
  niedersachsen: 'ni',
  'nordrhein-westfalen': 'nw',
  'rheinland-pfalz': 'rp',
  saarland: 'sl',
  sachsen: 'sn',
  'sachsen-anhalt': 'st',
  'schleswig-holstein': 'sh',
  thüringen: 'th',
};

/** What reads otherwise than it looks: control signs, line breaks, signs that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

const cell = (most: number) =>
  z
    .string()
    .transform((text) => text.trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .max(most, `has more than ${most} characters`)
        .refine((text) => !UNSEEN.test(text), 'has signs that cannot be seen'),
    );
const filled = (most: number) => cell(most).refine((text) => text !== '', 'is empty');

/** The hours of a row; null when they cannot be read. Empty: not known. */
export function localHours(text: string): LineHours | null {
  if (text === '') return 'unknown';
  if (text === '24/7') return 'always';
  const openings = parseOpenings(text);
  return openings && openings.length > 0 ? openings : null;
}

/** `2026-11-12`, or `12.11.2026` as Excel writes it; null when there is no such day. */
function dayOf(text: string): string | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, date = '', month = '', year = ''] = german ?? [];
  const day = german ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

const land = cell(40).transform((text, context) => {
  const given = text.toLowerCase();
  const code = LANDS.find((one) => one === given) ?? LAND_NAMES[given];
  if (code) return code;
  context.addIssue({ code: 'custom', message: `must be a Land, by name or as one of ${LANDS.join(', ')}` });
  return z.NEVER;
});
const kind = cell(40).pipe(z.enum(LOCAL_KINDS, { error: `must be one of ${LOCAL_KINDS.join(', ')}` }));
const hours = cell(200).refine((text) => localHours(text) !== null, {
  error: 'must be empty, 24/7, or like Mon-Fri 08:00-16:00; Sat 10:00-12:00',
});
const phone = cell(40).refine((text) => text === '' || /^\+?\d[\d ()/-]*$/.test(text), {
  error: 'must be a number as it is dialled',
});
const languages = cell(100).transform((text, context) => {
  const named = text
    .toLowerCase()
    .split(/[\s,;|]+/)
    .filter((part) => part !== '');
  const known = LANGUAGES.filter((one) => named.includes(one));
  if (named.every((part) => known.some((one) => one === part))) return known;
  context.addIssue({ code: 'custom', message: `must name some of ${LANGUAGES.join(', ')}, by a space` });
  return z.NEVER;
});
const url = cell(500).refine(
  (text) => text === '' || z.url({ protocol: /^https?$/ }).safeParse(text).success,
  {
    error: 'must be a web address, with https://',
  },
);
const lastVerified = (today: string) =>
  cell(20).transform((text, context) => {
    const day = dayOf(text);
    if (day !== null && day <= today) return day;
    const message = day === null ? 'must be a day such as 2026-11-12 or 12.11.2026' : 'lies in the future';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const schemaFor = (today: string) =>
  z
    .object({
      land,
      district: cell(80),
      town: cell(80),
      kind,
      name: filled(60),
      phone,
      address: cell(160),
      hours,
      languages,
      url,
      last_verified: lastVerified(today),
    })
    .transform(({ last_verified: day, ...row }) => ({ ...row, lastVerified: day }));

/** One row of the list; `languages` of ours that are spoken there. */
export type LocalRow = z.infer<ReturnType<typeof schemaFor>>;

/** What one cell alone cannot tell. */
function crossProblems({ line, row }: RowAt<LocalRow>): LineProblem[] {
  const problems: LineProblem[] = [];
  if (row.town === '' && row.district === '')
    problems.push({
      line,
      column: 'town',
      reason: 'is empty, and so is district: one of them must be named',
    });
  if (NEED_PHONE.includes(row.kind) && row.phone === '')
    problems.push({ line, column: 'phone', reason: `is empty; ${row.kind} needs a number` });
  else if (row.phone === '' && row.url === '' && row.address === '')
    problems.push({ line, column: 'phone', reason: 'is empty, and so are address and url' });
  if (row.kind === 'women-shelter' && row.address !== '')
    problems.push({
      line,
      column: 'address',
      reason: "must be empty: where a women's shelter is stays secret",
    });
  return problems;
}

/** Rows that stand there twice, and towns that are named both with and without their Kreis. */
function betweenRows(rows: readonly RowAt<LocalRow>[]): LineProblem[] {
  const problems: LineProblem[] = [];
  const first = new Map<string, number>();
  const kreis = new Map<string, { line: number; named: boolean }>();
  for (const { line, row } of rows) {
    const key = JSON.stringify(
      [row.land, row.district, row.town, row.kind, row.name].map((part) => part.toLowerCase()),
    );
    const before = first.get(key);
    if (before !== undefined)
      problems.push({ line, column: null, reason: `is the same row as line ${before}` });
    first.set(key, before ?? line);
    if (row.town === '') continue;
    const town = `${row.land} ${row.town.toLowerCase()}`;
    const other = kreis.get(town);
    const named = row.district !== '';
    if (other && other.named !== named) {
      const reason = `names ${named ? 'a Kreis' : 'no Kreis'} for this town, otherwise than line ${other.line}`;
      problems.push({ line, column: 'district', reason });
    }
    kreis.set(town, other ?? { line, named });
  }
  return problems;
}

/** One row by itself. */
function readRow(
  cell: (column: Column) => string,
  schema: ReturnType<typeof schemaFor>,
): { row: LocalRow } | { problems: CellProblem<Column>[] } {
  const read = schema.safeParse(Object.fromEntries(LOCAL_COLUMNS.map((column) => [column, cell(column)])));
  if (read.success) return { row: read.data };
  // Whatever is wrong is wrong with a column.
  return {
    problems: read.error.issues.map(({ path, message }) => ({ column: path[0] as Column, reason: message })),
  };
}

/**
 * Reads and checks a whole list. @param text the file's text. @param today `YYYY-MM-DD`.
 * @returns the rows, or what is wrong: when there is any problem, no row counts.
 */
export function readLocalHelp(text: string, today: string): TableRead<LocalRow> {
  const schema = schemaFor(today);
  return readTable(text, {
    columns: LOCAL_COLUMNS,
    needed: LOCAL_COLUMNS,
    mostRows: MOST_ROWS,
    read: (cell: (column: Column) => string) => readRow(cell, schema),
    compare: (rows) => [...rows.flatMap(crossProblems), ...betweenRows(rows)],
  });
}
