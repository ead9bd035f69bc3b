// The queue of updates not yet confirmed: getUpdates' offsets, limits, waiting and expiry.

import { conflict } from './errors.js';
import type { OnClose } from './methods/method.js';
import { DEFAULT_UPDATE_TYPES, UPDATE_TYPES } from './update-types.js';
import type { Json } from './wire.js';

/** Client.cpp: a button press lives 150 s, an inline query 30 s, everything else 24 h. */
const LIFETIME_SECONDS: Record<string, number> = { callback_query: 150, inline_query: 30 };
const DAY_SECONDS = 86400;
/** Client.cpp: an answer to getUpdates has at most 4 MiB. */
const MAX_ANSWER_LENGTH = 4 * 1024 * 1024;

export interface QueuedUpdate {
  id: number;
  /** The webhook sends one update after the other within a lane. */
  lane: string;
  json: string;
  /** Milliseconds of the sandbox's clock. */
  expires: number;
}

interface Waiter {
  offset: number;
  limit: number;
  answer: (updates: string) => void;
  refuse: (error: Error) => void;
  timer: NodeJS.Timeout;
}

export class UpdateQueue {
  allowed: ReadonlySet<string> = DEFAULT_UPDATE_TYPES;
  private readonly updates = new Map<number, QueuedUpdate>();
  private nextId: number;
  private waiter: Waiter | undefined;
  private flushing = false;
  private lastOffset: number | undefined;
  private lastPoll = 0;
  private readonly now: () => number;
  private readonly onPush: () => void;

  /** `onPush` hears of each new update, for the webhook. */
  constructor(firstId: number, now: () => number, onPush: () => void) {
    this.nextId = firstId;
    this.now = now;
    this.onPush = onPush;
  }

  /** Queues an update unless its type is not allowed; returns its update_id, or undefined. */
  offer(type: string, value: unknown, lane: string): number | undefined {
    if (!this.allowed.has(type)) return undefined;
    return this.push({ [type]: value }, lane);
  }

  /** Queues any update, whatever is allowed; returns its update_id. */
  push(update: Json, lane: string): number {
    const id = this.nextId++;
    const type = Object.keys(update).find((key) => key !== 'update_id') ?? '';
    const lifetime = (LIFETIME_SECONDS[type] ?? DAY_SECONDS) * 1000;
    const json = JSON.stringify({ ...update, update_id: id });
    this.updates.set(id, { id, lane, json, expires: this.now() + lifetime });
    this.onPush();
    if (this.waiter && !this.flushing) {
      this.flushing = true;
      setImmediate(() => this.flush());
    }
    return id;
  }

  /** Sets the wanted types; unknown names are ignored, an empty list means the default set. */
  allow(types: string[]): void {
    const known = types.map((type) => type.toLowerCase()).filter((type) => UPDATE_TYPES.has(type));
    this.allowed = known.length > 0 ? new Set(known) : DEFAULT_UPDATE_TYPES;
  }

  /** All updates neither confirmed nor expired, oldest first; forgets the expired ones it meets. */
  *pending(): Generator<QueuedUpdate> {
    const now = this.now();
    for (const update of this.updates.values()) {
      if (update.expires < now) this.updates.delete(update.id);
      else yield update;
    }
  }

  remove(id: number): void {
    this.updates.delete(id);
  }

  clear(): void {
    this.updates.clear();
  }

  /**
   * One getUpdates call: confirms what is before `offset` and resolves with a JSON array, waiting up to
   * `timeout` seconds for the first update. `onClose` calls back when the caller goes away.
   */
  poll(offset: number, limit: number, timeout: number, onClose: OnClose): Promise<string> {
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running');
    const paced = this.pace(offset, limit, timeout);
    const from = this.confirm(offset);
    const ready = this.batch(from, paced.limit);
    if (ready !== '[]' || paced.timeout === 0) return Promise.resolve(ready);
    return new Promise((answer, refuse) => {
      const timer = setTimeout(() => this.finish('[]'), paced.timeout * 1000);
      const waiter = { offset: from, limit: paced.limit, answer, refuse, timer };
      this.waiter = waiter;
      onClose(() => {
        if (this.waiter === waiter) this.finish('[]');
      });
    });
  }

  /** Ends a waiting getUpdates with a 409. */
  interrupt(why: string): void {
    const waiter = this.waiter;
    if (!waiter) return;
    this.waiter = undefined;
    clearTimeout(waiter.timer);
    waiter.refuse(conflict(why));
  }

  /** Ends a waiting getUpdates with no updates. */
  release(): void {
    this.finish('[]');
  }

  /** Client.cpp, process_get_updates_query: repeating an offset at once is slowed down. */
  private pace(offset: number, limit: number, timeout: number): { limit: number; timeout: number } {
    const now = performance.now();
    const elapsed = offset === this.lastOffset ? now - this.lastPoll : Number.POSITIVE_INFINITY;
    this.lastOffset = offset;
    this.lastPoll = now;
    return { limit: elapsed < 500 ? 1 : limit, timeout: elapsed < 3000 ? Math.max(timeout, 3) : timeout };
  }

  /** Forgets what is before the offset; an offset beyond the queue falls back to its head. Returns the first id. */
  private confirm(offset: number): number {
    const head = this.pending().next().value?.id ?? this.nextId;
    const from = offset < 0 ? this.nextId + offset : offset;
    if (from <= head || from > this.nextId) return head;
    for (const id of this.updates.keys()) {
      if (id >= from) break;
      this.updates.delete(id);
    }
    return from;
  }

  private batch(from: number, limit: number): string {
    const ready: string[] = [];
    let length = 0;
    for (const update of this.pending()) {
      if (update.id < from) continue;
      length += update.json.length;
      if (ready.length === limit || (ready.length > 0 && length > MAX_ANSWER_LENGTH)) break;
      ready.push(update.json);
    }
    return `[${ready.join(',')}]`;
  }

  private flush(): void {
    this.flushing = false;
    if (!this.waiter) return;
    const ready = this.batch(this.waiter.offset, this.waiter.limit);
    if (ready !== '[]') this.finish(ready);
  }

  private finish(updates: string): void {
    const waiter = this.waiter;
    if (!waiter) return;
    this.waiter = undefined;
    clearTimeout(waiter.timer);
    waiter.answer(updates);
  }
}
