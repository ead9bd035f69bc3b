// Lets in only pages and programs of this machine: a foreign site that a browser has open must not reach the sandbox.

import type { MiddlewareHandler } from 'hono';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * Refuses with 403 a Host other than this machine's (a name that was rebound to 127.0.0.1) and an Origin other than
 * the page's own, and with 415 a POST that is no JSON (which a foreign page could send without being asked first).
 */
export function guard(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const own = ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port()}`));
    const origin = c.req.header('origin');
    if (!own.some(({ host }) => host === c.req.header('host'))) return c.json({ error: 'foreign host' }, 403);
    if (origin !== undefined && !own.some((url) => url.origin === origin)) {
      return c.json({ error: 'foreign origin' }, 403);
    }
    const isJson = c.req.header('content-type')?.split(';')[0]?.trim() === 'application/json';
    if (c.req.method === 'POST' && !isJson) return c.json({ error: 'send application/json' }, 415);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    return undefined;
  };
}
