/** One run of the built service, from its start to whatever ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Step } from '../../src/bot/steps.js';
import { SHORT_LIFE } from '../world/running.js';

const MAIN = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url));
const PRELOAD = new URL('./die-at-step.mjs', import.meta.url).href;

/** The step at whose n-th passing (1 for the first) the process kills itself. */
export type Death = { step: Step; passing: number };
export type Ending = { code: number | null; signal: NodeJS.Signals | null };

export class ServiceRun {
  /** Resolves at the ready line; rejects with everything printed when the process ends before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  #printed = '';

  constructor(env: Record<string, string>, death?: Death) {
    const preload = death ? ['--import', PRELOAD] : [];
    const dying = death ? { DIE_AT_STEP: death.step, DIE_AT_PASSING: String(death.passing) } : {};
    this.#child = spawn(process.execPath, [SHORT_LIFE, ...preload, MAIN], {
      env: { ...env, ...dying },
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: tmpdir(),
    });
    this.ended = new Promise((resolve) =>
      this.#child.once('exit', (code, signal) => resolve({ code, signal })),
    );
    this.ready = this.#becomesReady();
    // Who kills a run before it is ready does not wait for it either.
    this.ready.catch(() => undefined);
  }

  #becomesReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        this.#printed += chunk.toString();
        if (this.#printed.includes('"msg":"ready"')) resolve();
      };
      this.#child.stdout?.on('data', hear);
      this.#child.stderr?.on('data', hear);
      void this.ended.then(({ code, signal }) =>
        reject(new Error(`ended (${code ?? signal}) before it was ready:\n${this.#printed}`)),
      );
    });
  }

  /** Everything on stdout and stderr so far. */
  get printed(): string {
    return this.#printed;
  }

  /** Sends a signal and resolves when the process is gone. */
  end(signal: NodeJS.Signals): Promise<Ending> {
    this.#child.kill(signal);
    return this.ended;
  }
}
