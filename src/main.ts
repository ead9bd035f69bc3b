/** Starts the service: settings, database, sender, ears; stops them in reverse. */
import './bot/heap.js';

import { existsSync } from 'node:fs';
import { clockControl } from './bot/control.js';
import { makeCore } from './bot/core.js';
import { Health } from './bot/health.js';
import { letHeapGrow } from './bot/heap.js';
import { startHttp } from './bot/http.js';
import { describe, makeLog } from './bot/log.js';
import { SlackChannel } from './bot/slack/channel.js';
import { makeApi } from './bot/telegram/api.js';
import { TelegramChannel } from './bot/telegram/channel.js';
import { telegramFiles } from './bot/telegram/download.js';
import { readSettings, type Settings, SettingsError } from './settings.js';

/** Requests under way get this long at a stop; what is older is aborted and recorded as unclear. */
const GRACE_MS = 5000;
/** Whatever hangs, the process is gone after this. */
const LAST_MS = 7500;

/** Settings whose values must never be printed. */
const SECRETS = [
  'TELEGRAM_BOT_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'TELEGRAM_WEBHOOK_SECRET',
  'DATA_KEY',
  'DATA_KEY_OLD',
  'METRICS_TOKEN',
  'OPENAI_API_KEY',
] as const;

function secretsOf(settings: Settings): string[] {
  return SECRETS.map((name) => settings[name]).filter((secret) => secret !== undefined);
}

async function run(settings: Settings): Promise<void> {
  // A log that nobody reads any more must not end the service.
  process.stdout.on('error', () => undefined);
  const log = makeLog(settings.LOG_LEVEL, secretsOf(settings));
  let stop: (code: number) => void = (code) => process.exit(code);
  const fatal = (reason: string): void => {
    log.fatal({ msg: 'stopping', reason });
    stop(1);
  };
  process.on('unhandledRejection', (error) => {
    log.fatal({ msg: 'unhandled', ...describe(error) });
    stop(1);
  });
  const core = makeCore(settings, log, fatal);
  const { store, clock, timers, ingest, rows } = core;
  const health = new Health(store, rows, clock);
  const telegram = new TelegramChannel(settings, core, health, log, fatal);
  const slack = new SlackChannel(settings, core, health, log, fatal);
  const sender = core.startSender({ telegram: telegram.mouth, slack: slack.mouth });
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root } = settings;
  const model = core.startModel(telegramFiles(makeApi(token, root, 'send'), token, root));
  const control =
    settings.CLOCK_CONTROL === '1'
      ? clockControl({ store, clock, timers, nextSend: core.nextSend, idle: core.settled })
      : null;
  const http = await startHttp({
    port: settings.PORT,
    health,
    log,
    metricsToken: settings.METRICS_TOKEN,
    telegram: telegram.webhook,
    slack: await slack.http(),
    clock: control,
  });

  let stopping = false;
  stop = (code) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(code), LAST_MS).unref();
    const halt = async (): Promise<void> => {
      await Promise.all([telegram.stop(), slack.stop(), http.stop()]);
      timers.stop();
      ingest.stop();
      model?.stop();
      await sender.stop(GRACE_MS);
      store.close();
      core.lease.release();
      log.info({ msg: 'stopped' });
      process.exit(code);
    };
    void halt();
  };
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));

  sender.recover();
  ingest.recover();
  model?.recover();
  ingest.wake();
  timers.start();
  await Promise.all([telegram.start(), slack.start()]);
  if (stopping) return;
  log.info({ msg: 'ready', port: http.port });
  // Not before: the first message of a person would pay for it, but nobody waits for it at the start.
  setImmediate(async () => {
    try {
      core.ground.words.warm();
      await core.ground.knowledge.warm();
    } catch (error) {
      log.fatal({ msg: 'prompts cannot be read', ...describe(error) });
      stop(1);
    }
    letHeapGrow();
  });
}

try {
  if (existsSync('.env')) process.loadEnvFile();
  await run(readSettings(process.env));
} catch (error) {
  const said = error instanceof SettingsError ? error.message : describe(error).error;
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
