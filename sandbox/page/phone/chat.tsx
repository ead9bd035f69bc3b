// The messages of one chat, by day, with the newest at the end.

import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { PersonState } from '../state/parts.js';
import { withDays } from '../state/time.js';
import { useWords } from '../state/use-words.js';
import { useKeepFocus } from '../ui/keep-focus.js';
import { useStayAtEnd } from '../ui/stay-at-end.js';
import { Album } from './album.js';
import { inAlbums } from './albums.js';
import { Bubble } from './bubble.js';

export function Chat({ person }: { person: PersonState }) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useKeepFocus(list);
  useStayAtEnd(list, person.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div ref={list} class="chat" role="log" aria-label={words.phone.chat(person.name)} tabIndex={0}>
      {person.messages.length === 0 && <p class="empty">{words.phone.empty}</p>}
      {withDays(inAlbums(person.messages), ([first]) => (first?.date ?? 0) * 1000).map(({ item, day }) => (
        <Fragment key={`${person.id} ${item[0]?.message_id}`}>
          {day && (
            <p class="day">
              <span>{day}</span>
            </p>
          )}
          {item.length > 1 ? (
            <Album person={person} messages={item} />
          ) : (
            item.map((message) => <Bubble key={message.message_id} person={person} message={message} />)
          )}
        </Fragment>
      ))}
    </div>
  );
}
