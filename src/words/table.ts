/** Reads a table: CSV whose first line names the columns. Every wrong line is named, and then nothing of the file counts. */
import { CsvError, type CsvRecord, readCsv } from './csv.js';

/** More problems at once help nobody. */
const MOST_PROBLEMS = 100;

/** `problems` are lines such as `line 3, rooms: must be …`; where there is any, there are no rows. */
export type TableRead<Row> = { readonly rows: readonly Row[]; readonly problems: readonly string[] };

/** What is wrong with one cell. */
export type CellProblem<Name extends string> = { readonly column: Name; readonly reason: string };
/** What is wrong on a line, with one column of it or with the whole. */
export type LineProblem = { readonly line: number; readonly column: string | null; readonly reason: string };
/** A row that could be read, and its line. */
export type RowAt<Row> = { readonly line: number; readonly row: Row };

export type Shape<Name extends string, Row> = {
  /** All columns there are, in any order in the file. */
  columns: readonly Name[];
  /** Those that must be there. */
  needed: readonly Name[];
  mostRows: number;
  /** Reads one row; a column that is missing has empty cells. */
  read: (cell: (name: Name) => string) => { row: Row } | { problems: readonly CellProblem<Name>[] };
  /** What a cell alone cannot tell, and what only rows together can. */
  compare: (rows: readonly RowAt<Row>[]) => readonly LineProblem[];
};

const whole = (line: number, reason: string): LineProblem => ({ line, column: null, reason });

/** The problems that are said, in the order of the file. */
function failed<Row>(problems: readonly LineProblem[]): TableRead<Row> {
  const said = problems
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MOST_PROBLEMS)
    .map(({ line, column, reason }) => `line ${line}${column === null ? '' : `, ${column}`}: ${reason}`);
  return { rows: [], problems: said };
}

const named = ({ cells }: CsvRecord): string[] => cells.map((name) => name.trim().toLowerCase());

/** What is wrong with the names of the columns. */
function headProblems<Name extends string>(
  head: CsvRecord,
  { columns, needed }: Pick<Shape<Name, unknown>, 'columns' | 'needed'>,
): LineProblem[] {
  const names = named(head);
  const missing = needed.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.some((column) => column === name));
  const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  return [
    ...missing.map((name) => whole(head.line, `the column ${name} is missing`)),
    ...unknown.map((name) => whole(head.line, `there is no column "${name.slice(0, 40)}"`)),
    ...twice.map((name) => whole(head.line, `${name} stands there twice`)),
  ];
}

function readBody<Name extends string, Row>(
  head: CsvRecord,
  body: readonly CsvRecord[],
  shape: Shape<Name, Row>,
): TableRead<Row> {
  const places = new Map(named(head).map((name, place) => [name, place] as const));
  const width = head.cells.length;
  const rows: RowAt<Row>[] = [];
  const problems: LineProblem[] = [];
  for (const { line, cells } of body) {
    // Those of earlier lines are said first.
    if (problems.length >= MOST_PROBLEMS) break;
    if (cells.length !== width) {
      problems.push(whole(line, `has ${cells.length} cells where the first line has ${width}`));
      continue;
    }
    const read = shape.read((name) => cells[places.get(name) ?? -1] ?? '');
    if ('row' in read) rows.push({ line, row: read.row });
    else problems.push(...read.problems.map((problem) => ({ line, ...problem })));
  }
  const all = [...problems, ...shape.compare(rows)];
  return all.length > 0 ? failed(all) : { rows: rows.map(({ row }) => row), problems: [] };
}

/** @param text the whole file. @returns its rows, or what is wrong: when there is any problem, no row counts. */
export function readTable<Name extends string, Row>(text: string, shape: Shape<Name, Row>): TableRead<Row> {
  let records: CsvRecord[];
  try {
    records = readCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed([whole(error.line, error.message)]);
  }
  const [head, ...body] = records;
  if (!head || body.length === 0) return failed([whole(1, 'there is no row in the file')]);
  if (body.length > shape.mostRows) return failed([whole(1, `there are more than ${shape.mostRows} rows`)]);
  const problems = headProblems(head, shape);
  return problems.length > 0 ? failed(problems) : readBody(head, body, shape);
}

/** @param column holds what rows are told apart by. @returns a problem for each row that has it from a row before. */
export function sameAsBefore<Row>(
  rows: readonly RowAt<Row>[],
  column: string,
  nameOf: (row: Row) => string,
): LineProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, row }) => {
    const name = nameOf(row);
    const before = seen.get(name);
    seen.set(name, line);
    return before === undefined ? [] : [{ line, column, reason: `stands in line ${before} too` }];
  });
}
