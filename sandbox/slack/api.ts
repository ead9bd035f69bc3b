// One Web API call, from its name and arguments to Slack's answer.

import type { IncomingHttpHeaders } from 'node:http';
import { readArguments } from './arguments.js';
import type { Core } from './core.js';
import type { Json } from './json.js';
import { RateLimited } from './limited.js';
import { METHODS } from './methods/index.js';
import type { Method } from './methods/method.js';
import { Refusal } from './refusal.js';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface ApiRequest {
  method: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export function jsonAnswer(body: Json, status = 200, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

export function rateLimitedAnswer(retryAfter: number): Answer {
  return jsonAnswer({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(retryAfter) });
}

/** The arguments as sent, `token` among them; empty if the body cannot be read. */
export function peekArguments(request: ApiRequest): Json {
  try {
    return readArguments(request.query, request.headers, request.body);
  } catch {
    return {};
  }
}

/** Carries out the call and answers it as Slack would. */
export function answerCall(core: Core, request: ApiRequest): Answer {
  try {
    return jsonAnswer({ ok: true, ...run(core, request) }, 200, scopeHeaders(core, request.method));
  } catch (error) {
    if (error instanceof RateLimited) return rateLimitedAnswer(error.retryAfter);
    if (error instanceof Refusal) return jsonAnswer(error.body());
    throw error;
  }
}

function run(core: Core, request: ApiRequest): Json {
  const method = METHODS.get(request.method);
  if (method === undefined) throw new Refusal('unknown_method', [], { req_method: request.method });
  const sent = readArguments(request.query, request.headers, request.body);
  authorize(core, method, readToken(request.headers, sent));
  const wait = core.rates.method(request.method, method.tier);
  if (wait > 0) throw new RateLimited(wait);
  const { token: _token, ...rest } = sent;
  return method.call(core, rest);
}

/** The bearer token, or else the argument `token`. */
function readToken(headers: IncomingHttpHeaders, sent: Json): string {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return bearer ?? (typeof sent.token === 'string' ? sent.token : '');
}

function authorize(core: Core, method: Method, token: string): void {
  if (token === '') throw new Refusal('not_authed');
  const { bot, app } = core.tokens;
  if (token !== bot && token !== app) throw new Refusal('invalid_auth');
  if (token !== core.tokens[method.token]) throw new Refusal('not_allowed_token_type');
  if (method.scopes.length > 0 && !method.scopes.some((scope) => core.scopes.has(scope))) {
    const provided = [...core.scopes].join(',');
    throw new Refusal('missing_scope', [], { needed: method.scopes.join(','), provided });
  }
}

function scopeHeaders(core: Core, name: string): Record<string, string> {
  const accepted = METHODS.get(name)?.scopes ?? [];
  return {
    'x-oauth-scopes': [...core.scopes].join(','),
    ...(accepted.length > 0 && { 'x-accepted-oauth-scopes': accepted.join(',') }),
  };
}
