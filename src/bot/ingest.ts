/** Record, decide, commit: every event goes through here, those of one lane in the order in which they were recorded. */
import { type Arrival, type InboxRow, MAX_ATTEMPTS, type Source } from '../db/inbox.js';
import type { Store } from '../db/open.js';
import type { Waiting } from '../db/outbox.js';
import type { Rows } from '../db/rows.js';
import { type Event, isPersonEvent } from '../flows/event.js';
import { replyToFailed } from '../flows/failure.js';
import type { Reply } from '../flows/reply.js';
import { route } from '../flows/route.js';
import { type Ground, Turn } from '../flows/turn.js';
import type { Clock } from './clock.js';
import { inTurns, Line } from './line.js';
import { describe, type Log } from './log.js';
import { step } from './steps.js';

/** Reduces a recorded payload to an event; null when it means nothing to us. */
export type Ears = Record<Source, (payload: unknown) => Event | null>;

export type IngestParts = {
  store: Store;
  rows: Rows;
  ground: Ground;
  clock: Clock;
  log: Log;
  ears: Ears;
  /** Told of what was put in line, after the commit. */
  queued: (rows: readonly Waiting[]) => void;
  /** Takes into the open transaction what may be sent, until that moment of the monotonic clock. @returns what sends it, to be called once that is committed. */
  take: (rows: readonly Waiting[], until: number) => () => void;
  /** A model was asked, after the commit. */
  asked: () => void;
  /** A round of matching was asked for, after the commit. */
  roundAsked: () => void;
  /** The program cannot go on. */
  fatal: (reason: string) => void;
};

const TOGETHER = 50;
/** So many recorded events are read at once. */
const LOOK = 200;
/** So many payloads are kept in memory until they are decided; those of a longer flood are read again. */
const KEPT = 400;
/** Deciding ends after this, however many events wait; what they say is taken in the same transaction, until its own end. */
const LONGEST_MS = 8;
const TRANSACTION_MS = 13;

type Decided = {
  id: number;
  reply: Reply | undefined;
  queued: readonly Waiting[];
  asked?: boolean;
  roundAsked?: boolean;
};
/** What was decided in one transaction, and what sends its words once that is committed. */
type Batch = { decided: Decided[]; send: () => void };

export class Ingest {
  readonly #parts: IngestParts;
  readonly #answers = new Map<number, (reply: Reply | undefined) => void>();
  /** Payloads recorded by this process and not yet decided, to spare opening them again. */
  readonly #fresh = new Map<number, unknown>();
  #scheduled = false;
  #stopped = false;
  /** Who waits, in the order of their turns; the rows tell it anew whenever somebody else may have changed them. */
  readonly #line = new Line<InboxRow>();
  /** Up to which row the inbox was put in line. */
  #seen = 0;
  #idle: (() => void)[] = [];
  #room: (() => void)[] = [];

  constructor(parts: IngestParts) {
    this.#parts = parts;
    parts.store.onDoubt(() => this.#lookAnew());
  }

  #lookAnew(): void {
    this.#line.clear();
    this.#seen = 0;
  }

  /** Records what arrived in one committed transaction. @returns for each the event id, or null for a repeat. */
  record(arrivals: readonly Arrival[]): (number | null)[] {
    const { store, rows, clock } = this.#parts;
    step('record.received');
    const ids = store.transaction(() => {
      const now = clock.now();
      const added = arrivals.map((arrival) => rows.inbox.add(arrival, now));
      step('record.inserted');
      return added;
    });
    step('record.committed');
    arrivals.forEach(({ payload }, n) => {
      const id = ids[n];
      if (id === null || id === undefined) return;
      if (this.#fresh.size < KEPT) this.#fresh.set(id, payload);
    });
    this.wake();
    return ids;
  }

  /**
   * The immediate answer to the event `id`, once it is decided; to be asked for right after `record`.
   * For a repeat (`null`) there is none.
   */
  answer(id: number | null | undefined): Promise<Reply | undefined> {
    if (id === null || id === undefined) return Promise.resolve(undefined);
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  /** Decides, one by one, what a process before has recorded and not decided. To be called once, at start. */
  recover(): void {
    const { store, rows, log, clock } = this.#parts;
    const left = inTurns(rows.inbox.unfinished());
    if (left.length > 0) log.info({ msg: 'unfinished events', count: left.length });
    for (const { id } of left) {
      // Only the event that is about to be decided: those behind one that kills the process are not to blame.
      store.transaction(() => rows.inbox.countAttempt(id));
      const [row] = rows.inbox.waiting(id - 1, 1);
      if (row?.id !== id) continue;
      if (row.attempts > MAX_ATTEMPTS) {
        store.transaction(() =>
          this.#poison(row, `the process ended ${MAX_ATTEMPTS} times on it`, clock.now()),
        );
      } else {
        const decided = store.transaction(() => this.#decide(row));
        this.#finish([decided]);
        this.#parts.queued(decided.queued);
      }
    }
  }

  wake(): void {
    if (this.#scheduled || this.#stopped) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      try {
        this.#run();
      } catch (error) {
        this.#parts.log.fatal({ msg: 'ingest failed', ...describe(error) });
        this.#parts.fatal('events cannot be decided');
      }
    });
  }

