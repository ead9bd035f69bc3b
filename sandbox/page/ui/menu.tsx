// A button that opens a small menu over the page, with the keys that menus have.

import type { ComponentChildren, TargetedKeyboardEvent, TargetedToggleEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  label: ComponentChildren;
  act: () => unknown;
}

interface Props {
  label: string;
  children: ComponentChildren;
  items: readonly MenuItem[];
  class?: string;
}

const MARGIN = 6;

/** Below the button, or above it where there is no room; never outside the window. */
function place(popup: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popup;
  const below = at.bottom + MARGIN + height <= innerHeight;
  popup.style.top = `${below ? at.bottom + MARGIN : Math.max(MARGIN, at.top - MARGIN - height)}px`;
  popup.style.left = `${Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))}px`;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export function Menu({ label, children, items, class: className = '' }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const entries = (): HTMLButtonElement[] => [...(popup.current?.querySelectorAll('button') ?? [])];

  const onToggle = (event: TargetedToggleEvent<HTMLDivElement>): void => {
    const isOpen = event.newState === 'open';
    setOpen(isOpen);
    if (!isOpen || !popup.current || !button.current) return;
    place(popup.current, button.current);
    entries()[0]?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Tab') popup.current?.hidePopover();
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const all = entries();
    const at = all.findIndex((entry) => entry.matches(':focus'));
    all[step(at, all.length)]?.focus();
  };
  const run = ({ act }: MenuItem): void => {
    popup.current?.hidePopover();
    void act();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={`tool ${className}`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => popup.current?.togglePopover()}
      >
        {children}
      </button>
      <div
        ref={popup}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {items.map((item, at) => (
          <button key={at} type="button" role="menuitem" tabIndex={-1} onClick={() => run(item)}>
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}
