// The files of chats and channels, for the page: pictures and sound to be shown, everything else only to be saved.

import type { Context, Hono } from 'hono';
import type { Sandbox } from '../sandbox.js';

/** Types that a browser shows without running anything of them. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'audio/ogg', 'audio/mpeg']);

export function addFileRoutes(app: Hono, sandbox: Sandbox): void {
  app.get('/files/telegram/:id', (c) => {
    const file = sandbox.telegram.file(c.req.param('id'));
    return answer(c, file && { type: file.type, bytes: file.bytes });
  });
  app.get('/files/slack/:id', (c) => {
    const file = sandbox.slack.file(c.req.param('id'));
    return answer(c, file?.content && { type: file.mimetype, bytes: file.content });
  });
}

function answer(c: Context, file: { type: string; bytes: Uint8Array } | undefined): Response {
  if (!file) return c.json({ error: 'there is no such file' }, 404);
  const isShown = SHOWN.has(file.type);
  return c.body(Buffer.from(file.bytes), 200, {
    'content-type': isShown ? file.type : 'application/octet-stream',
    'content-disposition': isShown ? 'inline' : 'attachment',
  });
}
