/** Writes lists as CSV (RFC 4180) that no spreadsheet takes for a formula. */

export type Cell = string | number | null;

/** Commas, quotes, line breaks, and what a spreadsheet would calculate. */
function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines ended by CRLF; null is an empty cell. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
