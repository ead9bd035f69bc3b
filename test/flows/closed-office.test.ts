/** Where the office hours never come, what is owed still has a clock, and the channel hears of it. */
import { expect, it } from 'vitest';
import { Office } from '../../src/flows/office.js';
import { Village } from '../world/village.js';

const DAY = 86_400_000;

it('has an answer due in 14 days of the calendar, and speaks of it before', () => {
  const village = new Village();
  village.ground.house.office = new Office([], 'Europe/Berlin');
  const anna = village.resident('uk').writes('/start');
  anna.presses('menu-human');
  const kase = village.rows.cases.openOf(anna.person.id) ?? expect.fail('no case');
  const since = kase.heardAt ?? expect.fail('nothing heard');
  expect(kase.answerDue).toBe(since + 14 * DAY);
  expect(kase.answerWarn).toBeGreaterThan(since);
  const announced = () =>
    village.sent({ channel: 'C0HELP' }).filter(({ text }) => text.includes('claimed is due')).length;
  village.days(10);
  expect(announced()).toBe(0);
  village.days(1);
  expect(announced()).toBe(1);
});
