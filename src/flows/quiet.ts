/** Quiet hours: when nothing unasked is sent (R3). */
import { WallClock } from './wall-clock.js';

/** Minutes after midnight; `from` after `to` goes over midnight, `from` equal to `to` means none. */
export type QuietHours = { from: number; to: number };

function minutesOf(text: string | undefined): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text ?? '');
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  return found && minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : null;
}

/** Reads `21:00-08:00`; 24:00 is midnight. @returns null when the text is not of that form, or leaves no hour free. */
export function parseQuietHours(text: string): QuietHours | null {
  const found = /^\s*([\d:]+)\s*-\s*([\d:]+)\s*$/.exec(text);
  const from = minutesOf(found?.[1]);
  const to = minutesOf(found?.[2]);
  if (from === null || to === null || (from === 0 && to === 1440)) return null;
  return { from: from % 1440, to: to % 1440 };
}

export class Quiet {
  readonly #hours: QuietHours;
  readonly #clock: WallClock;
  readonly #isQuiet: (minute: number) => boolean;

  constructor(hours: QuietHours, zone: string) {
    const { from, to } = hours;
    this.#hours = hours;
    this.#clock = new WallClock(zone);
    this.#isQuiet = (minute) => (from > to ? minute >= from || minute < to : minute >= from && minute < to);
  }

  /** When the quiet hours in which `now` lies are over (UTC milliseconds); null outside them. */
  endsAt(now: number): number | null {
    if (!this.#isQuiet(this.#clock.minute(now))) return null;
    return this.#clock.next(now, this.#hours.to, (minute) => !this.#isQuiet(minute));
  }

  /** The moment at which `ms` have gone by since `from` (UTC milliseconds), quiet hours not counted. */
  awake(from: number, ms: number): number {
    let at = this.endsAt(from) ?? from;
    let left = ms;
    for (;;) {
      const quiet = this.#beginsAfter(at);
      const over = quiet === null ? null : this.endsAt(quiet);
      if (quiet === null || over === null || at + left <= quiet) return at + left;
      left -= quiet - at;
      at = over;
    }
  }

  /** When the next quiet hours begin; null when there are none. */
  #beginsAfter(at: number): number | null {
    const { from, to } = this.#hours;
    return from === to ? null : this.#clock.next(at, from, this.#isQuiet);
  }
}
