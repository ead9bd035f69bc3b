/** Sends what the outbox holds: takes rows in a transaction, sends them once, and records what became of them. */
import { setMaxListeners } from 'node:events';
import type { Store } from '../db/open.js';
import { type Platform, PRIORITY, type Waiting } from '../db/outbox.js';
import type { Rows } from '../db/rows.js';
import type { CastPump } from './cast-pump.js';
import { classify } from './classify.js';
import type { Clock } from './clock.js';
import type { Full, Lanes } from './lanes.js';
import type { Finished, Job, Ledger } from './ledger.js';
import { describe, type Log } from './log.js';
import type { Mouth } from './mouth.js';
import { step } from './steps.js';
import { Taker } from './taker.js';
import { Throttle } from './throttle.js';

export type SenderParts = {
  store: Store;
  rows: Rows;
  clock: Clock;
  log: Log;
  lanes: Lanes;
  /** What a row counts against, as the lanes know it. */
  paceOf: (row: Waiting) => string;
  mouths: Record<Platform, Mouth>;
  ledger: Ledger;
  pump: CastPump;
  /** Messages a second to Telegram. */
  perSecond: number;
  /** Whether a transaction is about to begin into which `take` will be called. */
  rides: () => boolean;
  /** The program cannot go on. */
  fatal: (reason: string) => void;
};

/** Requests under way at once, per platform; so many of them may be rows of broadcasts, so that an answer always finds room. */
const IN_FLIGHT: Record<Platform, number> = { telegram: 128, slack: 8 };
const CASTS_IN_FLIGHT = 112;
/** And no more than the rate lets go in this time: should the process die, all of them are unclear. */
const CASTS_AHEAD_S = 0.5;
const FEWEST_CASTS = 4;
/** Of those under way to Slack so many may be files: they take long, and words must not wait for them. */
const FILES_IN_FLIGHT = 3;
const TAKEN_AT_ONCE = 96;
/** Rendering in one transaction ends after this; the rest goes in the next. */
const LONGEST_MS = 5;
/** From so many requests under way on, answers are gathered, for so long or until there are so many, before they are recorded. */
const MANY = 8;
const GATHER_MS = 8;
const GATHERED = 32;
/** A broadcast is in no hurry: each of its transactions carries more, and of those there are fewer. */
const CASTS_GATHER_MS = 16;
const CASTS_GATHERED = 96;
/** What waits longer than this, and what is said unasked, waits for a moment of the business clock, which can be turned. */
const LATER_MS = 90_000;
/** No timer of the system waits longer. */
const LONGEST_SLEEP_MS = 3_600_000;

/** How many rows of broadcasts may be sent, but not recorded as sent yet, at `perSecond` messages a second. */
export const castsInFlightAt = (perSecond: number): number =>
  Math.min(CASTS_IN_FLIGHT, Math.max(FEWEST_CASTS, Math.ceil(perSecond * CASTS_AHEAD_S)));

const isOfCast = ({ priority }: Pick<Waiting, 'priority'>): boolean => priority === PRIORITY.broadcast;
const isFile = ({ platform, kind }: Pick<Waiting, 'platform' | 'kind'>): boolean =>
  platform === 'slack' && kind === 'relay';

