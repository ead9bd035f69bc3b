/** A random play of landlords, photos, edits, pauses, checkers and time: nothing is ever offered that nobody has looked at as it is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missingIn } from '../../src/flows/homes/offer/required.js';
import { type Colleague, type Resident, Village } from '../world/village.js';

const HOUR = 3_600_000;
const TEXTS = [
  '4',
  '600',
  '0',
  'ja',
  'nein',
  'keine',
  '34117 Kassel',
  '14715 Havelaue',
  '3 Zimmer, 70 qm',
  'Zimmer',
];

type Town = { village: Village; karl: Resident; checkers: Colleague[] };
type Step = { what: 'press' | 'old' | 'write' | 'photo' | 'clear' | 'wait' | 'homes' | 'unsend'; n: number };

function play({ village, karl, checkers }: Town, { what, n }: Step): void {
  const buttons = karl.heard.flatMap((message) => message.buttons);
  const offers = village.rows.offers.of(karl.person.id);
  const pick = <T>(all: readonly T[]): T | undefined => all[n % Math.max(1, all.length)];
  if (what === 'press') karl.pressesToken(pick(buttons.slice(-12))?.token ?? '');
  else if (what === 'old') karl.pressesToken(pick(buttons)?.token ?? '');
  else if (what === 'write') karl.writes(pick(TEXTS) ?? '');
  else if (what === 'photo') karl.sendsPhoto(`photo-${n % 7}`);
  else if (what === 'wait') village.advance([30_000, 11 * 60_000, 26 * HOUR, 9 * 24 * HOUR][n % 4] ?? 0);
  else if (what === 'homes') karl.writes('/homes');
  else if (what === 'unsend') karl.writes('/unsend');
  else {
    const offer = pick(offers);
    if (offer) pick(checkers)?.presses('offerclear', `offer:${offer.id}:${offer.screenedAt ?? 0}`);
  }
}

function holds({ village, karl }: Town, before: Map<number, string>): void {
  for (const offer of village.rows.offers.of(karl.person.id)) {
    const { state, clearedAt, savedAt, verdict, clearedBy } = offer;
    const now = JSON.stringify([
      offer.rentAllCents,
      offer.rentColdCents,
      offer.town,
      offer.host,
      offer.words,
    ]);
    if (state === 'cleared') {
      expect(missingIn(offer)).toEqual([]);
      expect({ verdict: verdict !== null, by: clearedBy !== null }).toEqual({ verdict: true, by: true });
      expect(clearedAt ?? 0).toBeGreaterThanOrEqual(savedAt);
      // What people have cleared says the same as before as long as it stands in the list.
      const known = before.get(offer.id);
      if (known !== undefined) expect(now).toBe(known);
      before.set(offer.id, now);
      expect(village.rows.timers.has('offer-free', `offer:${offer.id}`) || hasLater(village, offer.id)).toBe(
        true,
      );
    } else before.delete(offer.id);
    if (state === 'withdrawn') expect(village.rows.calls.open(9)).toEqual([]);
    expect(village.rows.offers.photosOf(offer.id).length).toBeLessThanOrEqual(10);
  }
}

const hasLater = (village: Village, id: number): boolean =>
  [2, 3].some((nth) => village.rows.timers.has('offer-free', `offer:${id}:${nth}`));

const step = fc.record({
  what: fc.constantFrom<Step['what'][]>(
    'press',
    'press',
    'press',
    'press',
    'old',
    'write',
    'write',
    'photo',
    'clear',
    'clear',
    'wait',
    'homes',
    'unsend',
  ),
  n: fc.nat(1000),
});

it('keeps every home of the list looked at, complete and asked about, whatever is pressed', () => {
  let cleared = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const village = new Village();
      const karl = village.resident('de').writes('/start');
      karl.presses('menu-offer');
      karl.writes('Wohnung').writes('34117 Kassel').writes('3 Zimmer, 70 qm').writes('850');
      karl.writes('ab 1. April, unbefristet').writes('Bitte nur hier schreiben').presses('form-save');
      karl.presses({ exactly: karl.says({ key: 'home-offer-answer', params: { count: 6 } }) });
      for (const text of ['4', '600', '1200', 'ja', 'ja', 'ja']) karl.writes(text);
      const checkers = [village.colleague({ checker: true }), village.colleague({ checker: true })];
      const town = { village, karl, checkers };
      const before = new Map<number, string>();
      for (const one of steps) {
        play(town, one);
        holds(town, before);
      }
      cleared += before.size;
      village.fresh.store.close();
    }),
    { numRuns: 6, seed: 7 },
  );
  expect(cleared).toBeGreaterThan(2);
}, 60_000);
