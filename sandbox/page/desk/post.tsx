// One message in Slack: who, when, what, its files and reactions, its thread, and what can be done with it.

import { memo } from 'preact/compat';
import { choose } from '../state/choice.js';
import type { Post, Reply } from '../state/parts.js';
import { time } from '../state/time.js';
import { useWords } from '../state/use-words.js';
import { Mrkdwn } from '../text/mrkdwn.js';
import { nameOf, onDesk } from './acts.js';
import { Blocks } from './blocks.js';
import { EMOJI } from './emoji.js';
import { Files } from './files.js';
import { PostActs } from './post-acts.js';

export interface PostProps {
  post: Reply | Post;
  me: string;
  channel: string;
  isTop: boolean;
}

function Post_(props: PostProps) {
  const { desk } = useWords();
  const { post, channel } = props;
  const { ts, user = '', bot_id, ephemeral } = post;
  const name = nameOf(user) ?? (user || 'helpcenter');
  const isBot = bot_id !== undefined;
  const at = Number(ts) * 1000;
  return (
    <article class={ephemeral ? 'post whispered' : 'post'}>
      <span class={`avatar square ${isBot ? 'bot' : `hue${name.charCodeAt(0) % 6}`}`} aria-hidden="true">
        {name[0]?.toUpperCase()}
      </span>
      <div class="body">
        {ephemeral && <p class="aside">{desk.only}</p>}
        <header>
          <strong>{name}</strong>
          {isBot && <span class="app">{desk.app}</span>}
          <time title={time('full', at)}>{time('clock', at)}</time>
        </header>
        <Content post={post} press={(action) => onDesk('press', { channel, ts, ...action })} />
        <Files files={post.files ?? []} />
        {post.reactions && post.reactions.length > 0 && (
          <p class="reactions">
            {post.reactions.map((reaction) => (
              <span key={reaction.name}>
                {EMOJI[reaction.name] ?? `:${reaction.name}:`} {reaction.users.length}
              </span>
            ))}
          </p>
        )}
        <RepliesLine {...props} />
      </div>
      <PostActs {...props} />
    </article>
  );
}

/** An unchanged message is not drawn again. */
export const PostView = memo(Post_, (before, now) => JSON.stringify(before) === JSON.stringify(now));

type Action = { action_id: string; value?: string };

/** What a person typed comes as rich_text, of which `text` says the same. */
function Content({ post, press }: { post: Reply | Post; press: (action: Action) => Promise<unknown> }) {
  const { desk } = useWords();
  const { blocks, text, edited } = post;
  const isTyped = !blocks || blocks.some(({ type }) => type === 'rich_text');
  if (!isTyped) return <Blocks blocks={blocks} press={press} />;
  return (
    <div class="mrkdwn" dir="auto">
      <Mrkdwn text={text} names={nameOf} />
      {edited && <small> {desk.edited}</small>}
    </div>
  );
}

function RepliesLine({ post, isTop }: PostProps) {
  const { desk } = useWords();
  const replies = 'replies' in post ? post.replies : [];
  const last = replies.at(-1);
  if (!isTop || !last) return null;
  return (
    <button type="button" class="replies" onClick={() => choose({ thread: post.ts })}>
      <strong>{desk.replyCount(replies.length)}</strong>
      <small>{desk.last(time('clock', Number(last.ts) * 1000))}</small>
    </button>
  );
}
