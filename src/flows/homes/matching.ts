/** When the next round of matching is: a minute after the first thing that may change its result (facts/matching.md 2.6). */
import type { Turn } from '../turn.js';

/** The timer of the next round. */
export const ROUND = 'match-round';
/** What happens within it is matched together. */
export const DEBOUNCE_MS = 60_000;

/** Something has changed that matching reads. Does nothing while a round is planned already, or no home may be proposed. */
export function wakeMatching(turn: Turn): void {
  if (turn.rows.timers.has(ROUND, 'all') || !turn.rows.openHomes.any()) return;
  turn.later(ROUND, 'all', turn.now + DEBOUNCE_MS);
}
