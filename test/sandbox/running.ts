/** Starts the built sandbox as a user would, and talks to it over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { State } from '../../sandbox/state.js';
import { SHORT_LIFE } from '../world/running.js';

const MAIN = fileURLToPath(new URL('../../dist/sandbox/main.js', import.meta.url));
const PATIENCE_MS = 10_000;

export type Running = {
  url: string;
  child: ChildProcess;
  /** Everything on stdout so far. */
  printed: () => string;
  state: () => Promise<State>;
  /** Looks again at every change until `look` gives something; rejects after 10 s. */
  until: <T>(look: (state: State) => T | undefined | false) => Promise<T>;
  /** The answer to a POST; throws unless it is 200. */
  post: (path: string, body?: object) => Promise<Record<string, unknown>>;
  /** Asks it to stop; resolves with the exit code. */
  stop: () => Promise<number | null>;
};

/** Resolves at the line with the address. */
export async function startSandbox(args: string[] = [], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [SHORT_LIFE, MAIN, '--port', '0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let printed = '';
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.endsWith('\n')) resolve(printed.trim());
    });
    void ended.then((code) => reject(new Error(`the sandbox ended with ${code}:\n${complained}`)));
  });
  const state = async (): Promise<State> => (await fetch(`${url}control/state`)).json() as Promise<State>;
  return {
    url,
    child,
    printed: () => printed,
    state,
    until: (look) => until(url, state, look),
    post: async (path, body = {}) => {
      const answer = await fetch(new URL(path, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const said = (await answer.json()) as Record<string, unknown>;
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${said.error}`);
      return said;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Every Server-Sent Event is a reason to look; what it says is not used. */
async function until<T>(
  url: string,
  state: () => Promise<State>,
  look: (state: State) => T | undefined | false,
): Promise<T> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const events = await fetch(`${url}events`, { signal });
  if (!events.body) throw new Error('no events');
  for await (const _change of events.body) {
    const found = look(await state());
    if (found !== undefined && found !== false) return found;
  }
  throw new Error('the events ended');
}

/** A request with any headers, also those that fetch does not let one set; resolves with the status. */
export function statusOf(url: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? '{}' : undefined);
  });
}
