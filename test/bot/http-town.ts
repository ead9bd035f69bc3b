/** A town whose service hears by webhook (Telegram) and by signed requests (Slack), on a port that is known beforehand. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import { sign } from '../../sandbox/slack/request-url.js';
import { startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { wordsFor } from '../../src/bot/core.js';
import { readSettings } from '../../src/settings.js';
import { startInside, startProcess } from '../world/running.js';
import { Town } from '../world/town.js';

const SIGNING_SECRET = 'the-signing-secret-of-a-test';
export const HOOK_SECRET = 'the-webhook-secret-of-a-test';

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** An address of this machine that is not loopback; undefined where it has none. */
export const outsideAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

export class HttpTown {
  readonly telegram: TelegramServer;
  readonly slack: SlackServer;
  readonly port: number;
  readonly #env: Record<string, string>;
  readonly #folder: string;
  #town: Town | null = null;

  constructor(telegram: TelegramServer, slack: SlackServer, port: number, env: Record<string, string>) {
    this.telegram = telegram;
    this.slack = slack;
    this.port = port;
    this.#folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
    const [help, urgent] = ['help', 'urgent'].map(
      (name) => slack.addChannel(name, { id: `C0${name.toUpperCase()}` }).id,
    );
    this.#env = {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram/hook`,
      TELEGRAM_WEBHOOK_SECRET: HOOK_SECRET,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      SLACK_HELP_CHANNEL: help ?? '',
      SLACK_URGENT_CHANNEL: urgent ?? '',
      DATABASE_PATH: join(this.#folder, 'helpcenter.sqlite'),
      DATA_KEY: randomBytes(32).toString('base64'),
      OFFICE_HOURS: 'Mon-Sun 00:00-24:00',
      STAFF_LANGUAGE: 'en',
      TELEGRAM_RATE: '10000/s',
      TELEGRAM_CHAT_RATE: '1000/s',
      SLACK_CHANNEL_RATE: '1000/s',
      CLOCK_CONTROL: '1',
      PORT: String(port),
      ...env,
    };
  }

  get town(): Town {
    if (!this.#town) throw new Error('the service was not started');
    return this.#town;
  }

  /** Resolves when the service is ready; `apart` in a process of its own. */
  async start({ apart = false } = {}): Promise<void> {
    this.slack.useHttp(this.url('/slack/events'));
    const running = await (apart ? startProcess(this.#env) : startInside(this.#env));
    const {
      SLACK_HELP_CHANNEL: help = '',
      SLACK_URGENT_CHANNEL: urgent = '',
      DATABASE_PATH: database = '',
    } = this.#env;
    const refuse = (): never => {
      throw new Error('not in this town');
    };
    const world = { telegram: this.telegram, slack: this.slack, help, urgent, database, env: this.#env };
    const turnClock = async (advance: string) => {
      const answer = await this.post('/control/clock', JSON.stringify({ advance }));
      return (await answer.json()) as { now: number; steps: number };
    };
    const whole = { ...world, process: () => running, restart: refuse, turnClock, stop: () => this.stop() };
    this.#town = new Town(whole, wordsFor(readSettings(this.#env)));
  }

  url(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${this.port}${path}`;
  }

  post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
    const type = { 'content-type': 'application/json' };
    return fetch(this.url(path), { method: 'POST', body, headers: { ...type, ...headers } });
  }

  /** What Telegram would post. */
  hook(body: string, secret: string | null = HOOK_SECRET): Promise<Response> {
    const header: Record<string, string> =
      secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret };
    return this.post('/telegram/hook', body, header);
  }

  /** What Slack would post; `age` is that of the signature in seconds, `posted` what comes in the place of what was signed. */
  signed(
    body: string,
    { secret = SIGNING_SECRET, age = 0, posted = body, type = 'application/json' } = {},
  ): Promise<Response> {
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const signature = sign(secret, timestamp, body);
    const headers = {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    };
    return this.post('/slack/events', posted, headers);
  }

  async stop(): Promise<void> {
    await this.#town?.world.process().end('SIGTERM');
    await Promise.all([this.telegram.stop(), this.slack.stop()]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Local servers and all settings; the service is still to be started. `env` overrides or (empty) removes settings. */
export async function prepareHttpTown(env: Record<string, string> = {}): Promise<HttpTown> {
  const telegram = await startTelegram();
  const slack = await startSlack({ signingSecret: SIGNING_SECRET });
  return new HttpTown(telegram, slack, await freePort(), env);
}
