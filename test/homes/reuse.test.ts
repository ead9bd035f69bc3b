/** An offer is compared with those of others: its words, links and numbers, and who is behind it (F10 to F13). */
import { expect, it } from 'vitest';
import { offerPrints } from '../../src/db/schema.js';
import { checkOffer } from '../../src/flows/homes/safety/check.js';
import { type Resident, Village } from '../world/village.js';

const WORDS =
  'Helle Wohnung mit Balkon zum Hof, Küche mit Herd und Kühlschrank, Bad mit Wanne und Fenster, Keller und Platz ' +
  'für Fahrräder, Straßenbahn vor der Tür, Einkaufen und Schule in der Nähe.';
const OTHER =
  'Zimmer unter dem Dach eines alten Hauses am Rand der Stadt, ruhig gelegen, mit Blick über Felder, gemeinsame ' +
  'Küche im Erdgeschoss, Bus jede halbe Stunde, Garten darf genutzt werden.';

it('words, links and numbers of somebody else hold an offer; the own ones and similar homes do not', () => {
  const village = new Village();
  const owner = (): Resident => {
    const resident = village.resident('de').writes('/start');
    village.rows.landlords.put(resident.person.id, {}, village.now);
    return resident;
  };
  const whys = (landlord: Resident, words: string): string[] => {
    const home = { kind: 'flat', rentColdCents: 50_000, depositCents: 0, viewing: 'yes' } as const;
    const row = { landlordId: landlord.person.id, source: 'chat' as const, ...home, words };
    const { id } = village.rows.offers.add(row, village.now);
    village.inTurn((turn) => {
      const offer = village.rows.offers.byId(id);
      if (offer) checkOffer(turn, offer);
    });
    const flags = village.rows.offers.byId(id)?.flags ?? [];
    return flags.flatMap(({ rule, severity, why, words: found }) =>
      ['F11', 'F12', 'F13'].includes(rule) ? [`${why} ${severity} ${found.join()}`] : [],
    );
  };
  const [karl, eva, max] = [owner(), owner(), owner()];
  expect(whys(karl, WORDS)).toEqual([]);
  expect(whys(karl, WORDS)).toEqual([]);
  expect(whys(eva, OTHER)).toEqual([]);
  const [copied = ''] = whys(eva, `${WORDS} Ab sofort.`);
  expect(copied).toMatch(/^text-reused H H\d,H\d$/);

  expect(whys(max, 'Bilder unter https://www.fotos.example/album/77?id=3')).toEqual([]);
  expect(whys(eva, 'Mehr Bilder: fotos.example/album/77')[0]).toMatch(/^link-reused H H\d+$/);
  expect(whys(eva, 'Mehr Bilder: fotos.example/album/78')).toEqual([]);
  expect(whys(max, 'Anrufen: 0170 555 44 33')).toEqual([]);
  expect(whys(karl, 'Tel. +49 (170) 5554433')[0]).toMatch(/^identity-shared H/);
  village.rows.landlords.put(max.person.id, { bannedAt: village.now }, village.now);
  expect(whys(owner(), 'Tel. 0170/5554433')[0]).toMatch(/^identity-banned B/);

  village.rows.landlords.put(karl.person.id, { phone: '+491701112233' }, village.now);
  const twin = owner();
  village.rows.landlords.put(twin.person.id, { phone: '+491701112233' }, village.now);
  expect(whys(twin, 'Kleine Wohnung.')).toEqual(['identity-shared H phone']);
  for (let n = 0; n < 5; n += 1) whys(twin, `Wohnung ${n}`);
  expect(whys(twin, 'Noch eine.')).toContain('many-offers H 7');

  const kept = JSON.stringify(village.fresh.store.tables.select().from(offerPrints).all());
  expect(kept).not.toMatch(/fotos|5554433/);
});

it('a photo of somebody else brings a cleared offer back to the desk; an own one, or another picture, does not', () => {
  const village = new Village();
  const offered = (landlord: Resident) => {
    const home = {
      kind: 'flat',
      rentColdCents: 50_000,
      depositCents: 0,
      viewing: 'yes',
      words: OTHER,
    } as const;
    const row = { landlordId: landlord.person.id, source: 'chat' as const, ...home };
    const { id } = village.rows.offers.add(row, village.now);
    const photo = village.rows.offers.addPhoto(id, { platform: 'telegram', file: `f${id}`, unique: null }, 1);
    village.inTurn((turn) => {
      const offer = village.rows.offers.byId(id);
      if (offer) checkOffer(turn, offer);
    });
    village.advance(1000);
    return { id, photo };
  };
  const printed = ({ id, photo }: { id: number; photo: number }, dhash: string, sha256: string) => {
    village.rows.photoPrints.put(photo, { dhash, sha256, trouble: null });
    village.own({ type: 'photo.printed', offerId: id });
    return village.rows.offers.byId(id);
  };
  const checker = village.colleague({ checker: true });
  const [karl, eva] = [village.resident('de').writes('/start'), village.resident('de').writes('/start')];
  const [first, second] = [offered(karl), offered(karl)];
  expect(village.rows.photoPrints.waiting(0, 9).map(({ file }) => file)).toEqual(['f1', 'f2']);
  expect(village.rows.timers.has('photo-prints', 'all')).toBe(false);
  printed(first, 'f0f0a5a5c3c30f17', 'aa');
  expect(printed(second, 'f0f0a5a5c3c30f17', 'aa')?.flags?.map(({ rule }) => rule)).not.toContain('F10');
  expect(village.rows.photoPrints.waiting(0, 9)).toEqual([]);

  const copy = offered(eva);
  village.rows.offers.change(copy.id, { words: 'Ruhig gelegen.', verdict: 'clean', flags: [] });
  checker.presses('offerclear', `offer:${copy.id}`);
  expect(village.rows.offers.byId(copy.id)?.state).toBe('cleared');
  // Three bits differ: the same picture in another quality.
  const back = printed(copy, 'f1f0a5a4c3c30f16', 'bb');
  expect(back).toMatchObject({ state: 'checking', verdict: 'block' });
  expect(back?.flags?.find(({ rule }) => rule === 'F10')).toMatchObject({ why: 'photo-of-other-owner' });
  const other = offered(eva);
  expect(printed(other, '0123456789abcdef', 'cc')?.flags?.map(({ rule }) => rule)).not.toContain('F10');
});
