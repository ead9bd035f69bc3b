/** A broadcast over the wire while the server fails at random and the service is killed: nobody is left out, nobody gets it twice. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startSlack } from '../../sandbox/slack/index.js';
import { startTelegram } from '../../sandbox/telegram/index.js';
import { Random } from '../../sandbox/telegram/random.js';
import { castsInFlightAt } from '../../src/bot/sender.js';
import { freshPath } from '../db/fresh.js';
import { AudienceFile, FIRST_CHAT } from '../world/audience.js';
import { type Running, startProcess } from '../world/running.js';

const PEOPLE = 400;
const KILLS = 3;
const RATE = 100;
/** Of each hundred so many get a trouble of the server after which nobody can say whether it arrived. */
const UNCLEAR_SHARE = 0.02;
const PATIENCE_MS = 90_000;
/** CHAOS_SEED repeats the choices of an earlier run. */
const SEED = Number(process.env.CHAOS_SEED ?? 5);

async function openTown() {
  const telegram = await startTelegram({ rate: RATE, seed: SEED });
  const slack = await startSlack();
  onTestFinished(() => Promise.all([telegram.stop(), slack.stop()]).then(() => undefined));
  for (let n = 0; n < PEOPLE; n += 1)
    telegram.person({ id: FIRST_CHAT + n, first_name: 'Someone', language_code: 'uk' }).open();
  const often = { method: 'sendMessage', times: Number.POSITIVE_INFINITY };
  telegram.faults.add({ ...often, share: 0.01, what: { status: 403 } });
  telegram.faults.add({ ...often, share: 0.005, what: { status: 429, retry_after: 1 } });
  telegram.faults.add({ ...often, share: 0.01, what: 'lose-response' });
  telegram.faults.add({ ...often, share: 0.01, what: { status: 502, executed: true } });
  const hour = (ahead: number): string => String((new Date().getUTCHours() + ahead) % 24).padStart(2, '0');
  const env = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    SLACK_HELP_CHANNEL: slack.addChannel('help').id,
    SLACK_URGENT_CHANNEL: slack.addChannel('urgent').id,
    DATABASE_PATH: freshPath(),
    DATA_KEY: randomBytes(32).toString('base64'),
    TELEGRAM_RATE: `${RATE}/s`,
    STAFF_LANGUAGE: 'en',
    // It goes now, whatever the time.
    TIME_ZONE: 'UTC',
    QUIET_HOURS: `${hour(11)}:00-${hour(13)}:00`,
    PORT: '0',
  };
  return { telegram, env };
}

it(
  `loses nobody and writes to nobody twice through ${KILLS} kills [seed ${SEED}]`,
  async () => {
    const { telegram, env } = await openTown();
    const file = new AudienceFile(env, PEOPLE);
    file.fill();
    const random = new Random(SEED);
    let service: Running | null = null;
    onTestFinished(() => service?.end('SIGKILL'));
    for (let kills = 0; kills < KILLS; kills += 1) {
      const before = telegram.deliveries.length;
      service = await startProcess(env);
      while (telegram.deliveries.length < before + 20 + random.below(80)) await sleep(5);
      await service.end('SIGKILL');
    }
    service = await startProcess(env);
    while (file.state() !== 'done') await sleep(100);
    const got = new Map<number, number>();
    for (const { method, chat_id: chat } of telegram.deliveries)
      if (method === 'sendMessage') got.set(chat, (got.get(chat) ?? 0) + 1);
    const outcomes = file.outcomes();
    const times = outcomes.map((_, n) => got.get(FIRST_CHAT + n) ?? 0);
    expect(times.filter((count) => count > 1)).toEqual([]);
    const wrong = outcomes.filter((outcome, n) =>
      outcome === 'sent' ? times[n] !== 1 : outcome === 'blocked' ? times[n] !== 0 : outcome !== 'unknown',
    );
    expect(wrong).toEqual([]);
    const unknown = outcomes.filter((outcome) => outcome === 'unknown').length;
    expect(unknown).toBeGreaterThan(0);
    // At each death what was under way, and what the server's troubles make unclear: three times their share, at chance's worst.
    expect(unknown).toBeLessThanOrEqual(KILLS * castsInFlightAt(RATE) + 3 * UNCLEAR_SHARE * PEOPLE);
  },
  PATIENCE_MS,
);
