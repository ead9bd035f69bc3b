/** How many homes fit a household today, and what stands in the way most (R26). */
import type { Rows } from '../../db/rows.js';
import { type HardId, misses, type Seeker } from '../../matching/rules.js';
import { homeOf } from '../../matching/sides.js';
import { seekerFor } from './seeker.js';

/** So many homes are looked through; more would take too long for one message. */
const LOOKED = 3000;

/** The rule that keeps out most of the homes that do not fit. */
export type Excludes = { rule: HardId; homes: number };
/** What one change of the wishes would bring: a rule that alone keeps `homes` homes out; for the region, which Land. */
export type Change = { rule: HardId; land: string | null; homes: number };
export type Narrowing = { fits: number; excludes: Excludes | null; change: Change | null };

/** What people can change themselves; the others are about the home, or the law. */
const CHANGED: readonly HardId[] = ['region', 'window', 'term', 'rent', 'pets', 'smoking', 'kind', 'women'];

const mostOf = (counts: ReadonlyMap<string, number>): [string, number] | undefined =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

function look(rows: Rows, seeker: Seeker, today: string): Narrowing {
  const missed = new Map<string, number>();
  const alone = new Map<string, number>();
  let fits = 0;
  for (const columns of rows.openHomes.page(0, LOOKED)) {
    const home = homeOf(columns, today);
    const out = misses(seeker, home);
    if (out.length === 0) fits += 1;
    for (const rule of out) add(missed, rule);
    const [rule] = out.length === 1 ? out : [];
    if (rule !== undefined && CHANGED.includes(rule))
      add(alone, rule === 'region' ? `region ${home.land ?? ''}` : rule);
  }
  const excludes = mostOf(missed);
  const change = mostOf(alone);
  const [rule, land] = change?.[0].split(' ') ?? [];
  return {
    fits,
    excludes: excludes ? { rule: excludes[0] as HardId, homes: excludes[1] } : null,
    change: change ? { rule: rule as HardId, land: land || null, homes: change[1] } : null,
  };
}

/** @param personId anybody of the household. @returns null when there is no search that goes on. */
export function narrowing(rows: Rows, personId: number, today: string): Narrowing | null {
  const profile = rows.profiles.of(personId);
  if (!profile || profile.endedAt !== null) return null;
  return look(rows, seekerFor(rows, profile), today);
}
