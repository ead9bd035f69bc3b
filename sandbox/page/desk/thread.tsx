// The thread that is open beside its channel.

import { useRef } from 'preact/hooks';
import { choose } from '../state/choice.js';
import type { ChannelState, Post, StaffState } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { Icon } from '../ui/icons.js';
import { useKeepFocus } from '../ui/keep-focus.js';
import { useStayAtEnd } from '../ui/stay-at-end.js';
import { Composer } from './composer.js';
import { Posts } from './posts.js';

interface Props {
  room: ChannelState;
  me: StaffState;
  parent: Post;
}

export function Thread({ room, me, parent }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useKeepFocus(list);
  useStayAtEnd(list, parent.ts);
  const { replies, ...first } = parent;
  const whispered = me.ephemerals.filter(({ thread_ts }) => thread_ts === parent.ts);
  return (
    <aside class="thread" aria-label={words.desk.thread}>
      <header>
        <h2>
          {words.desk.thread} <small># {room.name}</small>
        </h2>
        <button type="button" class="tool" aria-label={words.close} onClick={() => choose({ thread: null })}>
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={list} class="posts" role="log" aria-label={words.desk.replies} tabIndex={0}>
        <Posts posts={[first, ...replies, ...whispered]} me={me.id} channel={room.id} isTop={false} />
      </div>
      <Composer label={words.desk.reply} channel={room.id} thread={parent.ts} focus />
    </aside>
  );
}
