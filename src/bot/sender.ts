/** Sends what the outbox holds: takes rows in a transaction, sends them once, and records what became of them. */
import { type OutboxRow, type Platform, PRIORITY, type Rendered, type Waiting } from '../db/outbox.js';
import type { Rows } from '../db/rows.js';
import type { Store } from '../db/open.js';
import type { OwnEvent } from '../flows/event.js';
import { classify, type Outcome } from './classify.js';
import type { Clock } from './clock.js';
import type { Lanes } from './lanes.js';
import { describe, type Log } from './log.js';
import type { Arrived, Mouth } from './mouth.js';
import { step } from './steps.js';

type Job = { row: OutboxRow; waiting: Waiting; rendered: Rendered };
type Finished = Job & { outcome: Outcome | { is: 'sent'; at: Arrived } | { is: 'not-there' } };
type How = Extract<OwnEvent, { type: 'send.ended' }>['how'];

export type SenderParts = {
  store: Store;
  rows: Rows;
  clock: Clock;
  log: Log;
  lanes: Lanes;
  paceOf: (row: Waiting) => string;
  mouths: Record<Platform, Mouth>;
  /** Records what ended otherwise than well as an event; called inside the transaction. */
  report: (event: OwnEvent, id: string) => void;
  /** Wakes whoever decides about recorded events. */
  reported: () => void;
  /** The program cannot go on. */
  fatal: (reason: string) => void;
};

/** Requests under way at once, per platform. */
const IN_FLIGHT: Record<Platform, number> = { telegram: 24, slack: 8 };
const TAKEN_AT_ONCE = 24;
/** Pauses after a failure before sending, doubled each time up to a minute. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
/** How often an unclear answer is said again before a human has to look. */
const MAX_REPEATS = 5;
/** Slack needs a moment until a post shows in the history. */
const PROBE_PAUSE = 5000;
const PROBES = 2;
/** A row that could not be sent for so long is given up, and the team is told. */
const LONGEST_TRY = 24 * 3_600_000;
const WAIT_PAUSE = 250;

const pause = (attempts: number): number => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempts, 10));

/** Done twice it is as if done once: nothing is lost by doing it again. */
const isIdempotent = (row: OutboxRow, rendered: Rendered | null): boolean =>
  row.kind === 'edit' || row.kind === 'remove' || rendered?.method === 'chat.update';

export class Sender {
  readonly #parts: SenderParts;
  readonly #stop = new AbortController();
  readonly #inFlight: Record<Platform, number> = { telegram: 0, slack: 0 };
  readonly #finished: Finished[] = [];
  #scheduled = false;
  #stopping = false;
  #timer: NodeJS.Timeout | null = null;
  #idle: (() => void)[] = [];
  /** Chats that Telegram has throttled lately, with the end of it (monotonic). */
  readonly #throttled = new Map<string, number>();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** Puts in line what the process before left: what was on its way then is unclear now. To be called once, at start. */
  recover(): void {
    const { store, rows, clock } = this.#parts;
    const open = store.transaction(() => {
      for (const row of rows.outbox.open()) {
        if (row.state === 'sending' && row.mergedInto === null) this.#unclear(row, 'process ended', clock.now());
      }
      return rows.outbox.open();
    });
    const rests = new Set(['held', 'sending']);
    for (const row of open) if (!rests.has(row.state)) this.#line(row);
    this.wake();
  }

