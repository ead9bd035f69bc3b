/** What /status says of homes: how many fit, what keeps most out, what one change would bring, who works on it (R26). */
import { expect, it } from 'vitest';
import type { NewOffer } from '../../src/db/offers.js';
import { offers } from '../../src/db/schema.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

it('says 0, the rule, the change and the team; and the same when nobody asks', () => {
  const village = new Village();
  const { rows } = village;
  const anna = village.resident('en').writes('/start');
  const { id } = anna.person;
  const home = {
    stepFree: false,
    pet: false,
    home: 'own',
    town: '34117 Kassel',
    payer: 'jobcenter',
  } as const;
  const who = { adults: 2, children: '[7]', regions: '["he"]', obligation: 'no' } as const;
  rows.profiles.save(id, { ...who, ...home }, { v: 1, intake: {}, chances: {} }, village.now);
  anna.writes('/status');
  anna.reads(phrase('status-homes', { homes: 0 }));

  const flat: NewOffer = {
    ...{ landlordId: 77, source: 'staff', kind: 'flat', host: 'nobody', children: true, viewing: 'yes' },
    ...{ areaDm2: 7000, roomsTenth: 30, places: 4, rentColdCents: 60_000, rentAllCents: 80_000 },
    ...{ freeFrom: '2026-03-10', termMonths: 0, land: 'th', town: 'Erfurt', postcode: '99084' },
  };
  for (let n = 0; n < 3; n += 1) rows.offers.add(flat, village.now);
  rows.offers.add({ ...flat, places: 2 }, village.now);
  village.fresh.store.tables.update(offers).set({ state: 'cleared' }).run();
  const waiting = rows.offers.add({ ...flat, land: 'he' }, village.now);
  rows.offers.enter(waiting.id, ['draft'], 'checking', village.now);
  anna.writes('/status');
  expect(anna.last).not.toContain('because none is listed');
  anna.reads('status-homes-none');
  anna.reads(phrase('status-excludes', { what: { key: 'home-miss-region' }, count: 4 }));
  anna.reads(phrase('status-change-land', { land: { key: 'land-th' }, homes: 3 }));
  anna.reads(phrase('status-team', { count: 1 }));

  village.own({ type: 'timer.due', key: 'seeker-status', subject: `person:${id}` });
  village.days(1);
  const told = anna.heard.find(({ text }) => text.includes('On Fri 13.03.'));
  expect(told?.text).toContain('none of the listed homes fits your wishes (0)');
  expect(told?.text.split('\n')).toHaveLength(3);
  const labels = told?.buttons.map(({ label }) => label) ?? [];
  for (const label of ['status-wishes', 'menu-human', 'push-none'] as const)
    expect(labels).toContain(anna.says(label));
  anna.presses('status-wishes');
  anna.reads(phrase('profile-card', { answers: '', date: { day: '2026-03-02', year: true } }));
});
