// One channel: its messages, what only this member sees among them, and the field below.

import { useRef } from 'preact/hooks';
import type { ChannelState, StaffState } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { useKeepFocus } from '../ui/keep-focus.js';
import { useStayAtEnd } from '../ui/stay-at-end.js';
import { Composer } from './composer.js';
import { Posts } from './posts.js';

export function ChannelView({ room, me }: { room: ChannelState; me: StaffState }) {
  const { desk } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useKeepFocus(list);
  useStayAtEnd(list, room.id);
  const whispered = me.ephemerals.filter(({ channel, thread_ts }) => channel === room.id && !thread_ts);
  const posts = [...room.messages, ...whispered];
  return (
    <div class="room">
      <header>
        <h2># {room.name}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={list} class="posts" role="log" aria-label={desk.posts(room.name)} tabIndex={0}>
        {posts.length === 0 && <p class="empty">{desk.empty}</p>}
        <Posts posts={posts} me={me.id} channel={room.id} isTop />
      </div>
      <Composer key={room.id} label={desk.write(room.name)} channel={room.id} />
    </div>
  );
}
