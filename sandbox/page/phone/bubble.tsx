// One message of the chat: a bubble with its time and ticks, the buttons below it, and what can be done with it.

import { memo } from 'preact/compat';
import type { Message, PersonState } from '../state/parts.js';
import { time } from '../state/time.js';
import { useWords } from '../state/use-words.js';
import { EntityText } from '../text/entities.js';
import { ActButton } from '../ui/act-button.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { onPhone, press } from './acts.js';
import { Attachment } from './attachment.js';
import { aim } from './phone.js';
import { Quote } from './quote.js';

/** A few of the emoji that Telegram allows under a message. */
const REACTIONS = ['👍', '❤', '🙏'];

interface Props {
  person: PersonState;
  message: Message;
}

function Bubble_({ person, message }: Props) {
  const words = useWords();
  const isMine = message.from === 'person';
  const { text, entities, keyboard, other, reactions, reaction } = message;
  return (
    <article class={isMine ? 'message mine' : 'message'}>
      <div class="bubble" lang={person.language}>
        <span class="unseen">{isMine ? words.phone.you : words.phone.bot}: </span>
        <Quote other={other} />
        <Attachment other={other} />
        <div class="text" dir="auto">
          <EntityText
            text={text}
            entities={entities}
            onCommand={(command) => onPhone(person.id, 'write', { text: command })}
          />
        </div>
        {(reactions.length > 0 || reaction) && (
          <p class="reactions">
            {[...reactions.map(({ emoji }) => String(emoji)), reaction].filter(Boolean).map((emoji) => (
              <span key={emoji}>{emoji}</span>
            ))}
          </p>
        )}
        <Stamp person={person} message={message} />
      </div>
      <OwnActs person={person} message={message} />
      {keyboard && (
        <div class="keys" lang={person.language}>
          {keyboard.map((row, at) => (
            <div class="row" key={at}>
              {row.map((button) => (
                <Key key={button.text} person={person.id} at={message.message_id} button={button} />
              ))}
            </div>
          ))}
        </div>
      )}
    </article>
  );
}

/** An unchanged message is not drawn again, so that focus and screen readers are left alone. */
export const Bubble = memo(
  Bubble_,
  (before, now) =>
    before.person.id === now.person.id &&
    isWaiting(before) === isWaiting(now) &&
    JSON.stringify(before.message) === JSON.stringify(now.message),
);

/** Whether the bot has not fetched the message yet. */
export const isWaiting = ({ person, message }: Props): boolean => person.waiting.includes(message.message_id);

/** When it was said, and whether it has been fetched. */
export function Stamp({ person, message }: Props) {
  const { phone } = useWords();
  const state = isWaiting({ person, message }) ? 'waiting' : 'fetched';
  return (
    <p class="stamp">
      {message.edited && <span>{phone.edited} </span>}
      <time>{time('clock', message.date * 1000)}</time>
      {message.from === 'person' && (
        <span class={`ticks ${state}`} title={phone[state]}>
          <Icon name="check" />
          {state === 'fetched' && <Icon name="check" />}
          <span class="unseen">{phone[state]}</span>
        </span>
      )}
    </p>
  );
}

/** What a message of one's own may hold and still be changed in its words. */
const CAPTIONED = ['photo', 'document', 'video', 'voice', 'media_group_id', 'reply_to_message'];
const REPLACED = ['photo', 'document'];

/** What can be done with a message. */
export function OwnActs({ person, message }: Props) {
  const { phone } = useWords();
  const reactWith = (emoji: string) => ({
    label: `${emoji} ${phone.react}`,
    act: () => onPhone(person.id, 'react', { message_id: message.message_id, emoji }),
  });
  const held = Object.keys(message.other);
  const isMine = message.from === 'person';
  const isWords = isMine && held.every((kind) => CAPTIONED.includes(kind));
  const isFile = isMine && held.some((kind) => REPLACED.includes(kind));
  const replace = {
    label: phone.replace,
    act: () => onPhone(person.id, 'replace', { message_id: message.message_id }),
  };
  return (
    <Menu
      label={phone.with}
      class="more"
      items={[
        { label: phone.reply, act: () => aim.set({ do: 'reply', message }) },
        ...(message.from === 'bot' ? REACTIONS.map(reactWith) : []),
        ...(isWords ? [{ label: phone.edit, act: () => aim.set({ do: 'edit', message }) }] : []),
        ...(isFile ? [replace] : []),
        ...(isMine
          ? [
              {
                label: phone.remove,
                act: () => onPhone(person.id, 'delete', { message_id: message.message_id }),
              },
            ]
          : []),
      ]}
    >
      <Icon name="dots" />
    </Menu>
  );
}

type KeyButton = NonNullable<Message['keyboard']>[number][number];

function Key({ person, at, button }: { person: number; at: number; button: KeyButton }) {
  if (button.url !== undefined) {
    return (
      <a class="key" href={button.url} target="_blank" rel="noopener noreferrer">
        {button.text}
      </a>
    );
  }
  return (
    <ActButton class="key" act={() => press(person, at, button.callback_data ?? '')}>
      {button.text}
    </ActButton>
  );
}
