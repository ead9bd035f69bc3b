/** Where the office hours never come, what is owed still has a clock, and the channel hears of it. */
import { expect, it } from 'vitest';
import { Office } from '../../src/flows/office.js';
import { notice } from '../../src/flows/reply.js';
import { phrase } from '../../src/words/phrase.js';
import { STAFF } from '../world/said.js';
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

it('calls for an urgent case that nobody has claimed, and for its outcome when somebody has', () => {
  const village = new Village();
  village.ground.house.office = new Office([], 'Europe/Berlin');
  const minutes = (count: number) => village.advance(count * 60_000);
  const petro = village.resident('en').writes('/start').writes('my husband hits me');
  const kase = village.rows.cases.openOf(petro.person.id) ?? expect.fail('no case');
  const said = (key: 'desk-nobody-yet-shut' | 'desk-red-open-shut', params: object): number => {
    const words = village.text(STAFF, phrase(key, { called: '', ...params } as never));
    return village.sent({ channel: 'C0URGENT' }).filter(({ text }) => text.includes(words.trim())).length;
  };
  minutes(14);
  expect(said('desk-nobody-yet-shut', { minutes: 15 })).toBe(0);
  minutes(2);
  expect(said('desk-nobody-yet-shut', { minutes: 15 })).toBe(1);
  petro.reads('danger-nobody-yet');
  // Day after day: it is called for until somebody comes.
  village.days(3);
  expect(village.rows.timers.hasKey('red-unclaimed')).toBe(true);

  const anna = village.colleague();
  anna.commands(`claim ${1000 + kase.id}`);
  expect(village.rows.timers.hasKey('red-unclaimed')).toBe(false);
  minutes(61);
  expect(said('desk-red-open-shut', { minutes: 60 })).toBe(1);
  village.days(3);
  expect(village.rows.timers.hasKey('red-open')).toBe(true);
});

it('names no day for an answer but the one that somebody has promised', () => {
  const village = new Village();
  village.ground.house.office = new Office([], 'Europe/Berlin');
  const olena = village.resident('uk').writes('/start');
  olena.presses('menu-human');
  const kase = village.rows.cases.openOf(olena.person.id) ?? expect.fail('no case');
  olena.writes('/status');
  olena.reads('human-when-open');
  const anna = village.colleague();
  anna.presses('claim', `case:${kase.id}`);
  olena.writes('/status');
  olena.reads('status-by-shut');
  expect(village.rows.cases.byId(kase.id)?.answerDue).not.toBeNull();
  expect(olena.last).not.toMatch(/16\.0?3/);

  const due = '2026-03-05';
  village.rows.promises.add({ caseId: kase.id, staffId: 1, text: 'a call', due }, village.now);
  olena.writes('/status');
  olena.reads(phrase('status-promised', { date: { day: due, year: true } }));
  expect(olena.last).not.toContain(olena.says('status-by-shut'));
});

it('hands a case to one colleague, and says so where several are named', () => {
  const village = new Village();
  const petro = village.resident('en').writes('/start');
  petro.presses('menu-human');
  const kase = village.rows.cases.openOf(petro.person.id) ?? expect.fail('no case');
  const [anna, boris, carla] = [village.colleague(), village.colleague(), village.colleague()];
  anna.presses('claim', `case:${kase.id}`);
  const give = (...to: (typeof anna)[]) =>
    anna.commands(`handover ${1000 + kase.id} ${to.map(({ id }) => `<@${id}|name>`).join(' ')} please`);
  const holder = () => village.rows.cases.byId(kase.id)?.claimedBy;
  const before = holder();
  expect(give(boris, carla)).toEqual(notice(phrase('desk-handover-several', { count: 2 })));
  expect(holder()).toBe(before);
  expect(give(boris, boris)).toBeUndefined();
  expect(holder()).not.toBe(before);
});
