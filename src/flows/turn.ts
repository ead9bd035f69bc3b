/** One turn: what a flow can read, change and send while it decides about one event. No network, no clock, no chance. */
import type { AskKind } from '../db/asks.js';
import type { Case } from '../db/cases.js';
import type { Priority, Waiting } from '../db/outbox.js';
import type { Person } from '../db/persons.js';
import type { Rows } from '../db/rows.js';
import type { Staff } from '../db/staff.js';
import type { Language } from '../words/language.js';
import type { Phrase, Value } from '../words/phrase.js';
import type { Words } from '../words/words.js';
import type { Button } from './actions.js';
import type { Knowledge } from './answers/knowledge.js';
import type { House } from './house.js';
import type { Place } from './intake/place.js';
import {
  type Behind,
  type DeskElement,
  type ErasePayload,
  type FilePayload,
  type HomePayload,
  type LeavePayload,
  type PhotosPayload,
  type PinPayload,
  type PostPayload,
  type PreviewPayload,
  type RelayFile,
  RelayPayload,
  type SayPayload,
  type WhisperPayload,
  type WithdrawPayload,
} from './payload.js';
import { noteFor, type Quietly, quietly } from './quiet-mode/fold.js';

/** The outbox key `eventId:n` of something that was or will be sent. */
export type Ref = string;

export type SayOptions = {
  buttons?: Button[][];
  /** `notice` and `broadcast` are for what is said unasked: only the contact budget uses them. */
  priority?: Priority;
  /** UTC milliseconds between which it may go out. */
  notBefore?: number;
  notAfter?: number;
  /** In the place of buttons: asks for the person's number, or takes that keyboard away. */
  below?: SayPayload['below'];
  /** It holds a number or an address: in quiet mode it is shown only when it is asked for. */
  private?: boolean;
  /** It was asked for just now, so that it is shown in quiet mode too. */
  openly?: boolean;
};

/** Words and their buttons for a person whom no message reaches. */
export type Unsaid = { personId: number; said: Value; buttons: Button[][] };

/** What stays the same from turn to turn. */
export type Ground = { rows: Rows; house: House; words: Words; knowledge: Knowledge };

/** What others do is shown on a Home tab so often at most. */
const HOME_PAUSE = 10_000;

const lane = (chat: string): string => `telegram:${chat}`;

export class Turn {
  readonly eventId: number;
  /** When the event was recorded, also on a replay. UTC milliseconds. */
  readonly now: number;
  readonly rows: Rows;
  readonly house: House;
  readonly words: Words;
  readonly knowledge: Knowledge;
  /** What was put in line in this turn, for the sender to learn after the commit. */
  readonly queued: Waiting[] = [];
  /** Whether a model was asked in this turn. */
  asked = false;
  /** Whether a round of matching was asked for in this turn. */
  roundAsked = false;
  /** Whether what Home tabs show has changed in this turn. */
  homesStale = false;
  /** What was said in this turn to somebody who has no chat: it is to be told by phone. */
  unsaid: Unsaid[] = [];
  /** Whom somebody of the team has on the phone in this turn. */
  talksWith: number | null = null;
  /** Whose own message or press this turn answers. */
  hears: number | null = null;
  /** The case in which the person has written in this turn. */
  heardIn: number | null = null;
  /** To whom something was said in this turn. */
  readonly #spoken = new Set<number>();
  #n = 0;
  #today: string | null = null;

  constructor(ground: Ground, event: { id: number; recordedAt: number }) {
    this.eventId = event.id;
    this.now = event.recordedAt;
    this.rows = ground.rows;
    this.house = ground.house;
    this.words = ground.words;
    this.knowledge = ground.knowledge;
  }

  /** The date of `now` where the operator is. */
  get today(): string {
    this.#today ??= this.house.office.today(this.now);
    return this.#today;
  }

