// Ids and message times: repeatable for a seed, unique and rising within one server.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export interface Ids {
  /** E.g. `id('C')` → C0123ABCDEF: the prefix and ten letters or digits. */
  id(prefix: string): string;
  hex(length: number): string;
  uuid(): string;
  /** Five letters, as Slack names a block that has no block_id. */
  short(): string;
}

/** A small seeded generator (mulberry32): enough for ids, not for secrets. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createIds(seed: number): Ids {
  const next = random(seed);
  const pick = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join('');
  const hex = (length: number): string => pick('0123456789abcdef', length);
  return {
    hex,
    id: (prefix) => `${prefix}0${pick(LETTERS, 9)}`,
    short: () => pick(LETTERS, 5),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}

/** Microseconds since 1970 as Slack writes a message time: `1700000000.000100`. */
export function formatTs(micros: number): string {
  const seconds = Math.floor(micros / 1e6);
  return `${seconds}.${String(micros - seconds * 1e6).padStart(6, '0')}`;
}

/** Microseconds of `1700000000.000100` or `1700000000`; undefined if it is no time. */
export function parseTs(ts: string): number | undefined {
  return /^\d{1,10}(\.\d{0,6})?$/.test(ts) ? Math.round(Number(ts) * 1e6) : undefined;
}

/** Message times from a clock in ms: never the same twice, never backwards. */
export function createStamps(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.floor(now() * 1000));
    return formatTs(last);
  };
}
