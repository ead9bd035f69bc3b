/** Writes lists as CSV (RFC 4180) that no spreadsheet takes for a formula. */

export type Cell = string | number | null;

/**
 * Where a spreadsheet would begin to calculate: at the start of a cell, and behind a semicolon, a tab or a line break. A German one
 * takes commas for decimals and cells for what stands between semicolons, whatever is quoted.
 */
const FORMULA = /(^|[;\t\r\n])(["'\s]*)(?=[=+\-@＝＋－＠])/gu;

/** Commas, quotes, line breaks, and what a spreadsheet would calculate. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = value.replace(FORMULA, "$1$2'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines ended by CRLF; null is an empty cell. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
