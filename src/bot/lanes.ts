/**
 * The order of sending, in memory and made anew from the outbox at each start. One request at a time in a lane; within
 * a lane strict order per priority, higher priorities first; between lanes the highest priority, then turn by turn.
 */
import type { Waiting } from '../db/outbox.js';
import { Bucket, type Rate } from './bucket.js';

const PRIORITIES = 5;

type Lane = {
  name: string;
  queues: Waiting[][];
  /** Until when each priority waits for a retry (monotonic milliseconds). */
  blocked: number[];
  busy: boolean;
  pace: Bucket | null;
  /** Where it stands in line now. */
  listed: Set<Lane> | null;
};

/** What a row counts against: the platform, or the Slack channel and kind of call. */
export type PaceOf = (row: Waiting) => string;
export type RateOf = (pace: string) => Rate;

const before = (a: Waiting, b: Waiting): boolean =>
  a.seq !== b.seq ? a.seq < b.seq : a.part !== b.part ? a.part < b.part : a.id < b.id;

export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #ready = new Map<string, Set<Lane>[]>();
  readonly #paces = new Map<string, Bucket>();
  readonly #paceOf: PaceOf;
  readonly #rateOf: RateOf;
  readonly #laneRate: Rate | null;
  /** Lanes that wait for a moment, by that moment. */
  readonly #sleeping = new Map<Lane, number>();
  #waiting = 0;

  /** @param laneRate how fast a single Telegram chat may be written to; null for lanes without a pace of their own. */
  constructor(paceOf: PaceOf, rateOf: RateOf, laneRate: Rate | null) {
    this.#paceOf = paceOf;
    this.#rateOf = rateOf;
    this.#laneRate = laneRate;
  }

  /** Rows in line, those on their way not counted. */
  get size(): number {
    return this.#waiting;
  }

  #lane(row: Waiting, now: number): Lane {
    const known = this.#lanes.get(row.lane);
    if (known) return known;
    const pace = this.#laneRate && row.platform === 'telegram' ? new Bucket(this.#laneRate, now) : null;
    const queues = Array.from({ length: PRIORITIES }, (): Waiting[] => []);
    const lane: Lane = { name: row.lane, queues, blocked: [0, 0, 0, 0, 0], busy: false, pace, listed: null };
    this.#lanes.set(row.lane, lane);
    return lane;
  }

  #pace(name: string, now: number): Bucket {
    const known = this.#paces.get(name);
    if (known) return known;
    const bucket = new Bucket(this.#rateOf(name), now);
    this.#paces.set(name, bucket);
    return bucket;
  }

  /** Puts a row in line. Nothing of its lane and priority goes before `from` (monotonic milliseconds). */
  add(row: Waiting, now: number, from = 0): void {
    const lane = this.#lane(row, now);
    const queue = lane.queues[row.priority];
    if (!queue) throw new RangeError(`priority ${row.priority}`);
    let at = queue.length;
    while (at > 0 && before(row, queue[at - 1] as Waiting)) at -= 1;
    queue.splice(at, 0, row);
    lane.blocked[row.priority] = Math.max(lane.blocked[row.priority] ?? 0, from);
    this.#waiting += 1;
    this.#list(lane, now);
  }

  /** Lists the lane where its next row belongs: ready, asleep until a moment, or nowhere. */
  #list(lane: Lane, now: number): void {
    lane.listed?.delete(lane);
    lane.listed = null;
    this.#sleeping.delete(lane);
    if (lane.busy) return;
    let wake = Number.POSITIVE_INFINITY;
    for (let priority = 0; priority < PRIORITIES; priority += 1) {
      const head = lane.queues[priority]?.[0];
      if (!head) continue;
      const from = Math.max(lane.blocked[priority] ?? 0, lane.pace?.readyAt(now) ?? 0);
      if (from <= now) {
        const set = this.#readySet(this.#paceOf(head), priority);
        set.add(lane);
        lane.listed = set;
        return;
      }
      wake = Math.min(wake, from);
    }
    if (wake < Number.POSITIVE_INFINITY) this.#sleeping.set(lane, wake);
    else if (!lane.pace || lane.pace.idle(now)) this.#lanes.delete(lane.name);
  }

  #readySet(pace: string, priority: number): Set<Lane> {
    let sets = this.#ready.get(pace);
    if (!sets) {
      sets = Array.from({ length: PRIORITIES }, () => new Set<Lane>());
      this.#ready.set(pace, sets);
    }
    return sets[priority] as Set<Lane>;
  }

  #wake(now: number): void {
    for (const [lane, at] of this.#sleeping) if (at <= now) this.#list(lane, now);
  }

  /** Takes the row that is to go now and makes its lane busy; undefined when none may. `full` platforms are passed over. */
  next(now: number, full: (platform: Waiting['platform']) => boolean): Waiting | undefined {
    this.#wake(now);
    for (let priority = 0; priority < PRIORITIES; priority += 1) {
      for (const [pace, sets] of this.#ready) {
        const [lane] = sets[priority] ?? [];
        const head = lane?.queues[priority]?.[0];
        if (!lane || !head || full(head.platform)) continue;
        const bucket = this.#pace(pace, now);
        if (bucket.readyAt(now) > now) continue;
        lane.queues[priority]?.shift();
        bucket.take(now);
        lane.pace?.take(now);
        lane.busy = true;
        this.#waiting -= 1;
        this.#list(lane, now);
        return head;
      }
    }
    return undefined;
  }

  /** The row is done; its lane may send the next. */
  release(row: Waiting, now: number): void {
    const lane = this.#lane(row, now);
    lane.busy = false;
    this.#list(lane, now);
  }

  /** Takes a row out of line, because it went with another. */
  drop(row: Waiting, now: number): void {
    const lane = this.#lane(row, now);
    const queue = lane.queues[row.priority];
    const at = queue?.findIndex(({ id }) => id === row.id) ?? -1;
    if (at < 0) return;
    queue?.splice(at, 1);
    this.#waiting -= 1;
    this.#list(lane, now);
  }

  /** Nothing that counts against `pace` goes before `until`. */
  pause(pace: string, until: number, now: number): void {
    this.#pace(pace, now).close(until);
  }

  /** Nothing of the row's lane goes before `until`. */
  pauseLane(row: Waiting, until: number, now: number): void {
    const lane = this.#lane(row, now);
    lane.pace?.close(until);
    this.#list(lane, now);
  }

  /** When something may be ready next (monotonic milliseconds); null when nothing waits. */
  wakeAt(now: number): number | null {
    let at = Number.POSITIVE_INFINITY;
    for (const moment of this.#sleeping.values()) at = Math.min(at, moment);
    for (const [pace, sets] of this.#ready) {
      if (sets.some((set) => set.size > 0)) at = Math.min(at, this.#pace(pace, now).readyAt(now));
    }
    return at === Number.POSITIVE_INFINITY ? null : Math.max(at, now);
  }
}
