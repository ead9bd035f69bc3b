/** Nothing of a move is waited for any more: its clocks, its viewings and the calls about it end, and contacts are forgotten. */
import type { Move } from '../../../db/moves.js';
import { CALL_KINDS } from '../../calling/kinds.js';
import type { Turn } from '../../turn.js';
import { forgetViewing } from './viewing/slots.js';

/** The landlord has not answered about a household, `proposal:7`, for the nth time. */
export const LANDLORD_DUE = 'landlord-due';
/** A step of a move has waited, `move:7`, for the nth time. */
export const MOVE_DUE = 'move-due';

/** @param why a key. @returns false when it was over already. */
export function endMove(
  turn: Turn,
  { id, proposalId }: Move,
  state: 'moved-in' | 'fallen',
  why: string | null,
): boolean {
  const { moves, viewings, calls } = turn.rows;
  if (!moves.end(id, state, why, turn.now)) return false;
  turn.forget(MOVE_DUE, `move:${id}`);
  turn.recall(`proposal:${proposalId}`);
  for (const viewing of viewings.of(proposalId)) {
    const isAhead = viewing.state === 'slots' || (viewing.at ?? 0) > turn.now;
    // Who was there is still asked whether all is well.
    if (isAhead || state === 'moved-in') forgetViewing(turn, viewing.id);
    viewings.enter(viewing.id, ['slots', 'agreed'], isAhead ? 'cancelled' : 'done', turn.now);
  }
  for (const kind of CALL_KINDS) if (kind !== 'tell') calls.drop(kind, `proposal:${proposalId}`, turn.now);
  for (const side of ['seeker', 'landlord'] as const) moves.giveContact(proposalId, side, null);
  return true;
}

/** The offer behind a proposal may not be shown any more: the way to its key is over, whatever step it had reached. */
export function moveGone(turn: Turn, proposalId: number, why: string): void {
  const move = turn.rows.moves.ofProposal(proposalId);
  if (move) endMove(turn, move, 'fallen', why);
  turn.forget(LANDLORD_DUE, `proposal:${proposalId}`);
}
