/** Reads an operator's list of homes; every wrong line is named, and then nothing of the file counts. See offers.example.csv. */
import { CsvError, type CsvRecord, readCsv } from '../../../words/csv.js';
import { COLUMN_NAMES, type Column, type ListedRow, NEEDED, readRow } from './columns.js';

/** More homes at once are not expected from one file. */
const MOST_ROWS = 200_000;
/** More than so many problems help nobody. */
const MOST_PROBLEMS = 100;

/** `problems` are lines such as `line 3, rooms: must be …`. */
export type ListedFile = { readonly rows: readonly ListedRow[]; readonly problems: readonly string[] };

const failed = (...problems: string[]): ListedFile => ({ rows: [], problems });

/** Which cell holds which column, or what is wrong with the first line. */
function placesOf(head: CsvRecord): Map<Column, number> | string[] {
  const names = head.cells.map((name) => name.trim().toLowerCase());
  const known = COLUMN_NAMES.filter((column) => names.includes(column));
  const problems = [
    ...NEEDED.filter((column) => !names.includes(column)).map((name) => `the column ${name} is missing`),
    ...names
      .filter((name) => !COLUMN_NAMES.some((column) => column === name))
      .map((name) => `there is no column "${name.slice(0, 40)}"`),
    ...known
      .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
      .map((name) => `${name} stands there twice`),
  ];
  if (problems.length > 0) return problems.map((reason) => `line ${head.line}: ${reason}`);
  return new Map(known.map((column) => [column, names.indexOf(column)] as const));
}

function readRecords(records: readonly CsvRecord[], width: number, places: Map<Column, number>): ListedFile {
  const rows: ListedRow[] = [];
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of records) {
    if (problems.length >= MOST_PROBLEMS) break;
    if (cells.length !== width) {
      problems.push(`line ${line}: has ${cells.length} cells where the first line has ${width}`);
      continue;
    }
    const read = readRow((column) => cells[places.get(column) ?? -1] ?? '');
    if ('problems' in read) {
      problems.push(...read.problems.map(({ column, reason }) => `line ${line}, ${column}: ${reason}`));
      continue;
    }
    const before = seen.get(read.row.reference);
    if (before !== undefined) problems.push(`line ${line}, reference: stands in line ${before} too`);
    seen.set(read.row.reference, line);
    rows.push(read.row);
  }
  return problems.length > 0 ? failed(...problems.slice(0, MOST_PROBLEMS)) : { rows, problems };
}

/** @param text the whole file. @returns its rows, or what is wrong: when there is any problem, no row counts. */
export function readListed(text: string): ListedFile {
  let records: CsvRecord[];
  try {
    records = readCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed(`line ${error.line}: ${error.message}`);
  }
  const [head, ...body] = records;
  if (!head || body.length === 0) return failed('line 1: there is no row in the file');
  if (body.length > MOST_ROWS) return failed(`line 1: there are more than ${MOST_ROWS} rows`);
  const places = placesOf(head);
  return Array.isArray(places) ? failed(...places) : readRecords(body, head.cells.length, places);
}
