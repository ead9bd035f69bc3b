/** The clock on the wall of a zone: when it next shows a time, also over a change of the clocks. */
import type { IANAZone } from 'luxon';
import { zoneOf } from './zone.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export class WallClock {
  readonly #zone: IANAZone;

  constructor(zone: string) {
    this.#zone = zoneOf(zone);
  }

  /** Milliseconds by which it is ahead of UTC at `at`. */
  #offset(at: number): number {
    return this.#zone.offset(at) * MINUTE;
  }

  /** Milliseconds since it has last shown midnight. */
  #sinceMidnight(at: number): number {
    return (((at + this.#offset(at)) % DAY) + DAY) % DAY;
  }

  /** Whole minutes after midnight that it shows at `at` (UTC milliseconds). */
  minute(at: number): number {
    return Math.floor(this.#sinceMidnight(at) / MINUTE);
  }

  /** The moment between two at which its offset changes; there is one. */
  #change(from: number, until: number): number {
    const before = this.#offset(from);
    let [low, high] = [from, until];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#offset(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  }

  /**
   * The first moment after `at` at which it shows `minute`, or at which a change of the clocks has made it show a time for which `is` holds.
   * So what begins at half past two begins at three on the day on which it goes from two to three.
   */
  next(at: number, minute: number, is: (minute: number) => boolean): number {
    for (let from = at; ; ) {
      const wait = (minute * MINUTE - this.#sinceMidnight(from) + DAY) % DAY || DAY;
      const until = from + wait;
      if (this.#offset(until) === this.#offset(from)) return until;
      from = this.#change(from, until);
      if (is(this.minute(from))) return from;
    }
  }
}
