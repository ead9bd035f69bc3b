/** The rent verdict: monotone, silent on missing data, exact at the deposit, and not to be fooled by calling rent furniture. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/matching/screen/offer.js';
import {
  NO_TABLES,
  type RentReference,
  type RentTables,
  referenceFor,
} from '../../../src/matching/screen/rent/reference.js';
import { judgeRent, type RentVerdict } from '../../../src/matching/screen/rent/verdict.js';
import { screen } from '../../../src/matching/screen/screen.js';
import { readRents } from '../../../src/words/rents.js';
import { offerOf } from './corpus.js';

const reference = (others: Partial<RentReference>): RentReference => ({
  region: '09162',
  sizeMin: null,
  sizeMax: null,
  furnished: null,
  mid: 10,
  kind: 'mietspiegel',
  validFrom: '2020-01-01',
  validTo: null,
  indexFactor: 1,
  sourceUrl: 'https://example.org',
  ...others,
});
const tables = (...references: RentReference[]): RentTables => ({ ...NO_TABLES, references });
const LOCAL = tables(reference({}));
const STOCK = tables(reference({ kind: 'stock_zensus', region: '06633' }));

const asked = (rentCold: number | null, others: Partial<Offer> = {}): Offer =>
  offerOf('', { rentCold, area: 100, persons: 2, deposit: 0, region: '09162000', ...others });
const ORDER: readonly RentVerdict['verdict'][] = ['ok', 'noted', 'warn', 'hold', 'block'];
const verdictFor = (offer: Offer, of = LOCAL) => judgeRent(offer, of).verdict;

describe('against a rent index', () => {
  it.each([
    [590, 'hold'],
    [600, 'ok'],
    [1100, 'ok'],
    [1110, 'noted'],
    [1200, 'noted'],
    [1210, 'hold'],
    [1500, 'hold'],
    [1501, 'block'],
  ] as const)('%i euros where 1000 are usual: %s', (rent, verdict) => {
    expect(verdictFor(asked(rent))).toBe(verdict);
  });

  it('warns in a tense market', () => {
    const region = {
      region: '09',
      tenseMarket: true,
      minAreaAdult: null,
      minAreaChild: null,
      validFrom: '2020-01-01',
    };
    expect(verdictFor(asked(1150), { ...LOCAL, regions: [region] })).toBe('warn');
  });
});

it('rents of running contracts only warn, and hold above one and a half', () => {
  const at = (ratio: number): string => verdictFor(asked(1280 * ratio, { region: '06633' }), STOCK);
  expect([0.5, 1.15, 1.3, 1.51].map(at)).toEqual(['warn', 'ok', 'warn', 'hold']);
});

it('a reference of a whole state or the country warns and never holds', () => {
  const wide = tables(reference({ region: 'DE' }), reference({ region: '09', mid: 5 }));
  expect([300, 5000].map((rent) => verdictFor(asked(rent), wide))).toEqual(['ok', 'warn']);
});

it('is never milder for a higher rent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 600, max: 5000 }),
      fc.nat(3000),
      fc.constantFrom(LOCAL, STOCK),
      (rent, more, of) => {
        const region = of === STOCK ? '06633' : '09162';
        const [low, high] = [rent, rent + more].map((each) =>
          ORDER.indexOf(verdictFor(asked(each, { region, deposit: 0 }), of)),
        );
        // Below six tenths a rent is a sign of another kind.
        const floor = of === STOCK ? 768 : 600;
        expect(rent < floor || (high ?? 0) >= (low ?? 0)).toBe(true);
      },
    ),
  );
});

it('is never milder when a part of the rent is called furniture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.nat(3999), fc.nat(9000), (rent, share, deposit) => {
      const furnitureRent = Math.min(share, rent);
      const whole = ORDER.indexOf(verdictFor(asked(rent, { deposit })));
      const split = ORDER.indexOf(verdictFor(asked(rent - furnitureRent, { furnitureRent, deposit })));
      expect(split).toBeGreaterThanOrEqual(whole);
    }),
  );
});

describe('without data', () => {
  it.each([
    ['no tables', asked(500), NO_TABLES],
    ['no region', asked(500, { region: null }), LOCAL],
    ['another region', asked(500, { region: '01001' }), LOCAL],
    ['no area', asked(500, { area: null }), LOCAL],
    ['no rent', asked(null), LOCAL],
    ['a table that is over', asked(500), tables(reference({ validTo: '2021-01-01' }))],
  ])('%s is unknown, a note and no hold', (_, offer, of) => {
    const { verdict, flags } = judgeRent(offer, of);
    expect(verdict).toBe('unknown');
    expect(flags.map(({ severity }) => severity)).toEqual(expect.arrayContaining(['I']));
    expect(screen(offer, of).verdict).toBe('clean');
  });
});

describe('the deposit', () => {
  it.each([
    [1500, 'clean'],
    [1500.01, 'hold'],
    [1505, 'hold'],
  ])('%d euros at 500 cold: %s', (deposit, verdict) => {
    expect(screen(asked(500, { deposit })).verdict).toBe(verdict);
  });
});

it('a rent of 0 is no sign by itself', () => {
  expect(screen(asked(0), LOCAL).flags).toEqual([]);
});

it('too little room per person holds, children under six count less', () => {
  const crowded = (persons: number, youngChildren: number) =>
    screen(asked(500, { area: 24, persons, youngChildren }), NO_TABLES).verdict;
  expect([crowded(3, 0), crowded(3, 1), crowded(2, 0)]).toEqual(['hold', 'clean', 'clean']);
});

it('says when the office may not pay it all, as a note', () => {
  const limit = { region: '09162', persons: 2, grossColdMax: 600, validFrom: '2020-01-01' };
  const why = (rent: number) =>
    judgeRent(asked(rent, { costs: 100 }), { ...NO_TABLES, limits: [limit] }).flags.map((flag) => flag.why);
  expect(why(501)).toContain('office-limit');
  expect(why(500)).not.toContain('office-limit');
});

it('takes the closest region, then the best kind, then the size', () => {
  const rows = [
    reference({ region: 'DE', mid: 1, kind: 'mietspiegel_q' }),
    reference({ region: '09', mid: 2, kind: 'mietspiegel_q' }),
    reference({ region: '09162', mid: 3, kind: 'stock_zensus' }),
    reference({ region: '09162', mid: 4 }),
    reference({ region: '09162', mid: 5, sizeMin: 40, sizeMax: 60 }),
    reference({ region: '09162', mid: 6, sizeMin: 40, sizeMax: 60, furnished: true }),
    reference({ region: '09162', mid: 7, kind: 'mietspiegel_q', validFrom: '2030-01-01' }),
  ];
  const find = (region: string, area: number, furnished: boolean | null) =>
    referenceFor(rows, { region, area, furnished, today: '2026-11-23' })?.mid;
  expect([
    find('09162000', 50, null),
    find('09162', 60, null),
    find('09999', 50, null),
    find('01', 50, null),
  ]).toEqual([5, 4, 2, 1]);
  expect(find('09162000', 50, true)).toBe(5);
});

it('the example table is one that can be read', () => {
  const { references, problems } = readRents(readFileSync('rents.example.csv', 'utf8'));
  expect(problems).toEqual([]);
  expect(references.length).toBeGreaterThan(5);
});

it('each wrong line of a table is named', () => {
  const head =
    'region_code;size_min_m2;size_max_m2;furnished;net_cold_mid;kind;valid_from;valid_to;index_factor;source_url';
  const { references, problems } = readRents(
    `${head}\n11;;;;7,67;stock_zensus;2022-05-15;;;https://a.example\nxx;;;;-1;guess;x;;;none\n`,
  );
  expect(references).toEqual([]);
  expect(problems.every((problem) => problem.startsWith('line 3: '))).toBe(true);
  expect(problems.map((problem) => problem.split(' ')[2])).toEqual(
    expect.arrayContaining(['region_code', 'net_cold_mid', 'kind', 'valid_from', 'source_url']),
  );
});

it('the columns of a file say which table it is, and what the Zensus keeps secret adds nothing', () => {
  const zensus = readRents(
    'Berichtszeitpunkt;_RS;Name;Regionalebene;QMMIETE\n' +
      '15.05.2022;0;Deutschland;Bund;7,28\n15.05.2022;091620000000;München, Landeshauptstadt;Gemeinde;12,98\n' +
      '15.05.2022;010515163;Amt;Gemeindeverband;6,1\n15.05.2022;010510011011;Brunsbüttel;Gemeinde;–\n',
  );
  expect(zensus).toMatchObject({ table: 'rents', problems: [] });
  expect(zensus.references.map(({ region, mid, kind }) => [region, mid, kind])).toEqual([
    ['09162000', 12.98, 'stock_zensus'],
  ]);
  expect(zensus.places).toEqual([{ place: 'München, Landeshauptstadt', region: '09162000' }]);
  const kdu = readRents(
    'region_code,persons,gross_cold_max,valid_from,source_url\n11,1,426.00,2024-01-01,https://a.example\n',
  );
  expect(kdu).toMatchObject({ table: 'kdu', limits: [{ region: '11', persons: 1, grossColdMax: 426 }] });
  const regions = readRents(
    'region_code;tense_market;min_area_adult;min_area_child;valid_from\n11;1;9;6;2024-01-01\n',
  );
  expect(regions).toMatchObject({ table: 'regions', regions: [{ tenseMarket: true, minAreaChild: 6 }] });
  expect(readRents('gross_cold_max;region_code\n').problems).toEqual([
    'line 1: no column persons, valid_from, source_url',
  ]);
});
