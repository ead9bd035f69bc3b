/** Takes back or corrects what a broadcast has said: a cursor over those who have it, as crash-proof as the sending. */
import type { Broadcast, BroadcastChange } from '../../db/broadcasts.js';
import type { Turn } from '../turn.js';
import { settleStrays } from './outcome.js';
import { askForNext, BROADCAST_STEP, subjectOf } from './queue.js';

const AT_ONCE = 100;
const BACKLOG = 400;
/** With fewer under way the next step follows at once. */
const FEW = 200;
const LOOK = 1000;

/** One step; what cannot be changed any more keeps its outcome, with why. */
export function changeNext(turn: Turn, { id }: Broadcast, change: BroadcastChange): void {
  const { rows, now } = turn;
  turn.later(BROADCAST_STEP, subjectOf(id), now + LOOK);
  if (rows.broadcastPeople.open(id) > BACKLOG) return;
  const reached = rows.broadcastPeople.reached(id, change.cursor, AT_ONCE);
  for (const { personId, chat, outboxKey } of reached) {
    if (chat === null) continue;
    const key = turn.cast({ personId, chat }, 'recall', outboxKey, null);
    rows.broadcastPeople.changing(id, personId, key);
  }
  const last = reached.at(-1);
  if (last) {
    rows.broadcasts.advance(id, { change: { ...change, cursor: last.nth } });
    if (rows.broadcastPeople.open(id) < FEW) askForNext(turn, id);
    return;
  }
  settleStrays(rows, id, change.what === 'recall' ? 'recalled' : 'edited');
  if (rows.broadcastPeople.open(id) === 0) {
    rows.broadcasts.advance(id, { change: { ...change, endedAt: now } });
    turn.forget(BROADCAST_STEP, subjectOf(id));
  }
}