  #next(): { n: number; key: Ref } {
    const n = this.#n;
    this.#n += 1;
    return { n, key: `${this.eventId}:${n}` };
  }

  #keyboard(person: Person, key: Ref, rows: Button[][]): SayPayload['keyboard'] {
    const all = rows.flat().map(({ use, action }) => ({ use, action }));
    const tokens = this.rows.buttons.add(key, person.id, all, this.now);
    return rows.map((row) => row.map(({ label }) => ({ label, token: tokens.shift() ?? '' })));
  }

  #toPerson(
    person: Person,
    kind: 'say' | 'edit' | 'remove' | 'erase' | 'relay' | 'file' | 'pin' | 'photos',
    payload: (key: Ref) => object,
    options: Omit<SayOptions, 'buttons'> & { target?: Ref },
  ): Ref {
    const { n, key } = this.#next();
    const { chat } = person;
    if (chat === null) return key;
    const row = {
      eventId: this.eventId,
      n,
      platform: 'telegram' as const,
      lane: kind === 'relay' ? `${lane(chat)}:files` : lane(chat),
      kind,
      priority: options.priority ?? 'answer',
      payload: { ...payload(key), ...(person.topic !== null && { topic: person.topic }) },
      personId: person.id,
      targetKey: options.target ?? null,
      notBefore: options.notBefore ?? 0,
      notAfter: options.notAfter ?? null,
    };
    this.queued.push(this.rows.outbox.add(row, this.now));
    return key;
  }

  #noteUnsaid({ id, chat }: Person, said: Value, { buttons = [] }: SayOptions): void {
    if (chat === null) this.unsaid.push({ personId: id, said, buttons });
  }

  /** What is said of `given` to this person, who may be in quiet mode; null when nothing is. */
  #form(person: Person, said: Value, options: SayOptions): Quietly | null {
    const given = { said, buttons: options.buttons ?? [] };
    if (!this.rows.quietModes.of(person.id)) return given;
    const { private: holdsAddress = false, openly = false } = options;
    const way = { asked: this.hears === person.id, private: holdsAddress, openly };
    const form = quietly(this, person, given, way, !this.#spoken.has(person.id));
    this.#spoken.add(person.id);
    return form;
  }

  #words(person: Person, key: Ref, { said, buttons, behind }: Quietly): SayPayload {
    return { v: 1, said, keyboard: this.#keyboard(person, key, buttons), ...(behind && { behind }) };
  }

  /** What is no text, shown at once only to whoever has asked for it or is not in quiet mode. @returns null where it is. */
  #noted(person: Person, behind: Omit<Behind, 'buttons'>, options: SayOptions = {}): Ref | null {
    if (this.hears === person.id || !this.rows.quietModes.of(person.id)) return null;
    return this.#toPerson(person, 'say', (key) => this.#words(person, key, noteFor(behind)), options);
  }

  /** To the person, in the language that is theirs when it is sent. */
  say(person: Person, said: Value, options: SayOptions = {}): Ref {
    this.#noteUnsaid(person, said, options);
    const form = this.#form(person, said, options);
    if (form === null) return this.#next().key;
    const { below } = options;
    const payload = (key: Ref): SayPayload => ({
      ...this.#words(person, key, form),
      // In the place of a note's buttons nothing else may stand.
      ...(below && !form.behind && { below }),
    });
    return this.#toPerson(person, 'say', payload, options);
  }

  /** Puts other words and buttons in the place of `target`; sent anew when `target` never arrived. */
  edit(person: Person, target: Ref, said: Value, options: SayOptions = {}): Ref {
    this.#noteUnsaid(person, said, options);
    const form = this.#form(person, said, options);
    if (form === null) return this.#next().key;
    return this.#toPerson(person, 'edit', (key) => this.#words(person, key, form), { ...options, target });
  }

  /** Deletes `target` for the person; past the platform's 48 hours it reads `instead`. */
  remove(person: Person, target: Ref, instead: Phrase): void {
    this.#toPerson(person, 'remove', () => ({ v: 1, instead }), { target });
  }

  /** Files of the team to the person, by their addresses in Slack; in a line of their own, so that they keep no words waiting. */
  deliver(person: Person, files: RelayFile[], said: Phrase): Ref {
    const payload: RelayPayload = { v: 1, files, said };
    const noted = this.#noted(person, { said: null, files });
    return noted ?? this.#toPerson(person, 'relay', () => payload, {});
  }

  /** A place as a pin on a map. */
  pin(person: Person, place: Place): Ref {
    const payload: PinPayload = { v: 1, ...place };
    return this.#noted(person, { said: null, place }) ?? this.#toPerson(person, 'pin', () => payload, {});
  }

  /** Photos that lie at Telegram, by its own ids, without words. */
  photos(person: Person, photos: string[], options: Omit<SayOptions, 'buttons'> = {}): Ref {
    const payload: PhotosPayload = { v: 1, photos };
    const noted = this.#noted(person, { said: null, photos }, options);
    return noted ?? this.#toPerson(person, 'photos', () => payload, options);
  }

  /** Deletes in the person's chat what they sent themselves; the platform allows it for 48 hours. @param messages its ids. */
  erase(person: Person, messages: string[]): void {
    const payload: ErasePayload = { v: 1, messages };
    if (messages.length > 0) this.#toPerson(person, 'erase', () => payload, { priority: 'urgent' });
  }

  /** To a group or channel: says `said`, if anything, and leaves it. */
  leave(chat: string, language: Language, said: Phrase | null): void {
    const { n } = this.#next();
    const payload: LeavePayload = { v: 1, chat, language, said };
    const row = { eventId: this.eventId, n, platform: 'telegram', lane: lane(chat), payload } as const;
    this.queued.push(this.rows.outbox.add({ ...row, kind: 'leave', priority: 'notice' }, this.now));
  }

  /** A document that is made of the person's rows at the moment when it is sent. */
  file(person: Person, file: FilePayload['file'], said: Value): Ref {
    const payload: FilePayload = { v: 1, file, said };
    return this.#toPerson(person, 'file', () => payload, {});
  }

  /**
   * A row of a broadcast, whose words stand there. @param kind it says them; or what the row `target` has said is taken back or changed.
   * @param target for `broadcast` its id and the language, see `castTarget`. @param notAfter UTC milliseconds; null = at any time.
   */
  cast(
    to: { personId: number; chat: string },
    kind: 'broadcast' | 'recall',
    target: Ref,
    notAfter: number | null,
  ): Ref {
    const { n, key } = this.#next();
    const place = { eventId: this.eventId, n, platform: 'telegram', lane: lane(to.chat), kind } as const;
    const row = {
      ...place,
      priority: 'broadcast',
      personId: to.personId,
      targetKey: target,
      notAfter,
    } as const;
    this.queued.push(this.rows.outbox.add(row, this.now));
    return key;
  }

  #toNobody(kind: 'say' | 'remove', chat: string, payload: unknown, kase: Case | null = null): Ref {
    const { n, key } = this.#next();
    const row = { eventId: this.eventId, n, platform: 'telegram', kind, caseId: kase?.id ?? null } as const;
    const priority = kase?.urgency === 'red' ? 'urgent' : 'answer';
    this.queued.push(this.rows.outbox.add({ ...row, lane: lane(chat), priority, payload }, this.now));
    return key;
  }

  /** Words to a chat that belongs to no person of ours. @param kase whose thread hears when they cannot be sent. */
  sayTo(to: { chat: string; language: Language }, said: Value, kase: Case | null = null): Ref {
    const payload: SayPayload = { v: 1, said, keyboard: [], to };
    return this.#toNobody('say', to.chat, payload, kase);
  }

  /** Deletes a message by the platform's id in a chat that belongs to no person of ours any more. */
  removeFrom(to: { chat: string; language: Language }, message: string): Ref {
    return this.#toNobody('remove', to.chat, { v: 1, instead: '', message, to });
  }

  #toSlack(row: {
    kind: 'post' | 'card' | 'whisper' | 'relay' | 'withdraw' | 'edit' | 'clear' | 'home' | 'preview';
    lane: string;
    priority: Priority;
    payload: unknown;
    kase?: Case;
    targetKey?: Ref;
    /** UTC milliseconds. */
    notBefore?: number;
  }): Ref {
    const { n, key } = this.#next();
    const { kase, ...rest } = row;
    const added = this.rows.outbox.add(
      { ...rest, eventId: this.eventId, n, platform: 'slack', caseId: kase?.id ?? null },
      this.now,
    );
    this.queued.push(added);
    return key;
  }

  /** To the thread of a case. */
  post(kase: Case, said: Value, priority: Priority = 'answer', buttons: DeskElement[] = []): Ref {
    const payload: PostPayload = { v: 1, channel: null, said, buttons, lines: [] };
    return this.#toSlack({ kind: 'post', lane: caseLane(kase), priority, payload, kase });
  }

  /** Files of the person, by reference, into the thread of a case; in a line of their own, for they take longer than words. */
  relay(kase: Case, files: RelayFile[], said: Phrase): Ref {
    const payload: RelayPayload = { v: 1, files, said };
    return this.#toSlack({ kind: 'relay', lane: filesLane(kase), priority: 'answer', payload, kase });
  }

  /**
   * Takes back what `relay` has put in line: before it has left, or out of Slack again. @param nth of its files, from 0; all of
   * them when it is missing. @returns whether it was in line still.
   */
  withdraw(kase: Case, target: Ref, nth?: number): boolean {
    const row = this.rows.outbox.byKey(target);
    if (row && ['due', 'retry'].includes(row.state)) {
      const payload = RelayPayload.safeParse(nth === undefined ? null : this.rows.outbox.payload(row));
      if (payload.success) {
        const files = payload.data.files.filter((_, n) => n !== nth);
        this.rows.outbox.reword(target, { ...payload.data, files });
        return true;
      }
      this.rows.outbox.mark(row.id, { state: 'cancelled', error: 'withdrawn', finishedAt: this.now });
      this.rows.outbox.forgetWordsOf(target);
      return true;
    }
    this.rows.outbox.forgetWordsOf(target);
    const payload: WithdrawPayload = { v: 1, nth };
    const lane = filesLane(kase);
    this.#toSlack({ kind: 'withdraw', lane, priority: 'answer', payload, kase, targetKey: target });
    return false;
  }

  /** To a channel, in no thread. */
  announce(channel: string, said: Value, buttons: DeskElement[] = [], lines: PostPayload['lines'] = []): Ref {
    const payload: PostPayload = { v: 1, channel, said, buttons, lines };
    return this.#toSlack({ kind: 'post', lane: `slack:${channel}:-`, priority: 'answer', payload });
  }

  /**
   * Has the post `target` in a channel show something else from `from` on (UTC milliseconds). What is decided until then goes with
   * it, so that the post is drawn once.
   */
  redraw(target: Ref, channel: string, shown: Omit<PostPayload, 'v' | 'channel'>, from: number): void {
    const payload: PostPayload = { v: 1, channel, ...shown };
    this.rows.outbox.reword(target, payload);
    const waiting = this.rows.outboxLists.dueEdit(target);
    if (waiting && (waiting.state === 'retry' || waiting.notBefore <= from)) return;
    if (waiting)
      this.rows.outbox.mark(waiting.id, { state: 'cancelled', error: 'drawn sooner', finishedAt: this.now });
    const row = { kind: 'edit', lane: `slack:${channel}:-`, priority: 'answer', payload } as const;
    this.#toSlack({ ...row, targetKey: target, notBefore: from > this.now ? from : 0 });
  }

  /** A file that is made of the rows when it is sent (bot/slack/made.ts), to a channel; `under` a post there, in its thread. */
  hand(channel: string, file: Pick<RelayFile, 'id' | 'ending' | 'title'>, said: Phrase, under?: Ref): Ref {
    const files = [{ ...file, mime: 'text/csv', size: 0 }];
    const payload: RelayPayload = { v: 1, files, said, channel, ...(under === undefined ? {} : { under }) };
    return this.#toSlack({ kind: 'relay', lane: `slack:${channel}:files`, priority: 'answer', payload });
  }

  /** A file that is made of `making` when it is sent, into the thread of the post `under` in `channel`. */
  show(channel: string, under: Ref, file: Omit<RelayFile, 'id' | 'size'>, said: Value): Ref {
    const payload: RelayPayload = { v: 1, files: [{ ...file, id: 'made', size: 0 }], said, channel, under };
    return this.#toSlack({ kind: 'relay', lane: `slack:${channel}:files`, priority: 'answer', payload });
  }

  /** Takes a file that `hand` has put in line, or has shown already, out of the channel again. */
  takeBack(channel: string, target: Ref): void {
    const payload: WithdrawPayload = { v: 1 };
    const lane = `slack:${channel}:files`;
    this.#toSlack({ kind: 'withdraw', lane, priority: 'answer', payload, targetKey: target });
  }

  /** Puts other words in the place of a post: `target` keeps them too, should it not have left yet. */
  repost(target: Ref, said: Value, kase?: Case, channel: string | null = null): void {
    const payload: PostPayload = { v: 1, channel, said, buttons: [], lines: [] };
    this.rows.outbox.reword(target, payload);
    const place = kase ? { kase, lane: caseLane(kase) } : { lane: `slack:${channel}:-` };
    this.#toSlack({ kind: 'edit', priority: 'answer', payload, targetKey: target, ...place });
  }

  /** Removes everything that the bot has posted in the thread of a case. */
  clear(kase: Case): void {
    this.#toSlack({ kind: 'clear', lane: caseLane(kase), priority: 'notice', payload: { v: 1 }, kase });
  }

  /** The case's card: posted as the head of a new thread, or redrawn. It shows what is true when it is sent. */
  card(kase: Case): void {
    this.homesStale = true;
    if (this.rows.outboxLists.hasDueCard(kase.id)) return;
    const opens = kase.urgency === 'red' ? 'urgent' : 'answer';
    const priority = kase.threadTs === null ? opens : 'notice';
    this.#toSlack({ kind: 'card', lane: caseLane(kase), priority, payload: { v: 1 }, kase });
  }

  /** To one helper alone, in the thread of a case; `exactly` are foreign words to be shown as they are. */
  whisper(
    staff: Staff,
    kase: Case,
    said: Value,
    more: { exactly?: string; buttons?: DeskElement[] } = {},
  ): void {
    const { exactly = null, buttons = [] } = more;
    const payload: WhisperPayload = {
      v: 1,
      channel: kase.channel,
      user: staff.userId,
      said,
      exactly,
      buttons,
    };
    const lane = `slack:${kase.channel}:${staff.userId}`;
    this.#toSlack({ kind: 'whisper', lane, priority: 'urgent', payload, kase });
  }

  /** Draws the preview of a draft anew in the modal in which its helper looks at it; nothing when that is closed by then. */
  preview(kase: Case, { id: draft, view }: { id: number; view: string }): void {
    const payload: PreviewPayload = { v: 1, draft, view };
    this.#toSlack({ kind: 'preview', lane: `slack:preview:${draft}`, priority: 'urgent', payload, kase });
  }

  /**
   * The helper's Home tab in Slack; it shows what is true, and what they may see, when it is sent. @param atOnce for what they did
   * themselves; else it waits until the last one is ten seconds old, and what happens meanwhile comes together.
   */
  home(staff: Staff, atOnce: boolean): void {
    const lane = `slack:home:${staff.userId}`;
    const from = atOnce ? this.now : Math.max(this.now, (staff.homeDrawnAt ?? 0) + HOME_PAUSE);
    const waiting = this.rows.outboxLists.dueHome(lane);
    if (waiting && (waiting.state === 'retry' || waiting.notBefore <= from)) return;
    if (waiting)
      this.rows.outbox.mark(waiting.id, { state: 'cancelled', error: 'drawn sooner', finishedAt: this.now });
    this.rows.staff.change(staff.id, { homeDrawnAt: from });
    const payload: HomePayload = { v: 1, staffId: staff.id };
    const notBefore = from > this.now ? from : 0;
    this.#toSlack({ kind: 'home', lane, priority: 'answer', payload, notBefore });
  }

  /**
   * Asks a model; what comes of it is an event of its own. @param send what leaves, masked. @param keep what stays here, to
   * understand the answer.
   */
  ask(kind: AskKind, person: Pick<Person, 'id'>, send: unknown, keep: unknown): void {
    const { n } = this.#next();
    const payload = { v: 1 as const, send, keep };
    const row = { eventId: this.eventId, n, personId: person.id, kind, day: this.today, payload };
    this.rows.asks.add(row, this.now);
    this.asked = true;
  }

  /** Wakes the flow of `key` at `due` (UTC milliseconds); setting it again moves it. */
  later(key: string, subject: string, due: number, until: number | null = null): void {
    this.rows.timers.set(key, subject, due, until);
  }

  /** Forgets a timer, and those that follow it in count (`case:12:2` after `case:12`). */
  forget(key: string, subject: string): void {
    this.rows.timers.forgetAll(key, subject);
  }
}

const filesLane = (kase: Case): string => `slack:${kase.channel}:files-${kase.id}`;

/** All that is posted in the thread of a case goes one after the other. */
export const caseLane = (kase: Case): string => `slack:${kase.channel}:case-${kase.id}`;
