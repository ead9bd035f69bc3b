/**
 * A service without a network: persons and staff act on the real flows and rows, one event after the other, and read what stands in
 * the outbox as if it had arrived. For stories in which what is decided counts, and not how it travels.
 */
import { randomBytes } from 'node:crypto';
import { and, eq, gt, like, lt, lte, min, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { groundFor } from '../../src/bot/core.js';
import type { Case } from '../../src/db/cases.js';
import { kept } from '../../src/db/kept.js';
import type { OutboxRow } from '../../src/db/outbox.js';
import type { Person } from '../../src/db/persons.js';
import { outbox } from '../../src/db/schema.js';
import { Knowledge } from '../../src/flows/answers/knowledge.js';
import { castEnded, isCast } from '../../src/flows/broadcast/outcome.js';
import { originOf } from '../../src/flows/broadcast/target.js';
import type { DeskFile, Event, OwnEvent, SentFile } from '../../src/flows/event.js';
import { loggedRound, solveRound } from '../../src/flows/homes/round/solve.js';
import type { Reply } from '../../src/flows/reply.js';
import { route } from '../../src/flows/route.js';
import { type Ground, Turn } from '../../src/flows/turn.js';
import { readSettings } from '../../src/settings.js';
import { loadHelpLines } from '../../src/words/help-lines.js';
import type { Language } from '../../src/words/language.js';
import type { Value } from '../../src/words/phrase.js';
import { PROMPTS } from '../../src/words/words.js';
import { type Fresh, freshStore } from '../db/fresh.js';
import { asValue, cameNot, type Said, STAFF } from './said.js';

const TEAM = 'T0TEAM';
/** A Monday. */
const START = Date.parse('2026-03-02T09:00:00+01:00');
const NO_RIGHTS = { helper: true, coordinator: null, checker: null, partner: null, legal: null };

/** Above the numbers of all that is taken. */
const OWN_TURNS = 1_000_000;

/** A message as its reader has it. */
export type Read = { row: OutboxRow; text: string; buttons: { label: string; token: string }[] };
type Payload = {
  said?: Value;
  instead?: Value;
  keyboard?: { label: Value; token: string }[][];
  lines?: { said: Value }[];
};

export class Village {
  readonly fresh: Fresh;
  readonly ground: Ground;
  /** UTC milliseconds of the business clock. */
  now = START;
  #event = 0;
  #ownTurns = 0;
  #names = 0;
  /** Up to which row the inbox was looked through. */
  #seen = 0;

  /** @param env further settings. @param dataKey the same key makes the same lots and tokens. */
  constructor(env: Record<string, string> = {}, dataKey?: string) {
    this.fresh = freshStore(dataKey);
    const settings = readSettings({
      TELEGRAM_BOT_TOKEN: 't',
      SLACK_BOT_TOKEN: 's',
      SLACK_APP_TOKEN: 'a',
      SLACK_HELP_CHANNEL: 'C0HELP',
      SLACK_URGENT_CHANNEL: 'C0URGENT',
      SLACK_OFFERS_CHANNEL: 'C0OFFERS',
      DATABASE_PATH: '-',
      DATA_KEY: randomBytes(32).toString('base64'),
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
      SLACK_API_URL: 'http://127.0.0.1:1/',
      OPERATOR_FILE: '-',
      STAFF_LANGUAGE: STAFF,
      ...env,
    });
    const knowledge = new Knowledge({
      entries: [],
      lines: () => loadHelpLines(`${PROMPTS}/help-lines.yaml`),
      offTopic: () => [],
    });
    this.ground = { ...groundFor(settings, this.rows), knowledge };
  }

  get rows() {
    return this.fresh.rows;
  }

  /** A number for a message, a view or a person that nobody else has. */
  name(): number {
    this.#names += 1;
    return this.#names;
  }

  /** Has the service decide about `event`, and everything that it says arrive. */
  take(event: Event): Reply | undefined {
    this.#event += 1;
    const id = this.#event;
    this.now += 1000;
    const reply = this.fresh.store.transaction(() =>
      route(event, new Turn(this.ground, { id, recordedAt: this.now })),
    );
    this.#arrive();
    this.#solve();
    this.#fly();
    return reply;
  }

  /** Takes the steps of broadcasts that were asked for, each of which may ask for the next. */
  #fly(): void {
    for (const { id, payload } of this.rows.inbox.waiting(this.#seen, 100)) {
      if (id <= this.#seen) continue;
      this.#seen = id;
      const step = payload as OwnEvent;
      if (step.type !== 'broadcast.step') continue;
      this.rows.inbox.finish(id, this.now);
      this.take(step);
    }
  }

  /** Solves the rounds of matching that were asked for, as the thread beside the service does. */
  #solve(): void {
    for (const { id, seed, askedAt } of this.rows.rounds.open('asked')) {
      const { round, pairs, passed } = solveRound(this.rows, seed, this.ground.house.office.today(askedAt));
      const figures = { seekers: 0, units: 0, edges: 0, pairs: pairs.length, ms: 0 };
      this.fresh.store.transaction(() =>
        this.rows.rounds.solved(id, this.rows.rounds.seal(loggedRound(round)), figures),
      );
      this.take({ type: 'round.ended', id, nth: 0, pairs, passed });
    }
  }

  /** Does `work` in a turn of its own; what it says arrives when the clock is turned next. */
  inTurn<T>(work: (turn: Turn) => T): T {
    this.#ownTurns += 1;
    const event = { id: OWN_TURNS + this.#ownTurns, recordedAt: this.now };
    return this.fresh.store.transaction(() => work(new Turn(this.ground, event)) as never);
  }

  /** Does `work` as the program itself would, unasked, and has what it says arrive. */
  unasked<T>(work: (turn: Turn) => T): T {
    const done = this.inTurn(work);
    this.advance(1000);
    return done;
  }

  own(event: OwnEvent): void {
    this.take(event);
  }

  readonly #due = kept(() => {
    const waits = and(eq(outbox.state, 'due'), lte(outbox.notBefore, sql.placeholder('now')));
    return this.fresh.store.tables.select().from(outbox).where(waits).prepare();
  });

  #open(): OutboxRow[] {
    return this.#due().all({ now: this.now });
  }

  /** What comes too late is dropped, and what is for a person who has blocked us is held, as the sender does. */
  #cannotArrive({ id, notAfter, personId }: OutboxRow): boolean {
    const isLate = notAfter !== null && notAfter < this.now;
    const isHeld = personId !== null && this.rows.persons.byId(personId)?.blockedAt !== null;
    if (isLate) this.rows.outbox.mark(id, { state: 'cancelled', finishedAt: this.now });
    else if (isHeld) this.rows.outbox.mark(id, { state: 'held' });
    return isLate || isHeld;
  }

  #arrive(): void {
    for (const row of this.#open()) {
      if (this.#cannotArrive(row)) continue;
      const externalId = String(100_000 + row.id);
      const chat = row.lane.replace(/^telegram:(-?\d+).*$/, '$1');
      this.rows.outbox.sent(row.id, { chat, externalId }, this.now);
      if (isCast(row)) castEnded(this.rows, row, row.kind === 'broadcast' ? 'sent' : 'deleted', null);
      const kase = row.kind === 'card' && row.caseId !== null ? this.rows.cases.byId(row.caseId) : undefined;
      if (kase?.threadTs === null) this.rows.cases.change(kase.id, { threadTs: `${kase.id}.000100` });
    }
    this.fresh.store.settle();
  }

  /** Has what may leave next leave, if that is before `until`. @returns whether there was anything. */
  #leaves(until: number): boolean {
    const waits = and(eq(outbox.state, 'due'), gt(outbox.notBefore, this.now), lt(outbox.notBefore, until));
    const at = min(outbox.notBefore);
    const next = this.fresh.store.tables.select({ at }).from(outbox).where(waits).get()?.at ?? null;
    if (next === null) return false;
    this.now = next;
    this.#arrive();
    return true;
  }

  /** Turns the clock by `ms`, through every timer that falls due on the way. */
  advance(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const next = this.rows.timers.next();
      if (this.#leaves(Math.min(next?.due ?? until, until))) continue;
      if (!next || next.due > until) break;
      this.now = Math.max(this.now, next.due);
      this.rows.timers.forget(next.key, next.subject);
      if (next.until === null || next.until >= this.now)
        this.take({ type: 'timer.due', key: next.key, subject: next.subject });
    }
    this.now = Math.max(this.now, until);
    this.#arrive();
  }

  days(count: number): void {
    this.advance(count * 86_400_000);
  }

  text(language: Language, said: Said): string {
    return this.ground.words.value(language, asValue(said), 'html');
  }

  /** A row of a broadcast, whose words stand there. */
  #readCast(row: OutboxRow): Read {
    const { broadcastId, language } =
      originOf(this.rows, row)?.target ?? expect.fail('belongs to no broadcast');
    const words = this.rows.broadcasts.words(broadcastId);
    const keyboard = (words?.keyboard ?? []).flat();
    const tokens = this.rows.buttons.castTokens(broadcastId, row.personId ?? 0, keyboard.length);
    const label = (n: number): string => this.ground.words.value(language, keyboard[n]?.label ?? '', 'html');
    const buttons = tokens.map((token, n) => ({ token, label: label(n) }));
    return { row, text: this.ground.words.value(language, words?.said[language] ?? '', 'html'), buttons };
  }

  #read(row: OutboxRow, language: Language): Read {
    if (isCast(row)) return this.#readCast(row);
    const payload = this.rows.outbox.payload(row) as Payload;
    const words = (said: Value): string => this.ground.words.value(language, said, 'html');
    const text = [payload.said ?? payload.instead ?? '', ...(payload.lines ?? []).map(({ said }) => said)];
    const buttons = (payload.keyboard ?? []).flat();
    return {
      row,
      text: text.map(words).join('\n'),
      buttons: buttons.map(({ label, token }) => ({ label: words(label), token })),
    };
  }

  /** What was said to a person, or in a channel of Slack, in the order in which it left. */
  sent(to: { person: Person } | { channel: string }): Read[] {
    const theirs =
      'person' in to ? eq(outbox.personId, to.person.id) : like(outbox.lane, `slack:${to.channel}:%`);
    const where = and(theirs, eq(outbox.state, 'sent'));
    const sent = this.fresh.store.tables.select().from(outbox).where(where).orderBy(outbox.id).all();
    const known = sent.filter(({ kind }) => kind !== 'card' && kind !== 'home');
    return known.map((row) => this.#read(row, 'person' in to ? to.person.language : STAFF));
  }

  resident(language: Language): Resident {
    return new Resident(this, language);
  }

  /** Somebody in Slack with these rights. */
  colleague(rights: Partial<typeof NO_RIGHTS | Record<keyof typeof NO_RIGHTS, boolean>> = {}): Colleague {
    const id = `U${this.name()}`;
    this.rows.staff.put(TEAM, id, { ...NO_RIGHTS, ...rights }, this.now);
    return new Colleague(this, id);
  }
}

