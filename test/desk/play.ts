/**
 * A desk without a network: random persons and helpers act on the real flows and rows, one event after the other, and after each
 * the rules of the desk are looked after. What would leave is what stands in the outbox.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { groundFor } from '../../src/bot/core.js';
import type { Case } from '../../src/db/cases.js';
import { openStore, type Store } from '../../src/db/open.js';
import { type Rows, rowsOf } from '../../src/db/rows.js';
import { Knowledge } from '../../src/flows/answers/knowledge.js';
import type { Event, User } from '../../src/flows/event.js';
import { route } from '../../src/flows/route.js';
import { type Ground, Turn } from '../../src/flows/turn.js';
import { readSettings } from '../../src/settings.js';
import { Judge } from './judge.js';

const TEAM = 'T0TEAM';
const HELPERS = ['U0ANNA', 'U0BORIS', 'U0CARLA'] as const;
const RIGHTS = { helper: true, coordinator: null, checker: null, partner: null, legal: null };
const PERSONS = 3;
const START = Date.parse('2026-03-02T09:00:00+01:00');
const MINUTE = 60_000;

/** What can happen; the numbers choose among what is there. */
export type Act =
  | { do: 'write'; who: number; what: 'words' | 'human' | 'danger' | 'status' | 'photo' }
  | { do: 'edit'; who: number }
  | { do: 'press'; who: number; which: number }
  | { do: 'thread'; who: number; kase: number; what: 'write' | 'edit' | 'delete' }
  | { do: 'draft'; who: number; kase: number; verb: 'send' | 'keep' | 'edit' | 'correct' | 'remove' }
  | { do: 'verb'; who: number; kase: number; verb: string; to: number; called: boolean }
  | { do: 'modal'; who: number; kase: number; verb: 'reply' | 'note' | 'resolve' | 'promise' | 'wants' }
  | { do: 'wait'; minutes: number };

const VERBS = [
  'claim',
  'takeover',
  'handover',
  'accept',
  'decline',
  'snooze 2h',
  'snooze friday',
  'priority high',
  'topic office',
  'language de',
  'deadline 1.12.',
  'deadline none',
  'promise friday',
  'promise kept',
  'wants',
  'reopen',
  'confirm',
  'next',
  'mine',
  'help',
] as const;

const index = fc.nat(11);

/** A conversation: acts in the order in which they happen. */
export const conversation = (most: number): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          do: fc.constant('write' as const),
          who: index,
          what: fc.constantFrom(
            'words',
            'words',
            'words',
            'words',
            'human',
            'human',
            'danger',
            'status',
            'photo',
          ),
        }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), who: index }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('press' as const), who: index, which: index }) },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('thread' as const),
          who: index,
          kase: index,
          what: fc.constantFrom('write', 'write', 'write', 'edit', 'delete'),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constant('draft' as const),
          who: index,
          kase: index,
          verb: fc.constantFrom('send', 'send', 'keep', 'edit', 'correct', 'remove'),
        }),
      },
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant('verb' as const),
          who: index,
          kase: index,
          verb: fc.constantFrom('claim', 'claim', ...VERBS),
          to: index,
          called: fc.boolean(),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('modal' as const),
          who: index,
          kase: index,
          verb: fc.constantFrom('reply', 'reply', 'resolve', 'resolve', 'note', 'promise', 'wants'),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('wait' as const),
          minutes: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 100, max: 15_000 })),
        }),
      },
    ),
    { maxLength: most, size: 'max' },
  );

class Over extends Error {}

/** A database in which one conversation after the other is played and undone. */
export class Desk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'helpcenter-desk-'));
  readonly #store: Store;
  readonly #ground: Ground;

  constructor() {
    this.#store = openStore(join(this.#folder, 'desk.sqlite'), {
      dataKey: randomBytes(32).toString('base64'),
    });
    this.#ground = groundOf(rowsOf(this.#store));
  }

  close(): void {
    this.#store.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Plays `acts` and leaves nothing behind. @returns how much happened. @throws when a rule was broken. */
  play(acts: readonly Act[]): Judge {
    const played = new Play(this.#store, this.#ground);
    try {
      this.#store.transaction(() => {
        played.begin();
        for (const act of acts) played.act(act);
        played.judge.end();
        throw new Over();
      });
    } catch (error) {
      if (!(error instanceof Over)) throw error;
    }
    return played.judge;
  }
}

function groundOf(rows: Rows): Ground {
  const env = {
    TELEGRAM_BOT_TOKEN: 't',
    SLACK_BOT_TOKEN: 's',
    SLACK_APP_TOKEN: 'a',
    SLACK_HELP_CHANNEL: 'C0HELP',
    SLACK_URGENT_CHANNEL: 'C0URGENT',
    DATABASE_PATH: '-',
    DATA_KEY: randomBytes(32).toString('base64'),
    TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
    SLACK_API_URL: 'http://127.0.0.1:1/',
    OPERATOR_FILE: '-',
    STAFF_LANGUAGE: 'en',
  };
  // Nothing is answered by the program, so that more comes to the desk.
  const knowledge = new Knowledge({ entries: [], lines: () => [], offTopic: () => [] });
  return { ...groundFor(readSettings(env), rows), knowledge };
}

