/** Starts what a bench measures: a local Telegram, the service, an echo bot; each a process of its own. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, readFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SlackOptions, type SlackServer, startSlack } from '../sandbox/slack/index.js';
import type { Order, Told } from './telegram-process.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
export const MAIN = here('../dist/bundle/main.js');
export const ECHO = here('./echo.mjs');

/** Sends an order to the Telegram process and resolves with what it tells. */
export function order(child: ChildProcess, what: Order): Promise<Told> {
  return new Promise((resolve) => {
    child.once('message', (told: Told) => resolve(told));
    child.send(what);
  });
}

/** @param way how long a sent message is on its way, in milliseconds. */
export async function startTelegramProcess(people: number, way = 0) {
  const child = fork(here('./telegram-process.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, BENCH_PEOPLE: String(people), BENCH_WAY: String(way) },
  });
  const told = await new Promise<Told>((resolve) => child.once('message', (first: Told) => resolve(first)));
  if (!('root' in told)) throw new Error('the local Telegram did not start');
  return { child, root: told.root, token: told.token, stop: () => void child.kill() };
}

/** Starts `file` and resolves at its ready line, with the time it took, and `warm`, which resolves once it has rehearsed. */
export async function startReady(file: string, env: Record<string, string>, nodeArgs: string[] = []) {
  const from = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: tmpdir(),
  });
  const warm = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('"msg":"warm"')) resolve();
    });
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /"msg":"ready","port":(\d+)/.exec(chunk.toString());
      if (found) resolve(Number(found[1]));
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  const readyMs = performance.now() - from;
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { child, port, readyMs, warm, stop };
}

/** Resident memory of a process in megabytes (Linux). */
export function residentMb(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}

/** Processor time that the main thread of a process has used so far, in milliseconds (Linux counts in hundredths of a second). */
export function mainThreadMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

const FSYNCS = 200;
/** About what a commit under load writes. */
const FSYNC_BYTES = 256 * 1024;

/** How long the disk takes to keep what was written, without any database: milliseconds at the median and at the worst. */
function diskWaits(): { usual: number; worst: number } {
  const file = openSync(join(mkdtempSync(join(tmpdir(), 'helpcenter-disk-')), 'file'), 'w');
  const bytes = Buffer.alloc(FSYNC_BYTES, 1);
  const waits = Array.from({ length: FSYNCS }, () => {
    writeSync(file, bytes);
    const from = performance.now();
    fdatasyncSync(file);
    return performance.now() - from;
  });
  closeSync(file);
  return { usual: median(waits), worst: Math.max(...waits) };
}

/** The longest transaction of a service, told apart into its own work and its commit, beside what the disk alone takes. */
export async function longestTransaction(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  const told = (await answer.json()) as Record<`longest${'Transaction' | 'Work' | 'Commit'}Ms`, number>;
  const { usual, worst } = diskWaits();
  const parts = `its own work at most ${told.longestWorkMs} (aim < 20), a commit at most ${told.longestCommitMs}`;
  const disk = `an fdatasync alone, on this disk now: usually ${usual.toFixed(1)}, at most ${worst.toFixed(1)}`;
  return `longest transaction, ms: ${told.longestTransactionMs}; ${parts} (${disk})`;
}

/** A Slack workspace with its two channels. */
export async function startWorkspace(options: SlackOptions = {}) {
  const slack = await startSlack(options);
  return { slack, help: slack.addChannel('help').id, urgent: slack.addChannel('urgent').id };
}

/** Settings for a service on local servers, with a database of its own and no pace unless told. */
export function settingsFor(
  telegram: { root: string; token: string },
  workspace: { slack: SlackServer; help: string; urgent: string },
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    SLACK_BOT_TOKEN: workspace.slack.botToken,
    SLACK_APP_TOKEN: workspace.slack.appToken,
    SLACK_API_URL: workspace.slack.apiUrl,
    SLACK_HELP_CHANNEL: workspace.help,
    SLACK_URGENT_CHANNEL: workspace.urgent,
    DATABASE_PATH: join(mkdtempSync(join(tmpdir(), 'helpcenter-bench-')), 'helpcenter.sqlite'),
    DATA_KEY: randomBytes(32).toString('base64'),
    TELEGRAM_RATE: '1000000/s',
    TELEGRAM_CHAT_RATE: '1000000/s',
    SLACK_CHANNEL_RATE: '1000000/s',
    STAFF_LANGUAGE: 'en',
    LOG_LEVEL: 'info',
    PORT: '0',
    ...more,
  };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
