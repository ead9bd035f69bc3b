/** Lists that leave: nothing in a foreign cell becomes a formula, whichever sign a spreadsheet splits lines by. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../src/words/csv.js';
import { csvOf } from '../../src/words/csv-out.js';

/** What a spreadsheet would make cells of that splits at `sign` and knows no quotes within a cell. */
const cellsBy = (sign: ';' | '\t', text: string): string[] =>
  text.split(/\r\n|\r|\n/).flatMap((line) => line.split(sign).map((one) => one.replace(/^["\s]+/, '')));
const calculates = (text: string): boolean => /^[=+\-@＝＋－＠]/u.test(text);

it.each([
  ['=1+1', "'=1+1"],
  ["Anna;=cmd|' /C calc'!A0", "Anna;'=cmd|' /C calc'!A0"],
  ['x\t@SUM(A1)', "x\t'@SUM(A1)"],
  ['Zeile\n=HYPERLINK("a","b")', 'Zeile\n\'=HYPERLINK("a","b")'],
  ['  ＝1', "  '＝1"],
  ['Müller-Lüdenscheidt, 3 + 1 = 4', 'Müller-Lüdenscheidt, 3 + 1 = 4'],
])('says %j as words', (given, read) => {
  expect(readCsv(csvOf([['a', given]]))[0]?.cells).toEqual(['a', read]);
});

it('begins no formula anywhere, and comes back as it went but for the signs before them', () => {
  const signs = fc.constantFrom('=', '-', '@', '＋', ';', '\t', '\n', '\r', '"', "'", ' ', ',', 'a', '1');
  const text = fc.array(signs, { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (cells) => {
      const file = csvOf([
        ['k', ...cells.map(() => 'h')],
        ['k', ...cells],
      ]);
      for (const sign of [';', '\t'] as const)
        expect(cellsBy(sign, file).filter(calculates), file).toEqual([]);
      const without = (one: string): string => one.replaceAll("'", '');
      expect(readCsv(file)[1]?.cells.slice(1).map(without)).toEqual(cells.map(without));
    }),
    { numRuns: 500, seed: 11 },
  );
});
