// What has been looked at, for the marks of the unread.

import type { ChannelState, PersonState } from './parts.js';
import { createStore } from './store.js';

/** By person or channel: how far somebody has read. */
const seen = createStore<Readonly<Record<string, number>>>({});

const newestIn = ({ messages }: PersonState): number => messages.at(-1)?.message_id ?? 0;
const all = ({ messages }: ChannelState) => messages.flatMap((post) => [post, ...post.replies]);
const newestOf = (room: ChannelState): number => Math.max(0, ...all(room).map(({ ts }) => Number(ts)));

function note(key: string, value: number): void {
  if ((seen.get()[key] ?? 0) !== value) seen.set({ ...seen.get(), [key]: value });
}

export const seePerson = (person: PersonState): void => note(`${person.id}`, newestIn(person));
export const seeChannel = (room: ChannelState): void => note(room.id, newestOf(room));

/** For components: how many messages of the bot each person, and of others each channel, has not seen. */
export function useUnread() {
  const known = seen.use();
  return {
    ofPerson: ({ id, messages }: PersonState): number =>
      messages.filter(({ from, message_id }) => from === 'bot' && message_id > (known[id] ?? 0)).length,
    ofChannel: (room: ChannelState): number =>
      all(room).filter(({ ts }) => Number(ts) > (known[room.id] ?? 0)).length,
  };
}
