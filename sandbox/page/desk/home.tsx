// The app's Home tab, which the app fills when it is opened.

import { useEffect } from 'preact/hooks';
import { textIn } from '../state/json.js';
import type { StaffState } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { onDesk } from './acts.js';
import { Blocks } from './blocks.js';
import { InputField } from './inputs.js';

export function HomeTab({ me }: { me: StaffState }) {
  const { desk } = useWords();
  useEffect(() => {
    void onDesk('home');
  }, [me.id]);
  return (
    <div class="room">
      <header class="app-head">
        <span class="avatar square bot" aria-hidden="true">
          H
        </span>
        <h2>
          helpcenter <span class="app">{desk.app}</span>
        </h2>
        <p class="home-tab" aria-hidden="true">
          {desk.homeTab}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="posts home" aria-label={desk.home} tabIndex={0}>
        {me.home ? (
          <Blocks
            key={me.home.hash}
            blocks={me.home.blocks}
            press={(action) => onDesk('press', { view: 'home', ...action })}
            input={(block) => (
              <InputField
                block={block}
                entered={me.home?.entered[textIn(block.block_id)]}
                error={undefined}
              />
            )}
          />
        ) : (
          <p class="empty">{desk.homeEmpty}</p>
        )}
      </section>
    </div>
  );
}
