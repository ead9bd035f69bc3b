/** How far a broadcast has come, how fast it is, and when it will be over: all of it from the rows. */
import type { Outcome } from '../../db/broadcast-people.js';
import type { Broadcast } from '../../db/broadcasts.js';
import type { Turn } from '../turn.js';

export type BroadcastCounts = {
  total: number;
  /** Not yet in line, and in line or on their way. */
  waiting: number;
  queued: number;
  /** What became of the others; `skipped` and `failed` also by reason. Who was never in line when it was cancelled counts as that. */
  by: Record<Outcome, number>;
  skipped: Record<string, number>;
  failed: Record<string, number>;
  /** Were deleted since the audience was frozen; known once it is over. */
  gone: number;
  /** Of those who have it now, each a minute; null before that is known. */
  perMinute: number | null;
  /** When it will be over at that rate, without quiet hours (UTC milliseconds); null when nobody knows, or it is over. */
  endsAt: number | null;
};

/** The rate is looked at again after so long. */
const LOOKED_EVERY = 5000;
const MINUTE = 60_000;

const NOTHING: Record<Outcome, number> = {
  sent: 0,
  blocked: 0,
  failed: 0,
  unknown: 0,
  skipped: 0,
  cancelled: 0,
  recalled: 0,
  edited: 0,
};

/** @returns undefined when there is no such broadcast. */
export function counts(turn: Turn, id: number): BroadcastCounts | undefined {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (!broadcast) return undefined;
  const by = { ...NOTHING };
  const reasons: Record<'skipped' | 'failed', Record<string, number>> = { skipped: {}, failed: {} };
  for (const { outcome, reason, people } of turn.rows.broadcastPeople.counts(id)) {
    by[outcome] += people;
    if (outcome === 'skipped' || outcome === 'failed') reasons[outcome][reason ?? '-'] = people;
  }
  const ended = Object.values(by).reduce((sum, people) => sum + people, 0);
  const queued = turn.rows.broadcastPeople.open(id);
  const rest = broadcast.frozenAt === null ? 0 : Math.max(0, broadcast.total - ended - queued);
  const over = broadcast.state === 'done' || broadcast.state === 'cancelled';
  const left = over ? 0 : rest;
  if (broadcast.state === 'cancelled') by.cancelled += rest;
  const perMinute = broadcast.pace?.perMinute ?? null;
  const minutes = perMinute === null || perMinute === 0 ? null : (left + queued) / perMinute;
  const endsAt = over || minutes === null ? null : turn.house.quiet.awake(turn.now, minutes * MINUTE);
  return {
    ...{ total: broadcast.total, waiting: left, queued, by, ...reasons },
    ...{ gone: broadcast.state === 'done' ? rest : 0, perMinute, endsAt },
  };
}

/** Looks how fast it is, now and then. */
export function notePace(turn: Turn, { id, pace, startedAt }: Broadcast): void {
  const since = pace ?? { at: startedAt ?? turn.now, ended: 0 };
  if (turn.now - since.at < LOOKED_EVERY) return;
  const ended = turn.rows.broadcastPeople.counts(id).reduce((sum, { people }) => sum + people, 0);
  const perMinute = Math.round(((ended - since.ended) * MINUTE) / (turn.now - since.at));
  turn.rows.broadcasts.advance(id, { pace: { at: turn.now, ended, perMinute } });
}
