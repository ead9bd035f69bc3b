// The line at the top: what this is, the service's state, the tour, language, colours, and reset.

import { useState } from 'preact/hooks';
import { Confirm } from './desk/confirm.js';
import { choice, choose, THEMES, type Theme } from './state/choice.js';
import { ask, parts } from './state/parts.js';
import { useWords } from './state/use-words.js';
import { Icon } from './ui/icons.js';
import { Menu } from './ui/menu.js';
import { LANGUAGE_NAMES, LANGUAGES } from './words.js';

export function Head() {
  const words = useWords();
  const { language, theme, tour } = choice.use();
  const state = parts.use().service?.state ?? 'starting';
  const [asking, setAsking] = useState(false);
  const reset = async (): Promise<void> => {
    await ask('/control/reset');
    choose({ thread: null, skipped: [] });
    setAsking(false);
  };
  return (
    <header class="head">
      <h1>{words.title}</h1>
      <p class={`health ${state}`} role="status">
        {words.happening.service}: {words.happening.states[state]}
      </p>
      <div class="settings">
        <button type="button" aria-pressed={tour} onClick={() => choose({ tour: !tour })}>
          {words.tour.open}
        </button>
        <label>
          <span class="unseen">{words.language}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => {
              const wanted = LANGUAGES.find((each) => each === currentTarget.value);
              if (wanted) choose({ language: wanted });
            }}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <Menu
          label={`${words.theme.label}: ${words.theme[theme]}`}
          items={THEMES.map((each: Theme) => ({
            label: `${each === theme ? '✓ ' : ''}${words.theme[each]}`,
            act: () => choose({ theme: each }),
          }))}
        >
          <Icon name="theme" />
        </Menu>
        <button type="button" class="grave" onClick={() => setAsking(true)}>
          {words.reset}
        </button>
      </div>
      {asking && (
        <Confirm
          confirm={{
            title: { text: words.resetTitle },
            text: { text: words.resetText },
            confirm: { text: words.reset },
            deny: { text: words.cancel },
            style: 'danger',
          }}
          onYes={reset}
          onNo={() => setAsking(false)}
        />
      )}
    </header>
  );
}
