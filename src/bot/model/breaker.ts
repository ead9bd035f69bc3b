/** A circuit breaker: after failures in a row nobody is kept waiting for a server that does not answer. */

/** So many in a row open it. */
const FAILURES = 5;
/** Milliseconds until one request may try again. */
const REST_MS = 30_000;

export class Breaker {
  readonly #mono: () => number;
  #failures = 0;
  #openUntil = 0;

  /** @param mono milliseconds of the monotonic clock. */
  constructor(mono: () => number) {
    this.#mono = mono;
  }

  /** Whether a request may be made now. When the rest is over one may, and the next failure opens it again at once. */
  allows(): boolean {
    return this.#failures < FAILURES || this.#mono() >= this.#openUntil;
  }

  worked(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#openUntil = this.#mono() + REST_MS;
  }
}
