// The side of the workspace: whom to be, the channels with what is unread, and the app.

import { choice, choose } from '../state/choice.js';
import { parts } from '../state/parts.js';
import { useUnread } from '../state/seen.js';
import { useWords } from '../state/use-words.js';
import { Icon } from '../ui/icons.js';

export function Side() {
  const words = useWords();
  const { staff: current, place } = choice.use();
  const { staff, channel } = parts.use();
  const unread = useUnread();
  return (
    <div class="side">
      <h2>Musterhaus</h2>
      <fieldset class="staff">
        <legend>{words.desk.you}</legend>
        {staff.map(({ id, name, role }) => (
          <button key={id} type="button" aria-pressed={id === current} onClick={() => choose({ staff: id })}>
            <span class={`avatar square hue${name.charCodeAt(0) % 6}`} aria-hidden="true">
              {name[0]}
            </span>
            <span class="who">
              {name}
              <small>{words.desk.roles[role] ?? role}</small>
            </span>
          </button>
        ))}
      </fieldset>
      <nav aria-label={words.desk.channels}>
        <h3>{words.desk.channels}</h3>
        {channel.map((room) => {
          const news = room.id === place ? 0 : unread.ofChannel(room);
          return (
            <button
              key={room.id}
              type="button"
              class={news > 0 ? 'place has-news' : 'place'}
              aria-current={room.id === place ? 'page' : undefined}
              onClick={() => choose({ place: room.id, thread: null })}
            >
              <span># {room.name}</span>
              {news > 0 && (
                <span class="news">
                  {news}
                  <span class="unseen"> {words.unread(news)}</span>
                </span>
              )}
            </button>
          );
        })}
        <h3>{words.desk.apps}</h3>
        <button
          type="button"
          class="place"
          aria-current={place === 'home' ? 'page' : undefined}
          onClick={() => choose({ place: 'home', thread: null })}
        >
          <Icon name="home" />
          <span>helpcenter</span>
        </button>
      </nav>
    </div>
  );
}
