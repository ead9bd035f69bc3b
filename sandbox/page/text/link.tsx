// A link that opens elsewhere; only web, mail and phone addresses become one.

import type { ComponentChildren } from 'preact';

const SAFE = /^(?:https?:|mailto:|tel:)/i;

export function Link({ href, children }: { href: string; children: ComponentChildren }) {
  if (!SAFE.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
