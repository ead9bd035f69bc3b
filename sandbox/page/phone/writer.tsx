// The field at the bottom of the chat: commands, attachments, words, and what the words are for.

import { useEffect, useState } from 'preact/hooks';
import { PERSON_KINDS } from '../../kinds.js';
import type { PersonState } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { GrowingField } from '../ui/field.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { onPhone } from './acts.js';
import { aim } from './phone.js';

const MAX_CHARACTERS = 4096;
/** What stands in the field goes below these, as it does on a phone. */
const CAPTIONED: ReadonlySet<string> = new Set(['photo', 'album', 'voice', 'document']);
const MAX_CAPTION = 1024;

/** Who writes wants to see the answer. */
function scrollToEnd(): void {
  const chat = document.querySelector('.chat');
  chat?.scrollTo({ top: chat.scrollHeight });
}

export function Writer({ person }: { person: PersonState }) {
  const { phone, kinds, cancel } = useWords();
  const [text, setText] = useState('');
  const aimed = aim.use();
  const { id } = person;
  useEffect(() => setText(''), [id]);
  useEffect(() => {
    if (aimed?.do === 'edit') setText(aimed.message.text);
  }, [aimed]);

  const stop = (): void => {
    aim.set(null);
    setText('');
  };
  const send = async (): Promise<void> => {
    const written = text.trim();
    if (written === '') return;
    stop();
    scrollToEnd();
    const at = aimed?.message.message_id;
    if (aimed?.do === 'edit') await onPhone(id, 'edit', { message_id: at, text: written });
    else await onPhone(id, 'write', { text: written, ...(at !== undefined && { reply_to: at }) });
  };

  return (
    <form
      class="writer"
      autocomplete="off"
      data-spot="write human lost"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {aimed && (
        <p class="aim">
          <span>
            {aimed.do === 'edit'
              ? phone.editing
              : phone.replying(aimed.message.from === 'bot' ? phone.bot : person.name)}
          </span>
          <button type="button" class="tool" aria-label={cancel} onClick={stop}>
            <Icon name="close" />
          </button>
        </p>
      )}
      {person.commands.length > 0 && (
        <Menu
          label={phone.commands}
          items={person.commands.map(({ command, description }) => ({
            label: (
              <span lang={person.language}>
                <strong>/{command}</strong> {description}
              </span>
            ),
            act: () => onPhone(id, 'write', { text: `/${command}` }),
          }))}
        >
          <Icon name="menu" />
        </Menu>
      )}
      <Menu
        label={phone.attach}
        items={PERSON_KINDS.map((kind) => ({
          label: kinds[kind],
          act: () => {
            scrollToEnd();
            const caption = CAPTIONED.has(kind) ? text.trim().slice(0, MAX_CAPTION) : '';
            if (caption !== '') stop();
            return onPhone(id, 'send', { kind, ...(caption !== '' && { caption }) });
          },
        }))}
      >
        <Icon name="clip" />
      </Menu>
      <GrowingField
        value={text}
        label={phone.message}
        maxLength={MAX_CHARACTERS}
        focusSign={aimed?.message.message_id ?? null}
        onValue={setText}
        onSend={send}
        onEscape={stop}
      />
      <button type="submit" class="send" aria-label={phone.send} title={phone.send}>
        <Icon name="send" />
      </button>
    </form>
  );
}
