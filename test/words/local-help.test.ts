/** The operator's list of local help: what is read, and that every wrong line is named with its column. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOCAL_COLUMNS, LOCAL_KINDS, readLocalHelp } from '../../src/words/local-help.js';

const TODAY = '2026-11-23';
const GOOD = {
  land: 'Hessen',
  district: '',
  town: 'Kassel',
  kind: 'shelter',
  name: 'Ordnungsamt',
  phone: '0000 1',
  address: '',
  hours: '24/7',
  languages: 'de',
  url: '',
  last_verified: '2026-11-01',
};
type Row = Partial<typeof GOOD>;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const file = (...rows: Row[]): string =>
  [
    LOCAL_COLUMNS.join(','),
    ...rows.map((row) => LOCAL_COLUMNS.map((name) => quoted({ ...GOOD, ...row }[name])).join(',')),
  ].join('\n');
const problems = (text: string): readonly string[] => readLocalHelp(text, TODAY).problems;

it('reads the example, which names every kind but invented numbers', () => {
  const text = readFileSync(new URL('../../local-help.example.csv', import.meta.url), 'utf8');
  const { rows, problems: wrong } = readLocalHelp(text, TODAY);
  expect(wrong).toEqual([]);
  expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([...LOCAL_KINDS].sort());
  expect(rows.filter(({ phone }) => phone !== '' && !phone.startsWith('0000'))).toEqual([]);
  expect(rows.every(({ name }) => name.includes('Beispiel'))).toBe(true);
});

it('takes a Land by name or code, days as Excel writes them, and formulas as text', () => {
  const { rows } = readLocalHelp(
    file({ land: 'he', last_verified: '1.11.2026', name: '=HYPERLINK("x")' }),
    TODAY,
  );
  expect(rows).toEqual([
    expect.objectContaining({
      land: 'he',
      lastVerified: '2026-11-01',
      name: '=HYPERLINK("x")',
      languages: ['de'],
    }),
  ]);
});

it.each<[string, Row, RegExp]>([
  ['an unknown Land', { land: 'Bavaria-land' }, /^line 2, land: must be a Land/],
  ['no place', { town: '' }, /^line 2, town: is empty/],
  ['an unknown kind', { kind: 'hotel' }, /^line 2, kind: must be one of/],
  ['no name', { name: ' ' }, /^line 2, name: is empty/],
  ['a phone of words', { phone: 'call us' }, /^line 2, phone: must be a number/],
  ['a shelter without a phone', { phone: '' }, /^line 2, phone: is empty; shelter needs/],
  ['nothing to reach it by', { kind: 'advice', phone: '' }, /^line 2, phone: is empty, and so are/],
  ['hours in words', { hours: 'mornings' }, /^line 2, hours: must be empty, 24\/7/],
  ['an unknown language', { languages: 'de xx' }, /^line 2, languages: must name/],
  ['a link that runs code', { url: 'javascript:alert(1)' }, /^line 2, url: must be a web address/],
  ['no day', { last_verified: '' }, /^line 2, last_verified: must be a day/],
  ['a day that is not there', { last_verified: '31.02.2026' }, /^line 2, last_verified: must be a day/],
  ['a day to come', { last_verified: '2026-11-24' }, /^line 2, last_verified: lies in the future/],
  [
    'the address of a women’s shelter',
    { kind: 'women-shelter', address: 'Weg 1' },
    /^line 2, address: must be empty/,
  ],
  ['signs that nobody sees', { name: 'Amt\u202Egro.live' }, /^line 2, name: has signs that cannot be seen/],
  ['a cell of thousands of signs', { name: 'x'.repeat(5000) }, /^line 2, name: has more than 60/],
])('refuses %s, and names line and column', (_, row, expected) => {
  const found = problems(file(row));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

it('names every wrong line of a file, and then none of its rows counts', () => {
  const text = file({}, { phone: 'x' }, { town: 'Gießen', land: '?', kind: '?' });
  expect(problems(text).map((line) => line.split(':')[0])).toEqual([
    'line 3, phone',
    'line 4, land',
    'line 4, kind',
  ]);
  expect(readLocalHelp(text, TODAY).rows).toEqual([]);
});

it('refuses the same row twice, and a town both with and without its Kreis', () => {
  expect(problems(file({}, {}))).toEqual(['line 3: is the same row as line 2']);
  expect(problems(file({}, { district: 'Landkreis Kassel', name: 'Other' }))[0]).toMatch(
    /^line 3, district: names a Kreis/,
  );
});

it('refuses a file with missing, unknown or repeated columns, with none, or with no row', () => {
  expect(problems('land,town\nhe,Kassel')).toContain('line 1: the column phone is missing');
  expect(problems(`${LOCAL_COLUMNS.join(',')},colour\n`.concat('x,'.repeat(12)))).toContain(
    'line 1: there is no column "colour"',
  );
  expect(problems(`${LOCAL_COLUMNS.join(',')},town\n1`)).toContain('line 1: town stands there twice');
  expect(problems(LOCAL_COLUMNS.join(','))).toEqual(['line 1: there is no row in the file']);
  expect(problems(`${LOCAL_COLUMNS.join(',')}\nhe,,Kassel`)).toEqual([
    'line 2: has 3 cells where the first line has 11',
  ]);
  expect(problems('')).toEqual(['line 1: there is no row in the file']);
});
