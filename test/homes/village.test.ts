/** The village itself: what is written comes in, and what is said can be read and pressed. */
import { expect, it } from 'vitest';
import { Village } from '../world/village.js';

it('greets, takes a press and opens a case', () => {
  const village = new Village();
  const anna = village.resident('uk').writes('/start');
  anna.reads('greeting-menu');
  anna.presses('menu-human');
  expect(village.rows.cases.openOf(anna.person.id)?.topic).toBe('human');
  const boris = village.colleague();
  boris.commands('mine');
  boris.presses('claim', 'case:1');
  expect(village.rows.cases.byId(1)?.state).toBe('claimed');
});
