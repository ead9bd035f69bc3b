/** Calls back a proposal that still waits for the morning, when it may not be made any more (R17). */
import type { Proposal } from '../../../db/proposals.js';
import { RECALLED } from '../../turn/to-persons.js';
import type { Turn } from '../../turn.js';

/** Photo, facts and question of one proposal are said in one event. */
const KINDS = ['photos', 'relay', 'file', 'say'] as const;

/** @returns whether nothing of it has left, and now nothing will. */
export function recall(turn: Turn, { personId, messageKey, deliveredAt }: Proposal): boolean {
  const { outbox, outboxLists } = turn.rows;
  const event = Number(messageKey?.split(':')[0] ?? Number.NaN);
  if (deliveredAt !== null || outbox.byKey(messageKey ?? '')?.state !== 'due' || Number.isNaN(event))
    return false;
  const rows = KINDS.flatMap((kind) => outboxLists.ofEvent(event, kind));
  const theirs = rows.filter((row) => row.personId === personId);
  if (theirs.some(({ state }) => state !== 'due')) return false;
  for (const { id } of theirs) outbox.mark(id, { state: 'cancelled', error: RECALLED, finishedAt: turn.now });
  return true;
}

/** Something urgent has happened to `personId`: what they would be asked in the morning waits. */
export function recallFrom(turn: Turn, personId: number): void {
  const live = turn.rows.proposals.heldBy(turn.rows.profiles.holderOf(personId));
  if (live?.state === 'live' && live.personId === personId) recall(turn, live);
}