/** One conversation. */
class Play {
  readonly judge: Judge;
  readonly #store: Store;
  readonly #ground: Ground;
  #now = START;
  #event = 0;
  #message = 0;
  /** What helpers wrote into threads: where, by whom, and the text that stands there now. */
  readonly #thread: { channel: string; ts: string; threadTs: string; user: string; gone: boolean }[] = [];

  constructor(store: Store, ground: Ground) {
    this.#store = store;
    this.#ground = ground;
    this.judge = new Judge(store, ground.rows);
  }

  begin(): void {
    for (const id of HELPERS) this.#ground.rows.staff.put(TEAM, id, RIGHTS, this.#now);
    for (let who = 0; who < PERSONS; who += 1) this.#write({ do: 'write', who, what: 'human' });
  }

  act(act: Act): void {
    if (act.do === 'wait') return this.#wait(act.minutes);
    this.#now += 7_000;
    this.#runTimers();
    switch (act.do) {
      case 'write':
        return this.#write(act);
      case 'edit':
        return this.#edit(act.who % PERSONS);
      case 'press':
        return this.#press(act);
      case 'thread':
        return this.#inThread(act);
      case 'draft':
        return this.#draft(act);
      case 'verb':
        return this.#verb(act);
      case 'modal':
        return this.#modal(act);
    }
  }

  /** Has the service decide about `event`. */
  #take(event: Event): ReturnType<typeof route> {
    this.#event += 1;
    const turn = new Turn(this.#ground, { id: this.#event, recordedAt: this.#now });
    const reply = route(event, turn);
    this.#store.settle();
    const all = this.judge.cases();
    // The card of a new case arrives, and with it the thread.
    for (const { id, threadTs } of all)
      if (threadTs === null) this.#ground.rows.cases.change(id, { threadTs: `${id}.000100` });
    this.judge.look(turn, event, all);
    return reply;
  }

