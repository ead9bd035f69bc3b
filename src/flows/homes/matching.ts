/** When homes and households are compared: soon after anything that could change who fits where. */
import type { Turn } from '../turn.js';

/** Falls due when a round is to run. */
export const MATCH = 'homes-match';
/** What changes within so many milliseconds is compared together (facts: section 2.6). */
const PAUSE = 60_000;

/** Something has changed. The first change of several sets the time. */
export function wakeMatching(turn: Turn): void {
  if (turn.rows.timers.due(MATCH, 'all') === null) turn.later(MATCH, 'all', turn.now + PAUSE);
}
