// The unchanged service as a child process: start, stop, kill, and what became of it.

import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

/** The service itself promises to stop within 8 s. */
const STOP_MS = 9000;
const READY_MS = 20_000;

export type ServiceState = 'starting' | 'ready' | 'stopping' | 'stopped';

export interface ServiceOptions {
  /** The compiled program. */
  main: string;
  env: Record<string, string>;
  /** The working directory: a folder without an operator.yaml or .env of somebody else. */
  folder: string;
  /** Where all output goes. */
  log: string;
  /** Copies of the output. */
  onOutput: (text: string) => void;
  onChange: () => void;
}

export class Service {
  state: ServiceState = 'stopped';
  /** The service's own HTTP port; 0 unless it is ready. */
  port = 0;
  /** How the last process ended: its exit code, or the signal that ended it. */
  ended: number | string | null = null;
  private child: ChildProcess | undefined;
  private gone: Promise<void> = Promise.resolve();
  private readonly options: ServiceOptions;

  constructor(options: ServiceOptions) {
    this.options = options;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it if it does not run; resolves when it is ready, rejects if it ends or hangs before. */
  async start(): Promise<void> {
    if (this.child) return;
    const { main, env, folder } = this.options;
    const child = spawn(process.execPath, [main], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.change('starting');
    this.gone = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.child = undefined;
        this.port = 0;
        this.ended = signal ?? code;
        this.change('stopped');
        resolve();
      });
    });
    await this.untilReady(child);
  }

  /** Asks it to stop, as an operator does; kills it when it does not. */
  async stop(): Promise<void> {
    const { child } = this;
    if (!child) return;
    this.change('stopping');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await this.gone;
    clearTimeout(timer);
  }

  /** Ends it without a warning, like a power cut. */
  async kill(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.gone;
  }

  private untilReady(child: ChildProcess): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
      }, READY_MS);
      let line = '';
      const hear = (chunk: Buffer): void => {
        const text = chunk.toString();
        appendFileSync(this.options.log, text);
        this.options.onOutput(text);
        if (this.state !== 'starting') return;
        line += text;
        const port = readyPort(line);
        if (port === undefined) return;
        clearTimeout(timer);
        this.port = port;
        this.change('ready');
        resolve();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      void this.gone.then(() => {
        clearTimeout(timer);
        reject(new Error(`the service ended (${this.ended}) before it was ready:\n${line}`));
      });
    });
  }

  private change(state: ServiceState): void {
    this.state = state;
    this.options.onChange();
  }
}

/** The port in the service's line `{"msg":"ready","port":N}`. */
function readyPort(output: string): number | undefined {
  const line = /^\{.*"msg":"ready".*\}$/m.exec(output)?.[0];
  if (line === undefined) return undefined;
  const { port } = JSON.parse(line) as { port?: unknown };
  return typeof port === 'number' ? port : undefined;
}
