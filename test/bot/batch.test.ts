/** Events that are decided together: one that throws is undone alone, and those beside it count once. */
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { type Core, makeCore } from '../../src/bot/core.js';
import { makeLog } from '../../src/bot/log.js';
import { readSettings } from '../../src/settings.js';
import { freshPath, newKey } from '../db/fresh.js';

/** The middle of a service, without any network. */
function start(): Core {
  const settings = readSettings({
    TELEGRAM_BOT_TOKEN: '1:test',
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_APP_TOKEN: 'xapp-test',
    SLACK_HELP_CHANNEL: 'C1',
    SLACK_URGENT_CHANNEL: 'C2',
    OPERATOR_NAME: 'Test',
    OPERATOR_ADDRESS: 'Test 1',
    PRIVACY_URL: 'https://example.org/privacy',
    DPO_CONTACT: 'dpo@example.org',
    DATABASE_PATH: freshPath(),
    DATA_KEY: newKey(),
  });
  const core = makeCore(settings, makeLog('fatal', []), (reason) => expect.fail(reason));
  onTestFinished(() => {
    core.ingest.stop();
    core.store.close();
    core.lease.release();
  });
  return core;
}

let update = 0;

async function write(core: Core, text: string, chats: readonly number[]): Promise<void> {
  const arrivals = chats.map((chat) => {
    update += 1;
    const from = { id: chat, is_bot: false, first_name: 'A', language_code: 'de' };
    const message = { message_id: update, date: 0, chat: { id: chat, type: 'private' }, from, text };
    return {
      source: 'telegram' as const,
      externalId: String(update),
      payload: { update_id: update, message },
    };
  });
  core.ingest.record(arrivals);
  await core.ingest.whenIdle();
}

it('one that throws is undone alone, and those beside it count once', async () => {
  const core = start();
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
