// Messages that the person sees as one, because they were sent together.

import { textIn } from '../state/json.js';
import type { Message } from '../state/parts.js';

/** The messages in order; those of an album stand together in one list, all others alone. */
export function inAlbums(messages: readonly Message[]): Message[][] {
  const groups: Message[][] = [];
  for (const message of messages) {
    const album = textIn(message.other.media_group_id);
    const before = groups.at(-1);
    const [first] = before ?? [];
    const joins =
      album !== '' && first?.from === message.from && textIn(first.other.media_group_id) === album;
    if (before && joins) before.push(message);
    else groups.push([message]);
  }
  return groups;
}
