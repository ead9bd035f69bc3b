// Channels as tests and the page see them.

import { show } from './message.js';
import type { Room } from './room.js';
import type { Channel, SlackMessage, SlackServer } from './types.js';
import { waitUntil } from './wait.js';
import type { Workspace } from './workspace.js';

function createChannel(workspace: Workspace, room: Room): Channel {
  const all = (): SlackMessage[] => room.all().map(show);
  return {
    id: room.id,
    name: room.name,
    messages: () => room.topLevel().map(show),
    thread: (ts) => room.thread(ts).map(show),
    wait: (predicate, ms = 5000) => {
      const look = (): SlackMessage[] | false => {
        const messages = all();
        return predicate(messages) && messages;
      };
      return waitUntil(workspace, look, ms, () => {
        const texts = all().map(({ text, thread_ts }) => `${thread_ts === undefined ? '-' : '  ↳'} ${text}`);
        return `#${room.name} does not satisfy ${predicate.toString()}\n${texts.join('\n')}`;
      });
    },
  };
}

/** Adding and finding channels. New ones have everybody as a member, and the bot unless told otherwise. */
export function createChannels(
  workspace: Workspace,
): Pick<SlackServer, 'addChannel' | 'channel' | 'channels'> {
  const known = new Map<string, Channel>();
  const handle = (id: string): Channel => {
    const room = workspace.room(id);
    if (room === undefined) throw new Error(`there is no channel ${id}`);
    const channel = known.get(room.id) ?? createChannel(workspace, room);
    known.set(room.id, channel);
    return channel;
  };
  return {
    addChannel: (name, options = {}) => {
      const kind = options.private === true ? 'group' : 'channel';
      const room = workspace.addRoom(options.id ?? workspace.ids.id('C'), name, kind);
      room.archived = options.archived === true;
      for (const user of workspace.users.values()) {
        if (!user.bot || options.botIsMember !== false) room.members.add(user.id);
      }
      return handle(room.id);
    },
    channel: handle,
    channels: () =>
      [...workspace.rooms.values()].filter((room) => room.kind !== 'im').map(({ id }) => handle(id)),
  };
}
