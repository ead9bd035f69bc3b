// The smallest store that components can watch: a value, and who wants to know when it changes.

import { useEffect, useReducer } from 'preact/hooks';

export interface Store<T> {
  get(): T;
  set(next: T): void;
  /** For components: the value now, and a new drawing at every change. */
  use(): T;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => {
      const [, redraw] = useReducer((count: number) => count + 1, 0);
      useEffect(() => {
        const listener = (): void => redraw(undefined as never);
        listeners.add(listener);
        // What changed between drawing and listening would be missed.
        listener();
        return () => {
          listeners.delete(listener);
        };
      }, []);
      return value;
    },
  };
}
