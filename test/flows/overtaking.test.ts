/** What counts on a person's silence does not overtake what they have written and nobody has decided about yet. */
import { expect, it } from 'vitest';
import { PLANNED } from '../../src/flows/case/state.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

it('an answer that goes only if the person does not write first waits for what they wrote', () => {
  const village = new Village();
  const { rows } = village;
  const olena = village.resident('en').writes('/start');
  olena.presses('menu-human');
  const kase = rows.cases.openOf(olena.person.id) ?? expect.fail('no case');
  const anna = village.colleague();
  anna.commands(`claim ${1000 + kase.id}`);
  const holder = rows.cases.byId(kase.id)?.claimedBy ?? expect.fail('not claimed');
  const planned = { caseId: kase.id, staffId: holder, text: 'See you at ten.', translation: null };
  const { id } = rows.planned.add({ ...planned, due: village.now + 60_000 }, village.now);
  rows.timers.set(PLANNED, `planned:${id}`, village.now + 60_000);

  const waits = { source: 'telegram', externalId: '1', lane: olena.chat, payload: {} } as const;
  const written = rows.inbox.add(waits, village.now) ?? expect.fail('a repeat');
  village.advance(120_000);
  expect(rows.planned.byId(id)?.state).toBe('planned');
  rows.inbox.finish(written, village.now);
  village.advance(120_000);
  expect(rows.planned.byId(id)?.state).toBe('sent');
  olena.reads(phrase('human-reply', { number: 1000 + kase.id, text: 'See you at ten.' }));
});
