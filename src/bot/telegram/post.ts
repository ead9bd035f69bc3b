/** Posts JSON to Telegram on a connection pool: what runs for every message, with nothing in between. */
import { HttpError } from 'grammy';
import { type Dispatcher, Pool } from 'undici';

export type PostOptions = {
  /** Milliseconds without a byte of an answer after which a request is given up. */
  timeoutMs: number;
  /** Idle connections are dropped after this, in milliseconds. */
  idleMs: number;
  connections: number;
};

/** Resolves with what the JSON answer holds. @throws HttpError for whatever goes wrong on the way. */
export type Post = (method: string, payload: unknown, signal: AbortSignal | undefined) => Promise<unknown>;

/** Gathers one answer. */
class Gathering implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  readonly #signal: AbortSignal | undefined;
  readonly #resolve: (answer: unknown) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | null = null;

  constructor(
    signal: AbortSignal | undefined,
    resolve: (answer: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  readonly #abort = (): void => this.#controller?.abort(new Error('aborted'));

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#signal?.aborted) this.#abort();
    else this.#signal?.addEventListener('abort', this.#abort);
  }

  onResponseStart(): void {}

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#signal?.removeEventListener('abort', this.#abort);
    const [first] = this.#chunks;
    const whole = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    try {
      this.#resolve(JSON.parse(whole.toString('utf8')));
    } catch (error) {
      this.#reject(error);
    }
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#signal?.removeEventListener('abort', this.#abort);
    this.#reject(error);
  }
}

/** @param root where the methods are, with the token: `https://api.telegram.org/bot…`. */
export function makePost(root: string, { timeoutMs, idleMs, connections }: PostOptions): Post {
  const { origin, pathname } = new URL(root);
  const pool = new Pool(origin, {
    connections,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const headers = { 'content-type': 'application/json', connection: 'keep-alive' };
  return (method, payload, signal) =>
    new Promise((resolve, reject) => {
      const failed = (error: unknown): void =>
        reject(new HttpError(`Network request for '${method}' failed!`, error));
      const body = JSON.stringify(payload);
      const request = { path: `${pathname}/${method}`, method: 'POST', headers, body } as const;
      pool.dispatch(request, new Gathering(signal, resolve, failed));
    });
}