  #run(): void {
    if (this.#stopped) return;
    this.#lineUp();
    if (this.#line.size > 0) {
      const { decided, send } = this.#together();
      this.#finish(decided);
      send();
      this.wake();
    } else if (this.#seen > 0) {
      // What another process put in line, or a replay, may have an older id.
      this.#seen = 0;
      this.wake();
    } else for (const tell of this.#idle.splice(0)) tell();
  }

  /** Puts in line what was recorded since the last look. */
  #lineUp(): void {
    const { inbox } = this.#parts.rows;
    let rows: InboxRow[];
    do {
      rows = inbox.waiting(this.#seen, LOOK);
      for (const row of rows) this.#line.add(row);
      this.#seen = rows.at(-1)?.id ?? this.#seen;
    } while (rows.length === LOOK);
  }

  /**
   * Decides in one transaction, and takes in it what may go, for a commit is dearer than any row. A SAVEPOINT for each event
   * would copy every page that it touches, so there is none until one of them throws: then everything is undone, and they are
   * decided once more, each by itself. Flows are the same each time.
   */
  #together(): Batch {
    const { store, take, clock } = this.#parts;
    const begun: InboxRow[] = [];
    let taking = false;
    const run = (next: () => InboxRow | undefined, decide: (row: InboxRow) => Decided): Batch =>
      store.transaction(() => {
        const from = clock.mono();
        const decided = this.#decideAll(next, decide, from + LONGEST_MS);
        taking = true;
        const queued = decided.flatMap((one) => one.queued);
        return { decided, send: take(queued, from + TRANSACTION_MS) };
      });
    const turns = (): InboxRow | undefined => {
      const row = this.#line.next();
      if (row) begun.push(row);
      return row;
    };
    try {
      return run(turns, (row) => this.#route(row));
    } catch (error) {
      if (taking) throw error;
      const again = begun.values();
      const batch = run(
        () => again.next().value,
        (row) => this.#decide(row),
      );
      // Of those that were begun some may be left for lack of time: the line is made anew from the rows.
      this.#lookAnew();
      return batch;
    }
  }

  /** As many as fit in one short transaction. */
  #decideAll(next: () => InboxRow | undefined, decide: (row: InboxRow) => Decided, until: number): Decided[] {
    const { clock } = this.#parts;
    const decided: Decided[] = [];
    while (decided.length < TOGETHER && clock.mono() <= until) {
      const row = next();
      if (!row) break;
      decided.push(decide(row));
    }
    return decided;
  }

  #finish(decided: readonly Decided[]): void {
    step('decide.committed');
    if (this.#line.hasRoom) for (const tell of this.#room.splice(0)) tell();
    if (decided.some(({ asked }) => asked)) this.#parts.asked();
    if (decided.some(({ roundAsked }) => roundAsked)) this.#parts.roundAsked();
    for (const { id, reply } of decided) {
      this.#answers.get(id)?.(reply);
      this.#answers.delete(id);
    }
  }

  /** Decides one event in the open transaction; it may throw. */
  #route(row: InboxRow): Decided {
    const { rows, ground, clock } = this.#parts;
    step('decide.begun');
    const event = this.#hear(row);
    const turn = new Turn(ground, row);
    const reply = event ? route(event, turn) : undefined;
    rows.inbox.finish(row.id, clock.now());
    step('decide.decided');
    return { id: row.id, reply, queued: turn.queued, asked: turn.asked, roundAsked: turn.roundAsked };
  }

  /** Decides one event in a SAVEPOINT of its own; one that throws is undone alone and kept. */
  #decide(row: InboxRow): Decided {
    const { store, clock, log } = this.#parts;
    try {
      return store.savepoint(() => this.#route(row));
    } catch (error) {
      log.error({ msg: 'event failed', event: row.id, source: row.source, ...describe(error) });
      const event = this.#tryHear(row);
      this.#poison(row, describe(error).error, clock.now(), event);
      return { id: row.id, reply: replyToFailed(event, row.id), queued: [] };
    }
  }

  /** What a failed event was about, if that much can be read. */
  #tryHear(row: InboxRow): Event | null {
    try {
      return this.#hear(row);
    } catch {
      return null;
    }
  }

  #hear(row: InboxRow): Event | null {
    const payload = this.#fresh.get(row.id) ?? row.payload;
    this.#fresh.delete(row.id);
    return this.#parts.ears[row.source](payload);
  }

  /** Keeps the event with its error and has it told to the team and the person. A failing report is not reported again. */
  #poison(row: InboxRow, error: string, now: number, event: Event | null = null): void {
    const { rows } = this.#parts;
    rows.inbox.fail(row.id, error, now);
    const isReport = row.source === 'result';
    if (isReport) return;
    const about = event && isPersonEvent(event) ? event : null;
    const payload: Event = { type: 'event.failed', eventId: row.id, source: row.source, about };
    rows.inbox.add({ source: 'result', externalId: `failed:${row.id}:${now}`, payload }, now);
  }

  /** Whether a transaction that decides is about to begin. */
  get begins(): boolean {
    return this.#scheduled && !this.#stopped && (this.#fresh.size > 0 || this.#line.size > 0);
  }

  /** Resolves when there is room for more, so that a crowd waits at the platform and not with us; one person's flood does not count as one. */
  room(): Promise<void> {
    if (!this.#stopped) this.#lineUp();
    if (this.#line.hasRoom || this.#stopped) return Promise.resolve();
    return new Promise((resolve) => this.#room.push(resolve));
  }

  /** Resolves when every recorded event is decided. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.wake();
    });
  }

  stop(): void {
    this.#stopped = true;
    for (const tell of this.#room.splice(0)) tell();
  }
}
