// The HTTP face: addresses, token, dispatch to a method, answers, and the injected faults.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Call } from './call.js';
import { ApiError, badRequest } from './errors.js';
import type { FaultKind, Faults } from './faults.js';
import { METHODS } from './methods/all.js';
import { JsonText, type Method } from './methods/method.js';
import { readFields } from './request-body.js';
import type { World } from './world.js';

interface Answer {
  status: number;
  json: string;
}

export interface Face {
  readonly world: World;
  readonly token: string;
  readonly faults: Faults;
  /** Called for each request to a method, whatever becomes of it. */
  readonly onRequest: () => void;
}

/** Answers one HTTP request of any kind. */
export async function handle(face: Face, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/';
  const at = url.indexOf('?');
  const path = decoded(at < 0 ? url : url.slice(0, at));
  const address = /^\/(file\/)?bot([^/]+)\/(.+?)\/?$/.exec(path);
  const [, file, token, rest] = address ?? [];
  if (token === undefined || rest === undefined)
    return send(response, refusal(new ApiError(404, 'Not Found')));
  if (file) return download(face, token, rest, response);
  face.onRequest();
  await answerCall(face, token, rest, at < 0 ? '' : url.slice(at + 1), request, response);
}

async function answerCall(
  face: Face,
  token: string,
  name: string,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let fault: FaultKind | undefined;
  let answer: Answer;
  try {
    const { fields, uploads } = await readFields(request, query);
    const method = knownMethod(face, request, token, name);
    fault = face.faults.take(method.name, fields.chat_id);
    if (await endsBefore(fault, response)) return;
    answer = await execute(face.world, method, new Call(method.name, fields, uploads), response);
  } catch (error) {
    answer = refusal(error);
  }
  if (fault === undefined) send(response, answer);
  else sendWithFault(fault, response, answer);
}

function knownMethod(face: Face, request: IncomingMessage, token: string, name: string): Method {
  if (request.method !== 'GET' && request.method !== 'POST') throw new ApiError(501, 'Not Implemented');
  if (token !== face.token) throw new ApiError(401, 'Unauthorized');
  const method = METHODS.get(name.toLowerCase());
  if (!method) throw new ApiError(404, 'Not Found: method not found');
  return method;
}

async function execute(world: World, method: Method, call: Call, response: ServerResponse): Promise<Answer> {
  for (const field in call.fields) {
    if (!method.fields.has(field) && !call.uploads.has(field)) {
      throw badRequest(`unknown field "${field}" for ${method.name}`);
    }
  }
  const result = await method.run(call, world, (listener) => response.once('close', listener));
  const json = result instanceof JsonText ? result.json : JSON.stringify(result);
  return { status: 200, json: `{"ok":true,"result":${json}}` };
}

function refusal(error: unknown): Answer {
  const api =
    error instanceof ApiError
      ? error
      : new ApiError(500, `Internal Server Error: ${(error as Error).message}`);
  const { code, message: description, parameters } = api;
  const json = JSON.stringify({
    ok: false,
    error_code: code,
    description,
    ...(parameters ? { parameters } : {}),
  });
  return { status: code, json };
}

/** Faults that keep the method from running; true if the request is over. */
async function endsBefore(fault: FaultKind | undefined, response: ServerResponse): Promise<boolean> {
  if (fault === 'drop-request') response.destroy();
  if (fault === 'drop-request' || fault === 'hang') return true;
  if (typeof fault !== 'object') return false;
  if ('delay' in fault) await sleep(fault.delay);
  else if (!fault.executed) {
    send(response, injected(fault));
    return true;
  }
  return false;
}

/** Faults that come after the method has run. */
function sendWithFault(fault: FaultKind, response: ServerResponse, answer: Answer): void {
  if (fault === 'hang-after') return;
  if (fault === 'lose-response') response.destroy();
  else if (fault === 'bad-json') send(response, { status: 200, json: '<html>502 Bad Gateway' });
  else if (fault === 'half-body') {
    writeHead(response, answer);
    response.write(answer.json.slice(0, answer.json.length / 2), () => response.destroy());
  } else if (typeof fault === 'object' && 'status' in fault) send(response, injected(fault));
  else send(response, answer);
}

function injected(fault: { status: number; description?: string; retry_after?: number }): Answer {
  const { status, retry_after: seconds } = fault;
  const described = fault.description ?? USUAL[status] ?? `Error ${status}`;
  const description = seconds === undefined ? described : `Too Many Requests: retry after ${seconds}`;
  const parameters = seconds === undefined ? undefined : { retry_after: seconds };
  return refusal(new ApiError(status, fault.description ?? description, parameters));
}
const USUAL: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

function download(face: Face, token: string, path: string, response: ServerResponse): void {
  const file = face.world.files.at(path);
  if (token !== face.token) send(response, refusal(new ApiError(401, 'Unauthorized')));
  else if (!file) send(response, refusal(new ApiError(404, 'Not Found')));
  else {
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length });
    response.end(file.bytes);
  }
}

function writeHead(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(answer.json),
  });
}

function send(response: ServerResponse, answer: Answer): void {
  writeHead(response, answer);
  response.end(answer.json);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
