/** Events that are decided together: one that throws is undone alone, those beside it count once, and lanes take turns. */
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Core } from '../../src/bot/core.js';
import { startCore } from './middle.js';

let update = 0;

function record(core: Core, text: string, chats: readonly number[]): void {
  const arrivals = chats.map((chat) => {
    update += 1;
    const from = { id: chat, is_bot: false, first_name: 'A', language_code: 'de' };
    const message = { message_id: update, date: 0, chat: { id: chat, type: 'private' }, from, text };
    return {
      source: 'telegram' as const,
      externalId: String(update),
      lane: String(chat),
      payload: { update_id: update, message },
    };
  });
  core.ingest.record(arrivals);
}

async function write(core: Core, text: string, chats: readonly number[]): Promise<void> {
  record(core, text, chats);
  await core.ingest.whenIdle();
}

const LOUD = 21;
const FLOOD = 500;

/** Whose words were answered, in the order in which they were decided. */
const order = (core: Core): string[] =>
  core.store.tables
    .all<{ lane: string }>(sql`SELECT replace(lane, 'telegram:', '') AS lane FROM outbox ORDER BY id`)
    .map(({ lane }) => lane);

/** The events of one chat that were answered, oldest answer first. */
const answered = (core: Core, chat: number): number[] =>
  core.store.tables
    .all<{ id: number }>(
      sql`SELECT DISTINCT event_id AS id FROM outbox WHERE lane LIKE ${`%${chat}`} ORDER BY outbox.id`,
    )
    .map(({ id }) => id);

it('one that throws is undone alone, and those beside it count once', async () => {
  const core = startCore();
  const chats = [11, 12, 13, 14, 15];
  await write(core, '/start', chats);
  const { tables } = core.store;
  const broken = sql`(SELECT person_id FROM addresses WHERE external_id = '13')`;
  tables.run(sql`INSERT INTO forms (person_id, form, state, answers, updated_at)
    VALUES (${broken}, 'intake', 'open', 'v1.broken', 0)`);

  await write(core, '/help', chats);
  await write(core, '/profile', chats);

  const ended = tables.all<{ state: string; said: number }>(sql`
    SELECT state, (SELECT count(*) FROM outbox WHERE event_id = inbox.id AND platform = 'telegram') AS said
    FROM inbox WHERE source = 'telegram' ORDER BY id`);
  const [asked, others] = [ended.slice(-5), ended.slice(0, -5)];
  expect(others.every(({ state }) => state === 'done')).toBe(true);
  expect(asked.map(({ state }) => state)).toEqual(['done', 'done', 'failed', 'done', 'done']);
  const [first] = asked;
  expect(first?.said).toBeGreaterThan(0);
  expect(asked.map(({ said }) => said)).toEqual([first?.said, first?.said, 0, first?.said, first?.said]);
  const [told] = tables.all<{ state: string }>(sql`SELECT state FROM inbox WHERE source = 'result'`);
  expect(told?.state).toBe('done');
});

it('a flood lets others in after one of its own, and stays in its order', async () => {
  const core = startCore();
  await write(core, '/start', [LOUD]);
  const before = order(core).length;
  record(core, '/help', Array(FLOOD).fill(LOUD));
  record(core, '/start', [22, 23]);
  await core.ingest.whenIdle();
  const flood = order(core).slice(before);
  expect(flood).toHaveLength(FLOOD + order(core).filter((lane) => /2[23]$/.test(lane)).length);
  expect(flood.findIndex((lane) => lane.endsWith('22'))).toBeLessThanOrEqual(2);
  expect(flood.findIndex((lane) => lane.endsWith('23'))).toBeLessThanOrEqual(6);
  const ids = answered(core, LOUD);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
});

it('what the process before has left is taken in turns, too, and an event that throws keeps its lane in order', async () => {
  const core = startCore();
  await write(core, '/start', [LOUD, 24]);
  const { tables } = core.store;
  tables.run(sql`INSERT INTO forms (person_id, form, state, answers, updated_at)
    SELECT person_id, 'intake', 'open', 'v1.broken', 0 FROM addresses WHERE external_id = '24'`);
  const before = order(core).length;
  record(core, '/help', Array(60).fill(LOUD));
  record(core, '/profile', [24]);
  record(core, '/start', [25]);
  // Nothing of it was decided yet: as after a death.
  core.ingest.recover();
  await core.ingest.whenIdle();
  expect(
    order(core)
      .slice(before)
      .findIndex((lane) => lane.endsWith('25')),
  ).toBeLessThanOrEqual(2);

  record(core, '/help', Array(60).fill(LOUD));
  record(core, '/profile', [24]);
  record(core, '/help', Array(60).fill(LOUD));
  await core.ingest.whenIdle();
  const ids = answered(core, LOUD);
  expect(ids).toHaveLength(181);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  const states = tables.all<{ state: string; lane: string | null }>(
    sql`SELECT DISTINCT state, lane FROM inbox WHERE source = 'telegram' ORDER BY state`,
  );
  // Whose it was is forgotten with the event; a failed one may be decided again.
  expect(states).toEqual([
    { state: 'done', lane: null },
    { state: 'failed', lane: '24' },
  ]);
});
