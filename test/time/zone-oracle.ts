/** Local time by the platform's own calendar, not by the library that the service counts with: half an hour after half an hour. */

const MINUTE = 60_000;
const STEP = 30 * MINUTE;
const QUARTER = 15 * MINUTE;

export type Local = { date: string; minute: number; weekday: number };

/** Every change of the clocks that the world knows falls on a half hour of UTC, so an offset counts until the next one. */
export class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();
  /** By minute. */
  readonly #locals = new Map<number, Local>();

  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }

  /** Milliseconds by which local time is ahead of UTC at `at`. */
  offset(at: number): number {
    const step = Math.floor(at / STEP);
    const known = this.#offsets.get(step);
    if (known !== undefined) return known;
    const begin = step * STEP;
    const part = Object.fromEntries(
      this.#format.formatToParts(begin).map(({ type, value }) => [type, value]),
    );
    const local = Date.UTC(
      Number(part.year),
      Number(part.month) - 1,
      Number(part.day),
      Number(part.hour),
      Number(part.minute),
    );
    this.#offsets.set(step, local - begin);
    return local - begin;
  }

  local(at: number): Local {
    const key = Math.floor(at / MINUTE);
    const known = this.#locals.get(key);
    if (known) return known;
    const shown = new Date(at + this.offset(at));
    const minute = shown.getUTCHours() * 60 + shown.getUTCMinutes();
    const weekday = ((shown.getUTCDay() + 6) % 7) + 1;
    const local = { date: shown.toISOString().slice(0, 10), minute, weekday };
    this.#locals.set(key, local);
    return local;
  }

  /** The first quarter of an hour from `at` on at which this is true; null when it is not within `days`. */
  first(at: number, is: (local: Local) => boolean, days = 16): number | null {
    for (let now = Math.ceil(at / QUARTER) * QUARTER; now <= at + days * 1440 * MINUTE; now += QUARTER)
      if (is(this.local(now))) return now;
    return null;
  }

  /** Moments of a year at which the clocks change. */
  changes(from: number, until: number): number[] {
    const found: number[] = [];
    for (let at = from; at < until; at += STEP)
      if (this.offset(at) !== this.offset(at + STEP)) found.push(at + STEP);
    return found;
  }
}
