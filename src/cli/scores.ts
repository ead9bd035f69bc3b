/** How good answers and the reading of danger are, counted over examples whose right answer is known. */

/** A question with what the program made of it; `slugs` are the accepted topics, none when nothing may be answered. */
export type Answered = {
  readonly lang: string;
  readonly style: string;
  readonly slugs: readonly string[];
  readonly answer: string | null;
  /** The first topics, best first. */
  readonly ranked: readonly string[];
};

/** A message with its class and the class that was read; `none` for no danger. */
export type Triaged = { readonly lang: string; readonly class: string; readonly read: string };

/** A table: a name for each row, and its cells as they are printed. */
export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** "3 of 4" as percent with one decimal; a dash when there is nothing to count. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);

/** The rows in groups: all of them, then by each of `by` in the order of their names. */
function groups<T>(rows: readonly T[], by: readonly ((row: T) => string)[]): [string, T[]][] {
  const named = by.flatMap((name) =>
    [...new Set(rows.map(name))]
      .sort()
      .map((one): [string, T[]] => [one, rows.filter((row) => name(row) === one)]),
  );
  return [['all', [...rows]], ...named];
}

function answerRow([name, rows]: [string, readonly Answered[]]): string[] {
  const asked = rows.filter(({ slugs }) => slugs.length > 0);
  const outside = rows.filter(({ slugs }) => slugs.length === 0);
  const count = (fits: (row: Answered) => boolean): string =>
    percent(asked.filter(fits).length, asked.length);
  return [
    name,
    String(asked.length),
    count(({ slugs, ranked }) => slugs.includes(ranked[0] ?? '')),
    count(({ slugs, ranked }) => ranked.slice(0, 3).some((slug) => slugs.includes(slug))),
    count(({ answer }) => answer !== null),
    count(({ answer, slugs }) => answer !== null && !slugs.includes(answer)),
    String(outside.length),
    percent(outside.filter(({ answer }) => answer === null).length, outside.length),
  ];
}

/**
 * Per language and style, in percent: an accepted topic first, among the first three, answered by itself, answered wrongly
 * (of all questions that have an answer), and what has no answer left unanswered.
 */
export function answerTable(rows: readonly Answered[]): Table {
  return {
    head: ['', 'questions', 'first', 'in three', 'answered', 'wrong', 'outside', 'left alone'],
    rows: groups(rows, [({ lang }) => lang, ({ style }) => style]).map(answerRow),
  };
}

const CALM = 'none';

function triageRow([name, rows]: [string, readonly Triaged[]]): string[] {
  const danger = rows.filter((row) => row.class !== CALM);
  const calm = rows.filter((row) => row.class === CALM);
  const exact = danger.filter((row) => row.read === row.class);
  const seen = danger.filter(({ read }) => read !== CALM);
  const alarms = calm.filter(({ read }) => read !== CALM);
  return [
    name,
    String(danger.length),
    percent(seen.length, danger.length),
    percent(exact.length, danger.length),
    String(calm.length),
    percent(alarms.length, calm.length),
  ];
}

/** Per language, per class and per both, in percent: danger that was seen, danger read as the right class, and false alarms among the harmless. */
export function triageTable(rows: readonly Triaged[]): Table {
  return {
    head: ['', 'danger', 'seen', 'right class', 'harmless', 'false alarms'],
    rows: groups(rows, [({ lang }) => lang, (row) => row.class, (row) => `${row.class} ${row.lang}`]).map(
      triageRow,
    ),
  };
}

/** The table in columns of even width: names left, figures right. */
export function printed({ head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const cell = (text: string, at: number): string =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return all.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
