// The Slack workspace: who one is, the channels, what stands in one of them, and the thread beside it.

import { useEffect } from 'preact/hooks';
import { choice, choose } from '../state/choice.js';
import { parts } from '../state/parts.js';
import { seeChannel } from '../state/seen.js';
import { useWords } from '../state/use-words.js';
import { trouble } from './acts.js';
import { ChannelView } from './channel.js';
import { HomeTab } from './home.js';
import { Modal } from './modal.js';
import { Side } from './side.js';
import { Thread } from './thread.js';

export function DeskPane({ isShown }: { isShown: boolean }) {
  const words = useWords();
  const { staff: id, place, thread } = choice.use();
  const { channel, staff, service } = parts.use();
  const room = channel.find((each) => each.id === place);
  const me = staff.find((each) => each.id === id);
  const parent = room?.messages.find(({ ts }) => ts === thread);
  useEffect(() => {
    if (room && isShown) seeChannel(room);
  }, [room, isShown]);
  useEffect(() => trouble.set(''), [place, service?.state]);
  useEffect(() => {
    if (thread !== null && room && !parent) choose({ thread: null });
  }, [thread, room, parent]);
  return (
    <section class="pane desk" id="desk" aria-label={words.desk.label} data-spot="reply">
      <Side />
      <div class={parent ? 'rooms has-thread' : 'rooms'}>
        {room && me && <ChannelView room={room} me={me} />}
        {room && me && parent && <Thread key={parent.ts} room={room} me={me} parent={parent} />}
        {place === 'home' && me && <HomeTab me={me} />}
      </div>
      {me?.modal && <Modal key={`${me.id} ${me.modal.id} ${me.modal.hash}`} view={me.modal} />}
    </section>
  );
}
