/** The HTTP side: health, metrics, Slack's and Telegram's webhooks, and the clock of a sandbox. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Health } from './health.js';
import { describe, type Log } from './log.js';
import type { Envelope } from './slack/ears.js';

/** Neither platform sends more than this in one call. */
const BODY_MAX = 1024 * 1024;

/** Longer than the minute for which proxies keep a connection: whoever ends it first must not be us, as a request is on its way. */
const IDLE_MS = 75_000;

/** Refuses a longer body unread; the connection on which the rest would come is closed. */
const limited = bodyLimit({
  maxSize: BODY_MAX,
  onError: (context) => context.text('too large', 413, { connection: 'close' }),
});

export type HttpParts = {
  port: number;
  health: Health;
  log: Log;
  metricsToken: string | undefined;
  /** Telegram's webhook: where it comes in, the secret it carries, and who records it. */
  telegram: { path: string; secret: string; take: (update: unknown) => void } | null;
  /** Slack in HTTP mode. */
  slack: {
    verify: (body: string, headers: { signature: string; timestamp: number }) => boolean;
    take: (envelope: Envelope, ack: (payload?: Record<string, unknown>) => Promise<void>) => Promise<void>;
  } | null;
  /** The clock control of a sandbox. */
  clock: ((body: unknown) => Promise<Record<string, unknown>>) | null;
};

export type HttpServer = { port: number; stop: () => Promise<void> };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Compares secrets in constant time, whatever their lengths. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

function isLocal(context: Context): boolean {
  const address = getConnInfo(context).remote.address ?? '';
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address);
}

function addHealth(app: Hono, { health, metricsToken }: HttpParts): void {
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', (c) => {
    const report = health.report();
    return c.json(report, report.ready ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    const given = c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
    const allowed = metricsToken ? same(given, metricsToken) : isLocal(c);
    return allowed ? c.text(await health.metrics()) : c.text('forbidden', 403);
  });
}

function addTelegram(app: Hono, { path, secret, take }: NonNullable<HttpParts['telegram']>, log: Log): void {
  app.post(path, limited, async (c) => {
    if (!same(c.req.header('x-telegram-bot-api-secret-token') ?? '', secret))
      return c.text('unauthorized', 401);
    try {
      take(JSON.parse(await c.req.text()));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      log.warn({ msg: 'webhook body', ...describe(error) });
    }
    return c.body(null, 200);
  });
}

/** What Slack's HTTP body holds: JSON for events, a form for presses and commands. */
function parseSlack(type: string, body: string): Envelope {
  if (type.includes('json')) return { kind: 'event', body: JSON.parse(body) };
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  if (payload !== null) return { kind: 'interactive', body: JSON.parse(payload) };
  return { kind: 'command', body: Object.fromEntries(form) };
}

function addSlack(app: Hono, { verify, take }: NonNullable<HttpParts['slack']>, log: Log): void {
  app.post('/slack/events', limited, async (c) => {
    const body = await c.req.text();
    const timestamp = Number(c.req.header('x-slack-request-timestamp') ?? Number.NaN);
    const signature = c.req.header('x-slack-signature') ?? '';
    if (!Number.isFinite(timestamp) || !verify(body, { signature, timestamp }))
      return c.text('unauthorized', 401);
    let envelope: Envelope;
    try {
      envelope = parseSlack(c.req.header('content-type') ?? '', body);
    } catch {
      return c.text('malformed', 400);
    }
    const { body: content } = envelope;
    if (typeof content === 'object' && content !== null && 'challenge' in content) {
      return c.json({ challenge: content.challenge });
    }
    return new Promise<Response>((resolve) => {
      const ack = (payload?: Record<string, unknown>): Promise<void> => {
        resolve(payload ? c.json(payload) : c.body(null, 200));
        return Promise.resolve();
      };
      take(envelope, ack).catch((error: unknown) => {
        log.error({ msg: 'payload not taken', ...describe(error) });
        resolve(c.text('not recorded', 500));
      });
    });
  });
}

function addClock(app: Hono, turn: NonNullable<HttpParts['clock']>): void {
  app.post('/control/clock', async (c) => {
    if (!isLocal(c)) return c.text('forbidden', 403);
    try {
      return c.json(await turn(await c.req.json()));
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : 'bad request' }, 400);
    }
  });
}

/** Listens on `port` (0 = any). Resolves when it does. */
export async function startHttp(parts: HttpParts): Promise<HttpServer> {
  const app = new Hono();
  addHealth(app, parts);
  if (parts.telegram) addTelegram(app, parts.telegram, parts.log);
  if (parts.slack) addSlack(app, parts.slack, parts.log);
  if (parts.clock) addClock(app, parts.clock);
  app.onError((error, c) => {
    parts.log.error({ msg: 'http', ...describe(error) });
    return c.text('error', 500);
  });
  const serverOptions = { keepAliveTimeout: IDLE_MS };
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port: parts.port, serverOptions }, () => resolve(started));
    started.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
