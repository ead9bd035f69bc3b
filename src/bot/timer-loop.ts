/** Turns timers that fall due into events. */

import type { Store } from '../db/open.js';
import type { Rows } from '../db/rows.js';
import type { Event } from '../flows/event.js';
import type { Clock } from './clock.js';
import { describe, type Log } from './log.js';

/** Also the longest time after which a turned clock or a timer of another process is noticed. */
const LOOK_MS = 1000;

export type TimerParts = {
  store: Store;
  rows: Rows;
  clock: Clock;
  log: Log;
  /** Timers of the program itself, by key; they end in no event. */
  own: Record<string, () => void>;
  /** Told after new events were recorded. */
  recorded: () => void;
};

export class TimerLoop {
  readonly #parts: TimerParts;
  #timer: NodeJS.Timeout | null = null;

  constructor(parts: TimerParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => this.runDue(), LOOK_MS);
    this.runDue();
  }

  /** When the next timer falls due (UTC milliseconds of the business clock). */
  nextDue(): number | null {
    return this.#parts.rows.timers.next()?.due ?? null;
  }

  /** Records every timer that is due, oldest first. @returns how many. */
  runDue(): number {
    const { store, clock, log, recorded } = this.#parts;
    let ran = 0;
    try {
      while (store.transaction(() => this.#runOne(clock.now()))) ran += 1;
    } catch (error) {
      log.error({ msg: 'timers', ...describe(error) });
    }
    // Always: another process may have put an event in line.
    recorded();
    return ran;
  }

  #runOne(now: number): boolean {
    const { rows, log, own } = this.#parts;
    const timer = rows.timers.next();
    if (!timer || timer.due > now) return false;
    rows.timers.forget(timer.key, timer.subject);
    const { key, subject, due, until } = timer;
    const mine = own[key];
    if (mine) {
      // Outside this transaction: it has transactions of its own.
      setImmediate(mine);
      return true;
    }
    if (until !== null && until < now) {
      log.info({ msg: 'timer missed', key, subject });
      return true;
    }
    const payload: Event = { type: 'timer.due', key, subject };
    rows.inbox.add({ source: 'timer', externalId: `${key}:${subject}:${due}`, payload }, now);
    return true;
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }
}