/** A person on Telegram. */
export class Resident {
  readonly chat: string;
  readonly #village: Village;
  readonly #language: Language;

  constructor(village: Village, language: Language) {
    this.#village = village;
    this.#language = language;
    this.chat = String(900 + village.name());
  }

  get person(): Person {
    return this.#village.rows.persons.byChat(this.chat) ?? expect.fail('has not written yet');
  }

  #from() {
    return { chat: this.chat, languageTag: this.#language, topic: null };
  }

  writes(text: string): this {
    return this.replies(text, null);
  }

  /** Writes below a message of ours, as an answer to it. */
  replies(text: string, to: Read | null): this {
    const messageId = String(this.#village.name());
    const around = { forwarded: false, repliesTo: to?.row.externalId ?? null };
    this.#village.take({ ...this.#from(), ...around, type: 'person.wrote', messageId, text });
    return this;
  }

  /** Sends a photo that Telegram knows by `id`. */
  sendsPhoto(id: string, caption = ''): this {
    return this.#sends('photo', { id, unique: id, name: null, mime: 'image/jpeg', size: 1000 }, caption);
  }

  /** Sends a file as it is. */
  sendsFile(name: string, mime: string): this {
    const id = `${name}-${mime}`;
    return this.#sends('file', { id, unique: id, name, mime, size: 1000 }, '');
  }

  #sends(kind: 'photo' | 'file', file: SentFile, caption: string): this {
    const messageId = String(this.#village.name());
    const sent = { kind, detail: null, file, caption };
    const around = { forwarded: false, repliesTo: null };
    this.#village.take({ ...this.#from(), ...around, ...sent, type: 'person.sent', messageId });
    return this;
  }

  /** Everything that was said to them. */
  get heard(): Read[] {
    return this.#village.sent({ person: this.person });
  }

  get last(): string {
    return this.heard.at(-1)?.text ?? '';
  }

  /** Presses the newest button whose label says `label`. @returns what appeared over the chat. */
  presses(label: Said | { exactly: string }): Reply | undefined {
    const words = typeof label === 'object' && 'exactly' in label ? label.exactly : this.says(label);
    const all = this.heard.flatMap(({ buttons }) => buttons);
    const token = all.findLast((button) => button.label === words)?.token;
    if (token === undefined) cameNot(`[${words}]`, all.map((button) => button.label).slice(-12));
    return this.pressesToken(token);
  }

  pressesToken(token: string): Reply | undefined {
    return this.#village.take({ ...this.#from(), type: 'person.pressed', token, callbackId: '1' });
  }

  says(said: Said): string {
    return this.#village.text(this.person.language, said);
  }

  /** Expects that `said` was read, in the last messages. */
  reads(said: Said): void {
    const expected = this.says(said);
    const seen = this.heard.map(({ text }) => text);
    if (!seen.some((text) => text.includes(expected))) cameNot(expected, seen.slice(-5));
  }
}

/** Somebody of the team in Slack. */
export class Colleague {
  readonly id: string;
  readonly #village: Village;

