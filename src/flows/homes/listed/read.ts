/** Reads an operator's list of homes; every wrong line is named, and then nothing of the file counts. See offers.example.csv. */
import { readTable, sameAsBefore, type TableRead } from '../../../words/table.js';
import { COLUMN_NAMES, type ListedRow, NEEDED, readRow } from './columns.js';

/** More homes at once are not expected from one file. */
const MOST_ROWS = 200_000;

/** @param text the whole file. @returns its rows, or what is wrong: when there is any problem, no row counts. */
export const readListed = (text: string): TableRead<ListedRow> =>
  readTable(text, {
    columns: COLUMN_NAMES,
    needed: NEEDED,
    mostRows: MOST_ROWS,
    read: readRow,
    compare: (rows) => sameAsBefore(rows, 'reference', ({ reference }) => reference),
  });
