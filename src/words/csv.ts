/** Reads CSV as RFC 4180 has it, and as a German Excel writes it: quotes, line breaks in cells, CRLF, BOM, semicolons. Strict. */

/** One record; `line` is the line of the file on which it begins, from 1. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/** A text that is no CSV: where, and why. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** More cells than any list of ours has columns. */
const MOST_CELLS = 100;

/** The separator of the first line: whichever of semicolon and comma stands in it more often outside quotes. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).slice(0, 10_000).replace(/"[^"]*"/g, '');
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

/** Reads one file from left to right; every sign is looked at once. */
class Reader {
  readonly #text: string;
  readonly #separator: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text;
    this.#separator = separatorOf(this.#text);
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  record(): CsvRecord {
    const line = this.#line;
    const cells = [this.#cell()];
    while (this.#text[this.#at] === this.#separator) {
      this.#at += 1;
      cells.push(this.#cell());
      if (cells.length > MOST_CELLS) throw new CsvError(line, `has more than ${MOST_CELLS} columns`);
    }
    this.#lineEnd();
    return { line, cells };
  }

  #cell(): string {
    if (this.#text[this.#at] === '"') return this.#quoted();
    const from = this.#at;
    while (!this.done && !this.#endsCell()) {
      if (this.#text[this.#at] === '"')
        throw new CsvError(this.#line, 'has a quote in a cell without quotes');
      this.#at += 1;
    }
    return this.#text.slice(from, this.#at);
  }

  #endsCell(): boolean {
    const sign = this.#text[this.#at];
    return sign === this.#separator || sign === '\n' || sign === '\r';
  }

  #quoted(): string {
    const opened = this.#line;
    const parts: string[] = [];
    for (;;) {
      const from = this.#at + 1;
      const end = this.#text.indexOf('"', from);
      if (end < 0) throw new CsvError(opened, 'opens a quote that is never closed');
      parts.push(this.#text.slice(from, end));
      this.#at = end + 1;
      if (this.#text[this.#at] !== '"') break;
    }
    if (!this.done && !this.#endsCell()) throw new CsvError(this.#line, 'has text behind a closing quote');
    const cell = parts.join('"');
    this.#line += cell.split('\n').length - 1;
    return cell;
  }

  #lineEnd(): void {
    if (this.#text[this.#at] === '\r') this.#at += 1;
    if (this.#text[this.#at] === '\n') this.#at += 1;
    this.#line += 1;
  }
}

/**
 * The records of `text`, without empty lines. Cells are plain text: whatever looks like a formula stays what it is.
 * @throws CsvError with the line on which the text stops being CSV.
 */
export function readCsv(text: string): CsvRecord[] {
  const reader = new Reader(text);
  const records: CsvRecord[] = [];
  while (!reader.done) {
    const record = reader.record();
    if (record.cells.some((cell) => cell.trim() !== '')) records.push(record);
  }
  return records;
}