  constructor(village: Village, id: string) {
    this.#village = village;
    this.id = id;
  }

  get user() {
    return { team: TEAM, id: this.id };
  }

  presses(verb: string, value: string, choice: string | null = null, channel = 'C0HELP'): Reply | undefined {
    const at = { channel, view: null };
    return this.#village.take({ type: 'staff.pressed', user: this.user, verb, value, choice, ...at });
  }

  submits(verb: string, meta: string, more: Record<string, string> = {}, text = ''): Reply | undefined {
    const view = `V${this.#village.name()}`;
    return this.#village.take({ type: 'staff.submitted', user: this.user, verb, meta, text, more, view });
  }

  /** Writes in the thread of `kase`. @returns which message it is */
  writes(kase: Pick<Case, 'channel' | 'threadTs'>, text: string, files: DeskFile[] = []): string {
    const ts = `${this.#village.name()}.000200`;
    const at = { channel: kase.channel, ts, threadTs: kase.threadTs ?? '' };
    this.#village.take({ type: 'staff.wrote', user: this.user, ...at, text, files });
    return ts;
  }

  deletes({ channel }: Pick<Case, 'channel'>, ts: string): void {
    this.#village.take({ type: 'staff.deleted', user: this.user, channel, ts });
  }

  commands(text: string): Reply | undefined {
    return this.#village.take({ type: 'staff.command', user: this.user, text, channel: 'C0HELP' });
  }
}
