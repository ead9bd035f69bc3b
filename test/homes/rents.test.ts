/** Homes are compared with the tables that the operator has read in; a new one counts once it is whole. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsToStore } from '../../src/db/rents.js';
import { rentRows } from '../../src/db/schema.js';
import { checkOffer } from '../../src/flows/homes/safety/check.js';
import { placesToAsk, regionOf } from '../../src/flows/homes/safety/rents.js';
import { phrase } from '../../src/words/phrase.js';
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

const ZENSUS = [
  '_RS;Name;QMMIETE',
  '06;Hessen;7,90',
  '06634;Schwalm-Eder-Kreis;5,50',
  '06532;Lahn-Dill-Kreis;6,10',
  '066340018018;Neustadt;5,00',
  '065320016016;Neustadt;9,00',
  '06633;Kassel, Landkreis;5,60',
  '06611;Kassel, documenta-Stadt;7,00',
  '066110000000;Kassel, documenta-Stadt;7,10',
  '08311;Freiburg im Breisgau, Stadtkreis;9,90',
  '083110000000;Freiburg im Breisgau, Stadt;9,90',
].join('\n');

it('a town is not the district around it, and what only begins with a name is asked about', () => {
  readIn(ZENSUS);
  const at = (town: string, land: string) => ({ region: null, land: land as 'he', town });
  expect(regionOf(rows, at('Kassel', 'he'))).toBe('06611000');
  expect(placesToAsk(rows, at('Kassel', 'he'))).toEqual([]);
  expect(regionOf(rows, at('Freiburg', 'bw'))).toBe('08');
  expect(placesToAsk(rows, at('Freiburg', 'bw'))).toEqual(['08311000']);
  expect(placesToAsk(rows, at('Freiburg', 'ni'))).toEqual([]);
  expect(placesToAsk(rows, at('Frei', 'bw'))).toEqual([]);
  expect(placesToAsk(rows, { ...at('Neustadt', 'he'), region: '06' })).toEqual([]);
});

describe('a home in a town of which there are several', () => {
  /** Offered in the bot from the first answer to the last. */
  function offered() {
    const karl = village.resident('de').writes('/start');
    karl.presses('menu-offer');
    karl.writes('Wohnung').writes('35279 Neustadt').writes('50 m², 2 Zimmer').writes('900 warm');
    karl.writes('ab 1. April, unbefristet').writes('abends').presses('form-save');
    const id = rows.offers.of(karl.person.id)[0]?.id ?? expect.fail('no home');
    rows.offers.change(id, { places: 1, depositCents: 0, viewing: 'yes', registration: true });
    rows.offers.change(id, { rentColdCents: 80_000 });
    rows.landlords.put(karl.person.id, { mandateAt: village.now }, village.now);
    village.advance(11 * 60_000);
    const offer = () => rows.offers.byId(id) ?? expect.fail('no home');
    return { karl, id, offer };
  }
  const LABEL = { exactly: 'Neustadt (Schwalm-Eder-Kreis)' };

  it('is asked back by buttons, and compared there from then on', () => {
    readIn(ZENSUS);
    const { karl, id, offer } = offered();
    karl.reads(phrase('home-offer-town', { number: `H${id}`, town: 'Neustadt' }));
    expect(offer()).toMatchObject({ state: 'checking', region: null });
    // 16 € a square metre: held against a whole Land it only warns, against the town it holds.
    expect(offer().flags?.find(({ rule }) => rule === 'R1')?.severity).toBe('W');
    karl.presses(LABEL);
    expect(offer()).toMatchObject({ state: 'checking', region: '06634018' });
    karl.reads(phrase('home-offer-town-kept', { number: `H${id}` }));
    expect(offer().flags?.find(({ rule }) => rule === 'R1')?.severity).toBe('H');
    expect(karl.presses(LABEL)?.type).toBe('toast');
    // Another place takes it back.
    const other = village.colleague();
    const open = other.presses('offerfill', `offer:${id}`);
    const fields = open?.type === 'modal' ? open.fields : [];
    const filled = fields.flatMap((field) =>
      'initial' in field && typeof field.initial === 'string' ? [[field.id, field.initial] as const] : [],
    );
    const fill = { ...Object.fromEntries(filled), place: '34117 Kassel', land: '' };
    other.submits('offerfill', `offer:${id}:${offer().savedAt}`, fill);
    expect(offer()).toMatchObject({ region: null, town: 'Kassel' });
    expect(regionOf(rows, offer())).toBe('06611000');
  });

  it('is not asked about at night, and in the morning only while nobody has told', () => {
    readIn(ZENSUS);
    const asked = ({ karl, id }: ReturnType<typeof offered>): boolean => {
      const words = karl.says(phrase('home-offer-town', { number: `H${id}`, town: 'Neustadt' }));
      return karl.heard.some(({ text }) => text === words);
    };
    village.advance(Date.parse('2026-03-02T22:00:00+01:00') - village.now);
    const [told, open] = [offered(), offered()];
    expect([told, open].map(asked)).toEqual([false, false]);
    village.colleague().presses('hometown', `offer:${told.id}:06532016`);
    village.advance(11 * 3_600_000);
    expect([told, open].map(asked)).toEqual([false, true]);
  });

  it('can be told at the desk, once, and "I do not know" leaves it with the Land', () => {
    readIn(ZENSUS);
    const { karl, id, offer } = offered();
    const helper = village.colleague();
    helper.presses('hometown', `offer:${id}:06611000`);
    expect(offer().region).toBeNull();
    expect(helper.presses('hometown', `offer:${id}:06532016`)?.type).toBe('replace');
    expect(offer().region).toBe('06532016');
    expect(karl.presses(LABEL)?.type).toBe('toast');
    expect(offer().region).toBe('06532016');

    const second = offered();
    second.karl.presses('form-unknown');
    expect(second.offer().region).toBe('06');
    expect(regionOf(rows, second.offer())).toBe('06');
  });
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
