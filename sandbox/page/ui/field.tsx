// A text field that grows with its words: Enter sends, Shift+Enter makes a new line.

import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  value: string;
  label: string;
  onValue: (value: string) => void;
  onSend: () => void;
  onEscape?: () => void;
  /** Changes when the field should take the focus. */
  focusSign?: string | number | null;
  maxLength?: number;
}

export function GrowingField({ value, label, onValue, onSend, onEscape, focusSign, maxLength }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  useEffect(() => {
    if (focusSign !== undefined && focusSign !== null) field.current?.focus();
  }, [focusSign]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') onEscape?.();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    onSend();
  };
  return (
    <textarea
      ref={field}
      rows={1}
      dir="auto"
      value={value}
      aria-label={label}
      placeholder={label}
      maxLength={maxLength}
      onInput={(event) => onValue(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
