// The way to the app: events are repeated until acknowledged, interactions are tried once.

import { EventEmitter, once } from 'node:events';
import type { Json } from './json.js';
import type { PressResult } from './types.js';

export type DeliveryKind = 'events_api' | 'interactive' | 'slash_commands';

export type Outcome = { ok: true; payload?: unknown } | { ok: false; reason: string; noRetry?: boolean };

export interface Attempt {
  kind: DeliveryKind;
  body: Json;
  /** 0 for the first delivery. */
  retry: number;
  retryReason: string;
  /** Called for each acknowledgement, also for one that comes after the time-out. */
  onAck: () => void;
}

/** Socket Mode or signed HTTP. */
export interface Transport {
  deliver(attempt: Attempt): Promise<Outcome>;
}

export interface LinkOptions {
  retryDelays: readonly number[];
  delayedEvents: boolean;
}

export class AppLink {
  transport: Transport;
  private readonly options: LinkOptions;
  private readonly running = new Set<Promise<void>>();
  private readonly wakeUps = new EventEmitter().setMaxListeners(0);
  private generation = new AbortController();
  private waiting = 0;

  constructor(transport: Transport, options: LinkOptions) {
    this.transport = transport;
    this.options = options;
  }

  /** Deliveries that the app has not acknowledged yet. */
  unacked(): number {
    return this.running.size + this.waiting;
  }

  /** A connection came up: whatever waits for its next attempt goes now. */
  wake(): void {
    this.wakeUps.emit('wake');
  }

  sendEvent(body: Json): void {
    const delivery = this.repeat(body, this.generation.signal).finally(() => this.running.delete(delivery));
    this.running.add(delivery);
  }

  /** An interaction or command: what the person sees after it. */
  async ask(kind: 'interactive' | 'slash_commands', body: Json): Promise<PressResult> {
    this.waiting += 1;
    try {
      const attempt: Attempt = { kind, body, retry: 0, retryReason: '', onAck: () => undefined };
      const outcome = await this.transport.deliver(attempt);
      return outcome.ok ? readAck(outcome.payload) : { error: outcome.reason };
    } finally {
      this.waiting -= 1;
    }
  }

  /** Gives up every event that is not yet acknowledged. */
  forget(): void {
    this.generation.abort();
    this.generation = new AbortController();
  }

  async stop(): Promise<void> {
    this.forget();
    await Promise.all(this.running);
  }

  private async repeat(body: Json, signal: AbortSignal): Promise<void> {
    let acked = false;
    let retryReason = '';
    const { retryDelays, delayedEvents } = this.options;
    for (let retry = 0; ; retry++) {
      const onAck = (): void => {
        acked = true;
      };
      const outcome = await this.transport.deliver({ kind: 'events_api', body, retry, retryReason, onAck });
      if (outcome.ok || acked || signal.aborted || outcome.noRetry === true) return;
      if (retry >= retryDelays.length && !delayedEvents) return;
      retryReason = outcome.reason;
      await this.pause(retryDelays[retry] ?? retryDelays.at(-1) ?? 1000, signal);
      if (acked || signal.aborted) return;
    }
  }

  private async pause(ms: number, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), ms);
    try {
      await once(this.wakeUps, 'wake', { signal: AbortSignal.any([over.signal, signal]) });
    } catch (error) {
      if (!over.signal.aborted && !signal.aborted) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function readAck(payload: unknown): PressResult {
  if (typeof payload === 'string') return payload === '' ? {} : { payload, text: payload };
  if (typeof payload !== 'object' || payload === null || Object.keys(payload).length === 0) return {};
  const text = 'text' in payload && typeof payload.text === 'string' ? { text: payload.text } : {};
  return { payload, ...text };
}
