/** Everything one experiment needs: local Telegram and Slack that outlive the service, its database, and the service. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import { startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { whatIsOpen } from './books.js';
import { Relay } from './relay.js';
import { type Death, type Ending, ServiceRun } from './service-run.js';

export const FIRST_UPDATE = 1000;
/** Slack is asked twice, five seconds apart, before an unclear post is repeated; several may stand in one lane. */
const SETTLE_MS = 120_000;
const LOOK_MS = 50;

type SiteParts = {
  telegram: TelegramServer;
  slack: SlackServer;
  lines: { telegram: Relay; slack: Relay };
  help: string;
  folder: string;
};

export class Site {
  readonly telegram: TelegramServer;
  readonly slack: SlackServer;
  /** The way from the service to the servers. Slack's sockets do not go over it. */
  readonly lines: { telegram: Relay; slack: Relay };
  readonly help: string;
  readonly database: string;
  readonly dataKey = randomBytes(32).toString('base64');
  readonly #folder: string;
  #run: ServiceRun | null = null;

  constructor({ telegram, slack, lines, help, folder }: SiteParts) {
    this.telegram = telegram;
    this.slack = slack;
    this.lines = lines;
    this.help = help;
    this.database = join(folder, 'helpcenter.sqlite');
    this.#folder = folder;
  }

  #env(): Record<string, string> {
    return {
      TELEGRAM_BOT_TOKEN: this.telegram.token,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${this.lines.telegram.port}`,
      SLACK_BOT_TOKEN: this.slack.botToken,
      SLACK_APP_TOKEN: this.slack.appToken,
      SLACK_API_URL: `http://127.0.0.1:${this.lines.slack.port}/api/`,
      SLACK_HELP_CHANNEL: this.help,
      SLACK_URGENT_CHANNEL: this.help,
      DATABASE_PATH: this.database,
      DATA_KEY: this.dataKey,
      OFFICE_HOURS: 'Mon-Sun 00:00-24:00',
      STAFF_LANGUAGE: 'en',
      TELEGRAM_RATE: '10000/s',
      TELEGRAM_CHAT_RATE: '1000/s',
      SLACK_CHANNEL_RATE: '1000/s',
      PORT: '0',
    };
  }

  /** The run that is under way, or was last. */
  get run(): ServiceRun {
    if (!this.#run) throw new Error('the service was never started');
    return this.#run;
  }

  /** Starts the service, to die at a step if one is named. Its readiness is the caller's to wait for. */
  start(death?: Death): ServiceRun {
    this.#run = new ServiceRun(this.#env(), death);
    return this.#run;
  }

  kill(): Promise<Ending> {
    return this.run.end('SIGKILL');
  }

  /** Resolves when every update is confirmed, every event decided and every row of the outbox at its end. */
  async settled(): Promise<void> {
    const until = performance.now() + SETTLE_MS;
    for (;;) {
      const open = [
        ...(this.telegram.pending() > 0 ? [`${this.telegram.pending()} updates unconfirmed`] : []),
        ...(this.slack.unacked() > 0 ? [`${this.slack.unacked()} events of Slack unacked`] : []),
        ...whatIsOpen(this.database),
      ];
      if (open.length === 0) return;
      if (performance.now() > until)
        throw new Error(`never at rest:\n${open.join('\n')}\n${this.run.printed}`);
      await sleep(LOOK_MS);
    }
  }

  async close(): Promise<void> {
    await this.#run?.end('SIGKILL');
    await Promise.all([this.lines.telegram.close(), this.lines.slack.close()]);
    await Promise.all([this.telegram.stop(), this.slack.stop()]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Local servers and an empty folder for the database; the service is not started yet. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-chaos-'));
  const telegram = await startTelegram({ firstUpdateId: FIRST_UPDATE });
  const slack = await startSlack();
  const lines = { telegram: new Relay(telegram.port), slack: new Relay(slack.port) };
  await Promise.all([lines.telegram.open(), lines.slack.open()]);
  return new Site({ telegram, slack, lines, help: slack.addChannel('help').id, folder });
}
