/** Whose identity must have been seen before anything is proposed; how many homes fit does not ask for it (R23). */
import type { Home } from './sides.js';

/** 0: nobody has seen it; the others as in facts/matching.md 6. */
export type Levels = { readonly seeker: number; readonly landlord: number };
export type LevelId = 'identity' | 'landlord';

/** Seen, or attested by a partner: needed on both sides for any proposal. */
const SEEN = 2;
/** The home was visited: needed where somebody lives already. */
const VISITED = 4;

/** What a landlord needs before `home` may be proposed. Where nobody knows whether somebody lives there, somebody may. */
export const levelFor = ({ kind, host }: Pick<Home, 'kind' | 'host'>): number =>
  kind === 'room' && host !== 'nobody' ? VISITED : SEEN;

/** What of `levels` is missing. */
export function levelMisses(home: Pick<Home, 'kind' | 'host'>, levels: Levels): LevelId[] {
  const misses: LevelId[] = [];
  if (levels.seeker < SEEN) misses.push('identity');
  if (levels.landlord < levelFor(home)) misses.push('landlord');
  return misses;
}
