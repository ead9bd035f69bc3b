/** What is kept of homes can be read by whom it is about, and by nobody else in it. */
import { expect, it } from 'vitest';
import { fairness, identities, reports } from '../../src/db/schema.js';
import { dataFile, dataOf } from '../../src/flows/privacy/data-file.js';
import { Village } from '../world/village.js';

it('a seeker reads what was shown, seen and told; of the landlord nothing', () => {
  const village = new Village();
  const { rows, fresh, now } = village;
  const { tables, vault } = fresh.store;
  const anna = village.resident('uk').writes('/start').person;
  const karl = village.resident('de').writes('/start').person;
  rows.landlords.put(karl.id, { name: 'Karl Beispiel', phone: '+4915112345678' }, now);
  const home = { landlordId: karl.id, source: 'chat', address: 'Gasse 7', words: 'am Park' } as const;
  const { id: offerId } = rows.offers.add(home, now);
  const pair = { offerId, personId: anna.id, roundId: 1, rank: 1, fits: '["near"]' };
  expect(rows.proposals.add(pair, now)).toBeDefined();
  const words = vault.seal('reports.words', 'dort ist etwas');
  const about = { personId: anna.id, offerId, landlordId: karl.id, reason: 'other', froze: true } as const;
  tables
    .insert(reports)
    .values({ ...about, words, state: 'open', due: now, at: now })
    .run();
  const seen = { level: 2, method: 'video', staffId: 1, at: now, until: '2027-03-01' } as const;
  tables
    .insert(identities)
    .values({ ...seen, personId: anna.id })
    .run();
  const told = { at: now, day: '2026-03-02', persons: 2, language: 'uk', what: 'proposed', offerId } as const;
  tables
    .insert(fairness)
    .values({ ...told, personId: anna.id })
    .run();

  const hers = dataOf(rows, anna.id, 'chat');
  expect(hers?.homes).toMatchObject({
    shown: [{ home: `H${offerId}`, state: 'live' }],
    identity: [{ level: 2, until: '2027-03-01' }],
    reports: [{ words: 'dort ist etwas' }],
    ledger: [{ what: 'proposed', home: `H${offerId}` }],
  });
  for (const secret of ['Beispiel', '15112345678', 'Gasse', 'Park'])
    expect(JSON.stringify(hers)).not.toContain(secret);
  const his = dataOf(rows, karl.id, 'chat');
  expect(his?.offers).toMatchObject([{ address: 'Gasse 7', words: 'am Park', photos: 0 }]);
  expect(his?.homes).toMatchObject({ shown: [], reports: [], ledger: [] });
  expect(JSON.stringify(his)).not.toContain('dort ist etwas');
  const text = dataFile(rows, village.ground.words, anna.id, 'data.txt').bytes.toString();
  expect(text).toContain('dort ist etwas');
});
