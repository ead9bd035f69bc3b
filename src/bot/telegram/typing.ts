/**
 * Shows a person that somebody writes to them, while a helper has an answer open. Outside the outbox on purpose: it says
 * nothing, is over after five seconds, and is worth nothing later; so it is neither recorded nor tried again.
 */
import { describe, type Log } from '../log.js';
import type { TelegramApi } from './api.js';

/** Telegram shows it for five seconds. */
const EVERY_MS = 5000;
const LONGEST_MS = 120_000;

export class Typing {
  readonly #api: TelegramApi;
  readonly #log: Log;
  /** By the helper who writes. */
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(api: TelegramApi, log: Log) {
    this.#api = api;
    this.#log = log;
  }

  /** `who` writes to the person of `chat` from now on; what they wrote before is over. Never throws, never waits. */
  begin(who: string, chat: string): void {
    this.end(who);
    this.#show(who, chat, LONGEST_MS);
  }

  #show(who: string, chat: string, left: number): void {
    this.#api.sendChatAction(Number(chat), 'typing').catch((error: unknown) => {
      this.end(who);
      this.#log.debug({ msg: 'typing not shown', ...describe(error) });
    });
    if (left <= EVERY_MS) return void this.#timers.delete(who);
    const next = setTimeout(() => this.#show(who, chat, left - EVERY_MS), EVERY_MS);
    this.#timers.set(who, next.unref());
  }

  /** `who` writes no more. */
  end(who: string): void {
    clearTimeout(this.#timers.get(who));
    this.#timers.delete(who);
  }

  /** Nobody writes any more. */
  stop(): void {
    for (const who of [...this.#timers.keys()]) this.end(who);
  }
}
