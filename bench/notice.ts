/** What a person waits for an answer while a notice goes to 50,000 others. */
import { spawnSync } from 'node:child_process';
import { startTelegram } from '../sandbox/telegram/index.js';
import { openStore } from '../src/db/open.js';
import { rowsOf } from '../src/db/rows.js';
import { phrase } from '../src/words/phrase.js';
import { waitsOf } from './asking.js';
import { longestTransaction, MAIN, quantile, settingsFor, startReady, startWorkspace } from './processes.js';

const AUDIENCE = 50_000;
const ASKING = 20;
const SECONDS = 40;
const RATE = 30;
/** Far from the numbers that the events of the bench get. */
const FIRST_EVENT = 1_000_000_000;

/** The hour that it is in UTC in so many hours, as two digits. */
const hour = (ahead: number): string => String((new Date().getUTCHours() + ahead) % 24).padStart(2, '0');

/** Writes the notice into the outbox of a database that no service has open. */
function queueNotice(env: Record<string, string>): void {
  const store = openStore(env.DATABASE_PATH ?? '', { dataKey: env.DATA_KEY ?? '' });
  const rows = rowsOf(store);
  const now = Date.now();
  for (let from = 0; from < AUDIENCE; from += 500) {
    store.transaction(() => {
      for (let n = from; n < from + 500; n += 1) {
        const chat = String(100_000 + n);
        const person = rows.persons.create(chat, 'uk', now);
        const payload = { v: 1, said: phrase('language-changed'), keyboard: [] };
        const row = { eventId: FIRST_EVENT + Math.floor(n / 200), n: n % 200, payload, personId: person.id };
        const place = {
          platform: 'telegram',
          lane: `telegram:${chat}`,
          kind: 'say',
          priority: 'notice',
        } as const;
        rows.outbox.add({ ...row, ...place }, now);
      }
    });
  }
  store.close();
}

export async function benchNotice(): Promise<string[]> {
  const telegram = await startTelegram();
  for (let n = 0; n < AUDIENCE; n += 1) {
    telegram.person({ id: 100_000 + n, first_name: 'Someone', language_code: 'uk' }).open();
  }
  const workspace = await startWorkspace();
  // The notice is to go now, whatever the time.
  const quiet = { TIME_ZONE: 'UTC', QUIET_HOURS: `${hour(11)}:00-${hour(13)}:00` };
  const more = { TELEGRAM_RATE: `${RATE}/s`, TELEGRAM_CHAT_RATE: '1/s burst 3', ...quiet };
  const env = settingsFor(telegram, workspace, more);
  queueNotice(env);
  // What was written for the notice is on the disk before the service has to wait for it.
  spawnSync('sync');
  const service = await startReady(MAIN, env);
  await service.warm;
  const waits = await waitsOf(telegram, ASKING, SECONDS);
  const longest = await longestTransaction(service.port);
  await service.stop();
  const sent = telegram.deliveries.length;
  await Promise.all([telegram.stop(), workspace.slack.stop()]);
  const pace = 1000 / RATE;
  return [
    `${waits.length} answers while ${sent - waits.length} of ${AUDIENCE} notices went, at ${RATE}/s for all together`,
    `ms to the answer: p50 ${Math.round(quantile(waits, 0.5))}, p99 ${Math.round(quantile(waits, 0.99))} (aim: p99 < 100 beyond the pace's own ${Math.round(pace)})`,
    `start to ready with the notice in line, ms: ${Math.round(service.readyMs)}`,
    longest,
  ];
}
