// The page's files, and the stream of changes that it lives on.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Live } from '../live.js';

/** What Vite has built, from the compiled file: <root>/dist/sandbox/http/page.js. */
const FOLDER = fileURLToPath(new URL('../../page/', import.meta.url));

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

export function addPageRoutes(app: Hono, live: Live): void {
  for (const name of readdirSync(FOLDER)) {
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type === undefined) continue;
    const path = name === 'index.html' ? '/' : `/${name}`;
    app.get(path, (c) => c.body(readFileSync(`${FOLDER}${name}`, 'utf8'), 200, { 'content-type': type }));
  }
  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const over = new Promise<void>((resolve) => stream.onAbort(resolve));
      const leave = live.join((data) => void stream.writeSSE({ data }));
      await over;
      leave();
    }),
  );
}
