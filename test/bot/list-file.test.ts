/** Files of lists: what cannot be read at all is said in one line, the same for each kind of list. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLocalHelpFile } from '../../src/bot/import-local-help.js';
import { readOffersFile } from '../../src/bot/import-offers.js';
import { readProgrammesFile } from '../../src/bot/import-programmes.js';
import { readRentsFile } from '../../src/bot/import-rents.js';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KINDS: readonly [string, number, (file: string) => { problems: readonly string[] }][] = [
  ['local help', 20, (file) => readLocalHelpFile(file, '2026-11-23')],
  ['homes', 200, readOffersFile],
  ['programmes', 50, (file) => readProgrammesFile(file, 'Europe/Berlin')],
  ['rents', 50, readRentsFile],
];

describe.each(KINDS)('a list of %s', (_, most, read) => {
  it('that is not there', () => {
    expect(read(join(folder, 'none.csv')).problems).toEqual([
      expect.stringMatching(/none\.csv cannot be read: /),
    ]);
  });

  it(`of more than ${most} MB`, () => {
    const file = join(folder, 'large.csv');
    writeFileSync(file, '');
    truncateSync(file, most * 1024 * 1024 + 1);
    expect(read(file).problems).toEqual([`${file} has more than ${most} MB`]);
  });

  it('in the signs of an old Excel', () => {
    const file = join(folder, 'latin.csv');
    writeFileSync(file, Buffer.from('Straße', 'latin1'));
    expect(read(file).problems).toEqual([expect.stringMatching(/is not UTF-8; .*"CSV UTF-8"/)]);
  });

  it('without a row', () => {
    const file = join(folder, 'empty.csv');
    writeFileSync(file, '\uFEFF');
    expect(read(file).problems).toEqual([expect.stringMatching(/^line 1: /)]);
  });
});
