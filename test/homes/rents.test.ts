/** Homes are compared with the tables that the operator has read in; a new one counts once it is whole. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { rowsToStore } from '../../src/db/rents.js';
import { rentRows } from '../../src/db/schema.js';
import { checkOffer } from '../../src/flows/homes/safety/check.js';
import { regionOf } from '../../src/flows/homes/safety/rents.js';
import { readRents } from '../../src/words/rents.js';
import { Village } from '../world/village.js';

let village: Village;
let rows: Village['rows'];

beforeEach(() => {
  village = new Village();
  rows = village.rows;
});

/** Reads `text` in as the command does. @param lost rows that did not arrive. */
function readIn(text: string, lost = 0): void {
  const read = readRents(text);
  expect(read.problems).toEqual([]);
  const stored = rowsToStore(read);
  const listId = rows.rents.begin(read.table, village.now);
  rows.rents.add(listId, stored.slice(lost));
  village.own({ type: 'cli.rents', listId, rows: stored.length, by: 'operator' });
}

/** What the check finds about the rent of a home in `town`, cold for 50 m². */
function whys(cold: number, town: string, land: string): string[] {
  const landlord = village.resident('de').writes('/start');
  const home = { kind: 'flat', roomsTenth: 20, areaDm2: 5000, places: 1, viewing: 'yes' } as const;
  const money = { rentColdCents: cold * 100, depositCents: cold * 100, registration: true } as const;
  const row = { landlordId: landlord.person.id, source: 'chat' as const, ...home, ...money, town, land };
  const { id } = rows.offers.add(row, village.now);
  village.inTurn((turn) => {
    const offer = rows.offers.byId(id);
    if (offer) checkOffer(turn, offer);
  });
  return (rows.offers.byId(id)?.flags ?? []).map(({ why, severity }) => `${why} ${severity}`);
}

it('without a table the rent is noted as not compared; with one, by the town, the Land, or the country', () => {
  expect(whys(2000, 'München', 'by')).toContain('rent-unknown I');
  readIn(readFileSync('rents.example.csv', 'utf8'));
  expect(regionOf(rows, { region: null, land: 'by', town: 'münchen (Schwabing)' })).toBe('09162');
  expect(regionOf(rows, { region: null, land: 'he', town: 'München' })).toBe('06');
  // 19.17 € a square metre are asked in Munich: 1600 € are 1.67 of that, 950 € are usual.
  expect(whys(1600, 'München', 'by')).toContain('rent-high B');
  expect(whys(950, 'München', 'by').join()).not.toContain('rent');
  // The country alone says little of a village: it warns.
  expect(whys(1600, 'Kleinstadt', 'he')).toContain('rent-high W');
});

it('each table has its own place; one that is not whole changes nothing, and the one before goes', () => {
  readIn(readFileSync('rents.example.csv', 'utf8'));
  readIn(
    'region_code;persons;gross_cold_max;valid_from;source_url\n09162;1;700;2024-01-01;https://a.example\n',
  );
  expect(whys(950, 'München', 'by')).toEqual(['office-limit I']);
  const head =
    'region_code;size_min_m2;size_max_m2;furnished;net_cold_mid;kind;valid_from;valid_to;index_factor;source_url;place';
  readIn(`${head}\n09162;;;;10;operator;2024-01-01;;;https://a.example;München\n`, 1);
  expect(whys(950, 'München', 'by')).toEqual(['office-limit I']);
  readIn(`${head}\n09162;;;;10;operator;2024-01-01;;;https://a.example;München\n`);
  expect(whys(950, 'München', 'by')).toContain('rent-high B');
  const before = village.fresh.store.tables.select().from(rentRows).all().length;
  expect(rows.rents.forgetOld(village.now + 1, 1000)).toBeGreaterThan(5);
  expect(village.fresh.store.tables.select().from(rentRows).all().length).toBeLessThan(before);
  expect(whys(950, 'München', 'by')).toEqual(expect.arrayContaining(['rent-high B', 'office-limit I']));
});
