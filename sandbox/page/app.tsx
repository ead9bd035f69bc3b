// The whole page: the head, the tour, and the three panes side by side or, on a narrow window, one at a time.

import { useEffect, useState } from 'preact/hooks';
import { DeskPane } from './desk/desk.js';
import { Happening } from './happening/happening.js';
import { Head } from './head.js';
import { PhonePane } from './phone/phone.js';
import { choice } from './state/choice.js';
import { link } from './state/parts.js';
import { useWords } from './state/use-words.js';
import { Tabs } from './tabs.js';
import { useTour } from './tour/steps.js';
import { Tour } from './tour/tour.js';

/** Below this width (CSS pixels) one pane is shown at a time; the styles know the same number. */
const WIDE = '(min-width: 1100px)';

function useWide(): boolean {
  const [isWide, setWide] = useState(matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const onChange = (): void => setWide(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isWide;
}

export function App() {
  const words = useWords();
  const { language, theme, pane, tour } = choice.use();
  const isLinked = link.use();
  const isWide = useWide();
  const { current } = useTour();
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    document.title = words.title;
    if (theme === 'system') delete page.dataset.theme;
    else page.dataset.theme = theme;
  }, [language, theme, words]);
  return (
    <div class="page" data-pane={pane} data-step={tour ? (current ?? undefined) : undefined}>
      <Head />
      <p class={isLinked ? 'offline' : 'offline shown'} role="alert">
        {isLinked ? '' : words.offline}
      </p>
      {tour && <Tour />}
      <main>
        <PhonePane isShown={isWide || pane === 'phone'} />
        <DeskPane isShown={isWide || pane === 'desk'} />
        <Happening />
      </main>
      {!isWide && <Tabs />}
    </div>
  );
}
