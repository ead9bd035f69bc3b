/** A priority: proposed by one, granted by another, over on its day, and written into the ledger while it counts. */
import { expect, it } from 'vitest';
import { count } from '../../src/flows/homes/ledger.js';
import { Turn } from '../../src/flows/turn.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

it('counts only once a second person has agreed, and until its day', () => {
  const village = new Village();
  const { rows } = village;
  const olha = village.resident('uk').writes('/start');
  const { id } = olha.person;
  olha.presses('menu-human');
  const [one, two] = [village.colleague({ coordinator: true }), village.colleague({ coordinator: true })];
  const helper = village.colleague({ coordinator: false });
  expect(helper.presses('band', 'case:1')).toEqual({ type: 'notice', said: phrase('desk-band-no-search') });
  const home = { stepFree: false, pet: false, home: 'own', town: 'Kassel', payer: 'own' } as const;
  const who = { adults: 2, children: '[3]', regions: '["he"]', obligation: 'no' } as const;
  rows.profiles.save(id, { ...who, ...home }, { v: 1, intake: {}, chances: {} }, village.now);

  const filled = { band: 'sooner', reason: 'step-free', until: '2026-04-01' };
  expect(helper.presses('band', 'case:1')?.type).toBe('modal');
  expect(helper.submits('band', 'case:1', { ...filled, until: '2026-12-01' })).toMatchObject({
    type: 'errors',
    said: { key: 'desk-band-too-long' },
  });
  expect(one.submits('band', 'case:1', filled)).toBeUndefined();
  expect(rows.bands.standing(id, '2026-03-02')).toBeUndefined();
  expect(one.submits('band', 'case:1', filled)).toMatchObject({ said: { key: 'desk-band-waits' } });
  expect(one.presses('bandgrant', 'band:1')).toEqual({ type: 'notice', said: phrase('desk-band-own') });
  expect(helper.presses('bandgrant', 'band:1')).toMatchObject({ said: { key: 'desk-refused-coordinator' } });
  expect(two.presses('list', 'list:bands')).toMatchObject({ type: 'modal', meta: 'list:bands' });
  expect(two.presses('bandgrant', 'band:1')).toBeUndefined();
  expect(two.presses('bandgrant', 'band:1')).toMatchObject({ said: { key: 'desk-refused-gone' } });
  expect(rows.bands.standing(id, '2026-04-01')).toMatchObject({ band: 'sooner', creditDays: 90 });
  expect(rows.bands.standing(id, '2026-04-02')).toBeUndefined();

  village.days(10);
  const event = { id: 9000, recordedAt: village.now };
  village.fresh.store.transaction(() => {
    for (let times = 0; times < 2; times += 1) count(new Turn(village.ground, event), id, 'proposed');
  });
  expect(rows.fairness.of(id).filter(({ what }) => what === 'proposed')).toMatchObject([
    { band: 'sooner', persons: 3, waitedDays: 10 },
    { band: 'sooner', persons: 3, waitedDays: null },
  ]);
  village.days(30);
  expect(two.presses('bandend', 'band:1')).toMatchObject({ said: { key: 'desk-refused-gone' } });
  const actions = rows.audit.ofPerson(id).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['band-ask', 'band-grant']));
});
