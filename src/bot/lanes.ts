/**
 * The order of sending, in memory and made anew from the outbox at each start. One request at a time in a lane; within
 * a lane strict order per priority, higher priorities first; between lanes the highest priority, then the lanes of Slack that have
 * not been heard for a minute (so that a flood in one thread keeps no first message of another waiting), then turn by turn.
 */
import type { Waiting } from '../db/outbox.js';
import { Bucket, type Rate } from './bucket.js';

const PRIORITIES = 5;
/** A lane that has sent nothing for so long goes before those that have. Milliseconds. */
const QUIET_MS = 60_000;

type Lane = {
  name: string;
  /** By priority; most lanes have rows of one alone. */
  queues: (Waiting[] | undefined)[];
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
/** Whether there is no room for a row now, because too many of its kind are under way. */
export type Full = (row: Waiting) => boolean;

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
  /** Empty lanes, with when their pace remembers nothing more. */
  readonly #resting = new Map<Lane, number>();
  /** When lanes without a pace of their own have sent last, the longest ago first. Monotonic. */
  readonly #served = new Map<string, number>();
  #waiting = 0;
  /** The same by priority. */
  readonly #waitingOf = Array.from({ length: PRIORITIES }, () => 0);

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

  /** Rows of this priority in line. */
  sizeOf(priority: number): number {
    return this.#waitingOf[priority] ?? 0;
  }

  #count(priority: number, by: 1 | -1): void {
    this.#waiting += by;
    this.#waitingOf[priority] = this.sizeOf(priority) + by;
  }

  #lane(row: Waiting, now: number): Lane {
    const known = this.#lanes.get(row.lane);
    if (known) return known;
    const pace = this.#laneRate && row.platform === 'telegram' ? new Bucket(this.#laneRate, now) : null;
    const lane: Lane = {
      name: row.lane,
      queues: [],
      blocked: [0, 0, 0, 0, 0],
      busy: false,
      pace,
      listed: null,
    };
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
    if (row.priority >= PRIORITIES) throw new RangeError(`priority ${row.priority}`);
    lane.queues[row.priority] ??= [];
    const queue = lane.queues[row.priority] as Waiting[];
    let at = queue.length;
    while (at > 0 && before(row, queue[at - 1] as Waiting)) at -= 1;
    queue.splice(at, 0, row);
    lane.blocked[row.priority] = Math.max(lane.blocked[row.priority] ?? 0, from);
    this.#count(row.priority, 1);
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
        const set = this.#readySet(this.#paceOf(head), 2 * priority + (this.#isQuiet(lane, now) ? 0 : 1));
        set.add(lane);
        lane.listed = set;
        return;
      }
      wake = Math.min(wake, from);
    }
    if (wake < Number.POSITIVE_INFINITY) this.#sleeping.set(lane, wake);
    else this.#rest(lane, now);
  }

  /** An empty lane is forgotten once its pace remembers nothing. */
  #rest(lane: Lane, now: number): void {
    const at = lane.pace?.fullAt(now) ?? now;
    this.#resting.delete(lane);
    if (at <= now) this.#lanes.delete(lane.name);
    else this.#resting.set(lane, at);
  }

  /** Forgets lanes that have rested; they stand in the order in which they came to rest. */
  #forget(now: number): void {
    for (const [lane, at] of this.#resting) {
      if (at > now) return;
      this.#resting.delete(lane);
      if (!lane.busy && lane.queues.every((queue) => !queue?.length)) this.#rest(lane, now);
    }
  }

  /** @param rank the priority, and within it those before that have been quiet. */
  #readySet(pace: string, rank: number): Set<Lane> {
    let sets = this.#ready.get(pace);
    if (!sets) {
      sets = Array.from({ length: 2 * PRIORITIES }, () => new Set<Lane>());
      this.#ready.set(pace, sets);
    }
    return sets[rank] as Set<Lane>;
  }

  /** A chat has a pace of its own: there nobody is quiet before others. */
  #isQuiet({ name, pace }: Lane, now: number): boolean {
    const at = this.#served.get(name);
    return pace === null && (at === undefined || now - at >= QUIET_MS);
  }

  #wasServed({ name, pace }: Lane, now: number): void {
    if (pace !== null) return;
    this.#served.delete(name);
    this.#served.set(name, now);
    for (const [other, at] of this.#served) {
      if (now - at < QUIET_MS) return;
      this.#served.delete(other);
    }
  }

  #wake(now: number): void {
    this.#forget(now);
    for (const [lane, at] of this.#sleeping) if (at <= now) this.#list(lane, now);
  }

  /** The first lane of a set whose next row may go. */
  #firstOf(set: Set<Lane> | undefined, priority: number, full: Full) {
    for (const lane of set ?? []) {
      const head = lane.queues[priority]?.[0];
      if (head && !full(head)) return { lane, head };
      // All chats are alike: where one finds no room, thousands behind it find none.
      if (head?.platform === 'telegram') return null;
    }
    return null;
  }

  /** Takes the row that is to go now and makes its lane busy; undefined when none may. Rows of which `full` says so are passed over. */
  next(now: number, full: Full): Waiting | undefined {
    this.#wake(now);
    for (let rank = 0; rank < 2 * PRIORITIES; rank += 1) {
      const priority = Math.floor(rank / 2);
      for (const [pace, sets] of this.#ready) {
        const bucket = this.#pace(pace, now);
        if ((sets[rank]?.size ?? 0) === 0 || bucket.readyAt(now) > now) continue;
        const found = this.#firstOf(sets[rank], priority, full);
        if (!found) continue;
        const { lane, head } = found;
        lane.queues[priority]?.shift();
        this.#wasServed(lane, now);
        bucket.take(now);
        lane.pace?.take(now);
        lane.busy = true;
        this.#count(priority, -1);
        this.#list(lane, now);
        return head;
      }
    }
    return undefined;
  }

  /** The row is done; its lane may send the next. @param unsent nothing was sent after all: it counts against no pace. */
  release(row: Waiting, now: number, unsent = false): void {
    const lane = this.#lane(row, now);
    lane.busy = false;
    if (unsent) {
      this.#pace(this.#paceOf(row), now).giveBack();
      lane.pace?.giveBack();
    }
    this.#list(lane, now);
  }

  /** Takes a row out of line, because it went with another. */
  drop(row: Waiting, now: number): void {
    const lane = this.#lane(row, now);
    const queue = lane.queues[row.priority];
    const at = queue?.findIndex(({ id }) => id === row.id) ?? -1;
    if (at < 0) return;
    queue?.splice(at, 1);
    this.#count(row.priority, -1);
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

  /** When something may be ready next (monotonic milliseconds); null when nothing waits, or only for room. */
  wakeAt(now: number, full: Full = () => false): number | null {
    let at = Number.POSITIVE_INFINITY;
    for (const moment of this.#sleeping.values()) at = Math.min(at, moment);
    for (const [pace, sets] of this.#ready) {
      if (sets.some((set, rank) => this.#firstOf(set, Math.floor(rank / 2), full)))
        at = Math.min(at, this.#pace(pace, now).readyAt(now));
    }
    return at === Number.POSITIVE_INFINITY ? null : Math.max(at, now);
  }
}
