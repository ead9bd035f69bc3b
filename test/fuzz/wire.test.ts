/** The running service against everything that can come over the wire: it lives on, fails on nothing, and mixes up nobody. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpTown, prepareHttpTown } from '../bot/http-town.js';
import { openTown, type Town } from '../world/town.js';
import { expectSound, Watch } from './canary.js';
import { type Json, odd } from './odd.js';
import { type Envelope, oddPayload, type People, type Place, payloadOf, payloadPlan } from './payloads.js';
import { survives } from './survives.js';
import { malformedUpdate, PERSONS, update } from './updates.js';

/** A crowded machine takes longer. */
const PATIENCE = { timeout: 120_000 };
const [UPDATES, PAYLOADS, BODIES, REQUESTS] = [1500, 1500, 500, 500];

describe('over polling and sockets', PATIENCE, () => {
  let town: Town;
  let watch: Watch;
  let people: People;
  let helpers: string[];

  beforeAll(async () => {
    town = await openTown();
    watch = new Watch(town);
    const { slack, telegram } = town.world;
    for (const id of PERSONS) telegram.person({ id, first_name: `P${id}`, language_code: 'en' }).open();
    helpers = ['Anna', 'Ben'].map((name) => slack.staff({ name }).id);
    const guest = slack.staff({ name: 'Guest', guest: true }).id;
    const stranger = slack.staff({ name: 'Stranger', stranger: true }).id;
    const others = [
      { id: guest, team: slack.teamId },
      { id: stranger, team: 'T0ELSEWHERE' },
      { id: stranger, team: slack.teamId },
      { id: 'U0NOBODY', team: slack.teamId },
    ];
    people = { team: slack.teamId, helpers, others };
  });
  afterAll(() => town.stop());

  async function settled(): Promise<void> {
    await town.quiet();
    expectSound(town);
    watch.look();
  }

  it('updates: no failure, and no word in a chat or a case that is not its own', async () => {
    await survives(UPDATES, update, async (updates) => {
      for (const one of updates) town.world.telegram.push(one);
      await settled();
    });
    expect(watch.seen).toBeGreaterThan(UPDATES / 10);
    expect(town.rows('SELECT id FROM cases').length).toBeGreaterThan(5);
  });

  const places = (): Place[] =>
    town.rows<Place>(
      `SELECT cases.id, CAST(external_id AS INTEGER) AS person, channel, thread_ts AS thread
       FROM cases JOIN addresses ON addresses.person_id = cases.person_id WHERE thread_ts IS NOT NULL ORDER BY cases.id`,
    );

  async function send({ kind, body }: Envelope): Promise<void> {
    const { slack } = town.world;
    const { event, event_id: id } = body;
    if (kind === 'interactive') await slack.sendInteractive(body);
    else if (kind === 'command') await slack.sendCommand(body);
    else slack.sendEvent({ ...(event as Json) }, typeof id === 'string' ? { event_id: id } : {});
  }

  it('Slack payloads: no failure, and nothing of those who may not act is seen anywhere', async () => {
    const one = fc.oneof({ weight: 5, arbitrary: payloadPlan }, { weight: 1, arbitrary: oddPayload });
    const before = watch.seen;
    await survives(PAYLOADS, one, async (plans) => {
      const known = places();
      const trigger = (user: string): string => town.world.slack.trigger(user);
      const made = plans.map((plan) => ('shape' in plan ? payloadOf(plan, known, people, trigger) : plan));
      await Promise.all(made.map(send));
      await settled();
    });
    expect(watch.seen).toBeGreaterThan(before + 5);
    expect(town.rows("SELECT id FROM audit WHERE action = 'reply'").length).toBeGreaterThan(0);
    const actors = town.rows<{ id: string }>(
      'SELECT DISTINCT user_id AS id FROM audit JOIN staff ON staff.id = staff_id',
    );
    expect(actors.map(({ id }) => id).toSorted()).toEqual(helpers.toSorted());
  });

  it('an envelope without an event is passed over', async () => {
    const empty = null as unknown as Json;
    town.world.slack.sendEvent(empty);
    const log = (): string => town.world.process().output();
    await expect.poll(log).toContain('"msg":"socket"');
    // What nobody can read is never confirmed; the local Slack would send it for ever.
    town.world.slack.reset();
    expect(town.world.process().lives()).toBe(true);
  });
});

describe('over webhook and requests', PATIENCE, () => {
  let http: HttpTown;
  beforeAll(async () => {
    http = await prepareHttpTown();
    for (const id of PERSONS) http.telegram.person({ id, first_name: `P${id}`, language_code: 'en' }).open();
    await http.start();
  });
  afterAll(() => http.stop());

  const updateId = fc.oneof(
    fc.integer({ min: 1, max: 500 }).map(String),
    fc.constantFrom(
      '9223372036854775807',
      '18446744073709551616',
      '-1',
      '0',
      '1.5',
      '1e400',
      '"7"',
      'null',
      '{}',
      '',
    ),
  );

  it('bodies with ids of all kinds, and bodies that are none', async () => {
    const body = fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(updateId, malformedUpdate)
          .map(([id, one]) => `{"update_id":${id},${JSON.stringify(one).slice(1)}`),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 1, arbitrary: fc.json() },
    );
    await survives(BODIES, body, async (bodies) => {
      const statuses = await Promise.all(bodies.map(async (one) => (await http.hook(one)).status));
      expect([...new Set(statuses)]).toEqual([200]);
      await http.town.world.turnClock('0s');
      expectSound(http.town);
    });
    expect(http.town.rows('SELECT id FROM inbox').length).toBeGreaterThan(BODIES / 10);
  });

  it('requests with payloads of all kinds, rightly signed', async () => {
    const json = (value: unknown): string => JSON.stringify(value) ?? 'null';
    const form = (value: unknown): string => new URLSearchParams({ payload: json(value) }).toString();
    const request = fc.oneof(
      oddPayload.map(({ body }) => ({ body: json(body), type: 'application/json' })),
      oddPayload.map(({ body }) => ({ body: form(body), type: 'application/x-www-form-urlencoded' })),
      odd.map((value) => ({ body: json(value), type: 'application/json' })),
      fc.string({ unit: 'binary' }).map((body) => ({ body, type: 'application/x-www-form-urlencoded' })),
    );
    await survives(REQUESTS, request, async (requests) => {
      const answers = requests.map(({ body, type }) => http.signed(body.toWellFormed(), { type }));
      for (const { status } of await Promise.all(answers)) expect([200, 400]).toContain(status);
      await http.town.world.turnClock('0s');
      expectSound(http.town);
    });
    expect(http.town.rows("SELECT id FROM inbox WHERE source = 'slack'").length).toBeGreaterThan(100);
  });
});
