// Delivery of updates to the bot's webhook: lanes, the secret header, repeats.

import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { badRequest } from './errors.js';
import type { QueuedUpdate, UpdateQueue } from './queue.js';
import type { Json } from './wire.js';

/** WebhookActor.cpp: 60 s for an answer; repeats at once, then after 2, 4, 8 … seconds; Retry-After up to an hour. */
const ANSWER_TIMEOUT_MS = 60_000;
const MAX_DELAY_SECONDS = 60;
const MAX_RETRY_AFTER_SECONDS = 3600;
const PUBLIC_PORTS = new Set(['', '80', '88', '443', '8443']);

export interface WebhookSettings {
  url: string;
  secret: string;
  maxConnections: number;
}

interface Lane {
  failures: number;
  busy: boolean;
  timer: NodeJS.Timeout | undefined;
}

export class Webhook {
  settings: WebhookSettings | undefined;
  private updates: UpdateQueue | undefined;
  private readonly lanes = new Map<string, Lane>();
  private inFlight = 0;
  private lastError: { date: number; message: string } | undefined;
  private closing = new AbortController();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  attach(updates: UpdateQueue): void {
    this.updates = updates;
  }

  set(settings: WebhookSettings): void {
    this.remove();
    this.settings = settings;
    this.wake();
  }

  remove(): void {
    this.settings = undefined;
    this.closing.abort();
    this.closing = new AbortController();
    for (const lane of this.lanes.values()) clearTimeout(lane.timer);
    this.lanes.clear();
    this.inFlight = 0;
    this.lastError = undefined;
  }

  /** The WebhookInfo object. */
  info(): Json {
    const { settings, lastError } = this;
    return {
      url: settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: [...(this.updates?.pending() ?? [])].length,
      ...(lastError ? { last_error_date: lastError.date, last_error_message: lastError.message } : {}),
      ...(settings ? { max_connections: settings.maxConnections } : {}),
    };
  }

  /** Starts what can be sent now: the first update of every lane that is neither busy nor waiting. */
  wake(): void {
    const settings = this.settings;
    if (!settings || !this.updates) return;
    const seen = new Set<string>();
    for (const update of this.updates.pending()) {
      if (this.inFlight >= settings.maxConnections) return;
      if (seen.has(update.lane)) continue;
      seen.add(update.lane);
      const lane = this.lane(update.lane);
      if (!lane.busy && !lane.timer) void this.send(update, lane, settings);
    }
  }

  private lane(name: string): Lane {
    const lane = this.lanes.get(name) ?? { failures: 0, busy: false, timer: undefined };
    this.lanes.set(name, lane);
    return lane;
  }

  private async send(update: QueuedUpdate, lane: Lane, settings: WebhookSettings): Promise<void> {
    lane.busy = true;
    this.inFlight++;
    const answer = await post(settings, update.json, this.closing.signal);
    if (this.settings !== settings) return;
    lane.busy = false;
    this.inFlight--;
    if (answer.ok) {
      lane.failures = 0;
      this.updates?.remove(update.id);
    } else {
      this.lastError = { date: Math.floor(this.now() / 1000), message: answer.why };
      this.postpone(lane, answer.retryAfter);
    }
    this.wake();
  }

  private postpone(lane: Lane, retryAfter: number): void {
    lane.failures++;
    const backoff = lane.failures === 1 ? 0 : Math.min(MAX_DELAY_SECONDS, 2 ** (lane.failures - 1));
    const seconds = retryAfter > 0 ? Math.min(MAX_RETRY_AFTER_SECONDS, retryAfter) : backoff;
    lane.timer = setTimeout(() => {
      lane.timer = undefined;
      this.wake();
    }, seconds * 1000);
  }
}

type PostResult = { ok: true } | { ok: false; why: string; retryAfter: number };

function post(settings: WebhookSettings, json: string, signal: AbortSignal): Promise<PostResult> {
  return new Promise((resolve) => {
    const failed = (why: string, retryAfter = 0): void => resolve({ ok: false, why, retryAfter });
    const start = settings.url.startsWith('https:') ? httpsRequest : httpRequest;
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(json),
      ...(settings.secret !== '' ? { 'x-telegram-bot-api-secret-token': settings.secret } : {}),
    };
    const request = start(settings.url, { method: 'POST', headers, signal, timeout: ANSWER_TIMEOUT_MS });
    request.on('timeout', () => request.destroy(new Error('Read timeout expired')));
    request.on('error', (error) => failed(error.message));
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      response.resume();
      response.on('close', () => {
        if (status >= 200 && status <= 299) resolve({ ok: true });
        else {
          const why = `Wrong response from the webhook: ${status} ${response.statusMessage ?? ''}`.trim();
          failed(why, Number(response.headers['retry-after'] ?? 0) || 0);
        }
      });
    });
    request.end(json);
  });
}

/**
 * Checks a webhook's address; throws an ApiError 400. Real bots need https and one of four ports. On this machine
 * any port and http do; the sandbox never calls another machine.
 */
export function checkWebhookUrl(input: string): string {
  const url = /^[a-z]+:\/\//i.test(input) ? input : `https://${input}`;
  if (!URL.canParse(url) || /\s/.test(input)) throw badRequest('invalid webhook URL specified');
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw badRequest('invalid webhook URL specified');
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return url;
  if (protocol === 'http:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!PUBLIC_PORTS.has(port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
  throw badRequest('bad webhook: Failed to resolve host: this sandbox calls only its own machine');
}
