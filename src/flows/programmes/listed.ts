/** Reads an organisers' list of programmes; every wrong line is named, and then nothing of the file counts. See programmes.example.csv. */
import { type CellProblem, readTable, sameAsBefore, type TableRead } from '../../words/table.js';
import type { Given, ProgrammeState } from './keep.js';
import { CELL_COLUMNS, type Column, readCells } from './read-cells.js';

/** One row of the list; `code` is the organiser's own name for it. */
export type ListedProgramme = { code: string; state: ProgrammeState; given: Given };

const MOST_ROWS = 2000;
const STATES = ['open', 'closed', 'draft', 'cancelled'] as const;
type Name = Column | 'code' | 'state';

/** @returns the row, or what is wrong with it. */
function readRow(
  cell: (name: Name) => string,
  zone: string,
): { row: ListedProgramme } | { problems: CellProblem<Name>[] } {
  const code = cell('code').trim();
  const said = cell('state').trim().toLowerCase();
  const state = said === '' ? 'open' : STATES.find((one) => one === said);
  const read = readCells(cell, zone);
  const problems: CellProblem<Name>[] = [];
  if (!/^[\p{L}\p{N}._/-]{1,60}$/u.test(code))
    problems.push({ column: 'code', reason: 'must be a name of letters, digits and . _ / -' });
  if (state === undefined) problems.push({ column: 'state', reason: `must be one of ${STATES.join(', ')}` });
  if ('problems' in read) problems.push(...read.problems);
  if (problems.length > 0 || 'problems' in read || state === undefined) return { problems };
  return { row: { code, state, given: { ...read.given, facts: { ...read.given.facts, code } } } };
}

/** @param text the whole file. @param zone in which its times are meant. @returns its rows, or what is wrong. */
export const readProgrammes = (text: string, zone: string): TableRead<ListedProgramme> =>
  readTable(text, {
    columns: ['code', 'state', ...CELL_COLUMNS],
    needed: ['code', 'organiser'],
    mostRows: MOST_ROWS,
    read: (cell: (name: Name) => string) => readRow(cell, zone),
    compare: (rows) => sameAsBefore(rows, 'code', ({ code }) => code),
  });
