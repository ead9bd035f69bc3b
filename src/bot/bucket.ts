/** A token bucket on the monotonic clock. */

export type Rate = { perSecond: number; burst: number };

export class Bucket {
  readonly #rate: Rate;
  #tokens: number;
  #at: number;
  #closedUntil = 0;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#at = now;
  }

  #fill(now: number): void {
    const earned = ((now - this.#at) / 1000) * this.#rate.perSecond;
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + earned);
    this.#at = now;
  }

  /** When the next token can be taken (monotonic milliseconds); `now` when there is one. */
  readyAt(now: number): number {
    this.#fill(now);
    const missing = Math.max(0, 1 - this.#tokens);
    return Math.max(this.#closedUntil, now + (missing / this.#rate.perSecond) * 1000);
  }

  take(now: number): void {
    this.#fill(now);
    this.#tokens -= 1;
  }

  /** Gives back a token that was taken for nothing. */
  giveBack(): void {
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + 1);
  }

  /** Nothing is taken before `until`: the platform has said so. */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }

  /** When it is full again, so that nothing is remembered by dropping it (monotonic milliseconds). */
  fullAt(now: number): number {
    this.#fill(now);
    const missing = this.#rate.burst - this.#tokens;
    return Math.max(this.#closedUntil, now + (missing / this.#rate.perSecond) * 1000);
  }
}
