// A button that is busy while what it does is under way.

import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> {
  act: () => unknown;
  children: ComponentChildren;
}

export function ActButton({ act, children, ...attributes }: Props) {
  const [busy, setBusy] = useState(false);
  const onClick = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await act();
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" aria-busy={busy} onClick={onClick} {...attributes}>
      {children}
    </button>
  );
}
