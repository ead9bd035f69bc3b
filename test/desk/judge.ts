/** The rules of the desk, looked after at each step of a conversation. */
import { and, desc, eq, sql } from 'drizzle-orm';
import { type Case, isHeld } from '../../src/db/cases.js';
import type { Store } from '../../src/db/open.js';
import type { Rows } from '../../src/db/rows.js';
import { cases, drafts, timers } from '../../src/db/schema.js';
import { Action } from '../../src/flows/actions.js';
import { CASE_CLOCK } from '../../src/flows/case/clock.js';
import { SNOOZED } from '../../src/flows/case/state.js';
import type { Event } from '../../src/flows/event.js';
import { PostPayload, SayPayload } from '../../src/flows/payload.js';
import type { Turn } from '../../src/flows/turn.js';

type Wrote = {
  person: number;
  chat: string;
  token: string;
  messageId: string;
  inCase: boolean;
  /** They may be the words of a rating. */
  rates: boolean;
  isFile: boolean;
};

const THEIRS = /zq\d+z/g;
const OURS = /hq\d+h/g;
/** What a person of these conversations presses. */
const PRESSED = new Set(['enough', 'reopen', 'rate', 'rate-words']);

function rule(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** A timer's key and subject. */
type Clock = readonly [key: string, subject: string];

function hasClock({ id, state, urgency, answerDue }: Case, set: readonly Clock[]): boolean {
  const own = `case:${id}`;
  const isOwn = (subject: string): boolean => subject === own || subject.startsWith(`${own}:`);
  if (urgency === 'red') return set.some(([, subject]) => isOwn(subject));
  if (state === 'new') return answerDue !== null;
  if (state === 'snoozed') return set.some(([key, subject]) => key === SNOOZED && subject === own);
  // A case that waits for the person is looked at again and again.
  return set.some(([key, subject]) => key === CASE_CLOCK && isOwn(subject));
}

export class Judge {
  readonly #rows: Rows;
  readonly #cases: { all: () => Case[] };
  readonly #timers: { all: () => { key: string; subject: string }[] };
  readonly #offered: { get: (of: { caseId: number }) => { id: number } | undefined };
  readonly #wrote: Wrote[] = [];
  /** Helpers' words that somebody has pressed to send. */
  readonly #mayLeave = new Set<string>();
  /** The tokens of the persons' messages in each thread, in order. */
  readonly #posted = new Map<number, string[]>();
  readonly #buttons = new Map<string, string[]>();
  /** How often what happened, so that a test can see that something did. */
  readonly counts = { turns: 0, messages: 0, inCases: 0, left: 0, cases: 0, ended: 0, rated: 0 };

  constructor(store: Store, rows: Rows) {
    this.#rows = rows;
    this.#cases = store.tables.select().from(cases).orderBy(cases.id).prepare();
    this.#timers = store.tables.select({ key: timers.key, subject: timers.subject }).from(timers).prepare();
    this.#offered = store.tables
      .select({ id: drafts.id })
      .from(drafts)
      .where(and(eq(drafts.caseId, sql.placeholder('caseId')), eq(drafts.state, 'offered')))
      .orderBy(desc(drafts.id))
      .limit(1)
      .prepare();
  }

  /** All cases of the conversation, in the order in which they were opened. */
  cases(): Case[] {
    return this.#cases.all();
  }

  lastOf(person: number): Wrote | undefined {
    return this.#wrote.findLast((one) => one.person === person);
  }

  buttonsOf(chat: string): string[] {
    return this.#buttons.get(chat) ?? [];
  }

  mayLeave(text: string): void {
    for (const token of text.match(OURS) ?? []) this.#mayLeave.add(token);
  }

  /** The newest answer in a case that was looked at and not agreed to yet. */
  offered(caseId: number): number | null {
    return this.#offered.get({ caseId })?.id ?? null;
  }

  /** The person is about to write. */
  wrote(one: Omit<Wrote, 'inCase' | 'rates'>): void {
    const known = this.#rows.persons.byChat(one.chat);
    const rates = known?.awaits?.startsWith('rating:') ?? false;
    this.#wrote.push({ ...one, rates, inCase: false });
    this.counts.messages += 1;
  }

  /** The person has written; with a case open by then, also one that the words have opened, they belong to a case. */
  heard(token: string): void {
    const one = this.#wrote.find((written) => written.token === token);
    const person = one && this.#rows.persons.byChat(one.chat);
    if (one && person && !one.rates && this.#rows.cases.openOf(person.id)) one.inCase = true;
  }

  /** After each event: what was put in line, and how the cases stand. */
  look(turn: Turn, event: Event, all: readonly Case[]): void {
    this.counts.turns += 1;
    const at = `${event.type} (event ${turn.eventId})`;
    for (const { id } of turn.queued) this.#lookAtRow(id, at);
    const set = this.#timers.all().map(({ key, subject }): Clock => [key, subject]);
    for (const kase of all) this.#lookAtCase(kase, set, at);
  }

  #lookAtRow(id: number, at: string): void {
    const row = this.#rows.outbox.byId(id);
    if (!row) return;
    const payload = this.#rows.outbox.payload(row);
    if (row.platform === 'telegram') {
      const said = JSON.stringify(payload);
      for (const token of said.match(OURS) ?? [])
        rule(this.#mayLeave.has(token), `${at}: ${token} reaches a person and nobody has pressed for it`);
      if (said.search(OURS) >= 0) this.counts.left += 1;
      const words = SayPayload.safeParse(payload);
      const tokens = words.success ? words.data.keyboard.flat().map(({ token }) => token) : [];
      this.#buttons.set(row.lane.replace('telegram:', ''), [
        ...tokens.filter((token) => this.#isPlayed(token)),
        ...this.buttonsOf(row.lane.replace('telegram:', '')),
      ]);
      return;
    }
    const posted = row.kind === 'post' ? PostPayload.parse(payload).said : '';
    const isTheirs = typeof posted === 'object' && 'key' in posted && posted.key === 'desk-person-wrote';
    if (!isTheirs || row.caseId === null) return;
    const thread = this.#posted.get(row.caseId) ?? [];
    this.#posted.set(row.caseId, [...thread, ...(JSON.stringify(posted).match(THEIRS) ?? [])]);
  }

  #isPlayed(token: string): boolean {
    const action = Action.safeParse(this.#rows.buttons.find(token)?.action);
    return action.success && PRESSED.has(action.data.do);
  }

  #lookAtCase(kase: Case, set: readonly Clock[], at: string): void {
    const here = `${at}: case ${kase.id}, ${kase.urgency} and ${kase.state},`;
    rule(
      isHeld(kase) === (kase.claimedBy !== null) || kase.state === 'resolved',
      `${here} has the wrong owner`,
    );
    if (kase.state === 'resolved') {
      rule(kase.resolvedAt !== null, `${here} has no end`);
      rule(this.#rows.promises.openIn(kase.id).length === 0, `${here} has an open promise`);
      return;
    }
    rule(kase.state === 'snoozed' || kase.snoozedUntil === null, `${here} is still put aside`);
    rule(hasClock(kase, set), `${here} has no clock`);
  }

  /** At the end: each message of a person is in its case once, and in order. */
  end(): void {
    const all = this.cases();
    this.counts.cases += all.length;
    this.counts.ended += all.filter(({ state }) => state === 'resolved').length;
    this.counts.rated += all.filter(({ id }) => this.#rows.ratings.of(id)).length;
    for (const one of this.#wrote) this.#lookAtMessage(one);
    for (const [caseId, tokens] of this.#posted) {
      const numbers = tokens.map((token) => Number(token.slice(2, -1)));
      const sorted = numbers.toSorted((a, b) => a - b);
      rule(numbers.join() === sorted.join(), `case ${caseId} reads out of order: ${numbers.join()}`);
    }
  }

  #lookAtMessage({ chat, token, messageId, inCase, isFile }: Wrote): void {
    const person = this.#rows.persons.byChat(chat);
    const kept = person ? this.#rows.messages.allFrom(person.id, messageId) : [];
    const within = kept.flatMap(({ caseId }) => caseId ?? []);
    rule(!inCase || within.length === 1, `${token} is in ${within.length} cases instead of its own`);
    const shown = [...this.#posted].flatMap(([id, tokens]) =>
      tokens.filter((one) => one === token).map(() => id),
    );
    // The words of a file are shown at once; the file itself goes to the case that is open once it is known what it is.
    const fits = isFile ? shown.length === within.length : shown.join() === within.join();
    rule(fits, `${token} stands in the threads ${shown} and is in the cases ${within}`);
    if (within.length > 0) this.counts.inCases += 1;
  }
}
