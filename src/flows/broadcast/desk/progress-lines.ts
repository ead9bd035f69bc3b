/** How far a message to many is, what became of it in the end, and what of it was taken back or corrected. */
import type { Broadcast } from '../../../db/broadcasts.js';
import { phrase, type Value } from '../../../words/phrase.js';
import { when } from '../../overview/look.js';
import type { Turn } from '../../turn.js';
import { type BroadcastCounts, counts } from '../run.js';
import { reasonLines } from './plan-lines.js';

const CELLS = 20;

/** A bar of text: whole when all are through, never empty once one is. */
function bar(done: number, of: number): string {
  const full = of === 0 ? CELLS : Math.floor((done / of) * CELLS);
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
}

const doneOf = ({ total, waiting, queued }: BroadcastCounts): number => Math.max(0, total - waiting - queued);

function outcomes({ by, waiting, queued, skipped, failed }: BroadcastCounts): Value[] {
  const { sent, blocked, unknown, recalled, edited } = by;
  const line = phrase('desk-cast-outcomes', {
    // Who had it before it was taken back has had it.
    ...{ sent: sent + recalled + edited, blocked, unknown, failed: by.failed, skipped: by.skipped },
    left: waiting + queued + by.cancelled,
  });
  const why = reasonLines({ ...failed, ...skipped });
  return [line, ...(why.length > 0 ? [phrase('desk-cast-why', { lines: { join: why, by: ' · ' } })] : [])];
}

/** What is done to what was sent: how far, or what came of it. */
function changeLines({ change }: Broadcast, { by, queued }: BroadcastCounts): Value[] {
  if (!change) return [];
  const isRecall = change.what === 'recall';
  const { recalled, edited, sent } = by;
  if (change.endedAt === null) {
    const done = recalled + edited;
    const params = { done, of: done + sent + queued };
    return [isRecall ? phrase('desk-cast-recalling', params) : phrase('desk-cast-correcting', params)];
  }
  return [
    isRecall
      ? phrase('desk-cast-recalled', { deleted: recalled, edited, failed: sent })
      : phrase('desk-cast-corrected', { edited, failed: sent }),
  ];
}

/** One that goes, or has gone, in lines. */
export function progressLines(turn: Turn, broadcast: Broadcast): Value[] {
  const found = counts(turn, broadcast.id);
  if (!found) return [];
  const done = doneOf(found);
  const rate = found.perMinute === null ? '–' : String(Math.round(found.perMinute / 6) / 10);
  const percent = found.total === 0 ? 100 : Math.floor((done / found.total) * 100);
  const line = phrase('desk-cast-progress', {
    ...{ bar: bar(done, found.total), percent, done, of: found.total, rate },
  });
  const isOver = broadcast.endedAt !== null;
  const ends: Value[] =
    found.endsAt === null ? [] : [phrase('desk-cast-ends', { moment: when(turn, found.endsAt) })];
  const over: Value[] =
    broadcast.endedAt === null
      ? ends
      : [phrase('desk-cast-ended', { moment: when(turn, broadcast.endedAt) })];
  return [
    ...(isOver ? over : [{ join: [line, ...ends], by: ' · ' }]),
    ...outcomes(found),
    ...changeLines(broadcast, found),
  ];
}
