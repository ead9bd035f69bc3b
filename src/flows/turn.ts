/** One turn: what a flow can read, change and send while it decides about one event. No network, no clock, no chance. */
import type { AskKind } from '../db/asks.js';
import type { Person } from '../db/persons.js';
import { ToChannels } from './turn/to-channels.js';

export type { Ground, Ref } from './turn/base.js';
export type { SayOptions } from './turn/to-persons.js';

/** Each class below it adds what can be done for one kind of addressee: persons, chats, threads, channels. */
export class Turn extends ToChannels {
  /**
   * Asks a model; what comes of it is an event of its own. @param send what leaves, masked. @param keep what stays here, to
   * understand the answer.
   */
  ask(kind: AskKind, person: Pick<Person, 'id'>, send: unknown, keep: unknown): void {
    const { n } = this.next();
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
