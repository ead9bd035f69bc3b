/** The built service while it runs: in a process of its own, as an operator starts it, or inside this one. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../../dist/', import.meta.url);
const MAIN = fileURLToPath(new URL('bundle/main.js', DIST));
const READY_MS = 45_000;
/** A service that lives for seconds is not worth the time that V8 takes to optimize it: bytes of code before it does, eight times its own. */
export const SHORT_LIFE = '--interrupt-budget=1081344';

export type Running = {
  port: number;
  /** Whether it runs inside the process of the tests. */
  inside: boolean;
  /** Everything on stdout and stderr so far. */
  output: () => string;
  /** False once it has ended, or found that it cannot go on. */
  lives: () => boolean;
  /** Resolves when it is gone. */
  end: (signal: NodeJS.Signals) => Promise<void>;
};

/** Starts `node dist/bundle/main.js` with exactly `env`. Resolves at the ready line; rejects with the output when it ends before. */
export function startProcess(env: Record<string, string>, nodeArgs: string[] = []): Promise<Running> {
  const child = spawn(process.execPath, [SHORT_LIFE, ...nodeArgs, MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: tmpdir(),
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const lives = (): boolean => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready:\n${printed}`)), READY_MS);
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const line = /\{[^\n]*"msg":"ready"[^\n]*\}/.exec(printed);
      if (!line) return;
      clearTimeout(timer);
      const { port } = JSON.parse(line[0]) as { port: number };
      resolve({ port, inside: false, output: () => printed, lives, end });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code} before it was ready:\n${printed}`));
    });
  });
}

/** A part of the built program, as Node loads it. */
const part = async <Part>(path: string): Promise<Part> => (await import(new URL(path, DIST).href)) as Part;

/**
 * Starts the same parts without their process: loading the program and compiling it anew takes ten times what a start itself does.
 * It can be stopped, never killed, and it rehearses nothing: its code is compiled already.
 */
export async function startInside(env: Record<string, string>): Promise<Running> {
  const { Service } = await part<typeof import('../../src/bot/service.js')>('bot/service.js');
  const { logFor } = await part<typeof import('../../src/bot/log.js')>('bot/log.js');
  const { readSettings } = await part<typeof import('../../src/settings.js')>('settings.js');
  const settings = readSettings(env);
  let printed = '';
  let broken: string | null = null;
  const write = (line: string): void => {
    printed += line;
  };
  const log = logFor(settings, { write });
  const fatal = (reason: string): void => {
    broken = reason;
    log.fatal({ msg: 'stopping', reason });
  };
  const service = new Service(settings, log, fatal);
  const port = await service.start();
  await service.warm();
  if (port === null || broken !== null) throw new Error(`not ready:\n${printed}`);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (signal !== 'SIGTERM')
      throw new Error('only a process of its own can be killed: tell the town how many `kills` come');
    await service.stop();
  };
  return { port, inside: true, output: () => printed, lives: () => broken === null, end };
}

/** Runs `helpcenter <words>` without a process. @returns what it prints; rejects as the process would end. */
export async function commandInside(env: Record<string, string>, words: readonly string[]): Promise<string> {
  const { runCommand } = await part<typeof import('../../src/cli/program.js')>('cli/program.js');
  let [stdout, stderr] = ['', ''];
  const code = await runCommand(words, {
    env,
    print: (text) => {
      stdout += `${text}\n`;
    },
    complain: (text) => {
      stderr += text;
    },
  });
  if (code !== 0) throw Object.assign(new Error(stderr), { code, stdout, stderr });
  return stdout;
}
