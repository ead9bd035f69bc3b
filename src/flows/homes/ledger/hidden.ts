/** Groups of fewer than ten are not shown, nor one more where their number could be found by taking the others from the whole (R12). */
import type { GroupRow, Reached, WhyRow } from '../../../db/fairness-table.js';

export const LEAST = 10;

/** null = not shown. */
export type Shown = Omit<GroupRow, 'searched' | 'shown' | 'home'> & {
  searched: number | null;
  shown: Reached | null;
  home: Reached | null;
};

type Column = 'searched' | 'shown' | 'home';
const COLUMNS: readonly Column[] = ['searched', 'shown', 'home'];

const countOf = (row: GroupRow, column: Column): number =>
  column === 'searched' ? row.searched : row[column].count;

/** Which rows of one dimension have a number in this column that may be shown. */
function open(rows: readonly GroupRow[], column: Column): Set<string> {
  const counted = rows.filter((row) => countOf(row, column) > 0);
  const large = counted.filter((row) => countOf(row, column) >= LEAST);
  const small = counted.length - large.length;
  const sorted = large.toSorted((a, b) => countOf(a, column) - countOf(b, column));
  const shown = small === 1 ? sorted.slice(1) : sorted;
  return new Set(shown.map(({ group }) => group));
}

/** @param rows of one dimension. */
export function withoutSmall(rows: readonly GroupRow[]): Shown[] {
  const seen = new Map(COLUMNS.map((column) => [column, open(rows, column)]));
  const may = (row: GroupRow, column: Column): boolean => seen.get(column)?.has(row.group) ?? false;
  return rows.map((row) => ({
    by: row.by,
    group: row.group,
    searched: may(row, 'searched') ? row.searched : null,
    shown: may(row, 'shown') ? row.shown : null,
    home: may(row, 'home') ? row.home : null,
  }));
}

export const commonReasons = (rows: readonly WhyRow[]): WhyRow[] =>
  rows.filter(({ count }) => count >= LEAST);
