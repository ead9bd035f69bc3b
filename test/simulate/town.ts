/** The service without a network: its own inbox, flows, timers and rules of sending over one database, with a clock that is stepped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Clock } from '../../src/bot/clock.js';
import { groundFor } from '../../src/bot/core.js';
import { telegramEvent } from '../../src/bot/telegram/ears.js';
import type { InboxRow, Source } from '../../src/db/inbox.js';
import { openStore, type Store } from '../../src/db/open.js';
import { applyRetention } from '../../src/db/retention.js';
import { type Rows, rowsOf } from '../../src/db/rows.js';
import { keyboards } from '../../src/db/schema.js';
import type { Event, OwnEvent } from '../../src/flows/event.js';
import { loggedRound, solveRound } from '../../src/flows/homes/round/solve.js';
import { PHOTO_PRINTS } from '../../src/flows/homes/safety/photos.js';
import { MORNING, nextMorning } from '../../src/flows/overview/morning.js';
import { CHECKPOINT } from '../../src/flows/privacy/erase.js';
import type { Reply } from '../../src/flows/reply.js';
import { route } from '../../src/flows/route.js';
import { type Ground, Turn } from '../../src/flows/turn.js';
import { readSettings } from '../../src/settings.js';
import { Agenda } from './agenda.js';
import { Chance } from './chance.js';
import { HISTORY } from './history.js';
import { type Delivered, type Phones, Post } from './post.js';
import type { Does } from './resident.js';

/** Made up, and the same in each run: then lots and tokens are the same too. */
const KEY = Buffer.alloc(32, 7).toString('base64');
const RETENTION = 'retention';
/** Timers of the program itself, which are no events. */
const OWN_WORK: readonly string[] = [RETENTION, PHOTO_PRINTS, CHECKPOINT];
const Text = z.object({ message: z.object({ text: z.string() }) });
const DAY = 86_400_000;
/** So many events are decided before anything is sent. */
const MANY = 50;

/** A clock that stands still until it is turned. */
class Stepped extends Clock {
  at = 0;
  override now(): number {
    return this.at;
  }
  override mono(): number {
    return this.at;
  }
}

const settingsFor = (env: Record<string, string>) =>
  readSettings({
    TELEGRAM_BOT_TOKEN: 't',
    SLACK_BOT_TOKEN: 's',
    SLACK_APP_TOKEN: 'a',
    SLACK_HELP_CHANNEL: 'C0HELP',
    SLACK_URGENT_CHANNEL: 'C0URGENT',
    SLACK_OFFERS_CHANNEL: 'C0OFFERS',
    DATABASE_PATH: '-',
    DATA_KEY: KEY,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
    SLACK_API_URL: 'http://127.0.0.1:1/',
    OPERATOR_FILE: '-',
    STAFF_LANGUAGE: 'en',
    ...env,
  });

/** What is written down of each event beside the service, so often that it is compiled once. */
function notesOf({ tables }: Store) {
  const { $client } = tables as typeof tables & { $client: Database.Database };
  return {
    clock: $client.prepare('UPDATE sim_clock SET now = ?, event = ?'),
    wrote: $client.prepare('INSERT INTO sim_wrote VALUES (?, ?, ?)'),
    heard: $client.prepare(`INSERT INTO sim_heard (person_id, text, at)
      SELECT o.person_id, ?, ? FROM outbox o JOIN inbox i ON i.id = o.event_id
      WHERE o.id = ? AND i.source = 'timer' AND o.kind = 'say' AND o.priority > 0 AND o.repeat = 0
        AND o.person_id IS NOT NULL`),
  };
}

/** An event on which the program failed. */
export type Fault = { event: string; error: string };

