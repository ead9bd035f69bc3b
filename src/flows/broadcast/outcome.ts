/** What became of a row of a broadcast, written where it is counted. Part of the transaction that records the row itself. */
import type { Outcome } from '../../db/broadcast-people.js';
import type { OutboxRow } from '../../db/outbox.js';
import type { Rows } from '../../db/rows.js';
import { originOf, readTarget } from './target.js';

/** `halted`: its broadcast does not go on; `skipped`: what has changed since it was put in line keeps it back. */
export type CastEnd = 'deleted' | 'edited' | 'sent' | 'blocked' | 'failed' | 'unknown' | 'skipped' | 'halted';

/** Whether the row says, or changes, what a broadcast says. */
export const isCast = ({ kind }: Pick<OutboxRow, 'kind'>): boolean =>
  kind === 'broadcast' || kind === 'recall';

const CHANGED: Partial<Record<CastEnd, Outcome>> = { deleted: 'recalled', edited: 'edited' };

/** What was taken back or corrected; what could not be is as it was. */
function changeEnded(rows: Rows, row: OutboxRow, how: CastEnd, reason: string | null): void {
  const origin = originOf(rows, row);
  if (!origin || row.personId === null) return;
  const outcome = CHANGED[how];
  rows.broadcastPeople.ended(
    origin.target.broadcastId,
    row.personId,
    outcome ?? 'sent',
    outcome ? null : reason,
  );
}

/** It does not go on: who was in line stands there again, or is left out for good. */
function halted(rows: Rows, row: OutboxRow, broadcastId: number, personId: number): void {
  const broadcast = rows.broadcasts.byId(broadcastId);
  const contact = rows.contacts.saidBy(personId, row.key);
  if (contact) rows.contacts.giveUp(contact.id, 'dropped', broadcast?.state ?? 'cancelled');
  if (broadcast?.state !== 'paused' && broadcast?.state !== 'running')
    return rows.broadcastPeople.ended(broadcastId, personId, 'cancelled', null);
  const nth = rows.broadcastPeople.back(broadcastId, personId);
  rows.broadcasts.advance(broadcastId, { cursor: Math.min(broadcast.cursor, nth - 1) });
}

/** @param reason why it was not sent; null when it was. */
export function castEnded(rows: Rows, row: OutboxRow, how: CastEnd, reason: string | null): void {
  if (row.kind === 'recall') return changeEnded(rows, row, how, reason);
  const target = readTarget(row.targetKey);
  if (!target || row.personId === null) return;
  const { broadcastId } = target;
  if (how === 'halted') return halted(rows, row, broadcastId, row.personId);
  const outcome = how === 'deleted' || how === 'edited' ? 'sent' : how;
  rows.broadcastPeople.ended(broadcastId, row.personId, outcome, reason);
}

/**
 * What ended without the ledger: taken back by another flow, or given to another person with a chat that has moved. Without this
 * somebody would be on their way for ever, and the broadcast with them.
 */
export function settleStrays(rows: Rows, broadcastId: number, well: Outcome): void {
  for (const { personId, state, error } of rows.broadcastPeople.strays(broadcastId)) {
    const outcome = state === 'sent' ? well : state === 'unknown' ? 'unknown' : 'skipped';
    rows.broadcastPeople.ended(broadcastId, personId, outcome, outcome === well ? null : (error ?? 'moved'));
  }
}
