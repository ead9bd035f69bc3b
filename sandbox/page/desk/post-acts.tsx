// What can be done with a message: open its thread, react, send it to the person, change or delete it.

import { choose } from '../state/choice.js';
import { createStore } from '../state/store.js';
import { useWords } from '../state/use-words.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { onDesk } from './acts.js';
import { EMOJI } from './emoji.js';
import type { PostProps } from './post.js';

/** The own message that is being changed, and where: `channel` or `channel thread`. */
export const changing = createStore<{ ts: string; text: string; inThread: boolean } | null>(null);

export function PostActs({ post, me, channel, isTop }: PostProps) {
  const { desk } = useWords();
  const { ts, user, text, ephemeral } = post;
  if (ephemeral) return null;
  const own = [
    { label: desk.edit, act: () => changing.set({ ts, text, inThread: !isTop }) },
    { label: desk.remove, act: () => onDesk('delete', { channel, ts }) },
  ];
  return (
    <div class="acts">
      {isTop && (
        <button
          type="button"
          class="tool"
          aria-label={desk.reply}
          title={desk.reply}
          onClick={() => choose({ thread: ts })}
        >
          <Icon name="thread" />
        </button>
      )}
      <Menu
        label={desk.react}
        items={Object.entries(EMOJI).map(([name, sign]) => ({
          label: `${sign} ${name}`,
          act: () => onDesk('react', { channel, ts, name }),
        }))}
      >
        <Icon name="smile" />
      </Menu>
      <Menu
        label={desk.more}
        items={[
          { label: desk.toPerson, act: () => onDesk('shortcut', { callback_id: 'case.send', channel, ts }) },
          ...(user === me ? own : []),
        ]}
      >
        <Icon name="dots" />
      </Menu>
    </div>
  );
}
