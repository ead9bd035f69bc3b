// The phone: whose it is, the chat with the bot, and what one can write or press in it.

import { useEffect } from 'preact/hooks';
import { choice } from '../state/choice.js';
import { type Message, parts } from '../state/parts.js';
import { seePerson } from '../state/seen.js';
import { createStore } from '../state/store.js';
import { toast } from '../state/toast.js';
import { useWords } from '../state/use-words.js';
import { ActButton } from '../ui/act-button.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { onPhone } from './acts.js';
import { Chat } from './chat.js';
import { ReplyKeyboard } from './keyboard.js';
import { People } from './people.js';
import { Writer } from './writer.js';

/** What the next words are for: a change of, or an answer to, a message; or null. */
export type Aim = { do: 'edit' | 'reply'; message: Message } | null;
export const aim = createStore<Aim>(null);

/** Begins the chat; its button goes away, so the field takes the focus. */
async function start(person: number): Promise<void> {
  await onPhone(person, 'write', { text: '/start' });
  document.querySelector<HTMLElement>('.writer textarea')?.focus();
}

export function PhonePane({ isShown }: { isShown: boolean }) {
  const words = useWords();
  const { person: id } = choice.use();
  const person = parts.use().person.find((each) => each.id === id);
  const said = toast.use();
  useEffect(() => {
    if (person && isShown) seePerson(person);
  }, [person, isShown]);
  useEffect(() => aim.set(null), [id]);
  return (
    <section class="pane phone" id="phone" aria-label={words.phone.label}>
      <People />
      {person && (
        <div class="device">
          <header class="chat-head">
            <span class="avatar bot" aria-hidden="true">
              <Icon name="home" />
            </span>
            <div>
              <h2>{words.phone.bot}</h2>
              <p>{person.typing ? words.phone.typing : words.phone.isBot}</p>
            </div>
            <Menu
              label={words.phone.menu}
              items={
                person.blocked
                  ? [{ label: words.phone.unblock, act: () => onPhone(id, 'unblock') }]
                  : [{ label: words.phone.block, act: () => onPhone(id, 'block') }]
              }
            >
              <Icon name="dots" />
            </Menu>
          </header>
          <Chat person={person} />
          <p class={said ? 'toast shown' : 'toast'} role="status">
            {said}
          </p>
          {person.blocked && (
            <ActButton class="wide" act={() => onPhone(id, 'unblock')}>
              {words.phone.unblock}
            </ActButton>
          )}
          {!person.blocked && person.messages.length === 0 && (
            <ActButton class="wide" data-spot="write" act={() => start(id)}>
              {words.phone.start}
            </ActButton>
          )}
          {!person.blocked && <Writer person={person} />}
          {!person.blocked && person.replyKeyboard && (
            <ReplyKeyboard person={id} rows={person.replyKeyboard} />
          )}
        </div>
      )}
    </section>
  );
}
