/** The middle of a service, without any network. */
import { expect, onTestFinished } from 'vitest';
import { type Core, makeCore } from '../../src/bot/core.js';
import { makeLog } from '../../src/bot/log.js';
import { readSettings } from '../../src/settings.js';
import { freshPath, newKey } from '../db/fresh.js';

/** Over an empty database; it ends with the test. */
export function startCore(): Core {
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
