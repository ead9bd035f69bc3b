/** What falls due about calls, by the keys of its timers. */
import type { Turn } from '../turn.js';
import { CALL_LATE, CALL_LATE_AGAIN, CALL_SOON, callComes, callIsLate, callIsLateAgain } from './book.js';
import { CALL_CLAIM, claimOver } from './take.js';

export const CALLING_TIMERS: Record<string, (turn: Turn, id: number) => void> = {
  [CALL_CLAIM]: claimOver,
  [CALL_SOON]: callComes,
  [CALL_LATE]: callIsLate,
  [CALL_LATE_AGAIN]: callIsLateAgain,
};
