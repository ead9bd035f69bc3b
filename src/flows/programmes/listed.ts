/** Reads an organisers' list of programmes; every wrong line is named, and then nothing of the file counts. See programmes.example.csv. */
import { CsvError, type CsvRecord, readCsv } from '../../words/csv.js';
import type { Given, ProgrammeState } from './keep.js';
import { CELL_COLUMNS, type Column, readCells } from './read-cells.js';

/** One row of the list; `code` is the organiser's own name for it. */
export type ListedProgramme = { code: string; state: ProgrammeState; given: Given };
/** `problems` are lines such as `line 3, fee: must be …`. */
export type ListedProgrammes = {
  readonly rows: readonly ListedProgramme[];
  readonly problems: readonly string[];
};

const MOST_ROWS = 2000;
const MOST_PROBLEMS = 100;
const STATES = ['open', 'closed', 'draft', 'cancelled'] as const;
const COLUMNS = ['code', 'state', ...CELL_COLUMNS] as const;
const NEEDED = ['code', 'organiser'] as const;
type Name = Column | 'code' | 'state';

const failed = (...problems: string[]): ListedProgrammes => ({ rows: [], problems });

/** Which cell holds which column, or what is wrong with the first line. */
function placesOf(head: CsvRecord): Map<Name, number> | string[] {
  const names = head.cells.map((name) => name.trim().toLowerCase());
  const known = COLUMNS.filter((column) => names.includes(column));
  const problems = [
    ...NEEDED.filter((column) => !names.includes(column)).map((name) => `the column ${name} is missing`),
    ...names
      .filter((name) => !COLUMNS.some((column) => column === name))
      .map((name) => `there is no column "${name.slice(0, 40)}"`),
    ...known
      .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
      .map((name) => `${name} stands there twice`),
  ];
  if (problems.length > 0) return problems.map((reason) => `line ${head.line}: ${reason}`);
  return new Map(known.map((column) => [column, names.indexOf(column)] as const));
}

/** @returns the row, or what is wrong with it. */
function readRow(cell: (name: Name) => string, zone: string): ListedProgramme | string[] {
  const code = cell('code').trim();
  const said = cell('state').trim().toLowerCase();
  const state = said === '' ? 'open' : STATES.find((one) => one === said);
  const read = readCells(cell, zone);
  const problems = [
    ...(/^[\p{L}\p{N}._/-]{1,60}$/u.test(code)
      ? []
      : ['code: must be a name of letters, digits and . _ / -']),
    ...(state === undefined ? [`state: must be one of ${STATES.join(', ')}`] : []),
    ...('problems' in read ? read.problems.map(({ column, reason }) => `${column}: ${reason}`) : []),
  ];
  if (problems.length > 0 || 'problems' in read || state === undefined) return problems;
  return { code, state, given: { ...read.given, facts: { ...read.given.facts, code } } };
}

function readRecords(
  records: readonly CsvRecord[],
  width: number,
  places: Map<Name, number>,
  zone: string,
): ListedProgrammes {
  const rows: ListedProgramme[] = [];
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of records) {
    if (problems.length >= MOST_PROBLEMS) break;
    if (cells.length !== width) {
      problems.push(`line ${line}: has ${cells.length} cells where the first line has ${width}`);
      continue;
    }
    const read = readRow((name) => cells[places.get(name) ?? -1] ?? '', zone);
    if (Array.isArray(read)) {
      problems.push(...read.map((problem) => `line ${line}, ${problem}`));
      continue;
    }
    const before = seen.get(read.code);
    if (before !== undefined) problems.push(`line ${line}, code: stands in line ${before} too`);
    seen.set(read.code, line);
    rows.push(read);
  }
  return problems.length > 0 ? failed(...problems.slice(0, MOST_PROBLEMS)) : { rows, problems };
}

/** @param text the whole file. @param zone in which its times are meant. @returns its rows, or what is wrong. */
export function readProgrammes(text: string, zone: string): ListedProgrammes {
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
  return Array.isArray(places) ? failed(...places) : readRecords(body, head.cells.length, places, zone);
}
