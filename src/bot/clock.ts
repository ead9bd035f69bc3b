/** Two clocks: the business clock can be turned, the monotonic one never. */
import type { Store } from '../db/open.js';
import { meta } from '../db/schema.js';

const KEY = 'clock-offset';

export class Clock {
  #offset = 0;

  /** UTC milliseconds for timers, office hours and whatever people read. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Milliseconds for rates, waits and timeouts; from an arbitrary start. */
  mono(): number {
    return performance.now();
  }

  /** Turns the business clock to `at`. */
  turnTo(at: number): void {
    this.#offset = at - Date.now();
  }

  /** Takes up the offset that was saved with the data, so that a turned clock stays turned after a restart. */
  restore(store: Store): void {
    const row = store.tables
      .select()
      .from(meta)
      .all()
      .find(({ key }) => key === KEY);
    this.#offset = Number(row?.value ?? 0);
  }

  save(store: Store): void {
    const value = String(this.#offset);
    store.tables
      .insert(meta)
      .values({ key: KEY, value })
      .onConflictDoUpdate({ target: meta.key, set: { value } })
      .run();
  }
}
