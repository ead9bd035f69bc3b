/** A model that hangs, dies with us in the middle, or is down keeps nobody waiting, and asks nothing twice beyond its budget. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Breaker } from '../../src/bot/model/breaker.js';
import { phrase } from '../../src/words/phrase.js';
import { type ModelTown, openModelTown, PROVIDER, startsWithHelp } from '../world/model-town.js';
import type { Person } from '../world/person.js';
import type { Town } from '../world/town.js';
import { unsureQuestion } from '../world/unsure.js';

const ASKED = unsureQuestion('ru');

let world: ModelTown;
let town: Town;
beforeAll(async () => {
  world = await openModelTown({}, {}, { kills: 1 });
  town = world.town;
});
afterEach(() => world.model.reset());
afterAll(() => world.stop());

async function withHelp(): Promise<Person> {
  const person = town.person('ru');
  await startsWithHelp(town, person);
  return person;
}

const requested = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (world.model.requests.length < count) return;
      stop();
      resolve();
    };
    const stop = world.model.on(look);
    look();
  });

it('one that never answers is given up in time', async () => {
  const person = await withHelp();
  world.model.faults.add('hang');
  person.writes(ASKED);
  await requested(1);
  person.writes('/help');
  await person.hears('help');
  await town.quiet();
  await person.hears('answer-choose');
  await person.hearsNothingMore();
  expect(town.rows('SELECT why, requests FROM asks ORDER BY id DESC LIMIT 1')).toEqual([
    { why: 'timeout', requests: 1 },
  ]);
}, 20_000);

it('kill -9 in the middle of a request: asked once more, answered once', async () => {
  const person = await withHelp();
  world.model.faults.add('hang');
  person.writes(ASKED);
  await requested(1);
  await town.world.restart('kill');
  await requested(2);
  await town.quiet();
  const label = person.text(phrase('model-answered', { provider: PROVIDER }));
  expect(person.read().filter((text) => text.endsWith(label))).toHaveLength(1);
  expect(town.rows('SELECT requests, payload, result FROM asks ORDER BY id DESC LIMIT 1')).toEqual([
    { requests: 2, payload: null, result: null },
  ]);
}, 30_000);

it('down for long: the breaker answers for it at once', async () => {
  const person = await withHelp();
  world.model.faults.add({ status: 503 }, 100);
  for (let nth = 0; nth < 4; nth += 1) {
    person.writes(`${ASKED} ${'?'.repeat(nth)}`);
    await town.quiet();
    await town.world.turnClock('20s');
  }
  expect(world.model.requests.length).toBeLessThanOrEqual(6);
  expect(person.read().filter((text) => text === person.text('answer-choose'))).toHaveLength(4);
  expect(town.rows("SELECT 1 FROM asks WHERE why = 'breaker'").length).toBeGreaterThan(0);
}, 20_000);

it('the breaker lets one try after its rest, and closes when that went well', () => {
  let now = 0;
  const breaker = new Breaker(() => now);
  for (let nth = 0; nth < 5; nth += 1) {
    expect(breaker.allows()).toBe(true);
    breaker.failed();
  }
  expect(breaker.allows()).toBe(false);
  now = 30_000;
  expect(breaker.allows()).toBe(true);
  breaker.failed();
  expect(breaker.allows()).toBe(false);
  now = 60_000;
  breaker.worked();
  breaker.failed();
  expect(breaker.allows()).toBe(true);
});
