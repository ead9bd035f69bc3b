/** What was promised for a day and could not be said on it is said when the person next writes. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

const status = (day: string) => phrase('form-intake-status', { homes: 0, date: { day } });

/** Everybody reads what came meanwhile, so that only what follows counts. */
const timesSaid = (person: Person, day: string): number =>
  person.read().filter((text) => text === person.text(status(day))).length;

it('beside an urgent case, blocked, or paused', async () => {
  const anna = town.helper('Anna');
  const urgent = town.person('en');
  const blocked = town.person('uk');
  const paused = town.person('de');
  for (const one of [urgent, blocked, paused]) await savesIntake(one, '2026-03-13');
  urgent.writes('He beats me');
  const kase = await urgent.caseTold();
  await anna.claims(kase);
  blocked.phone.block();
  paused.writes('/stop');
  await paused.hears('stop-ask');
  await paused.taps('stop-messages');
  await paused.hears('stop-messages-done');

  await town.world.turnClock('2026-03-20T10:00:00+01:00');
  for (const one of [urgent, blocked, paused]) expect(timesSaid(one, '2026-03-27')).toBe(0);

  // While it is urgent there is nothing else to say.
  urgent.writes('thank you xyzzy');
  await kase.reads(phrase('desk-person-wrote', { text: 'thank you xyzzy' }));
  await town.quiet();
  expect(timesSaid(urgent, '2026-03-27')).toBe(0);
  await anna.resolves(kase);
  urgent.writes('/menu');
  await urgent.hears(status('2026-03-27'));
  urgent.writes('/menu');
  await town.quiet();
  expect(timesSaid(urgent, '2026-03-27')).toBe(1);

  await town.world.turnClock('6d');
  blocked.phone.unblock();
  blocked.writes('/menu');
  await blocked.hears(status('2026-03-27'));

  // Who has paused hears the new day, as always, and nothing is owed.
  paused.writes('/menu');
  await paused.hears(phrase('stop-resumed-on', { date: { day: '2026-04-03' } }));
  await town.quiet();
  expect(timesSaid(paused, '2026-04-03')).toBe(0);
});

it('who asks for it has it, and who wants to stop is not told', async () => {
  const anna = town.helper('Berta');
  const asks = town.person('en');
  const stops = town.person('en');
  const today = town.rows<{ now: number }>('SELECT max(recorded_at) AS now FROM inbox')[0]?.now ?? 0;
  const day = (days: number) => new Date(today + days * 86_400_000).toISOString().slice(0, 10);
  for (const one of [asks, stops]) {
    await savesIntake(one, day(8));
    one.writes('He beats me');
    const kase = await one.caseTold();
    await anna.claims(kase);
    await town.quiet();
  }
  await town.world.turnClock('15d');
  for (const one of [asks, stops]) {
    const kase = await town.caseNumber(Number(/#(\d+)/.exec(one.read().join(' '))?.[1]));
    await anna.resolves(kase);
  }
  stops.writes('/stop');
  asks.writes('/status');
  await town.quiet();
  asks.writes('/menu');
  await town.quiet();
  for (const one of [asks, stops]) expect(timesSaid(one, day(22))).toBe(0);
  stops.writes('/menu');
  await stops.hears(status(day(22)));
});
