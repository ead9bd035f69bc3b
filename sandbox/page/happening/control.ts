// Asks the sandbox for what this pane offers, and remembers why something could not be done.

import { ask } from '../state/parts.js';
import { createStore } from '../state/store.js';

/** The sandbox's words for the last refusal, or ''. */
export const refusal = createStore('');

export async function control(path: string, body: object = {}, method = 'POST'): Promise<void> {
  try {
    await ask(`/control/${path}`, body, method);
    refusal.set('');
  } catch (error) {
    refusal.set(error instanceof Error ? error.message : String(error));
  }
}