export class Town {
  readonly rows: Rows;
  readonly ground: Ground;
  readonly agenda = new Agenda();
  /** A second connection, by which the rows are read past the code under test. */
  readonly beside: Database.Database;
  readonly faults: Fault[] = [];
  /** Timers that came too late and were dropped. */
  readonly missed: { key: string; subject: string }[] = [];
  readonly counts = { events: 0, timers: 0, rounds: 0 };
  readonly #folder = mkdtempSync(join(tmpdir(), 'helpcenter-year-'));
  readonly #path = join(this.#folder, 'year.sqlite');
  readonly #store: Store;
  readonly #clock = new Stepped();
  readonly #post: Post;
  readonly #notes: ReturnType<typeof notesOf>;
  readonly #keyboard: { get: (of: { key: string }) => { buttons: string } | undefined };
  #replies = new Map<number, Reply | undefined>();
  #arrivals = 0;
  /** Whether something may wait in the inbox: to look is dear where it is done after every step of a year. */
  #isNew = false;
  /** Whether a round of matching was asked for. */
  #isAsked = false;

  /** @param start UTC milliseconds. @param env further settings of the service. */
  constructor(seed: number, start: number, phones: Phones, env: Record<string, string> = {}) {
    this.#clock.at = start;
    this.#store = openStore(this.#path, { dataKey: KEY });
    this.rows = rowsOf(this.#store);
    this.ground = groundFor(settingsFor(env), this.rows);
    this.beside = new Database(this.#path);
    for (const statement of HISTORY) this.beside.exec(statement);
    this.#notes = notesOf(this.#store);
    // Nobody pulls the plug of a year that is played.
    this.#store.tables.run(sql`PRAGMA synchronous = OFF`);
    for (const pragma of ['cache_size = -65536', 'temp_store = MEMORY']) this.beside.pragma(pragma);
    this.#store.tables.run(sql`PRAGMA cache_size = -65536`);
    const { tables } = this.#store;
    this.#keyboard = tables
      .select({ buttons: keyboards.buttons })
      .from(keyboards)
      .where(eq(keyboards.outboxKey, sql.placeholder('key')))
      .prepare();
    const parts = { store: this.#store, ground: this.ground, clock: this.#clock };
    const chance = new Chance(seed, 'telegram');
    const heard = { ...phones, deliver: (message: Delivered) => this.#heard(message, phones) };
    this.#post = new Post(parts, { chance, phones: heard }, (event, id) => this.#own(event, id));
    const { timers } = this.rows;
    timers.set(RETENTION, 'all', start);
    timers.set(MORNING, 'all', nextMorning({ house: this.ground.house, now: start }));
  }

  get now(): number {
    return this.#clock.at;
  }

  close(): void {
    this.beside.close();
    this.#store.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Keeps what a clock has said, as it was read, for who looks whether it was said twice. All notes of quiet mode read the same. */
  #heard(message: Delivered, phones: Phones): void {
    const { text, behind, rowId } = message;
    this.#notes.heard.run(`${text}${behind}`, this.now, rowId);
    phones.deliver(message);
  }

  /** Keeps that a person has cried for help, for who looks whether somebody has heard it. */
  cried(personId: number): void {
    this.#store.tables.run(sql`INSERT INTO sim_cries VALUES (${personId}, ${this.now})`);
  }

  /** What the buttons below the message `key` do, in their order. */
  buttonsOf(key: string): Does[] {
    const stored = this.#keyboard.get({ key })?.buttons ?? '[]';
    return (JSON.parse(stored) as { action: Does }[]).map(({ action }) => action);
  }

  #own(payload: OwnEvent, externalId: string): void {
    this.rows.inbox.add({ source: 'result', externalId, payload }, this.now);
    this.#isNew = true;
  }

  /** Records `payload` and decides it, with all that follows at once. @returns the immediate answer. */
  take(source: Source, payload: unknown, lane: string | null = null): Reply | undefined {
    this.#arrivals += 1;
    const arrival = { source, externalId: `sim-${this.#arrivals}`, payload, lane };
    const id = this.#store.transaction(() => this.rows.inbox.add(arrival, this.now));
    this.#isNew = true;
    if (Text.safeParse(payload).success) this.#notes.wrote.run(id, lane, this.now);
    this.settle();
    const reply = id === null ? undefined : this.#replies.get(id);
    this.#replies.clear();
    return reply;
  }

  /** Decides, solves and sends until nothing is left to do at this moment. */
  settle(): void {
    // Nothing new leaves, and no round is asked for, where nothing was decided.
    for (let busy = true, sent = true; busy; ) {
      const waiting = this.#isNew ? this.rows.inbox.waiting(0, MANY) : [];
      // Whatever is decided may put further events in line.
      this.#isNew = waiting.length > 0;
      for (const row of waiting) this.#decide(row);
      const solved = waiting.length > 0 && this.#solve();
      sent = (sent || waiting.length > 0) && this.#post.send();
      busy = waiting.length > 0 || solved || sent;
    }
  }

  #decide(row: InboxRow): void {
    this.counts.events += 1;
    try {
      this.#store.transaction(() => {
        this.#notes.clock.run(this.now, row.id);
        const event = row.source === 'telegram' ? telegramEvent(row.payload) : (row.payload as Event);
        const turn = new Turn(this.ground, row);
        this.#replies.set(row.id, event ? route(event, turn) : undefined);
        this.#isAsked ||= turn.roundAsked;
        this.rows.inbox.finish(row.id, this.now);
      });
    } catch (error) {
      this.faults.push({
        event: JSON.stringify(row.payload),
        error: error instanceof Error ? `${error.stack}` : '',
      });
      this.#store.transaction(() => this.rows.inbox.fail(row.id, 'threw', this.now));
    }
  }

