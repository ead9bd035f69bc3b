/** A landlord's first contact (R21): six answers, a last look, and a home that waits for the team. */
import { describe, expect, it } from 'vitest';
import { parseOfferedKind, parsePlace, parseSize } from '../../src/answers/typed/offered.js';
import { landlords } from '../../src/db/schema.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

const only = { step: 1, steps: 6 };

it('typed in German: what says two things answers two questions, and the team hears of it', () => {
  const village = new Village();
  const karl = village.resident('de').writes('/start');
  karl.presses('menu-offer');
  karl.reads('home-offer-kind');
  karl.reads(phrase('form-progress', only));
  karl.writes('Eine Wohnung').writes('Kassel');
  karl.reads('home-offer-place-unclear');
  karl.writes('34117 Kassel').writes('3 Zimmer');
  karl.reads('home-offer-size-unclear');
  karl.writes('70 m², 3 Zimmer').writes('700 kalt');
  karl.reads('home-offer-rent-cold');
  karl.writes('850 warm').writes('01.02.2026');
  karl.reads('home-offer-from-past');
  karl.writes('ab 1. April, unbefristet');
  karl.reads('home-offer-call');
  expect(village.rows.offers.of(karl.person.id)).toEqual([]);
  karl.writes('werktags ab 17 Uhr, 0170 0000000');
  expect(karl.last).toContain('34117 Kassel');
  karl.presses('form-save');

  const [offer] = village.rows.offers.of(karl.person.id);
  expect(offer).toMatchObject({
    state: 'draft',
    source: 'chat',
    kind: 'flat',
    land: 'he',
    postcode: '34117',
    town: 'Kassel',
    roomsTenth: 30,
    areaDm2: 7000,
    rentAllCents: 85_000,
    freeFrom: '2026-04-01',
    termMonths: 0,
  });
  expect(village.rows.landlords.get(karl.person.id)).toMatchObject({
    channel: 'telegram',
    callWhen: 'werktags ab 17 Uhr, 0170 0000000',
  });
  // He is left time to go on by himself; then the team hears, and rings.
  expect(village.rows.cases.openOf(karl.person.id)).toBeUndefined();
  village.advance(11 * 60_000);
  expect(village.rows.cases.openOf(karl.person.id)?.topic).toBe('offer');
  const heard = village.sent({ channel: 'C0OFFERS' }).map(({ text }) => text);
  expect(heard.join('\n')).toContain('werktags ab 17 Uhr, 0170 0000000');
  expect(heard.join('\n')).toContain('Cold rent');
  expect(karl.last).toContain(`H${offer?.id}`);
  expect(karl.last).toContain('850 € im Monat');
  const kept = dataOf(village.rows, karl.person.id, 'chat');
  expect(kept?.offers).toMatchObject([{ number: `H${offer?.id}`, town: 'Kassel', rentInAllCents: 85_000 }]);
  expect(kept?.landlord).toMatchObject({ callWhen: 'werktags ab 17 Uhr, 0170 0000000' });
  expect(JSON.stringify(kept)).not.toContain('verdict');
  const raw = village.fresh.store.tables.select().from(landlords).get();
  expect(raw?.callWhen).not.toContain('0170');
  expect(JSON.stringify(village.rows.forms.find(karl.person.id, 'offer')?.answers)).not.toContain('Kassel');
});

it('tapped in Ukrainian: back, aside for the search and on again, and a second home', () => {
  const village = new Village();
  const olha = village.resident('uk').writes('/start');
  olha.presses('menu-offer');
  olha.presses('home-offer-kind-flat');
  olha.reads('home-offer-place');
  olha.presses('form-back');
  olha.presses('home-offer-kind-room');
  olha.writes('Кассель 34117').writes('18 м²');
  olha.writes('/stop');
  olha.presses('stop-form');
  olha.presses('menu-continue');
  olha.reads('form-resume');
  olha.writes('400').presses('form-chances-from-now');
  olha.presses('form-chances-term-unlimited');
  olha.presses('home-offer-call-write');
  olha.presses('form-save');
  const [room] = village.rows.offers.of(olha.person.id);
  expect(room).toMatchObject({ kind: 'room', town: 'Kassel', roomsTenth: 10, areaDm2: 1800, termMonths: 0 });
  expect(room?.freeFrom).toBe('2026-03-02');

  olha.presses('home-offer-another');
  olha.writes('двокімнатна квартира, 50 м²').writes('10115 Берлін');
  olha.reads('home-offer-rent');
  olha.writes('/start');
  olha.presses('menu-home');
  olha.presses('notice-go-on');
  olha.reads('form-intake-adults');
  olha.presses('menu-offer');
  olha.writes('900 тепла').writes('з 01.04., на рік').writes('ввечері');
  olha.presses('form-save');
  const all = village.rows.offers.of(olha.person.id);
  expect(all.map(({ kind, roomsTenth, termMonths }) => [kind, roomsTenth, termMonths])).toEqual([
    ['room', 10, 0],
    ['flat', 20, 12],
  ]);
  expect(village.rows.forms.find(olha.person.id, 'intake')?.state).toBe('stopped');
  expect(village.rows.profiles.of(olha.person.id)).toBeUndefined();
});

describe('what landlords type', () => {
  it.each([
    ['70, 3', 30, 7000],
    ['2½ Zi. 64,5 m2', 25, 6450],
    ['двокімнатна, 50 м', 20, 5000],
    ['трёхкомнатная 70 кв.м', 30, 7000],
    ['drei Zimmer und 80 Quadratmeter', 30, 8000],
  ])('"%s" is a size', (text, rooms, area) => expect(parseSize(text)).toEqual({ value: { rooms, area } }));

  it.each(['18 qm', '70,3', '3 Zimmer', '3 Zimmer 10 qm 20 qm', '0 Zimmer 70 qm'])(
    '"%s" is asked back',
    (text) => expect(parseSize(text)).toHaveProperty('unclear'),
  );

  it('a town needs its postcode, and keeps its own name', () => {
    expect(parsePlace('D-33790 Halle')).toEqual({ value: '33790 Halle' });
    expect(parsePlace('моє місто 34117 Кассель')).toEqual({ value: '34117 Kassel' });
    for (const text of ['06108', 'Halle', '00000 Halle', '10115 10117 Berlin'])
      expect(parsePlace(text)).toHaveProperty('unclear');
  });

  it('a room is not a flat of three', () => {
    expect(parseOfferedKind('кімната в квартирі')).toEqual({ value: 'room' });
    expect(parseOfferedKind('3-Zimmer-Wohnung')).toEqual({ value: 'flat' });
    expect(parseOfferedKind('hallo')).toBeNull();
  });
});