  #line(row: Waiting): void {
    const { clock, lanes } = this.#parts;
    const wait = Math.max(0, row.notBefore - clock.now());
    lanes.add(row, clock.mono(), clock.mono() + wait);
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
    try {
      this.#cycle();
    } catch (error) {
      this.#parts.log.fatal({ msg: 'sender failed', ...describe(error) });
      this.#parts.fatal('the sender failed');
    }
  }

  /** One transaction: record what is finished, put back what has to go again, take what may go now. Then send. */
  #cycle(): void {
    const { store, lanes, clock, reported } = this.#parts;
    const finished = this.#finished.splice(0);
    const mayTake = lanes.size > 0 && !this.#stopping;
    if (finished.length > 0 || mayTake) {
      const jobs = store.transaction(() => {
        const lined = finished.flatMap((one) => this.#record(one));
        for (const { waiting } of finished) lanes.release(waiting, clock.mono());
        for (const row of lined) this.#line(row);
        return this.#pick().flatMap((waiting) => this.#take(waiting));
      });
      if (finished.length > 0) step('send.recorded');
      if (jobs.length > 0) step('send.committed');
      for (const job of jobs) void this.#send(job);
      reported();
    }
    this.#sleep();
  }

  #pick(): Waiting[] {
    const { lanes, clock } = this.#parts;
    const taken: Waiting[] = [];
    while (!this.#stopping && taken.length < TAKEN_AT_ONCE) {
      const full = (platform: Platform): boolean => this.#inFlight[platform] >= IN_FLIGHT[platform];
      const row = lanes.next(clock.mono(), full);
      if (!row) break;
      this.#inFlight[row.platform] += 1;
      taken.push(row);
    }
    return taken;
  }

  /** Wakes again when the next row may go; tells those who wait for silence. */
  #sleep(): void {
    const { lanes, clock } = this.#parts;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const busy = this.#inFlight.telegram + this.#inFlight.slack;
    if (busy === 0 && this.#finished.length === 0 && lanes.size === 0) for (const tell of this.#idle.splice(0)) tell();
    if (this.#stopping) return;
    const at = lanes.wakeAt(clock.mono());
    if (at !== null) this.#timer = setTimeout(() => this.wake(), Math.max(1, at - clock.mono()));
  }

  /** Checks and renders a row at the last moment. Inside the transaction. @returns the job, or nothing. */
  #take(waiting: Waiting): Job[] {
    const { rows, clock, mouths } = this.#parts;
    const row = rows.outbox.byId(waiting.id);
    const now = clock.now();
    if (!row || row.finishedAt !== null || row.mergedInto !== null || row.state === 'held') {
      return this.#skip(waiting);
    }
    step('send.taken');
    if (row.state === 'unknown') return [{ row, waiting, rendered: rows.outbox.rendered(row) ?? NOTHING }];
    if (row.notAfter !== null && row.notAfter < now) {
      this.#end(row, 'cancelled', 'expired', 'expired', now);
      return this.#skip(waiting);
    }
    return this.#render(row, waiting, mouths[row.platform]);
  }

  #render(row: OutboxRow, waiting: Waiting, mouth: Mouth): Job[] {
    const { rows, clock, lanes, log } = this.#parts;
    const rendering = this.#tryRender(row, mouth);
    if (rendering === null) return this.#skip(waiting);
    if (rendering.do === 'wait') {
      lanes.add(waiting, clock.mono(), clock.mono() + WAIT_PAUSE);
      return this.#skip(waiting);
    }
    if (rendering.do === 'hold') {
      rows.outbox.mark(row.id, { state: 'held' });
      this.#reportOnce(row, 'blocked');
      return this.#skip(waiting);
    }
    const [first, ...rest] = rendering.do === 'send' ? rendering.parts : [];
    if (rendering.do === 'cancel' || !first) {
      const reason = rendering.do === 'cancel' ? rendering.reason : 'nothing to say';
      log.debug({ msg: 'cancelled', row: row.key, reason });
      rows.outbox.mark(row.id, { state: 'cancelled', error: reason, finishedAt: clock.now() });
      return this.#skip(waiting);
    }
    rows.outbox.claim(row.id, first, Date.now());
    for (const one of rendering.merged ?? []) {
      rows.outbox.mark(one.id, { state: 'sending', mergedInto: row.id, startedAt: Date.now() });
      lanes.drop(one, clock.mono());
    }
    rest.forEach((rendered, n) => {
      const part = { key: `${row.key}:${n + 1}`, part: n + 1, repeat: 0, rendered, notBefore: 0 };
      this.#line(rows.outbox.addBeside(row, part, clock.now()));
    });
    return [{ row, waiting, rendered: first }];
  }

  #tryRender(row: OutboxRow, mouth: Mouth) {
    const { rows, log, clock } = this.#parts;
    try {
      return mouth.render(row, () => rows.outbox.dueBehind(row, TAKEN_AT_ONCE));
    } catch (error) {
      log.error({ msg: 'cannot render', row: row.key, ...describe(error) });
      this.#end(row, 'failed', 'cannot render', 'refused', clock.now());
      return null;
    }
  }

  #skip(waiting: Waiting): [] {
    const { lanes, clock } = this.#parts;
    this.#inFlight[waiting.platform] -= 1;
    lanes.release(waiting, clock.mono());
    this.wake();
    return [];
  }

  async #send(job: Job): Promise<void> {
    const outcome = await this.#attempt(job);
    this.#inFlight[job.row.platform] -= 1;
    this.#finished.push({ ...job, outcome });
    this.wake();
  }

  async #attempt({ row, rendered }: Job): Promise<Finished['outcome']> {
    const mouth = this.#parts.mouths[row.platform];
    try {
      if (row.state === 'unknown') {
        const found = mouth.probe ? await mouth.probe(row, rendered) : 'not-there';
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
      // A question that could not be put has not changed what is known.
      if (row.state === 'unknown' && outcome.is !== 'retry') return { is: 'not-sent', code: outcome.code };
      return outcome;
    }
  }

  /** Writes down what became of a row. Inside the transaction. @returns rows to be put in line. */
  #record(finished: Finished): Waiting[] {
    const { clock, fatal, log } = this.#parts;
    const { row, outcome } = finished;
    const now = clock.now();
    switch (outcome.is) {
      case 'sent':
        return this.#arrived(row, outcome.at, now);
      case 'done':
        return this.#arrived(row, { chat: row.externalChat ?? '', externalId: row.externalId }, now);
      case 'not-there':
        return this.#probed(row, now);
      case 'retry':
        this.#throttle(finished, outcome.afterMs);
        return this.#again(row, outcome.afterMs, outcome.code, now);
      case 'not-sent':
        return this.#again(row, pause(row.attempts), outcome.code, now);
      case 'gone':
        return this.#end(row, outcome.how === 'blocked' ? 'held' : 'failed', outcome.code, outcome.how, now);
      case 'refused':
        return this.#refused(finished, outcome, now);
      case 'fatal':
        log.fatal({ msg: 'credentials refused', platform: row.platform, code: outcome.code });
        fatal(`${row.platform} refuses our token`);
        return this.#again(row, 0, outcome.code, now);
      case 'unknown':
        return this.#unclear(row, outcome.code, now);
    }
  }

  #arrived(row: OutboxRow, at: Arrived, now: number): Waiting[] {
    const { rows } = this.#parts;
    rows.outbox.sent(row.id, at, now);
    for (const merged of this.#mergedInto(row)) rows.outbox.sent(merged.id, at, now);
    const opensThread = row.kind === 'card' && row.caseId !== null && at.externalId !== null;
    if (opensThread && rows.cases.byId(row.caseId ?? -1)?.threadTs === null) {
      rows.cases.change(row.caseId ?? -1, { threadTs: at.externalId });
    }
    return [];
  }

  #mergedInto(row: OutboxRow): OutboxRow[] {
    return row.kind === 'post' ? this.#parts.rows.outbox.mergedInto(row.id) : [];
  }

  /** Back in line, its own words forgotten: they are rendered again when it goes. */
  #again(row: OutboxRow, afterMs: number, code: string, now: number): Waiting[] {
    const { rows } = this.#parts;
    const notBefore = now + afterMs;
    if (row.state === 'unknown') {
      rows.outbox.mark(row.id, { notBefore });
      return [{ ...row, notBefore }];
    }
    if (now - row.createdAt > LONGEST_TRY) return this.#end(row, 'failed', code, 'expired', now);
    const freed = this.#mergedInto(row);
    for (const one of freed) rows.outbox.mark(one.id, { state: 'due', mergedInto: null });
    const rendered = row.part > 0 ? {} : { rendered: null };
    rows.outbox.mark(row.id, { state: 'retry', notBefore, error: code, ...rendered });
    return [{ ...row, notBefore }, ...freed];
  }

  /** 429: this chat or channel pauses; the whole platform does when more than one is told so. */
  #throttle({ row, waiting }: Finished, afterMs: number): void {
    const { lanes, clock, paceOf } = this.#parts;
    const now = clock.mono();
    const until = now + afterMs;
    if (row.platform === 'slack') return lanes.pause(paceOf(waiting), until, now);
    lanes.pauseLane(waiting, until, now);
    for (const [lane, end] of this.#throttled) if (end <= now) this.#throttled.delete(lane);
    this.#throttled.set(row.lane, until);
    if (this.#throttled.size > 1) lanes.pause(paceOf(waiting), until, now);
  }

  #refused({ row, rendered }: Finished, outcome: Extract<Outcome, { is: 'refused' }>, now: number): Waiting[] {
    const { rows, log } = this.#parts;
    log.error({ msg: 'refused', row: row.key, kind: row.kind, code: outcome.code });
    const tooOldToDelete = rendered.method === 'deleteMessage';
    if ((outcome.markup || tooOldToDelete) && !row.plain) {
      rows.outbox.mark(row.id, { state: 'retry', plain: true, rendered: null, error: outcome.code });
      return [{ ...row, notBefore: 0 }];
    }
    return this.#end(row, 'failed', outcome.code, 'refused', now);
  }

  #end(row: OutboxRow, state: 'failed' | 'cancelled' | 'held', error: string, how: How, now: number): Waiting[] {
    const { rows } = this.#parts;
    const finishedAt = state === 'held' ? null : now;
    rows.outbox.mark(row.id, { state, error, finishedAt, ...(state === 'held' ? { rendered: null } : {}) });
    for (const merged of this.#mergedInto(row)) rows.outbox.mark(merged.id, { state, error, finishedAt });
    this.#reportOnce(row, how);
    return [];
  }

  #reportOnce(row: OutboxRow, how: How): void {
    this.#parts.report({ type: 'send.ended', rowId: row.id, how }, `${how}:${row.id}:${row.attempts}`);
  }

  /** It may have arrived: ask where one can, say it again where that does less harm than silence, else tell the team. */
  #unclear(row: OutboxRow, code: string, now: number): Waiting[] {
    const { rows, mouths } = this.#parts;
    const rendered = rows.outbox.rendered(row);
    if (mouths[row.platform].probe && rendered?.method === 'chat.postMessage') {
      const change = { state: 'unknown' as const, unknownAt: now, error: code, probes: 0, notBefore: now + PROBE_PAUSE };
      rows.outbox.mark(row.id, change);
      return [{ ...row, ...change }];
    }
    return this.#giveUp(row, rendered, code, now);
  }

  #probed(row: OutboxRow, now: number): Waiting[] {
    const { rows } = this.#parts;
    const probes = row.probes + 1;
    if (probes >= PROBES) return this.#giveUp(row, rows.outbox.rendered(row), row.error ?? 'not there', now);
    const change = { probes, notBefore: now + PROBE_PAUSE };
    rows.outbox.mark(row.id, change);
    return [{ ...row, ...change }];
  }

  /** Ends a row as unclear for good, and puts the same words in line once more where that is right. */
  #giveUp(row: OutboxRow, rendered: Rendered | null, code: string, now: number): Waiting[] {
    const { rows } = this.#parts;
    rows.outbox.unknown(row.id, code, now);
    for (const merged of this.#mergedInto(row)) rows.outbox.unknown(merged.id, code, now);
    const silent = row.platform === 'slack' || isIdempotent(row, rendered);
    const again = row.repeat < MAX_REPEATS && (silent || row.priority <= PRIORITY.answer);
    if (!silent) this.#reportOnce(row, again ? 'repeated' : 'unclear');
    if (!again) return [];
    const repeat = row.repeat + 1;
    const key = `${row.key.replace(/r\d+$/, '')}r${repeat}`;
    // Parts and merged posts keep their bytes; a whole message is rendered again, with the remark that it may be a repeat.
    const isWhole = row.part === 0 && (row.plain || rendered?.body.parse_mode !== undefined);
    const words = isWhole ? null : rendered;
    const notBefore = now + pause(row.repeat);
    return [rows.outbox.addBeside(row, { key, part: row.part, repeat, rendered: words, notBefore }, now)];
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
    const under = (): boolean => this.#inFlight.telegram + this.#inFlight.slack > 0 || this.#finished.length > 0;
    while (under() && this.#parts.clock.mono() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    this.#stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.#run();
  }
}

const NOTHING: Rendered = { method: '', body: {} };
