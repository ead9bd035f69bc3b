/** What waited for the proof of the right to let goes out when people have seen it. */
import type { Staff } from '../../../db/staff.js';
import type { Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { exchange } from './contacts.js';
import { pairOfMove } from './pair.js';
import { rightSeen } from './right.js';
import { sendAddress } from './viewing/address.js';

/** A checker has seen the proof. @param value `offer:12`, a home of the landlord. */
export function confirmRight(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const seen = rightSeen(turn, staff, value);
  if ('type' in seen) return seen;
  passOn(turn, seen.landlordId);
  return undefined;
}

/** Something that stood in the way of `personId`, who lets or searches, is gone: what waited for it goes out where nothing else does. */
export function passOn(turn: Turn, personId: number): void {
  const { moves } = turn.rows;
  const own = moves.openOf(personId);
  for (const move of [...moves.openAt(personId), ...(own ? [own] : [])]) {
    exchange(turn, move.proposalId);
    const pair = pairOfMove(turn, move);
    const [viewing] = turn.rows.viewings.of(move.proposalId);
    if (pair && viewing) sendAddress(turn, pair, viewing);
  }
}
