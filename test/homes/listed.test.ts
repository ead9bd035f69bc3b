/** An operator's list of homes: read whole or not at all, taken in step by step, and never posted one by one. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { stageOffers } from '../../src/bot/import-offers.js';
import { inbox } from '../../src/db/schema.js';
import { readListed } from '../../src/flows/homes/listed/read.js';
import type { ListedCounts } from '../../src/flows/homes/listed/take.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

const EXAMPLE = readFileSync(new URL('../../offers.example.csv', import.meta.url), 'utf8');
const HEAD =
  'reference;landlord_name;landlord_phone;mandate;kind;postcode;town;area_m2;rooms;free_from;gone;places;rent_all;rent_cold;deposit;viewing;registration;term_months';
const row = (reference: string, more: { phone?: string; rent?: string; gone?: string } = {}): string =>
  `${reference};Wohnbau;${more.phone ?? '0561 123456'};ja;flat;34117;Kassel;60;2;01.12.2026;${more.gone ?? ''};3;${more.rent ?? '700'};500;1000;yes;yes;0`;
const file = (...rows: string[]): string => [HEAD, ...rows].join('\n');

let village: Village;

/** Reads `text` in through all of its steps. */
async function imports(text: string): Promise<void> {
  const { rows, problems } = readListed(text);
  expect(problems).toEqual([]);
  const listId = await stageOffers(village.fresh.store, rows, village.now);
  village.own({ type: 'cli.offers', listId, rows: rows.length, by: 'op' });
  for (;;) {
    const [waiting] = village.rows.inbox.waiting(0, 1);
    if (!waiting) break;
    const payload = waiting.payload as { type: 'offers.step'; listId: number; counts: ListedCounts };
    village.fresh.store.tables.delete(inbox).run();
    village.own(payload);
  }
}

const counts = (more: Partial<ListedCounts>): ListedCounts => ({
  added: 0,
  incomplete: 0,
  changed: 0,
  same: 0,
  gone: 0,
  foreign: 0,
  ...more,
});
const told = (more: Partial<ListedCounts>): string =>
  village.ground.words.text('en', phrase('desk-import-offers', counts(more)), 'html');
const posts = (): string[] => village.sent({ channel: 'C0OFFERS' }).map(({ text }) => text);

beforeEach(() => {
  village = new Village();
});

describe('the file', () => {
  it('names a street and nothing that leads elsewhere', () => {
    const withStreet = (street: string) =>
      readListed(`${HEAD};street\n${row('A')};${street}`).problems.map((line) => line.split(':')[0]);
    expect(withStreet('Lange Straße 5')).toEqual([]);
    expect(withStreet('')).toEqual([]);
    for (const street of [
      'Lange Straße 5, IBAN DE12 5001 0517 5407 3249 31',
      'Schreiben Sie an t.me/beck5',
      'Lange Straße',
    ])
      expect(withStreet(street), street).toEqual(['line 2, street']);
  });

  it('is read with all that it says', () => {
    const { rows, problems } = readListed(EXAMPLE);
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({
      reference: 'M-0001',
      landlord: { phone: '+495610000000', business: true },
      home: {
        kind: 'flat',
        land: 'he',
        areaDm2: 6250,
        roomsTenth: 25,
        rentColdCents: 48_000,
        freeFrom: '2026-12-01',
        termMonths: 0,
        languages: '["de","en"]',
      },
    });
    expect(rows[1]?.home).toMatchObject({ kind: 'room', host: 'woman-alone', womenOnly: true, waitsDays: 7 });
  });

  it.each([
    [file(row('a'), row('a')), 'line 3, reference: stands in line 2 too'],
    [
      file(row('a', { phone: '110' })),
      'line 2, landlord_phone: must be a telephone number with its area code',
    ],
    [file(row('a', { rent: 'viel' })), 'line 2, rent_all: must be a number from 0 to 20000'],
    [file(row('')), 'line 2, reference: is empty'],
    [`${HEAD};nationality\n${row('a')};x`, 'line 1: there is no column "nationality"'],
    [file('"a'), 'line 2: opens a quote that is never closed'],
  ])('names what is wrong, and nothing of it counts', (text, problem) => {
    const read = readListed(text);
    expect(read.problems).toContain(problem);
    expect(read.rows).toEqual([]);
  });
});

