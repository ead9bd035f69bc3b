/** How often a card is drawn again: what changes in between is shown by the next drawing. */
import type { Clock } from '../clock.js';

/** So many cards are remembered; an old one that was forgotten is drawn at once. */
const REMEMBERED = 2000;

export class Redrawn {
  readonly #clock: Clock;
  readonly #everyMs: number;
  /** When a card was drawn last, the longest ago first: by the clock that can be turned, for a turned clock must not wait for a card. */
  readonly #at = new Map<number, number>();

  constructor(clock: Clock, everyMs: number) {
    this.#clock = clock;
    this.#everyMs = everyMs;
  }

  /** How long the card of a case must wait (milliseconds); 0 when it is drawn now. */
  wait(caseId: number): number {
    const now = this.#clock.now();
    const last = this.#at.get(caseId);
    const wait = last === undefined ? 0 : Math.ceil(last + this.#everyMs - now);
    if (wait > 0) return wait;
    this.#at.delete(caseId);
    this.#at.set(caseId, now);
    const [oldest] = this.#at.keys();
    if (this.#at.size > REMEMBERED && oldest !== undefined) this.#at.delete(oldest);
    return 0;
  }
}
