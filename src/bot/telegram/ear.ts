/** Hears Telegram, by polling or by webhook: record and commit first, then confirm, then answer presses. */
import { GrammyError } from 'grammy';
import type { Arrival } from '../../db/inbox.js';
import type { Rows } from '../../db/rows.js';
import type { Reply } from '../../flows/reply.js';
import { languageOf } from '../../words/language.js';
import type { Words } from '../../words/words.js';
import { classify } from '../classify.js';
import type { Ingest } from '../ingest.js';
import { describe, type Log } from '../log.js';
import { step } from '../steps.js';
import type { TelegramApi } from './api.js';
import { withoutPassport } from './content.js';
import { ALLOWED_UPDATES, laneOf, pressId, telegramEvent, updateId } from './ears.js';

const POLL_SECONDS = 30;
const BATCH = 100;
const PAUSES_MS = [200, 1000, 3000, 10_000];
const TOAST_MAX = 200;

/**
 * After so many conflicts in a row somebody else does poll, or a webhook is set. A few are our own: when a line is cut,
 * Telegram may still hold the poll before.
 */
const CONFLICTS = 6;

export type TelegramEarParts = {
  ingest: Ingest;
  rows: Rows;
  words: Words;
  poll: TelegramApi;
  send: TelegramApi;
  log: Log;
  /** The program cannot go on. */
  fatal: (reason: string) => void;
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class TelegramEar {
  readonly #parts: TelegramEarParts;
  readonly #stop = new AbortController();
  #loop: Promise<void> = Promise.resolve();
  #failures = 0;
  #conflicts = 0;

  constructor(parts: TelegramEarParts) {
    this.#parts = parts;
  }

  /** Records and commits updates, and sees to it that presses are answered. */
  take(updates: readonly unknown[]): void {
    const { ingest } = this.#parts;
    const arrivals: Arrival[] = [];
    for (const one of updates) {
      const payload = withoutPassport(one);
      const update = updateId(payload);
      if (update === null) continue;
      arrivals.push({ source: 'telegram', externalId: String(update), lane: laneOf(payload), payload });
    }
    if (arrivals.length === 0) return;
    const ids = ingest.record(arrivals);
    arrivals.forEach(({ payload }, n) => {
      const press = pressId(payload);
      if (press !== null) void this.#answer(press, payload, ingest.answer(ids[n]));
    });
  }

  /** Stops the spinner of a press, with the flow's words if it has any. Best effort: late answers are refused anyway. */
  async #answer(press: string, payload: unknown, reply: Promise<Reply | undefined>): Promise<void> {
    const { send, words, rows, log } = this.#parts;
    const said = await reply;
    const event = telegramEvent(payload);
    const chat = event && 'chat' in event ? event.chat : '';
    const language = rows.persons.byChat(chat)?.language ?? languageOf(undefined);
    const text =
      said?.type === 'toast' ? words.text(language, said.said, 'plain').slice(0, TOAST_MAX) : undefined;
    try {
      await send.answerCallbackQuery(press, text === undefined ? {} : { text });
    } catch (error) {
      log.debug({ msg: 'press not answered', ...describe(error) });
    }
  }

  /** False while polling fails again and again. */
  get hears(): boolean {
    return this.#failures < 3;
  }

  /** Polls until stopped. */
  startPolling(): void {
    this.#loop = this.#poll();
  }

  async #poll(): Promise<void> {
    const { poll, ingest, log, fatal } = this.#parts;
    const abort = this.#stop.signal as Parameters<typeof poll.getUpdates>[1];
    let offset = 0;
    while (!this.#stop.signal.aborted) {
      try {
        const ask = { offset, limit: BATCH, timeout: POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] };
        const updates = await poll.getUpdates(ask, abort);
        this.take(updates);
        for (const { update_id: id } of updates) offset = id + 1;
        if (updates.length > 0) step('record.confirmed');
        this.#failures = 0;
        this.#conflicts = 0;
        await ingest.room();
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        const outcome = classify(error);
        log.warn({ msg: 'getUpdates', ...describe(error) });
        if (outcome.is === 'fatal') return fatal('Telegram refuses our token');
        const conflict = error instanceof GrammyError && error.error_code === 409;
        this.#conflicts = conflict ? this.#conflicts + 1 : 0;
        if (this.#conflicts >= CONFLICTS) return fatal('somebody else polls this bot, or a webhook is set');
        await sleep(outcome.is === 'retry' ? outcome.afterMs : (PAUSES_MS[this.#failures] ?? 10_000));
        this.#failures += 1;
      }
    }
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
  }
}
