/** The operator's zone with a memory: the platform takes longer to name an offset than most flows take for all else. */
import { IANAZone } from 'luxon';

/** Zones change their offset only at full quarters of an hour. */
const QUARTER = 15 * 60_000;
/** Some weeks of quarters, as they are asked for. */
const KEPT = 20_000;

class KnownZone extends IANAZone {
  readonly #offsets = new Map<number, number>();

  /** Minutes by which it is ahead of UTC at `at` (UTC milliseconds). */
  override offset(at: number): number {
    const quarter = Math.floor(at / QUARTER);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = super.offset(at);
    if (this.#offsets.size >= KEPT) this.#offsets.clear();
    this.#offsets.set(quarter, offset);
    return offset;
  }
}

const known = new Map<string, KnownZone>();

/** @param name of the IANA database, `Europe/Berlin`. @returns the same one for the same name. */
export function zoneOf(name: string): IANAZone {
  const zone = known.get(name) ?? new KnownZone(name);
  known.set(name, zone);
  return zone;
}