  /** Solves the rounds of matching that were asked for, as the thread beside the service does. */
  #solve(): boolean {
    if (!this.#isAsked) return false;
    this.#isAsked = false;
    const asked = this.rows.rounds.open('asked');
    for (const { id, seed, askedAt } of asked) {
      const { round, pairs, passed } = solveRound(this.rows, seed, this.ground.house.office.today(askedAt));
      const figures = { seekers: 0, units: 0, edges: 0, pairs: pairs.length, ms: 0 };
      this.counts.rounds += 1;
      this.#store.transaction(() => {
        this.rows.rounds.solved(id, this.rows.rounds.seal(loggedRound(round)), figures);
        this.#own({ type: 'round.ended', id, nth: 0, pairs, passed }, `round:${id}:0`);
      });
    }
    return asked.length > 0;
  }

  /** Steps the clock to `until`, through all that people plan, all timers and all rows that wait, in order. */
  async run(until: number): Promise<void> {
    for (;;) {
      this.settle();
      const timer = this.rows.timers.next();
      const due = timer?.due ?? Number.POSITIVE_INFINITY;
      const next = Math.min(this.agenda.next, due, this.#post.next);
      if (next > until) break;
      this.#clock.at = Math.max(this.now, next);
      if (timer && due <= this.now) await this.#wake(timer);
      else if (this.agenda.next <= this.now) this.agenda.run();
    }
    this.#clock.at = Math.max(this.now, until);
  }

  async #wake({ key, subject, until, due }: NonNullable<ReturnType<Rows['timers']['next']>>): Promise<void> {
    this.counts.timers += 1;
    const isLate = until !== null && until < this.now;
    const payload: Event = { type: 'timer.due', key, subject };
    const arrival = { source: 'timer' as const, externalId: `${key}:${subject}:${due}`, payload };
    const isEvent = !isLate && !OWN_WORK.includes(key);
    this.#store.transaction(() => {
      this.rows.timers.forget(key, subject);
      if (isEvent) this.rows.inbox.add(arrival, this.now);
    });
    if (key === RETENTION) await this.#retain();
    else if (key === CHECKPOINT) this.#store.checkpoint();
    else if (isLate && key !== PHOTO_PRINTS) this.missed.push({ key, subject });
    if (isEvent) this.#isNew = true;
  }

  async #retain(): Promise<void> {
    this.#store.transaction(() => this.rows.timers.set(RETENTION, 'all', this.now + DAY));
    await applyRetention(this.#store, this.rows, this.#path, this.now, this.ground.house.kept);
    this.#isNew = true;
  }
}
