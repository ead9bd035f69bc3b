/** Reads an operator's list of reference rents (facts: section 4.3); see rents.example.csv. Every wrong line is named. */
import { z } from 'zod';
import { CsvError, readCsv } from './csv.js';

const KINDS = ['mietspiegel_q', 'mietspiegel', 'offer_bbsr', 'operator', 'stock_zensus'] as const;

/** Columns in any order; those behind `kind` may be empty or missing, `source_url` may not. */
const COLUMNS = ['region_code', 'size_min_m2', 'size_max_m2', 'furnished', 'net_cold_mid', 'kind'] as const;
const MORE = ['valid_from', 'valid_to', 'index_factor', 'source_url'] as const;

const MOST_PROBLEMS = 100;

/** German and English decimals; empty is null. */
const number = z
  .string()
  .trim()
  .regex(/^(\d+([.,]\d+)?)?$/, 'is no number')
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))));
const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day (YYYY-MM-DD)');

const Row = z.object({
  region_code: z
    .string()
    .trim()
    .regex(/^(DE|\d{2}|\d{5}|\d{8}|\d{9}|\d{12})$/, 'is no official key (2, 5 or 8 digits, or DE)'),
  size_min_m2: number,
  size_max_m2: number,
  furnished: z.enum(['', '0', '1'], 'is 0, 1 or empty'),
  net_cold_mid: number.refine(
    (value) => value !== null && value > 0 && value < 200,
    'is no rent per square metre',
  ),
  kind: z.enum(KINDS, `is none of ${KINDS.join(', ')}`),
  valid_from: day,
  valid_to: z.union([z.literal(''), day]).default(''),
  index_factor: number.optional(),
  source_url: z
    .string()
    .trim()
    .regex(/^https:\/\//, 'must name its source (https://…)'),
});

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
export type RentsRead = { readonly references: readonly RentRow[]; readonly problems: readonly string[] };

function rowOf(row: z.infer<typeof Row>): RentRow {
  return {
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
}

/** @param text the whole file. @returns its rows, or what is wrong, at most 100 lines of it; then no row counts */
export function readRents(text: string): RentsRead {
  const problems: string[] = [];
  const references: RentRow[] = [];
  try {
    const [head, ...records] = readCsv(text);
    const names = head?.cells.map((cell) => cell.trim()) ?? [];
    const missing = [...COLUMNS, ...MORE].filter((name) => !names.includes(name));
    if (missing.length > 0) return { references: [], problems: [`line 1: no column ${missing.join(', ')}`] };
    for (const { line, cells } of records) {
      const read = Row.safeParse(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
      if (read.success) references.push(rowOf(read.data));
      else
        for (const { path, message } of read.error.issues)
          problems.push(`line ${line}: ${path.join('.')} ${message}`);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(`line ${error.line}: ${error.message}`);
  }
  return problems.length > 0
    ? { references: [], problems: problems.slice(0, MOST_PROBLEMS) }
    : { references, problems };
}
