// A list of messages in Slack, in order of their time, by day.

import { Fragment } from 'preact';
import type { Post, Reply } from '../state/parts.js';
import { withDays } from '../state/time.js';
import { PostView } from './post.js';

interface Props {
  posts: readonly (Reply | Post)[];
  me: string;
  channel: string;
  /** In the channel, not in a thread. */
  isTop: boolean;
}

export function Posts({ posts, me, channel, isTop }: Props) {
  const inOrder = posts.toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
  return (
    <>
      {withDays(inOrder, ({ ts }) => Number(ts) * 1000).map(({ item, day }) => (
        <Fragment key={`${channel} ${item.ts}`}>
          {day && (
            <p class="day">
              <span>{day}</span>
            </p>
          )}
          <PostView post={item} me={me} channel={channel} isTop={isTop} />
        </Fragment>
      ))}
    </>
  );
}
