// When what has the focus vanishes from a list, the list itself takes it: a keyboard is never thrown to the page's start.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useKeepFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let focused: Element | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      focused = target instanceof Element ? target : null;
    };
    const changes = new MutationObserver(() => {
      if (!focused || focused.isConnected) return;
      focused = null;
      if (document.activeElement === document.body) element.focus();
    });
    const onLeave = (): void => {
      if (focused?.isConnected) focused = null;
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onLeave);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onLeave);
      changes.disconnect();
    };
  }, [list]);
}
