/** Tables that operators keep: which lines are said to be wrong, in what order, and how many of them. */
import { expect, it } from 'vitest';
import { readTable, sameAsBefore, type TableRead } from '../../src/words/table.js';

type Row = { name: string; size: number };
const read = (text: string): TableRead<Row> =>
  readTable(text, {
    columns: ['name', 'size', 'note'],
    needed: ['name', 'size'],
    mostRows: 300,
    read: (cell: (name: 'name' | 'size' | 'note') => string) =>
      /^\d+$/.test(cell('size'))
        ? { row: { name: cell('name'), size: Number(cell('size')) } }
        : { problems: [{ column: 'size' as const, reason: 'is no number' }] },
    compare: (rows) => sameAsBefore(rows, 'name', ({ name }) => name),
  });

it('reads columns in any order, in any case, and without those that may be missing', () => {
  expect(read('SIZE; Name \n2;b\n\n1;a')).toEqual({
    rows: [
      { name: 'b', size: 2 },
      { name: 'a', size: 1 },
    ],
    problems: [],
  });
});

it('names wrong cells and rows that stand there twice in the order of the file', () => {
  expect(read('name,size\na,1\na,2\nb,x\na,3\nc').problems).toEqual([
    'line 3, name: stands in line 2 too',
    'line 4, size: is no number',
    'line 5, name: stands in line 3 too',
    'line 6: has 1 cells where the first line has 2',
  ]);
});

it('names a hundred problems at most, those of the first lines', () => {
  const { rows, problems } = read(`name,size\n${'a,1\nb,x\n'.repeat(100)}`);
  expect(rows).toEqual([]);
  expect(problems).toHaveLength(100);
  expect(problems.slice(0, 3)).toEqual([
    'line 3, size: is no number',
    'line 4, name: stands in line 2 too',
    'line 5, size: is no number',
  ]);
});

it('names every wrong column at once', () => {
  expect(read('name,colour,note,note\na,b,c,d').problems).toEqual([
    'line 1: the column size is missing',
    'line 1: there is no column "colour"',
    'line 1: note stands there twice',
  ]);
  expect(read(`name,size\n${'a,1\n'.repeat(301)}`).problems).toEqual([
    'line 1: there are more than 300 rows',
  ]);
});
