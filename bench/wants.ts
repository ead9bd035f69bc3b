/** A new offer among a million searching households: how long until the first twenty who may be asked are found. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/db/open.js';
import { rowsOf } from '../src/db/rows.js';
import { LAENDER } from '../src/matching/profile.js';
import { NO_LIMIT } from '../src/matching/wants.js';
import { quantile } from './processes.js';

const PROFILES = 1_000_000;
const OFFERS = 1000;

export async function benchWants(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-bench-'));
  const store = openStore(join(folder, 'bench.sqlite'), { dataKey: randomBytes(32).toString('base64') });
  const { wants } = rowsOf(store);
  let seed = 1;
  const below = (most: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % most;
  };
  const land = (): string => LAENDER[Math.min(below(16), below(16))] ?? 'he';
  const flags = (odds: readonly number[]): number =>
    odds.reduce((bits, percent, bit) => (below(100) < percent ? bits | (1 << bit) : bits), 0);
  for (let from = 1; from <= PROFILES; from += 10_000)
    store.transaction(() => {
      for (let id = from; id < from + 10_000; id += 1) {
        const row = {
          vdate: 20_000 + below(800),
          persons: 1 + Math.min(below(6), below(6)),
          rentMax: below(10) < 8 ? NO_LIMIT : 40_000 + below(80_000),
          fromDay: 20_700 + below(100),
          untilDay: below(2) === 0 ? NO_LIMIT : 20_800 + below(200),
          months: [0, 0, 12, NO_LIMIT][below(4)] ?? 0,
          flags: flags([15, 10, 50, 10, 15, 60, 85, 98]),
        };
        const regions = below(4) === 0 ? ['DE'] : [...new Set([land(), land()])];
        wants.put(
          id,
          regions.map((region) => ({ region, ...row })),
        );
      }
    });
  const times: number[] = [];
  for (let n = 0; n < OFFERS; n += 1) {
    const places = 1 + below(6);
    const query = {
      regions: [land(), 'DE'],
      persons: { from: Math.max(1, places - below(3)), to: places },
      rentCents: 40_000 + below(80_000),
      day: 20_720 + below(120),
      months: [6, 12, NO_LIMIT][below(3)] ?? 12,
      flags: flags([50, 80, 10, 60, 30, 30, 5, 10]),
      limit: 20,
    };
    const start = performance.now();
    wants.forHome(query);
    times.push(performance.now() - start);
  }
  store.close();
  rmSync(folder, { recursive: true, force: true });
  const [p50, p99, most] = [0.5, 0.99, 1].map((q) => quantile(times, q).toFixed(2));
  return [`${PROFILES} profiles, first 20 for a new offer: p50 ${p50} ms, p99 ${p99} ms, at most ${most} ms`];
}