  #wait(minutes: number): void {
    const until = this.#now + minutes * MINUTE;
    for (;;) {
      const next = this.#ground.rows.timers.next();
      if (!next || next.due > until) break;
      this.#now = Math.max(this.#now, next.due);
      this.#runTimers();
    }
    this.#now = until;
  }

  #runTimers(): void {
    const { timers } = this.#ground.rows;
    for (let next = timers.next(); next && next.due <= this.#now; next = timers.next()) {
      const { key, subject } = next;
      timers.forget(key, subject);
      this.#now += 1;
      this.#take({ type: 'timer.due', key, subject });
    }
  }

  #fromPerson(who: number) {
    return { chat: String(900 + who), languageTag: ['uk', 'de', 'en'][who], topic: null };
  }

  #write({ who, what }: Extract<Act, { do: 'write' }>): void {
    const person = who % PERSONS;
    this.#message += 1;
    const token = `zq${this.#message}z`;
    const around = { ...this.#fromPerson(person), forwarded: false, repliesTo: null };
    const messageId = String(this.#message);
    if (what === 'photo') {
      const file = { id: `f${token}`, unique: token, name: null, mime: 'image/jpeg', size: 1000 };
      const sent = { kind: 'photo' as const, detail: null, file, caption: `the stair ${token}` };
      this.judge.wrote({ person, token, messageId, chat: around.chat, isFile: true });
      this.#take({ ...around, type: 'person.sent', messageId, ...sent });
      this.judge.heard(token);
      return;
    }
    const texts = {
      words: `the stair ${token}`,
      human: '/human',
      danger: `my husband hits me ${token}`,
      status: '/status',
    };
    if (!texts[what].startsWith('/'))
      this.judge.wrote({ person, token, messageId, chat: around.chat, isFile: false });
    this.#take({ ...around, type: 'person.wrote', messageId, text: texts[what] });
    this.judge.heard(token);
  }

  /** The person changes their newest message; its token stays. */
  #edit(person: number): void {
    const last = this.judge.lastOf(person);
    if (!last) return;
    const { chat, languageTag } = this.#fromPerson(person);
    const text = `the cellar ${last.token}`;
    this.#take({ type: 'person.edited', chat, languageTag, messageId: last.messageId, text, content: null });
  }

  #press({ who, which }: Extract<Act, { do: 'press' }>): void {
    const person = who % PERSONS;
    const tokens = this.judge.buttonsOf(String(900 + person));
    const token = tokens[which % Math.max(1, tokens.length)];
    if (token === undefined) return;
    this.#take({ ...this.#fromPerson(person), type: 'person.pressed', token, callbackId: '1' });
  }

  #user(who: number): { team: string; id: string } {
    return { team: TEAM, id: HELPERS[who % HELPERS.length] ?? HELPERS[0] };
  }

  /** Mostly whoever has the case, as it is at a desk. */
  #usual(who: number, kase: Case): { team: string; id: string } {
    const holder = kase.claimedBy === null ? undefined : this.#ground.rows.staff.byId(kase.claimedBy);
    return who % 4 === 0 || !holder ? this.#user(who) : { team: TEAM, id: holder.userId };
  }

  #case(which: number) {
    const all = this.judge.cases();
    return all[all.length - 1 - (which % Math.max(1, all.length))];
  }

  #helperToken(): string {
    this.#message += 1;
    return `hq${this.#message}h`;
  }

  #inThread({ who, kase: which, what }: Extract<Act, { do: 'thread' }>): void {
    const kase = this.#case(which);
    if (!kase?.threadTs) return;
    const user = this.#usual(who, kase);
    if (what === 'write') {
      const ts = `${this.#message + 5000}.000200`;
      const place = { channel: kase.channel, ts, threadTs: kase.threadTs };
      this.#thread.push({ ...place, user: user.id, gone: false });
      this.#take({
        type: 'staff.wrote',
        user,
        ...place,
        text: `come at ten ${this.#helperToken()}`,
        files: [],
      });
      return;
    }
    const own = this.#thread.filter((one) => one.user === user.id && !one.gone).at(-1);
    if (!own) return;
    const { channel, ts } = own;
    if (what === 'delete') own.gone = true;
    if (what === 'delete') this.#take({ type: 'staff.deleted', user, channel, ts });
    else this.#take({ type: 'staff.edited', user, channel, ts, text: `come at nine ${this.#helperToken()}` });
  }

  /** A button of a preview: the newest draft of that helper in the case. */
  #draft({ who, kase: which, verb }: Extract<Act, { do: 'draft' }>): void {
    const kase = this.#case(which);
    if (!kase) return;
    const user = this.#usual(who, kase);
    const at = this.#thread.filter((one) => one.user === user.id).at(-1);
    const draft = at && this.#ground.rows.drafts.from(at.channel, at.ts).at(-1);
    if (!draft) return;
    if (verb === 'send' || verb === 'correct') this.judge.mayLeave(draft.text);
    const value = `draft:${draft.id}`;
    const press = { verb, value, channel: at.channel, choice: null, view: null };
    this.#take({ type: 'staff.pressed', user, ...press });
  }

  #verb({ who, kase: which, verb: line, to, called }: Extract<Act, { do: 'verb' }>): void {
    const kase = this.#case(which);
    const user = this.#user(who);
    if (!kase?.threadTs) return;
    const [verb = '', ...rest] = line.split(' ');
    const extra: Record<string, string> = {
      handover: `<@${this.#user(to).id}>`,
      wants: this.#helperToken(),
      promise: rest.includes('friday') ? this.#helperToken() : '',
    };
    const words = [...rest, extra[verb] ?? ''].join(' ').trim();
    const { channel, threadTs } = kase;
    if (['takeover', 'accept', 'decline', 'confirm'].includes(verb)) {
      const press = { verb, value: `case:${kase.id}`, channel, choice: null, view: null };
      this.#take({ type: 'staff.pressed', user, ...press });
    } else if (called) {
      const ts = `${this.#message + 5000}.000300`;
      this.#take({ type: 'staff.called', user, channel, ts, threadTs, text: `${verb} ${words}` });
    } else {
      const number = ['next', 'mine', 'help'].includes(verb) ? '' : String(1000 + kase.id);
      this.#take({ type: 'staff.command', user, channel: 'C0HELP', text: `${verb} ${number} ${words}` });
    }
  }

  #modal({ who, kase: which, verb }: Extract<Act, { do: 'modal' }>): void {
    const kase = this.#case(which);
    if (!kase) return;
    const text = `come at ten ${this.#helperToken()}`;
    this.#message += 1;
    const more = { end: 'safe', day: '2026-12-01' };
    const meta = `case:${kase.id}`;
    const view = `V${this.#message}`;
    const user = this.#usual(who, kase);
    this.#take({ type: 'staff.submitted', user, verb, meta, text, more, view });
    if (verb === 'reply' && this.#message % 4 !== 0) this.#agree(user, kase, text);
  }

  /** Agrees to the preview of an answer: from here on its words may leave. */
  #agree(user: User, kase: Case, text: string): void {
    const draft = this.judge.offered(kase.id);
    if (draft === null) return;
    this.judge.mayLeave(text);
    const view = `V${this.#message}a`;
    this.#take({
      type: 'staff.submitted',
      user,
      verb: 'dispatch',
      meta: `draft:${draft}`,
      text: '',
      more: {},
      view,
    });
  }
}
