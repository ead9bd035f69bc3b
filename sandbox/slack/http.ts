// The HTTP side: routes, bodies, and the faults that were ordered.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, answerCall, jsonAnswer, peekArguments, rateLimitedAnswer } from './api.js';
import type { Core } from './core.js';
import type { FaultKind, FaultStore } from './faults.js';
import { isObject, type Json } from './json.js';
import { Refusal } from './refusal.js';
import { giveFile, takeUpload } from './uploads.js';

const MAX_BODY_BYTES = 64 * 1024 * 1024;

type Reply = Answer & { bytes?: Uint8Array };

/** A request and how to carry it out; `method` and `channel` are what faults are matched with. */
interface Route {
  method: string;
  channel: string | undefined;
  carryOut(): Reply;
}

export function createHttp(core: Core, faults: FaultStore): Server {
  const server = createServer((request, response) => {
    serve(core, faults, request, response).catch((error: unknown) => {
      console.error('local Slack:', error);
      if (response.headersSent) response.destroy();
      else send(response, jsonAnswer({ ok: false, error: 'internal_error' }, 500));
    });
  });
  server.keepAliveTimeout = 30_000;
  server.on('upgrade', (request, socket, head) => core.sockets.upgrade(request, socket, head));
  return server;
}

async function serve(
  core: Core,
  faults: FaultStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.destroy();
    return;
  }
  const route = findRoute(core, request, body);
  const fault = faults.take(route.method, route.channel);
  if (fault === undefined) send(response, route.carryOut());
  else await misbehave(fault, route, response);
}

/** The whole body; undefined if it is too large or the client broke off. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MAX_BODY_BYTES) resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve(undefined));
  });
}

function findRoute(core: Core, request: IncomingMessage, body: Buffer): Route {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const { headers } = request;
  const [, area] = path.split('/');
  if (area === 'api') {
    const call = { method: path.slice('/api/'.length), query, headers, body };
    const { channel, channel_id } = peekArguments(call);
    const named = channel ?? channel_id;
    return {
      method: call.method,
      channel: typeof named === 'string' ? named : undefined,
      carryOut: () => answerCall(core, call),
    };
  }
  const plain = (method: string, carryOut: () => Reply): Route => ({ method, channel: undefined, carryOut });
  if (area === 'actions' || area === 'commands' || area === 'app') {
    return plain('response_url', () => respond(core, path, body));
  }
  if (area === 'upload') return plain('upload', () => takeUpload(core, path, headers, body));
  if (area === 'files-pri') return plain('download', () => giveFile(core, path, headers));
  return plain('', () => jsonAnswer({ ok: false, error: 'not_found' }, 404));
}

/** Slack answers a response_url with `ok` as text, or with the error as JSON. */
function respond(core: Core, path: string, body: Buffer): Reply {
  try {
    core.responseUrls.use(path, parse(body));
    return { status: 200, headers: { 'content-type': 'text/html' }, body: 'ok' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const gone = error.code === 'expired_url' || error.code === 'used_url';
    return jsonAnswer(error.body(), gone ? 404 : 400);
  }
}

function parse(body: Buffer): Json | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, reply: Reply): void {
  const body = reply.bytes ?? Buffer.from(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length });
  response.end(body);
}

async function misbehave(fault: FaultKind, route: Route, response: ServerResponse): Promise<void> {
  if (typeof fault === 'object') {
    if ('delay' in fault) {
      await sleep(fault.delay);
      send(response, route.carryOut());
    } else if ('status' in fault) {
      if (fault.executed === true) route.carryOut();
      send(response, statusAnswer(fault));
    } else send(response, jsonAnswer({ ok: false, error: fault.error }));
    return;
  }
  if (fault === 'hang') return;
  if (fault === 'drop-request') {
    response.destroy();
    return;
  }
  const reply = route.carryOut();
  if (fault === 'lose-response') response.destroy();
  else if (fault === 'half-body') sendHalf(response, reply);
  else if (fault === 'bad-json') send(response, { ...reply, body: '<html>upstream connect error</html>' });
}

function statusAnswer(fault: { status: number; error?: string; retry_after?: number }): Reply {
  if (fault.status === 429) return rateLimitedAnswer(fault.retry_after ?? 1);
  return jsonAnswer({ ok: false, error: fault.error ?? 'internal_error' }, fault.status);
}

function sendHalf(response: ServerResponse, reply: Reply): void {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}
