// Keeps a list at its end when it grows or its window shrinks, unless somebody has scrolled up in it.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const NEAR = 60;

/** `sign` names what is shown: when it changes, the list begins at its end again. */
export function useStayAtEnd(list: RefObject<HTMLElement | null>, sign: unknown): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let atEnd = true;
    const follow = (): void => {
      if (atEnd) element.scrollTop = element.scrollHeight;
    };
    let lastTop = element.scrollTop;
    const onScroll = (): void => {
      const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      // What grows below does not move the top: only somebody who scrolls up does.
      if (isNear) atEnd = true;
      else if (element.scrollTop < lastTop) atEnd = false;
      lastTop = element.scrollTop;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    const changes = new MutationObserver(follow);
    changes.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener('load', follow, true);
    follow();
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('load', follow, true);
      sizes.disconnect();
      changes.disconnect();
    };
  }, [list, sign]);
}
