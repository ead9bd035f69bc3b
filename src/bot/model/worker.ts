/** Asks the model what flows have put in line, within its time and budget, and reports each end as an event. */
import type { Ask, Unanswered } from '../../db/asks.js';
import type { Store } from '../../db/open.js';
import type { Rows } from '../../db/rows.js';
import type { ModelSettings } from '../../settings/model.js';
import type { Clock } from '../clock.js';
import { describe, type Log } from '../log.js';
import { Breaker } from './breaker.js';
import { type Fetch, perform } from './jobs.js';
import type { Libraries } from './libraries.js';
import { troubleOf } from './trouble.js';

/** Nobody waits more than 8 s (issue 4); what is left is for the way back. */
const PATIENCE_MS = 7500;
/** With less left a second try would come too late. */
const WORTH_MS = 1000;
const TRIES = 2;
const TOGETHER = 4;
/** What nobody waits for before something is said may be asked again so long after a crash. */
const LATE_MS = 3_600_000;

export type WorkerParts = {
  store: Store;
  rows: Rows;
  clock: Clock;
  log: Log;
  settings: ModelSettings;
  /** Loads what speaks to the model, at the first request. */
  load: () => Promise<Libraries>;
  fetch: Fetch;
  /** Told after an event was recorded. */
  recorded: () => void;
};

export class ModelWorker {
  readonly #parts: WorkerParts;
  readonly #breaker: Breaker;
  /** When each row that waits or is under way must have ended, in milliseconds of the monotonic clock. */
  readonly #until = new Map<number, number>();
  readonly #line: number[] = [];
  readonly #stopping = new AbortController();
  #running = 0;
  #idle: (() => void)[] = [];
  #libraries: Promise<Libraries> | null = null;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
    this.#breaker = new Breaker(() => parts.clock.mono());
  }

  /** Takes up what a process before has left: asked again while that helps anybody, else given up. To be called once, at start. */
  recover(): void {
    const { rows, clock } = this.#parts;
    for (const id of rows.asks.open()) {
      const ask = rows.asks.byId(id);
      if (!ask) continue;
      const someoneWaits = ['answer', 'transcribe', 'preview'].includes(ask.kind);
      const age = clock.now() - ask.createdAt;
      if (age > (someoneWaits ? PATIENCE_MS : LATE_MS) || ask.requests >= TRIES) this.#end(id, 'stopped');
      else this.#take(id);
    }
  }

  /** There are new rows. */
  wake(): void {
    for (const id of this.#parts.rows.asks.open('due')) this.#take(id);
  }

  #take(id: number): void {
    if (this.#until.has(id) || this.#stopping.signal.aborted) return;
    this.#until.set(id, this.#parts.clock.mono() + PATIENCE_MS);
    this.#line.push(id);
    this.#go();
  }

  #go(): void {
    while (this.#running < TOGETHER) {
      const id = this.#line.shift();
      if (id === undefined) break;
      this.#running += 1;
      void this.#ask(id).finally(() => {
        this.#running -= 1;
        this.#until.delete(id);
        this.#go();
      });
    }
    if (this.#running === 0) for (const tell of this.#idle.splice(0)) tell();
  }

  async #ask(id: number): Promise<void> {
    const { log, clock } = this.#parts;
    try {
      const why = await this.#tryTwice(id);
      // What is stopped stays as it is, for the next start.
      if (why !== null && !this.#stopping.signal.aborted) this.#end(id, why);
    } catch (error) {
      log.error({ msg: 'model worker', ask: id, at: clock.now(), ...describe(error) });
    }
  }

  /** @returns why nothing came; null when the answer is kept or the row is gone. */
  async #tryTwice(id: number): Promise<Unanswered | null> {
    let why: Unanswered = 'timeout';
    for (let nth = 0; nth < TRIES; nth += 1) {
      const left = (this.#until.get(id) ?? 0) - this.#parts.clock.mono();
      if (left < (nth === 0 ? 1 : WORTH_MS)) return why;
      const ask = this.#begin(id);
      if (typeof ask === 'string' || ask === null) return ask;
      const came = await this.#request(ask, left);
      if ('result' in came) {
        this.#keep(id, came.result);
        return null;
      }
      why = came.why;
      if (!came.again || this.#stopping.signal.aborted) return why;
      const still = (this.#until.get(id) ?? 0) - this.#parts.clock.mono();
      if (still - came.wait < WORTH_MS) return why;
      await new Promise((resolve) => setTimeout(resolve, came.wait));
    }
    return why;
  }

  /** Counts the request before it is made. @returns the row; why it may not be asked; or null when it is gone. */
  #begin(id: number): Ask | Unanswered | null {
    const { store, rows, settings } = this.#parts;
    if (!this.#breaker.allows()) return 'breaker';
    return store.transaction(() => {
      const ask = rows.asks.byId(id);
      if (!ask || ask.state === 'ended') return null;
      const spent = rows.asks.spent(ask.day, ask.personId);
      if (spent.person >= settings.requests_a_day_person || spent.all >= settings.requests_a_day)
        return 'budget';
      rows.asks.begin(id);
      return ask;
    });
  }

  async #request(
    ask: Ask,
    left: number,
  ): Promise<{ result: unknown } | { why: Unanswered; again: boolean; wait: number }> {
    const { log, load, fetch, clock } = this.#parts;
    const own = new AbortController();
    const stop = () => own.abort();
    this.#stopping.signal.addEventListener('abort', stop);
    const begun = clock.mono();
    let timer: NodeJS.Timeout | undefined;
    // Raced as well as aborted: a library that does not listen must keep nobody waiting.
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('too late'));
        own.abort();
      }, left);
      own.signal.addEventListener('abort', () => reject(new Error('stopped')));
    });
    try {
      this.#libraries ??= load();
      const work = this.#libraries.then((libraries) => perform(ask, libraries, fetch, own.signal));
      const result = await Promise.race([work, late]);
      this.#breaker.worked();
      return { result };
    } catch (error) {
      const timedOut = clock.mono() - begun >= left - 1;
      const trouble = timedOut ? { why: 'timeout' as const, again: false, wait: 0 } : troubleOf(error);
      if (!this.#stopping.signal.aborted) this.#breaker.failed();
      // Never the error's words: they may quote what was sent.
      log.warn({ msg: 'model does not answer', ask: ask.id, kind: ask.kind, why: trouble.why });
      return trouble;
    } finally {
      clearTimeout(timer);
      this.#stopping.signal.removeEventListener('abort', stop);
    }
  }

  #keep(id: number, result: unknown): void {
    this.#report(id, { result });
  }

  #end(id: number, why: Unanswered): void {
    this.#report(id, { why });
  }

  /** Keeps what came, and the event that tells of it, in one transaction. */
  #report(id: number, came: { result: unknown } | { why: Unanswered }): void {
    const { store, rows, clock, recorded } = this.#parts;
    store.transaction(() => {
      if (!rows.asks.end(id, came, clock.now())) return;
      const payload = { type: 'ask.ended', id };
      rows.inbox.add({ source: 'result', externalId: `ask:${id}`, payload }, clock.now());
    });
    recorded();
  }

  get busy(): boolean {
    return this.#running > 0 || this.#line.length > 0;
  }

  /** Resolves when nothing waits and nothing is under way. */
  whenIdle(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Gives up what is under way; the next start looks at it. */
  stop(): void {
    this.#stopping.abort();
    this.#line.length = 0;
  }
}
