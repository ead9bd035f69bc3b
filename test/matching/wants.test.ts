/** Who may live where: near misses of the hard rules, and that the index of wants loses nobody. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { eligible, fit as fitOf, type Home, misses, reasons, type Seeker } from '../../src/matching/rules.js';
import { wantQueryOf, wantsOf } from '../../src/matching/wants.js';
import { freshStore } from '../db/fresh.js';
import '../seed.js';

const SEEKER: Seeker = {
  persons: 3,
  children: 1,
  youngChildren: 1,
  regions: ['he'],
  obligation: 'no',
  obligedLand: 'he',
  town: 'Kassel',
  rentMaxCents: 80000,
  rentMaxWarm: true,
  stepFree: true,
  pet: true,
  home: 'own',
  manAlone: false,
  termMonths: 12,
  moveFrom: '2026-12-01',
  moveUntil: '2027-01-31',
  smoking: 'outside',
  languages: ['uk'],
  daily: [],
  wishes: [],
};
const HOME: Home = {
  state: 'cleared',
  kind: 'flat',
  land: 'he',
  town: 'Kassel',
  postcode: null,
  areaDm2: 2400,
  places: 3,
  minPlaces: 3,
  rentAllCents: 80000,
  rentColdCents: null,
  costsCents: null,
  heatingCents: null,
  furnitureCents: null,
  furnished: null,
  day: '2027-01-31',
  termMonths: 12,
  host: 'nobody',
  womenOnly: false,
  pets: true,
  smoking: 'outside',
  stepFree: true,
  children: true,
  languages: ['uk'],
};

it('fits at each limit', () => {
  expect(misses(SEEKER, HOME)).toEqual([]);
  expect(fitOf(SEEKER, HOME)).toBe(700);
  expect(reasons(SEEKER, HOME)).toEqual(['step-free-there', 'pets', 'full']);
});

test.each<[string, Partial<Seeker>, Partial<Home>]>([
  ['state', {}, { state: 'frozen' }],
  ['size', { persons: 2 }, {}],
  ['size', {}, { places: null }],
  ['area', {}, { areaDm2: 2399 }],
  ['region', { regions: ['by'] }, {}],
  ['obligation', { obligation: 'unknown', obligedLand: null }, {}],
  ['obligation', { obligation: 'yes', obligedLand: 'by' }, {}],
  ['window', {}, { day: '2027-02-01' }],
  ['window', {}, { day: '2026-11-30' }],
  ['term', {}, { termMonths: 11 }],
  ['term', { termMonths: 0 }, {}],
  ['rent', {}, { rentAllCents: 80001 }],
  ['rent', {}, { rentAllCents: null, rentColdCents: 100 }],
  ['pets', {}, { pets: null }],
  ['step-free', {}, { stepFree: null }],
  ['smoking', {}, { smoking: 'no' }],
  ['children', {}, { children: false }],
  ['kind', {}, { kind: 'room' }],
  ['women', { home: 'room' }, { womenOnly: true }],
  ['host', { home: 'room' }, { kind: 'room', host: 'man-alone' }],
  ['host', { home: 'room' }, { kind: 'room', host: null }],
])('%s: %j and %j just miss', (id, seeker, home) => {
  expect(misses({ ...SEEKER, ...seeker }, { ...HOME, ...home })).toEqual([id]);
});

const of = <T>(...values: T[]) => fc.constantFrom(...values);
const seekers: fc.Arbitrary<Seeker> = fc
  .record({
    persons: of(1, 2, 3),
    children: of(0, 1),
    regions: of<string[]>([], ['he'], ['he', 'by']),
    obligation: of<Seeker['obligation']>('no', 'no', 'yes', 'unknown'),
    obligedLand: of<Seeker['obligedLand']>('he', null),
    rentMaxCents: of(null, 60000, 90000),
    rentMaxWarm: fc.boolean(),
    stepFree: of(false, false, true),
    pet: of(false, false, true),
    home: of<Seeker['home']>('own', 'room', 'women'),
    manAlone: fc.boolean(),
    termMonths: of(null, 0, 12),
    moveFrom: of(null, '2026-12-01'),
    moveUntil: of(null, '2027-01-31'),
    smoking: of<Seeker['smoking']>(null, 'no', 'outside', 'yes'),
  })
  .map((some) => ({ ...SEEKER, ...some, youngChildren: some.children }));
const homes: fc.Arbitrary<Home> = fc
  .record({
    kind: of<Home['kind']>('flat', 'unit', 'room'),
    land: of('he', 'by', null),
    places: of(1, 2, 3, 4),
    minPlaces: of(1, 2),
    rentAllCents: of(null, 50000, 80000),
    rentColdCents: of(null, 50000),
    costsCents: of(null, 9000),
    heatingCents: of(null, 9000),
    day: of(null, '2026-12-01', '2027-02-01'),
    termMonths: of(null, 0, 6, 12),
    host: of<Home['host']>(null, 'nobody', 'man-alone', 'family'),
    womenOnly: fc.boolean(),
    pets: of(null, true),
    smoking: of<Home['smoking']>(null, 'no', 'outside', 'yes'),
    stepFree: of(null, true),
    children: of(null, false, true),
  })
  .map((some) => ({ ...HOME, ...some }));

it('who is eligible is found in the index, page by page, in the order of waiting', () => {
  const { store, rows } = freshStore();
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(seekers, { minLength: 20, maxLength: 40 }),
      fc.array(homes, { minLength: 10, maxLength: 10 }),
      (people, units) => {
        store.transaction(() => {
          for (let id = 1; id <= 40; id += 1) rows.wants.remove(id);
          for (const [at, one] of people.entries())
            rows.wants.put(at + 1, wantsOf(one, { day: 100 - at, credit: 0 }));
        });
        for (const home of units) {
          const query = { ...wantQueryOf(home), limit: 3 };
          const pages = rows.wants.forHome(query);
          for (let last = pages.at(-1); last; ) {
            const next = rows.wants.forHome({ ...query, after: last });
            pages.push(...next);
            last = next.at(-1);
          }
          const mine = (id: number): boolean => eligible(people[id - 1] ?? SEEKER, home);
          const wanted = people
            .map((_, at) => at + 1)
            .filter(mine)
            .reverse();
          expect(pages.map(({ personId }) => personId).filter(mine)).toEqual(wanted);
          found += wanted.length;
        }
      },
    ),
    { numRuns: 30 },
  );
  expect(found).toBeGreaterThan(100);
});

it('finds whoever stands far behind many whom the home does not fit', () => {
  const { store, rows } = freshStore();
  const many = 4500;
  const want = (change: Partial<Seeker>, day: number) =>
    wantsOf({ ...SEEKER, ...change }, { day, credit: 0 });
  store.transaction(() => {
    for (let id = 1; id <= many; id += 1) rows.wants.put(id, want({ home: 'own' }, 100));
    rows.wants.put(many + 1, want({ home: 'women', pet: false }, 200));
    rows.wants.put(many + 2, want({ home: 'women' }, 150));
  });
  const room: Home = { ...HOME, kind: 'room', host: 'family', womenOnly: true };
  const found = rows.wants.forHome({ ...wantQueryOf(room), limit: 2 });
  expect(found.map(({ personId }) => personId)).toEqual([many + 2, many + 1]);
  const [first] = found;
  const after = first && { after: first };
  expect(
    rows.wants.forHome({ ...wantQueryOf(room), limit: 2, ...after }).map(({ personId }) => personId),
  ).toEqual([many + 1]);
});
