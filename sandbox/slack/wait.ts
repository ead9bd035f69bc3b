// Waiting for something to become true, woken by changes instead of by the clock.

import type { Workspace } from './workspace.js';

/** Resolves with the first value of `look` that is not empty; rejects after `ms` with what `explain` says. */
export function waitUntil<T>(
  workspace: Workspace,
  look: () => T | null | undefined | false,
  ms: number,
  explain: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      stop();
      settle();
    };
    const check = (): void => {
      try {
        const found = look();
        if (found !== null && found !== undefined && found !== false) finish(() => resolve(found));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const timer = setTimeout(() => finish(() => reject(new Error(`${ms} ms passed: ${explain()}`))), ms);
    const stop = workspace.onChange(check);
    check();
  });
}