export class Sender {
  readonly #parts: SenderParts;
  readonly #taker: Taker;
  readonly #stop = new AbortController();
  readonly #inFlight: Record<Platform, number> = { telegram: 0, slack: 0 };
  #filesInFlight = 0;
  /** Rows of broadcasts that were taken and of which nothing is recorded yet. */
  #castsInFlight = 0;
  readonly #mostCasts: number;
  readonly #full: Full = (row) =>
    this.#inFlight[row.platform] >= IN_FLIGHT[row.platform] ||
    (isFile(row) && this.#filesInFlight >= FILES_IN_FLIGHT) ||
    (isOfCast(row) && this.#castsInFlight >= this.#mostCasts);
  /** An answer does not wait for rows of a broadcast to be written into its commit. */
  readonly #noCasts: Full = (row) => isOfCast(row) || this.#full(row);
  readonly #underWay = new Set<Job>();
  readonly #finished: Finished[] = [];
  /** Rows for a later moment, the earliest first. They stand in no line and keep nobody waiting. */
  readonly #later: Waiting[] = [];
  #scheduled = false;
  #stopping = false;
  #timer: NodeJS.Timeout | null = null;
  #gathering: NodeJS.Timeout | null = null;
  #gatherAt = 0;
  #idle: (() => void)[] = [];
  readonly #throttleOf = new Throttle();

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#mostCasts = castsInFlightAt(parts.perSecond);
    this.#taker = new Taker(parts, (row) => this.#line(row));
    // Every request under way listens for the stop.
    setMaxListeners(0, this.#stop.signal);
  }

  /** Puts in line what the process before left: what was on its way then is unclear now. To be called once, at start. */
  recover(): void {
    const { store, rows, clock, ledger } = this.#parts;
    store.transaction(() => {
      for (const row of rows.outboxLists.sending()) {
        if (row.mergedInto === null) ledger.unclear(row, 'process ended', clock.now());
      }
    });
    this.add(rows.outboxLists.waiting());
  }

  #line(row: Waiting): void {
    const { clock, lanes, pump } = this.#parts;
    if (row.priority === PRIORITY.broadcast) pump.lined();
    const wait = row.notBefore - clock.now();
    const unasked = row.platform === 'telegram' && row.priority >= PRIORITY.notice;
    // A Home tab that is redrawn a little later keeps nobody waiting either.
    if (wait > (unasked || row.kind === 'home' ? 0 : LATER_MS)) {
      // From behind: most rows wait for the same morning as the one before.
      let at = this.#later.length;
      while (at > 0 && (this.#later[at - 1]?.notBefore ?? 0) > row.notBefore) at -= 1;
      this.#later.splice(at, 0, row);
      return;
    }
    const now = clock.mono();
    lanes.add(row, now, wait > 0 ? now + wait : 0);
  }

  /** Puts in line what has waited for this moment. */
  #lineLater(): void {
    const now = this.#parts.clock.now();
    const to = this.#later.findIndex(({ notBefore }) => notBefore > now);
    for (const row of this.#later.splice(0, to < 0 ? this.#later.length : to)) this.#line(row);
  }

  /** The moment for which the first row waits that stands in no line yet (UTC milliseconds); null when none does. */
  get nextLater(): number | null {
    return this.#later[0]?.notBefore ?? null;
  }

  /** Puts rows in line that have just been committed. */
  add(rows: readonly Waiting[]): void {
    for (const row of rows) this.#line(row);
    if (rows.length > 0) this.wake();
  }

  wake(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#run());
  }

  #run(): void {
    this.#scheduled = false;
    // Should it come to nothing there, this looks again.
    if (!this.#stopping && this.#parts.rides()) return this.wake();
    try {
      this.#cycle();
    } catch (error) {
      this.#parts.log.fatal({ msg: 'sender failed', ...describe(error) });
      this.#parts.fatal('the sender failed');
    }
  }

  /** One transaction: record what is finished, put back what has to go again, take what may go now. Then send. */
  #cycle(): void {
    this.#lineLater();
    const mayTake = this.#parts.lanes.size > 0 && !this.#stopping;
    const until = this.#parts.clock.mono() + LONGEST_MS;
    if (this.#finished.length > 0 || mayTake) this.#parts.store.transaction(() => this.#work(until))();
    this.#sleep();
  }

  /**
   * Puts rows in line that are decided in the open transaction, and takes there what may go now, until that moment of the
   * monotonic clock; what is left goes in a transaction of its own.
   * @returns what sends it, to be called once the transaction is committed. Should it fail, the program cannot go on.
   */
  take(rows: readonly Waiting[], until: number): () => void {
    for (const row of rows) this.#line(row);
    this.#lineLater();
    const send = this.#work(until, this.#noCasts);
    return () => {
      send();
      this.#sleep();
    };
  }

  /** Inside a transaction. @returns what is to be done after its commit. */
  #work(until: number, full = this.#full): () => void {
    const { lanes, clock, ledger, pump } = this.#parts;
    const finished = this.#finished.splice(0);
    for (const one of finished) {
      this.#throttle(one);
      if (isOfCast(one.row)) this.#castsInFlight -= 1;
    }
    const lined = finished.flatMap((one) => ledger.record(one, clock.now()));
    for (const { waiting } of finished) lanes.release(waiting, clock.mono());
    for (const row of lined) this.#line(row);
    const jobs = this.#stopping ? [] : this.#takeNext(until, full);
    if (!this.#stopping) pump.look(lanes.sizeOf(PRIORITY.broadcast));
    return () => {
      if (finished.length > 0) step('send.recorded');
      if (jobs.length > 0) step('send.committed');
      for (const job of jobs) void this.#send(job);
    };
  }

  /** Takes as many rows as may be under way at once, and as there is time for. Inside the transaction. */
  #takeNext(until: number, full: Full): Job[] {
    const { lanes, clock } = this.#parts;
    const jobs: Job[] = [];
    for (let looked = 0; looked < TAKEN_AT_ONCE && clock.mono() < until; looked += 1) {
      const waiting = lanes.next(clock.mono(), full);
      if (!waiting) return jobs;
      const job = this.#taker.take(waiting);
      if (job) {
        this.#inFlight[waiting.platform] += 1;
        if (isFile(waiting)) this.#filesInFlight += 1;
        if (isOfCast(waiting)) this.#castsInFlight += 1;
        jobs.push(job);
      } else lanes.release(waiting, clock.mono(), true);
    }
    this.wake();
    return jobs;
  }

  /** Wakes again when the next row may go; tells those who wait for silence. */
  #sleep(): void {
    const { lanes, clock } = this.#parts;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const busy = this.#inFlight.telegram + this.#inFlight.slack;
    if (busy === 0 && this.#finished.length === 0 && lanes.size === 0)
      for (const tell of this.#idle.splice(0)) tell();
    if (this.#stopping) return;
    const at = lanes.wakeAt(clock.mono(), this.#full) ?? Number.POSITIVE_INFINITY;
    const later = (this.nextLater ?? Number.POSITIVE_INFINITY) - clock.now();
    const wait = at - clock.mono();
    // With nothing else in line it waits until the pace has room for some rows together: each by itself would be a commit of its own.
    const together = wait > 0 && lanes.sizeOf(PRIORITY.broadcast) === lanes.size ? CASTS_GATHER_MS : 1;
    const pause = Math.min(Math.max(together, wait), later);
    if (pause < Number.POSITIVE_INFINITY)
      this.#timer = setTimeout(() => this.wake(), Math.min(LONGEST_SLEEP_MS, Math.max(1, pause)));
  }

  async #send(job: Job): Promise<void> {
    this.#underWay.add(job);
    const outcome = await this.#attempt(job);
    // A stop may have recorded it as unclear meanwhile.
    if (!this.#underWay.delete(job)) return;
    this.#inFlight[job.row.platform] -= 1;
    if (isFile(job.row)) this.#filesInFlight -= 1;
    this.#finished.push({ row: job.row, waiting: job.waiting, rendered: job.rendered, outcome });
    this.#wakeForMany(isOfCast(job.row));
  }

  /** While many are under way, the answers of a moment are recorded in one transaction. */
  #wakeForMany(ofCast: boolean): void {
    const under = this.#inFlight.telegram + this.#inFlight.slack;
    if (under < MANY || this.#finished.length >= (ofCast ? CASTS_GATHERED : GATHERED)) return this.wake();
    this.#gather(ofCast ? CASTS_GATHER_MS : GATHER_MS);
  }

  /** Wakes in `ms`, or sooner when somebody has asked for that before. */
  #gather(ms: number): void {
    const at = this.#parts.clock.mono() + ms;
    if (this.#gathering && this.#gatherAt <= at) return;
    if (this.#gathering) clearTimeout(this.#gathering);
    this.#gatherAt = at;
    this.#gathering = setTimeout(() => {
      this.#gathering = null;
      this.wake();
    }, ms);
  }

  async #attempt({ row, rendered }: Job): Promise<Finished['outcome']> {
    const mouth = this.#parts.mouths[row.platform];
    try {
      if (row.state === 'unknown') {
        const found = await mouth.probe(row, rendered);
        return found === 'not-there' ? { is: 'not-there' } : { is: 'sent', at: found };
      }
      const sending = mouth.deliver(rendered, this.#stop.signal);
      step('send.requested');
      const at = await sending;
      step('send.answered');
      return { is: 'sent', at };
    } catch (error) {
      const outcome = classify(error);
      this.#parts.log.warn({ msg: 'send', row: row.key, is: outcome.is, code: outcome.code });
      if (row.state !== 'unknown' || outcome.is === 'retry') return outcome;
      // A question that could not be put has not changed what is known; one that is refused never will.
      return outcome.is === 'refused' ? { is: 'not-there' } : { is: 'not-sent', code: outcome.code };
    }
  }

  /** 429: this chat or channel pauses; the whole platform does when many are told so. */
  #throttle({ row, waiting, outcome }: Finished): void {
    const { lanes, clock, paceOf } = this.#parts;
    const now = clock.mono();
    if (row.platform === 'telegram') this.#throttleOf.answered(now);
    if (outcome.is !== 'retry') return;
    const until = now + outcome.afterMs;
    if (row.platform === 'slack') return lanes.pause(paceOf(waiting), until, now);
    lanes.pauseLane(waiting, until, now);
    if (this.#throttleOf.refused(row.lane, now, until)) lanes.pause(paceOf(waiting), until, now);
  }

  /** Resolves when nothing is in line and nothing under way. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.wake();
    });
  }

  get busy(): boolean {
    return this.#parts.lanes.size > 0 || this.#inFlight.telegram + this.#inFlight.slack > 0;
  }

  /** Takes nothing more, waits for what is under way, and after `graceMs` aborts it: then it is unclear. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    if (this.#timer) clearTimeout(this.#timer);
    const until = this.#parts.clock.mono() + graceMs;
    const under = (): boolean =>
      this.#inFlight.telegram + this.#inFlight.slack > 0 || this.#finished.length > 0;
    while (under() && this.#parts.clock.mono() < until)
      await new Promise((resolve) => setTimeout(resolve, 20));
    this.#stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Slack's client cannot be aborted.
    for (const job of this.#underWay)
      this.#finished.push({ ...job, outcome: { is: 'unknown', code: 'stopped' } });
    this.#underWay.clear();
    this.#run();
  }
}
