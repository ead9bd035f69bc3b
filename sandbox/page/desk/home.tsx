// The app's Home tab, which the app fills when it is opened.

import { useEffect } from 'preact/hooks';
import type { StaffState } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { onDesk } from './acts.js';
import { Blocks } from './blocks.js';

export function HomeTab({ me }: { me: StaffState }) {
  const { desk } = useWords();
  useEffect(() => {
    void onDesk('home');
  }, [me.id]);
  return (
    <div class="room">
      <header>
        <h2>{desk.home}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="posts home" aria-label={desk.home} tabIndex={0}>
        {me.home ? (
          <Blocks blocks={me.home.blocks} press={(action) => onDesk('press', { view: 'home', ...action })} />
        ) : (
          <p class="empty">{desk.homeEmpty}</p>
        )}
      </section>
    </div>
  );
}
