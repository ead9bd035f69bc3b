/** Has the rounds solved that flows have asked for, one at a time and beside the service, and reports each end as an event. */
import { Worker } from 'node:worker_threads';
import type { Store } from '../../db/open.js';
import type { RoundFigures } from '../../db/rounds.js';
import type { Rows } from '../../db/rows.js';
import type { OwnEvent, RoundPair, RoundPassed } from '../../flows/event.js';
import type { Clock } from '../clock.js';
import { describe, type Log } from '../log.js';

/** What comes back of a round; `log` is sealed. */
export type Answer =
  | { log: string; pairs: RoundPair[]; passed: RoundPassed[]; figures: RoundFigures }
  | { error: string };

export type RoundParts = {
  store: Store;
  rows: Rows;
  clock: Clock;
  log: Log;
  database: { path: string; dataKey: string; oldKey?: string | undefined };
  /** The date of a moment where the operator is. */
  today: (at: number) => string;
  /** Told after an event was recorded. */
  recorded: () => void;
};

export class RoundWorker {
  readonly #parts: RoundParts;
  #thread: Worker | null = null;
  #stopped = false;
  #idle: (() => void)[] = [];

  constructor(parts: RoundParts) {
    this.#parts = parts;
  }

  /** There is a new round; also called at the start, for one that a process before has left. */
  wake(): void {
    if (this.#thread || this.#stopped) return;
    const [round] = this.#parts.rows.rounds.open('asked');
    if (!round) {
      for (const tell of this.#idle.splice(0)) tell();
      return;
    }
    const { database, today } = this.#parts;
    const workerData = { ...database, seed: round.seed, today: today(round.askedAt) };
    const thread = new Worker(new URL('./thread.js', import.meta.url), { workerData });
    this.#thread = thread;
    let ended = false;
    const end = (answer: Answer): void => {
      if (ended) return;
      ended = true;
      this.#thread = null;
      if (!this.#stopped) this.#report(round.id, answer);
      this.wake();
    };
    thread.once('message', (answer: Answer) => end(answer));
    thread.once('error', (error) => end({ error: describe(error).error }));
    thread.once('exit', (code) => end({ error: `the thread ended with ${code}` }));
  }

  /** Keeps what came, and the event that tells of it, in one transaction. */
  #report(id: number, answer: Answer): void {
    const { store, rows, clock, log, recorded } = this.#parts;
    try {
      store.transaction(() => {
        const now = clock.now();
        const kept =
          'error' in answer
            ? rows.rounds.failed(id, answer.error, now)
            : rows.rounds.solved(id, answer.log, answer.figures);
        if (!kept) return;
        const { pairs, passed } = 'error' in answer ? { pairs: [], passed: [] } : answer;
        const payload: OwnEvent = { type: 'round.ended', id, nth: 0, pairs, passed };
        rows.inbox.add({ source: 'result', externalId: `round:${id}:0`, payload }, now);
      });
      if ('error' in answer) log.error({ msg: 'round', round: id, error: answer.error });
      else log.info({ msg: 'round', round: id, ...answer.figures });
      recorded();
    } catch (error) {
      log.error({ msg: 'round', round: id, ...describe(error) });
    }
  }

  get busy(): boolean {
    return this.#thread !== null;
  }

  /** Resolves when no round is under way. */
  whenIdle(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Gives up what is under way; the next start takes it up again. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#thread?.terminate();
  }
}
