/** Reads an operator's tables of rents (facts: section 4.3): which table a file is, its columns say. Every wrong line is named. */
import { z } from 'zod';
import { CsvError, readCsv } from './csv.js';

const KINDS = ['mietspiegel_q', 'mietspiegel', 'offer_bbsr', 'operator', 'stock_zensus'] as const;

const MOST_PROBLEMS = 100;

/** German and English decimals; empty is null. */
const number = z
  .string()
  .trim()
  .regex(/^(\d+([.,]\d+)?)?$/, 'is no number')
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))));
const positive = (most: number, what: string) =>
  number.refine((value) => value !== null && value > 0 && value < most, what);
const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day (YYYY-MM-DD)');
const source = z
  .string()
  .trim()
  .regex(/^https:\/\//, 'must name its source (https://…)');
/** An official key: of 12 digits the four in the middle name an association of municipalities, which offers do not know. */
const region = z
  .string()
  .trim()
  .regex(/^(DE|\d{2}|\d{5}|\d{8}|\d{12})$/, 'is no official key (2, 5, 8 or 12 digits, or DE)')
  .transform((key) => (key.length === 12 ? key.slice(0, 5) + key.slice(9) : key));
/** A name by which an offer finds its region that has no key of its own. */
const place = z.string().trim().max(100).default('');

/** A row as the rent check takes it. */
export type RentRow = {
  readonly region: string;
  readonly sizeMin: number | null;
  readonly sizeMax: number | null;
  readonly furnished: boolean | null;
  readonly mid: number;
  readonly kind: (typeof KINDS)[number];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly indexFactor: number;
  readonly sourceUrl: string;
};
/** The gross cold rent up to which the office usually pays, for so many persons; euros a month. */
export type LimitRow = {
  readonly region: string;
  readonly persons: number;
  readonly grossColdMax: number;
  readonly validFrom: string;
};
/** What holds in a region besides rents; square metres per person. */
export type RegionRow = {
  readonly region: string;
  readonly tenseMarket: boolean;
  readonly minAreaAdult: number | null;
  readonly minAreaChild: number | null;
  readonly validFrom: string;
};
export type PlaceRow = { readonly place: string; readonly region: string };

/** What a line of a file adds. */
type Added = {
  references?: readonly RentRow[];
  limits?: readonly LimitRow[];
  regions?: readonly RegionRow[];
  places?: readonly PlaceRow[];
};

const named = (name: string, key: string): PlaceRow[] => (name === '' ? [] : [{ place: name, region: key }]);

const RENTS = z
  .object({
    region_code: region,
    place,
    size_min_m2: number,
    size_max_m2: number,
    furnished: z.enum(['', '0', '1'], 'is 0, 1 or empty'),
    net_cold_mid: positive(200, 'is no rent per square metre'),
    kind: z.enum(KINDS, `is none of ${KINDS.join(', ')}`),
    valid_from: day,
    valid_to: z.union([z.literal(''), day]).default(''),
    index_factor: number.optional(),
    source_url: source,
  })
  .transform((row): Added => {
    const reference: RentRow = {
      region: row.region_code,
      sizeMin: row.size_min_m2,
      sizeMax: row.size_max_m2,
      furnished: row.furnished === '' ? null : row.furnished === '1',
      mid: row.net_cold_mid ?? 0,
      kind: row.kind,
      validFrom: row.valid_from,
      validTo: row.valid_to === '' ? null : row.valid_to,
      indexFactor: row.index_factor ?? 1,
      sourceUrl: row.source_url,
    };
    return { references: [reference], places: named(row.place, row.region_code) };
  });

/** The day of the Zensus 2022, and where its regional table is. */
const ZENSUS_DAY = '2022-05-15';
const ZENSUS_URL =
  'https://www.destatis.de/static/DE/zensus/gitterdaten/Regionaltabelle_Gebaeude_Wohnungen.xlsx';

/** The sheet `CSV-Wohnungen` of the regional table; an association of municipalities (9 digits) and a secret value add nothing. */
const ZENSUS = z
  .object({ _RS: z.string().trim(), Name: place, QMMIETE: z.string().trim() })
  .transform((row, context): Added => {
    const mid = Number(row.QMMIETE.replace(',', '.'));
    const key = row._RS === '0' || row._RS === '' ? { success: false as const } : region.safeParse(row._RS);
    if (!key.success || row._RS.length === 9 || !/\d/.test(row.QMMIETE)) return {};
    if (!(mid > 0 && mid < 200))
      context.addIssue({ code: 'custom', path: ['QMMIETE'], message: 'is no rent per square metre' });
    const more = { sizeMin: null, sizeMax: null, furnished: null, validTo: null, indexFactor: 1 } as const;
    const reference: RentRow = {
      ...more,
      region: key.data,
      mid,
      kind: 'stock_zensus',
      validFrom: ZENSUS_DAY,
      sourceUrl: ZENSUS_URL,
    };
    return { references: [reference], places: named(row.Name, key.data) };
  });

const KDU = z
  .object({
    region_code: region,
    place,
    persons: z.coerce.number().int().min(1).max(20),
    gross_cold_max: positive(20_000, 'is no rent a month'),
    valid_from: day,
    source_url: source,
  })
  .transform((row): Added => {
    const { region_code: key, persons, gross_cold_max: most, valid_from: validFrom } = row;
    const limit: LimitRow = { region: key, persons, grossColdMax: most ?? 0, validFrom };
    return { limits: [limit], places: named(row.place, key) };
  });

const REGIONS = z
  .object({
    region_code: region,
    place,
    tense_market: z.enum(['0', '1'], 'is 0 or 1'),
    min_area_adult: number,
    min_area_child: number,
    valid_from: day,
  })
  .transform((row): Added => {
    const { region_code: key, tense_market: tense, valid_from: validFrom } = row;
    const areas = { minAreaAdult: row.min_area_adult, minAreaChild: row.min_area_child };
    const regionRow: RegionRow = { region: key, tenseMarket: tense === '1', ...areas, validFrom };
    return { regions: [regionRow], places: named(row.place, key) };
  });

export type RentTable = 'rents' | 'kdu' | 'regions';

/** A file is of the first shape whose `has` it has; what it then lacks of `needs` is named. */
const SHAPES: readonly {
  table: RentTable;
  has: string;
  needs: readonly string[];
  row: z.ZodType<Added>;
}[] = [
  { table: 'rents', has: 'QMMIETE', needs: ['_RS', 'QMMIETE'], row: ZENSUS },
  {
    table: 'kdu',
    has: 'gross_cold_max',
    needs: ['region_code', 'persons', 'gross_cold_max', 'valid_from', 'source_url'],
    row: KDU,
  },
  {
    table: 'regions',
    has: 'tense_market',
    needs: ['region_code', 'tense_market', 'min_area_adult', 'min_area_child', 'valid_from'],
    row: REGIONS,
  },
];
const RENT_SHAPE = {
  table: 'rents' as const,
  needs: [
    ...(['region_code', 'size_min_m2', 'size_max_m2', 'furnished', 'net_cold_mid', 'kind'] as const),
    ...(['valid_from', 'valid_to', 'index_factor', 'source_url'] as const),
  ],
  row: RENTS as z.ZodType<Added>,
};

export type RentsRead = {
  /** Which table the file is. */
  readonly table: RentTable;
  readonly references: readonly RentRow[];
  readonly limits: readonly LimitRow[];
  readonly regions: readonly RegionRow[];
  readonly places: readonly PlaceRow[];
  readonly problems: readonly string[];
};

type Row = { line: number; values: Record<string, string> };

function failed(table: RentTable, problems: readonly string[]): RentsRead {
  const most = problems.slice(0, MOST_PROBLEMS);
  return { table, references: [], limits: [], regions: [], places: [], problems: most };
}

/** Reads `rows` by their shape; all of them or none. */
function collect(table: RentTable, shape: z.ZodType<Added>, rows: readonly Row[]): RentsRead {
  const problems: string[] = [];
  const added: Added[] = [];
  for (const { line, values } of rows) {
    const read = shape.safeParse(values);
    if (read.success) added.push(read.data);
    else
      for (const { path, message } of read.error.issues)
        problems.push(`line ${line}: ${path.join('.')} ${message}`);
  }
  if (problems.length > 0) return failed(table, problems);
  return {
    table,
    references: added.flatMap(({ references = [] }) => references),
    limits: added.flatMap(({ limits = [] }) => limits),
    regions: added.flatMap(({ regions = [] }) => regions),
    places: added.flatMap(({ places = [] }) => places),
    problems,
  };
}

/** @param text the whole file. @returns its rows, or what is wrong, at most 100 lines of it; then no row counts */
export function readRents(text: string): RentsRead {
  try {
    const [head, ...records] = readCsv(text);
    const names = head?.cells.map((cell) => cell.trim()) ?? [];
    const shape = SHAPES.find(({ has }) => names.includes(has)) ?? RENT_SHAPE;
    const missing = shape.needs.filter((name) => !names.includes(name));
    if (missing.length > 0) return failed(shape.table, [`line 1: no column ${missing.join(', ')}`]);
    const rows = records.map(({ line, cells }) => ({
      line,
      values: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
    }));
    return collect(shape.table, shape.row, rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed('rents', [`line ${error.line}: ${error.message}`]);
  }
}
