// On a narrow window: which of the three panes is shown, with marks of what is unread in the others.
// They stand at the bottom, where nothing that grows or goes above them (the tour's words, a warning) moves them under a finger.

import { choice, choose, PANES, type Pane } from './state/choice.js';
import { parts } from './state/parts.js';
import { useUnread } from './state/seen.js';
import { useWords } from './state/use-words.js';

export function Tabs() {
  const words = useWords();
  const { pane } = choice.use();
  const { person, channel } = parts.use();
  const unread = useUnread();
  const sum = (counts: number[]): number => counts.reduce((all, count) => all + count, 0);
  const news: Record<Pane, number> = {
    phone: sum(person.map(unread.ofPerson)),
    desk: sum(channel.map(unread.ofChannel)),
    happening: 0,
  };
  return (
    <nav class="tabs" aria-label={words.title}>
      {PANES.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === pane ? 'page' : undefined}
          onClick={() => choose({ pane: each })}
        >
          {words.panes[each]}
          {each !== pane && news[each] > 0 && (
            <span class="news">
              {news[each]}
              <span class="unseen"> {words.unread(news[each])}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
