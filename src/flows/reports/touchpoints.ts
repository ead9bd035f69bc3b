/** The touchpoints of the well-being checks in the order in which they are lived through. */
import type { Touchpoint } from '../../db/report-care.js';
import { ARRIVAL, endDaysOf } from '../care/schedule.js';

/** Where a kind stands: on arrival, then by days after the move-in, then by days before the contract's end. */
function placeOf(kind: string): number {
  const before = endDaysOf(kind);
  if (before !== null) return 100_000 - before;
  return kind === ARRIVAL ? 0 : Number(/\d+$/.exec(kind)?.[0] ?? 0);
}

/** Guests first. */
export const inOrder = (points: readonly Touchpoint[]): Touchpoint[] =>
  points.toSorted((a, b) => a.side.localeCompare(b.side) || placeOf(a.kind) - placeOf(b.kind));