it('takes homes in, knows them again, and says what became of them in one line each time', async () => {
  await imports(
    file(
      ...Array.from({ length: 90 }, (_, n) => row(`R${n}`)),
      row('N', { rent: '' }),
      row('O', { phone: '0561 999999' }),
    ),
  );
  expect(posts()).toEqual([told({ added: 91, incomplete: 1 })]);
  const one = village.rows.offers.byReference('R5') ?? expect.fail('not there');
  expect(one).toMatchObject({ state: 'checking', source: 'import', land: 'he', caseId: null, verdict: null });
  expect(village.rows.landlords.get(one.landlordId)).toMatchObject({
    name: 'Wohnbau',
    channel: 'phone',
    mandateVersion: 1,
  });
  expect(village.rows.offers.of(one.landlordId)).toHaveLength(91);
  village.rows.offers.enter(one.id, ['checking'], 'cleared', village.now);
  await imports(
    file(
      row('R5', { rent: '710' }),
      row('R6'),
      row('R7', { gone: 'yes' }),
      row('R8', { phone: '0561 999999' }),
    ),
  );
  expect(posts().at(-1)).toBe(told({ changed: 1, same: 1, gone: 1, foreign: 1 }));
  expect(village.rows.offers.byId(one.id)).toMatchObject({
    state: 'checking',
    rentAllCents: 71_000,
    clearedAt: null,
  });
  expect(village.rows.offers.byReference('R7')?.state).toBe('withdrawn');
  expect(village.rows.cases.byId(1)).toBeUndefined();
});

it('has each home of a list looked at soon after, without anybody opening it', async () => {
  const many = Array.from({ length: 9 }, (_, n) => row(`a${n}`, n === 7 ? { rent: '0' } : {}));
  await imports(file(...many, row('draft').replace(';500;', ';;')));
  const verdicts = () => village.rows.offers.inState(['checking'], 99).map(({ verdict }) => verdict);
  expect(verdicts()).toEqual(Array(9).fill(null));
  village.advance(10_000);
  expect(verdicts()).not.toContain(null);
  expect(village.rows.timers.has('offers-read', 'offer:0')).toBe(false);
  expect(village.rows.timers.hasKey('offers-read')).toBe(false);
  // What the next list changes is looked at anew, and nothing else.
  const before = village.rows.offers.byReference('a1')?.screenedAt;
  await imports(file(row('a0', { rent: '650' }), row('a1')));
  expect(village.rows.offers.byReference('a0')?.verdict).toBeNull();
  village.advance(10_000);
  expect(village.rows.offers.byReference('a0')?.verdict).not.toBeNull();
  expect(village.rows.offers.byReference('a1')?.screenedAt).toBe(before);
  expect(posts()).toHaveLength(2);
});

it('takes each home once, wherever a step ends', async () => {
  const all = (rent: string) => Array.from({ length: 61 }, (_, n) => row(`S${n}`, { rent }));
  await imports(file(...all('700')));
  expect(posts().at(-1)).toBe(told({ added: 61 }));
  await imports(file(row('S60', { gone: 'yes' }), ...all('700').slice(0, 60)));
  expect(posts().at(-1)).toBe(told({ gone: 1, same: 60 }));
  const gone = Array.from({ length: 7 }, (_, n) => row(`S${n}`, { gone: 'yes' }));
  await imports(file(...gone, ...all('710').slice(7, 60), row('T', { rent: '' })));
  expect(posts().at(-1)).toBe(told({ gone: 7, changed: 53, incomplete: 1 }));
  const rents = Array.from({ length: 60 }, (_, n) => village.rows.offers.byReference(`S${n}`)?.rentAllCents);
  expect(rents).toEqual([...Array(7).fill(70_000), ...Array(53).fill(71_000)]);
});

it('takes nothing of a list that is not whole, and forgets it', async () => {
  const { rows } = readListed(file(row('a'), row('b')));
  const listId = await stageOffers(village.fresh.store, rows, village.now);
  village.own({ type: 'cli.offers', listId, rows: 3, by: 'op' });
  expect(village.rows.inbox.waiting(0, 1)).toEqual([]);
  expect(village.rows.offers.byReference('a')).toBeUndefined();
  expect(village.rows.offerLists.forgetOld(village.now + 1, 100)).toBe(1);
  expect(village.rows.offerLists.size(listId)).toBe(0);
});

it('gives no home of a list to somebody who has written its number in a chat', async () => {
  const stranger = village.resident('de').writes('/start').person;
  village.rows.landlords.put(stranger.id, { phone: '+49561123456' }, village.now);
  await imports(file(row('a')));
  const home = village.rows.offers.byReference('a') ?? expect.fail('not there');
  expect(home.landlordId).not.toBe(stranger.id);
  expect(village.rows.offers.of(stranger.id)).toEqual([]);
  await imports(file(row('a'), row('b')));
  expect(village.rows.offers.byReference('b')?.landlordId).toBe(home.landlordId);
});

it('takes no home from a household that is on the way there, for the list calls it gone because of them', async () => {
  await imports(file(row('a')));
  const { id } = village.rows.offers.byReference('a') ?? expect.fail('not there');
  village.rows.offers.enter(id, ['checking'], 'let', village.now);
  await imports(file(row('a', { gone: 'yes' })));
  expect(village.rows.offers.byId(id)?.state).toBe('let');
  expect(posts().at(-1)).toBe(told({ same: 1 }));
});
