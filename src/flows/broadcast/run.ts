/** The flight of a broadcast: its audience is frozen, then it runs, pauses, is cancelled, taken back or corrected. */
import type { Broadcast, BroadcastState, BroadcastWords } from '../../db/broadcasts.js';
import type { Turn } from '../turn.js';
import { changeNext } from './change.js';
import { askForNext, BROADCAST_STEP, queueNext, subjectOf } from './queue.js';

export { type BroadcastCounts, counts } from './counts.js';
export { BROADCAST_STEP } from './queue.js';

/** When a planned broadcast begins. */
export const BROADCAST_DUE = 'broadcast-due';
/** So many persons are looked at, or rows cleared away, in one transaction: well below its 20 ms. */
const FROZEN_AT_ONCE = 1000;

const inState = (turn: Turn, id: number, ...states: BroadcastState[]): Broadcast | undefined => {
  const found = turn.rows.broadcasts.byId(id);
  return found && states.includes(found.state) ? found : undefined;
};

/**
 * Freezes the audience as it is now, in steps; one that was frozen before makes place. When it is done, `frozenAt` is set, and a broadcast
 * that was begun meanwhile goes. @returns false when it has begun to go, or does not exist.
 */
export function freeze(turn: Turn, id: number): boolean {
  const broadcast = inState(turn, id, 'draft', 'waiting', 'planned');
  if (!broadcast) return false;
  const frozenTo = broadcast.frozenTo === null ? 0 : -1;
  turn.rows.broadcasts.advance(id, { frozenTo, frozenAt: null, total: 0, cursor: 0, byLanguage: {} });
  askForNext(turn, id);
  return true;
}

/** One step of the freezing. */
function freezeNext(turn: Turn, broadcast: Broadcast): void {
  const { rows, now } = turn;
  const { id, frozenTo, audience } = broadcast;
  if (frozenTo === null || broadcast.frozenAt !== null) return;
  if (frozenTo < 0) {
    if (rows.broadcastPeople.thaw(id, FROZEN_AT_ONCE) === 0) rows.broadcasts.advance(id, { frozenTo: 0 });
    return askForNext(turn, id);
  }
  const to = rows.audiences.last(frozenTo, FROZEN_AT_ONCE);
  if (to === null) {
    rows.broadcasts.advance(id, { frozenAt: now });
    const planned = inState(turn, id, 'planned');
    if (planned) goWhenDue(turn, planned);
    return;
  }
  const total = broadcast.total + rows.broadcastPeople.freeze(id, audience, now, frozenTo, to);
  const byLanguage = { ...broadcast.byLanguage };
  for (const { language, people } of rows.broadcastPeople.byLanguage(id, frozenTo, to))
    byLanguage[language] = (byLanguage[language] ?? 0) + people;
  rows.broadcasts.advance(id, { frozenTo: to, total, byLanguage });
  askForNext(turn, id);
}

/** It goes now, or at its time; while the audience is still being frozen, after that. */
function goWhenDue(turn: Turn, broadcast: Broadcast): void {
  const { id, startAt } = broadcast;
  if (startAt !== null && startAt > turn.now) return turn.later(BROADCAST_DUE, subjectOf(id), startAt);
  if (broadcast.frozenAt === null) return;
  turn.rows.broadcasts.advance(id, { state: 'running', startedAt: turn.now });
  askForNext(turn, id);
}

/** Lets it go: at once, or at its `startAt`. @returns false when it goes already, is over or does not exist. */
export function begin(turn: Turn, id: number): boolean {
  const broadcast = inState(turn, id, 'draft', 'waiting', 'planned');
  if (!broadcast) return false;
  turn.rows.broadcasts.advance(id, { state: 'planned' });
  if (broadcast.frozenTo === null) freeze(turn, id);
  goWhenDue(turn, turn.rows.broadcasts.byId(id) ?? broadcast);
  return true;
}

/** Its time has come. */
export function broadcastDue(turn: Turn, id: number): void {
  const broadcast = inState(turn, id, 'planned');
  if (broadcast) goWhenDue(turn, broadcast);
}

/** Takes out of line what has not left: those persons are the next again. */
function hold(turn: Turn, { id, cursor }: Broadcast, why: 'paused' | 'cancelled'): void {
  const first = turn.rows.broadcastPeople.unqueue(id, why, turn.now);
  if (first !== null) turn.rows.broadcasts.advance(id, { cursor: Math.min(cursor, first - 1) });
  turn.forget(BROADCAST_STEP, subjectOf(id));
}

/** Nothing more leaves, but for what is on its way in this moment. @returns false when it does not run. */
export function pause(turn: Turn, id: number): boolean {
  const broadcast = inState(turn, id, 'running');
  if (!broadcast) return false;
  hold(turn, broadcast, 'paused');
  turn.rows.broadcasts.advance(id, { state: 'paused' });
  return true;
}

/** Goes on; what was held is looked at by the rules of contact once more. @returns false when it is not paused. */
export function resume(turn: Turn, id: number): boolean {
  if (!inState(turn, id, 'paused')) return false;
  turn.rows.broadcasts.advance(id, {
    state: 'running',
    pace: { at: turn.now, ended: endedOf(turn, id), perMinute: 0 },
  });
  askForNext(turn, id);
  return true;
}

const endedOf = (turn: Turn, id: number): number =>
  turn.rows.broadcastPeople.counts(id).reduce((sum, { people }) => sum + people, 0);

/** Nobody else gets it. @returns false when it is over or does not exist. */
export function cancel(turn: Turn, id: number): boolean {
  const broadcast = inState(turn, id, 'draft', 'waiting', 'planned', 'running', 'paused');
  if (!broadcast) return false;
  hold(turn, broadcast, 'cancelled');
  turn.forget(BROADCAST_DUE, subjectOf(id));
  turn.rows.broadcasts.advance(id, { state: 'cancelled', endedAt: turn.now });
  return true;
}

/** What is done to all who have it; one that still runs ends with it. */
function change(turn: Turn, id: number, what: 'recall' | 'correct', words: Partial<BroadcastWords>): boolean {
  const { broadcasts } = turn.rows;
  const broadcast = inState(turn, id, 'running', 'paused', 'done', 'cancelled');
  const before = broadcasts.words(id);
  const begun = broadcast?.startedAt !== null && broadcast?.change?.endedAt !== null;
  if (!broadcast || !before || !begun) return false;
  cancel(turn, id);
  broadcasts.edit(id, { words: { ...before, ...words } });
  broadcasts.advance(id, { change: { v: 1, what, cursor: 0, startedAt: turn.now, endedAt: null } });
  askForNext(turn, id);
  return true;
}

/**
 * Takes back what was sent: what is younger than 48 hours is deleted, what is older reads `instead`.
 * @returns false when it was never begun, or something is being done to it.
 */
export const recall = (turn: Turn, id: number, instead: NonNullable<BroadcastWords['instead']>): boolean =>
  change(turn, id, 'recall', { instead });

/** Puts `said` in the place of what was sent. @returns false as for `recall`. */
export const correct = (turn: Turn, id: number, said: BroadcastWords['said']): boolean =>
  change(turn, id, 'correct', { said });

/** One step of whatever a broadcast is at. It may be asked for any number of times. */
export function broadcastStep(turn: Turn, id: number): void {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (!broadcast) return;
  if (broadcast.change?.endedAt === null) changeNext(turn, broadcast, broadcast.change);
  else if (broadcast.state === 'running') queueNext(turn, broadcast);
  else freezeNext(turn, broadcast);
}
