/** Local servers with the built service between them, started as an operator would set it. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import { startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { layBlank } from '../db/blank.js';
import { type Running, startInside, startProcess } from './running.js';

export type World = {
  telegram: TelegramServer;
  slack: SlackServer;
  help: string;
  urgent: string;
  env: Record<string, string>;
  database: string;
  process: () => Running;
  /** Ends it, in order or by a `kill`, and starts it anew over the same database. */
  restart: (how?: 'kill') => Promise<void>;
  /** Turns the business clock on by `14d`, `3h` or `20m`, or to a moment such as `2026-03-03T10:00:00+01:00`. */
  turnClock: (turn: string) => Promise<{ now: number; steps: number }>;
  stop: () => Promise<void>;
};

/**
 * Local servers, a fresh database and the service. `env` overrides or (empty) removes settings; `strict` are Slack's own limits.
 * Until it was killed so many `kills` the service has a process of its own, which costs a second of the processor; else it runs inside this one.
 */
export async function startWorld(
  env: Record<string, string> = {},
  { kills = 0, ...strict }: Parameters<typeof startSlack>[0] & { kills?: number } = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
  const telegram = await startTelegram();
  const slack = await startSlack(strict);
  const help = slack.addChannel('help').id;
  const urgent = slack.addChannel('urgent').id;
  const database = join(folder, 'helpcenter.sqlite');
  layBlank(database);
  const all: Record<string, string> = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    SLACK_HELP_CHANNEL: help,
    SLACK_URGENT_CHANNEL: urgent,
    DATABASE_PATH: database,
    DATA_KEY: randomBytes(32).toString('base64'),
    OPERATOR_NAME: 'Haus & Herz <e.V.>',
    OFFICE_HOURS: 'Mon-Sun 00:00-24:00',
    STAFF_LANGUAGE: 'en',
    TELEGRAM_RATE: '10000/s',
    TELEGRAM_CHAT_RATE: '1000/s',
    SLACK_CHANNEL_RATE: '1000/s',
    CLOCK_CONTROL: '1',
    PORT: '0',
    ...env,
  };
  let killed = 0;
  const starts = (): Promise<Running> => (killed < kills ? startProcess(all) : startInside(all));
  let running = await starts();
  return {
    telegram,
    slack,
    help,
    urgent,
    env: all,
    database,
    process: () => running,
    restart: async (how) => {
      await running.end(how === 'kill' ? 'SIGKILL' : 'SIGTERM');
      if (how === 'kill') killed += 1;
      running = await starts();
    },
    turnClock: async (turn) => {
      const answer = await fetch(`http://127.0.0.1:${running.port}/control/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(turn.includes('T') ? { to: turn } : { advance: turn }),
      });
      const told: unknown = await answer.json();
      if (!answer.ok) throw new Error(`the clock does not turn: ${JSON.stringify(told)}`);
      return told as { now: number; steps: number };
    },
    stop: async () => {
      await running.end('SIGTERM');
      await Promise.all([telegram.stop(), slack.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
