// Several pictures or files that were sent together: one bubble, one time, and what can be done with each.

import { memo } from 'preact/compat';
import type { Message, PersonState } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { EntityText } from '../text/entities.js';
import { onPhone } from './acts.js';
import { Attachment } from './attachment.js';
import { isWaiting, OwnActs, Stamp } from './bubble.js';
import { Quote } from './quote.js';

interface Props {
  person: PersonState;
  messages: readonly Message[];
}

function Album_({ person, messages }: Props) {
  const { phone } = useWords();
  const [first] = messages;
  const last = messages.find((message) => isWaiting({ person, message })) ?? messages.at(-1);
  if (!first || !last) return null;
  const isMine = first.from === 'person';
  const isPictures = messages.every(({ other }) => other.photo !== undefined);
  return (
    <article class={isMine ? 'message mine album' : 'message album'}>
      <div class="bubble" lang={person.language}>
        <span class="unseen">{isMine ? phone.you : phone.bot}: </span>
        <Quote other={first.other} />
        <ul class={isPictures ? 'pieces pictures' : 'pieces'} aria-label={phone.album(messages.length)}>
          {messages.map((message) => (
            <li key={message.message_id}>
              <Attachment other={message.other} />
              <OwnActs person={person} message={message} />
            </li>
          ))}
        </ul>
        {messages.map(({ message_id: id, text, entities }) =>
          text === '' ? null : (
            <div key={id} class="text" dir="auto">
              <EntityText
                text={text}
                entities={entities}
                onCommand={(command) => onPhone(person.id, 'write', { text: command })}
              />
            </div>
          ),
        )}
        <Stamp person={person} message={last} />
      </div>
    </article>
  );
}

/** An unchanged album is not drawn again. */
export const Album = memo(
  Album_,
  (before, now) =>
    before.person.id === now.person.id &&
    before.messages.every(
      (message) => isWaiting({ ...before, message }) === isWaiting({ ...now, message }),
    ) &&
    JSON.stringify(before.messages) === JSON.stringify(now.messages),
);
