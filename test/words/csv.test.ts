/** The CSV reader: RFC 4180, what Excel writes in Germany, and what no list should hold. */
import { expect, it } from 'vitest';
import { CsvError, readCsv } from '../../src/words/csv.js';

const cells = (text: string): (readonly string[])[] => readCsv(text).map((record) => record.cells);

it.each<[string, string, string[][]]>([
  [
    'commas',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, when they part the first line',
    'a;b\n1,5;2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'a BOM and CRLF',
    '\uFEFFa;b\r\n1;2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'quotes, with separators, quotes and line breaks in them',
    'a;b\n"x;""y""";"1\r\n2"\n',
    [
      ['a', 'b'],
      ['x;"y"', '1\r\n2'],
    ],
  ],
  [
    'a quoted first line',
    '"a,b,c";d\n1;2',
    [
      ['a,b,c', 'd'],
      ['1', '2'],
    ],
  ],
  [
    'empty cells, and no line end at the end',
    'a,b,c\n,,\n1,,',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
    ],
  ],
  ['formulas as the text that they are', 'a\n=1+1\n"@SUM(A1)"\n', [['a'], ['=1+1'], ['@SUM(A1)']]],
])('reads %s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

it('names the line on which a record begins, also behind line breaks in cells', () => {
  expect(readCsv('a,b\n"1\n2\n3",x\n\n4,y\n').map(({ line }) => line)).toEqual([1, 2, 6]);
});

it.each([
  ['an open quote', 'a,b\n1,2\n"x,y\nz', 3],
  ['text behind a closing quote', 'a,b\n"1"x,2\n', 2],
  ['a quote in a bare cell', 'a,b\n1,2\n3,4"\n', 3],
  ['more columns than a list has', `a\n${','.repeat(200)}`, 2],
])('refuses %s', (_, text, line) => {
  expect(() => readCsv(text)).toThrow(CsvError);
  try {
    readCsv(text);
  } catch (error) {
    expect(error instanceof CsvError && error.line).toBe(line);
  }
});

it('reads what is huge or hostile without choking on it', () => {
  expect(readCsv(`a,b\n${'1,2\n'.repeat(200_000)}`)).toHaveLength(200_001);
  expect(cells(`a\n"${'""'.repeat(200_000)}"`)[1]?.[0]).toHaveLength(200_000);
  expect(() => readCsv(`"${'a'.repeat(1_000_000)}`)).toThrow(CsvError);
  expect(cells('\r\r\n\n\r')).toEqual([]);
  expect(cells('')).toEqual([]);
});
