/** Starts the built service as an operator would, against the local servers, and tells what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import { startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const READY_MS = 15_000;
/** A service that lives for seconds is not worth the time that V8 takes to optimize it: bytes of code before it does, eight times its own. */
const SHORT_LIFE = '--interrupt-budget=1081344';

export type Process = {
  port: number;
  child: ChildProcess;
  /** Everything on stdout and stderr so far. */
  output: () => string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
};

/** Starts `node dist/main.js` with exactly `env`. Resolves at the ready line; rejects with the output when it ends before. */
export function startProcess(env: Record<string, string>, nodeArgs: string[] = []): Promise<Process> {
  const child = spawn(process.execPath, [SHORT_LIFE, ...nodeArgs, MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: tmpdir(),
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready:\n${printed}`)), READY_MS);
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const line = /\{[^\n]*"msg":"ready"[^\n]*\}/.exec(printed);
      if (!line) return;
      clearTimeout(timer);
      const { port } = JSON.parse(line[0]) as { port: number };
      resolve({ port, child, output: () => printed, ended });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code} before it was ready:\n${printed}`));
    });
  });
}

export type World = {
  telegram: TelegramServer;
  slack: SlackServer;
  help: string;
  urgent: string;
  env: Record<string, string>;
  database: string;
  process: () => Process;
  /** Kills without warning and starts again. */
  restart: (signal?: NodeJS.Signals) => Promise<void>;
  /** Turns the business clock on by `14d`, `3h` or `20m`, or to a moment such as `2026-03-03T10:00:00+01:00`. */
  turnClock: (turn: string) => Promise<{ now: number; steps: number }>;
  stop: () => Promise<void>;
};

/** Local servers, a fresh database and the service. `env` overrides or (empty) removes settings; `strict` are Slack's own limits. */
export async function startWorld(
  env: Record<string, string> = {},
  strict: Parameters<typeof startSlack>[0] = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
  const telegram = await startTelegram();
  const slack = await startSlack(strict);
  const help = slack.addChannel('help').id;
  const urgent = slack.addChannel('urgent').id;
  const database = join(folder, 'helpcenter.sqlite');
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
  let running = await startProcess(all);
  return {
    telegram,
    slack,
    help,
    urgent,
    env: all,
    database,
    process: () => running,
    restart: async (signal = 'SIGKILL') => {
      running.child.kill(signal);
      await running.ended;
      running = await startProcess(all);
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
      running.child.kill('SIGTERM');
      await running.ended;
      await Promise.all([telegram.stop(), slack.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
