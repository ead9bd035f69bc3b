// Adding, changing and removing messages, and telling the app about it.

import { changedEvent, deletedEvent, eventCallback, postedEvents, reactionEvent } from './events.js';
import type { Json } from './json.js';
import type { AppLink } from './link.js';
import type { Message } from './message.js';
import type { Room } from './room.js';
import type { Workspace } from './workspace.js';

export class Posting {
  private readonly workspace: Workspace;
  private readonly link: AppLink;

  constructor(workspace: Workspace, link: AppLink) {
    this.workspace = workspace;
    this.link = link;
  }

  /**
   * Posts. A `thread_ts` without a message is dropped in silence and the post goes to the top level, as Slack
   * does (slack-go/slack#1571); a reply's ts leads to the reply's parent.
   */
  post(room: Room, draft: Omit<Message, 'channel' | 'ts' | 'parent_user_id'>, broadcast = false): Message {
    const { thread_ts: wanted, ...content } = draft;
    const target = wanted === undefined ? undefined : room.get(wanted);
    const parent = target?.thread_ts === undefined ? target : room.get(target.thread_ts);
    const message: Message = {
      ...content,
      channel: room.id,
      ts: this.workspace.stamp(),
      ...(parent !== undefined && { thread_ts: parent.ts, parent_user_id: parent.user }),
      ...(parent !== undefined && broadcast && { subtype: 'thread_broadcast' }),
    };
    room.add(message);
    this.tell(room, postedEvents(this.workspace, room, message));
    return message;
  }

  edit(room: Room, before: Message, changes: Partial<Message>, editor: string): Message {
    const after: Message = { ...before, ...changes, edited: { user: editor, ts: this.workspace.stamp() } };
    room.replace(after);
    this.tell(room, [changedEvent(this.workspace, room, before, after)]);
    return after;
  }

  /** A parent with replies leaves a tombstone, and the app hears message_changed; others go without trace. */
  delete(room: Room, before: Message): void {
    if (!room.hasReplies(before.ts)) {
      room.remove(before.ts);
      this.tell(room, [deletedEvent(this.workspace, room, before)]);
      return;
    }
    const { channel, ts, team } = before;
    const text = 'This message was deleted.';
    const tombstone: Message = { channel, ts, team, text, subtype: 'tombstone', user: 'USLACKBOT' };
    room.replace(tombstone);
    this.tell(room, [changedEvent(this.workspace, room, before, tombstone)]);
  }

  /** Adds a reaction; false if this user has given it already. */
  react(room: Room, message: Message, user: string, name: string): boolean {
    const others = (message.reactions ?? []).filter((each) => each.name !== name);
    const users = message.reactions?.find((each) => each.name === name)?.users ?? [];
    if (users.includes(user)) return false;
    room.replace({ ...message, reactions: [...others, { name, users: [...users, user] }] });
    this.tell(room, [reactionEvent(this.workspace, message, user, name)]);
    return true;
  }

  /** Takes a reaction back; false if this user has not given it. */
  unreact(room: Room, message: Message, user: string, name: string): boolean {
    const before = message.reactions ?? [];
    if (!before.some((each) => each.name === name && each.users.includes(user))) return false;
    const after = before
      .map((each) => (each.name === name ? { name, users: each.users.filter((id) => id !== user) } : each))
      .filter((each) => each.users.length > 0);
    room.replace({ ...message, reactions: after });
    this.workspace.changed();
    return true;
  }

  private tell(room: Room, events: readonly Json[]): void {
    this.workspace.changed();
    if (!room.members.has(this.workspace.app.botUserId)) return;
    for (const event of events) this.link.sendEvent(eventCallback(this.workspace, event));
  }
}
