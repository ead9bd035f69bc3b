/** What /readyz and /metrics tell: which channels stand, what waits and since when, what was refused. */
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Store } from '../db/open.js';
import type { Rows } from '../db/rows.js';
import type { Clock } from './clock.js';

export type Channel = 'telegram' | 'slack';

/** An answer that waits longer than this makes the service not ready. */
const LATE_MS = 120_000;

const tenths = (ms: number): number => Math.round(ms * 10) / 10;

let ofProcess: Registry | undefined;

/** The figures of the process. Made once: what collects them cannot be taken down again. */
function processFigures(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

export class Health {
  readonly #rows: Rows;
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #up: Record<Channel, () => boolean> = { telegram: () => false, slack: () => false };
  readonly #refused = new Set<string>();
  readonly #registry = new Registry();

  constructor(store: Store, rows: Rows, clock: Clock) {
    this.#rows = rows;
    this.#store = store;
    this.#clock = clock;
    processFigures();
    this.#gauges();
  }

  /** @param up says whether the channel stands now. */
  watch(channel: Channel, up: () => boolean): void {
    this.#up[channel] = up;
  }

  /** A method that a platform refused at the start; shown, never fatal. */
  refused(method: string): void {
    this.#refused.add(method);
  }

  /** Readiness, with what it rests on. Times are milliseconds. */
  report() {
    const oldest = this.#rows.outboxLists.oldestUnsentAnswer();
    const oldestAnswerMs = oldest === null ? 0 : Math.max(0, this.#clock.now() - oldest);
    const channels = { telegram: this.#up.telegram(), slack: this.#up.slack() };
    const ready = channels.telegram && channels.slack && oldestAnswerMs < LATE_MS;
    const { longestTransaction, longestWork, longestCommit } = this.#store;
    const { waiting } = this.#rows.inbox.depth();
    const outbox = Object.fromEntries(
      this.#rows.outboxLists.counts().map(({ state, rows }) => [state, rows]),
    );
    return {
      ready,
      channels,
      oldestAnswerMs,
      inbox: waiting,
      outbox,
      longestTransactionMs: tenths(longestTransaction),
      longestWorkMs: tenths(longestWork),
      longestCommitMs: tenths(longestCommit),
      refused: [...this.#refused],
    };
  }

  #gauges(): void {
    const registers = [this.#registry];
    const gauge = (name: string, help: string, read: () => number): void => {
      new Gauge({
        name: `helpcenter_${name}`,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    };
    gauge('inbox_waiting', 'Events recorded and not yet decided', () => this.#rows.inbox.depth().waiting);
    gauge('oldest_answer_ms', 'Age of the oldest answer not yet sent', () => this.report().oldestAnswerMs);
    gauge(
      'longest_transaction_ms',
      'Longest transaction since the start',
      () => this.#store.longestTransaction,
    );
    const rows = this.#rows;
    new Gauge({
      name: 'helpcenter_outbox_rows',
      help: 'Outbox rows that are not sent, by state',
      labelNames: ['state'],
      registers,
      collect() {
        this.reset();
        for (const { state, rows: count } of rows.outboxLists.counts()) this.set({ state }, count);
      },
    });
  }

  /** Prometheus' text format. */
  metrics(): Promise<string> {
    return Registry.merge([processFigures(), this.#registry]).metrics();
  }
}
