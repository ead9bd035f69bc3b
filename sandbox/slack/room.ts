// One conversation (channel, private channel or direct message) with its messages and threads.

import type { Json } from './json.js';
import { type Message, wire } from './message.js';

export type RoomKind = 'channel' | 'group' | 'im';

export class Room {
  readonly id: string;
  readonly name: string;
  readonly kind: RoomKind;
  readonly created: number;
  archived = false;
  /** User ids, the bot's among them. */
  readonly members = new Set<string>();
  /** By ts; a Map keeps the order of insertion, and ts only rises. */
  private messages = new Map<string, Message>();
  private top: string[] = [];
  private replies = new Map<string, string[]>();

  constructor(id: string, name: string, kind: RoomKind, created: number) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.created = created;
  }

  get(ts: string): Message | undefined {
    return this.messages.get(ts);
  }

  all(): Message[] {
    return [...this.messages.values()];
  }

  add(message: Message): void {
    const { ts, thread_ts: parent } = message;
    this.messages.set(ts, message);
    if (parent !== undefined && parent !== ts) {
      const thread = this.replies.get(parent);
      if (thread === undefined) this.replies.set(parent, [ts]);
      else thread.push(ts);
    }
    if (parent === undefined || message.subtype === 'thread_broadcast') this.top.push(ts);
  }

  replace(message: Message): void {
    this.messages.set(message.ts, message);
  }

  remove(ts: string): void {
    const message = this.messages.get(ts);
    this.messages.delete(ts);
    const without = (list: string[]): string[] => list.filter((each) => each !== ts);
    this.top = without(this.top);
    const parent = message?.thread_ts;
    if (parent !== undefined) this.replies.set(parent, without(this.replies.get(parent) ?? []));
  }

  hasReplies(ts: string): boolean {
    return (this.replies.get(ts)?.length ?? 0) > 0;
  }

  topLevel(): Message[] {
    return this.pick(this.top);
  }

  /** The parent, if it is still there, and its replies. */
  thread(parent: string): Message[] {
    return this.pick([parent, ...(this.replies.get(parent) ?? [])]);
  }

  /** As in history: a parent carries the numbers of its thread. */
  wire(message: Message, withMetadata: boolean): Json {
    const replies = this.pick(this.replies.get(message.ts) ?? []);
    const last = replies.at(-1);
    if (last === undefined) return wire(message, withMetadata);
    const users = [...new Set(replies.flatMap((reply) => reply.user ?? []))];
    return {
      ...wire(message, withMetadata),
      thread_ts: message.ts,
      reply_count: replies.length,
      reply_users_count: users.length,
      reply_users: users.slice(0, 5),
      latest_reply: last.ts,
      is_locked: false,
      subscribed: true,
    };
  }

  clear(): void {
    this.messages = new Map();
    this.top = [];
    this.replies = new Map();
  }

  private pick(list: readonly string[]): Message[] {
    return list.flatMap((ts) => this.messages.get(ts) ?? []);
  }
}
