// A short word over the phone: what the bot answered to a press, or why something could not be done.

import { createStore } from './store.js';

const SHORT_MS = 4000;
const LONG_MS = 12_000;

export const toast = createStore<string>('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows `text` for some seconds; longer when the bot wants it to be noticed. */
export function showToast(text: string, isAlert = false): void {
  clearTimeout(timer);
  toast.set(text);
  timer = setTimeout(() => toast.set(''), isAlert ? LONG_MS : SHORT_MS);
}
