/** What this process has just written, kept in memory to spare reading and opening it again. */
import type { Store } from './open.js';

/**
 * A bounded map, oldest out first. It forgets everything when something is rolled back or another process has written, so
 * inside a transaction it never holds what is not in the file.
 */
export class Recent<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #limit: number;

  constructor(store: Store, limit: number) {
    this.#limit = limit;
    store.onDoubt(() => this.#entries.clear());
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  set(key: K, value: V): V {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#limit) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    return value;
  }

  delete(key: K): void {
    this.#entries.delete(key);
  }
}
