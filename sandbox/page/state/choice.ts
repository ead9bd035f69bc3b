// What the visitor has chosen on the page: whom to be, what to look at, which language and theme.

import type { TourStep } from '../../tour-steps.js';
import { LANGUAGES, type PageLanguage } from '../words.js';
import { createStore } from './store.js';

export const PANES = ['phone', 'desk', 'happening'] as const;
export type Pane = (typeof PANES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Choice {
  person: number;
  staff: string;
  /** A channel's id, or `home` for the app's own tab. */
  place: string;
  /** The first message of the thread that is open. */
  thread: string | null;
  pane: Pane;
  language: PageLanguage;
  theme: Theme;
  tour: boolean;
  skipped: TourStep[];
}

/** What is remembered for the next visit. */
const KEPT = ['language', 'theme', 'tour'] as const;
const KEY = 'helpcenter-sandbox';

function browserLanguage(): PageLanguage {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return LANGUAGES.find((language) => wanted.includes(language)) ?? 'en';
}

function remembered(): Partial<Choice> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Choice>;
    return {
      ...(LANGUAGES.some((each) => each === kept.language) && { language: kept.language }),
      ...(THEMES.some((each) => each === kept.theme) && { theme: kept.theme }),
      ...(typeof kept.tour === 'boolean' && { tour: kept.tour }),
    } as Partial<Choice>;
  } catch {
    return {};
  }
}

export const choice = createStore<Choice>({
  person: 5001,
  staff: 'U0SANDANNA',
  place: 'C0SANDHELP',
  thread: null,
  pane: 'phone',
  language: browserLanguage(),
  theme: 'system',
  tour: true,
  skipped: [],
  ...remembered(),
});

export function choose(change: Partial<Choice>): void {
  const next = { ...choice.get(), ...change };
  choice.set(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(KEPT.map((name) => [name, next[name]]))));
  } catch {
    // A browser that keeps nothing is fine: then nothing is remembered.
  }
}
