/** What every turn has: what it reads, what it notes of itself, and the line in which it puts what is to leave. */
import type { NewRow, Waiting } from '../../db/outbox.js';
import type { Rows } from '../../db/rows.js';
import type { Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import type { Button } from '../actions.js';
import type { Knowledge } from '../answers/knowledge.js';
import type { House } from '../house.js';

/** The outbox key `eventId:n` of something that was or will be sent. */
export type Ref = string;

/** Where in its turn something was decided. */
type Place = { n: number; key: Ref };

/** Words and their buttons for a person whom no message reaches. */
type Unsaid = { personId: number; said: Value; buttons: Button[][] };

/** What stays the same from turn to turn. */
export type Ground = { rows: Rows; house: House; words: Words; knowledge: Knowledge };

export abstract class TurnBase {
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

  /** The place of what is decided next. */
  protected next(): Place {
    const n = this.#n;
    this.#n += 1;
    return { n, key: `${this.eventId}:${n}` };
  }

  /** Puts what was decided in line. */
  protected queue(row: Omit<NewRow, 'eventId' | 'n'>, { n, key }: Place = this.next()): Ref {
    this.queued.push(this.rows.outbox.add({ ...row, eventId: this.eventId, n }, this.now));
    return key;
  }
}
