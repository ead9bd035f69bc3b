// Looking up what a method's arguments name, with the refusals Slack gives.

import type { Core } from '../core.js';
import { RateLimited } from '../limited.js';
import type { Message } from '../message.js';
import { Refusal } from '../refusal.js';
import type { Room } from '../room.js';
import type { Member } from '../workspace.js';

/** A conversation by id that the bot may know of: a private one only as a member. */
export function knownRoom(core: Core, id: string): Room {
  const room = core.workspace.rooms.get(id);
  const member = room?.members.has(core.workspace.app.botUserId) === true;
  if (room === undefined || (room.kind !== 'channel' && !member)) throw new Refusal('channel_not_found');
  return room;
}

/** A conversation the bot may read. */
export function readableRoom(core: Core, id: string): Room {
  const room = knownRoom(core, id);
  if (!room.members.has(core.workspace.app.botUserId)) throw new Refusal('not_in_channel');
  return room;
}

/** Where the bot may post: by id, by name, or a person's id for the direct conversation. */
export function postableRoom(core: Core, channel: string): Room {
  const { workspace } = core;
  const direct = workspace.users.has(channel) ? workspace.directRoom(channel) : undefined;
  const room = readableRoom(core, (direct ?? workspace.room(channel))?.id ?? channel);
  if (room.archived) throw new Refusal('is_archived');
  return room;
}

/** Counts a post against the channel's rate. */
export function countPost(core: Core, room: Room): void {
  const wait = core.rates.channel(room.id);
  if (wait > 0) throw new RateLimited(wait);
}

export function knownUser(core: Core, id: string): Member {
  const user = core.workspace.users.get(id);
  if (user === undefined) throw new Refusal('user_not_found');
  return user;
}

export function knownMessage(room: Room, ts: string): Message {
  const message = room.get(ts);
  if (message === undefined) throw new Refusal('message_not_found');
  return message;
}
