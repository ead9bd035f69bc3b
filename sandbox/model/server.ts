// A local server that speaks OpenAI's protocol: chats with structured output, and recordings into words.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isJson, type Json } from '../json.js';
import { parseMultipart } from '../telegram/multipart.js';
import { checkChat, ModelRefusal, textOf } from './rules.js';
import { standIn } from './stand-in.js';
import type { ModelFault, ModelOptions, ModelRequest, ModelServer, Script } from './types.js';

const KEY = 'sk-local-stand-in';
const SPOKEN = '(stand-in)';

type Reply = { status: number; body: unknown; headers?: Record<string, string> };

const errorReply = (status: number, message: string, param: string | null = null): Reply => ({
  status,
  body: {
    error: { message, type: status === 429 ? 'requests' : 'invalid_request_error', param, code: null },
  },
});

class Model {
  readonly requests: ModelRequest[] = [];
  readonly listeners = new Set<() => void>();
  script: Script | null = null;
  faults: ModelFault[] = [];
  private made = 0;

  /** The request as it will be remembered. @throws ModelRefusal */
  read(path: string, headers: IncomingMessage['headers'], bytes: Buffer): ModelRequest {
    const raw = bytes.toString('utf8');
    const request: ModelRequest = { path, raw, body: {}, schema: '', asked: '' };
    this.requests.push(request);
    if (headers.authorization !== `Bearer ${KEY}`)
      throw new ModelRefusal(401, 'Incorrect API key provided. You can find your API key in your settings.');
    if (path === '/v1/chat/completions') {
      const body: unknown = JSON.parse(raw);
      if (!isJson(body)) throw new ModelRefusal(400, 'We could not parse the JSON body of your request.');
      request.body = body;
      request.schema = checkChat(body);
      request.asked = textOf((body.messages as unknown[]).at(-1));
    } else if (path === '/v1/audio/transcriptions') {
      const form = parseMultipart(bytes, String(headers['content-type'] ?? ''));
      request.body = form.fields;
      request.schema = 'transcription';
      if (!form.fields.model) throw new ModelRefusal(400, 'you must provide a model parameter', 'model');
      const file = form.uploads.get('file');
      if (!file || file.bytes.length === 0) throw new ModelRefusal(400, 'file is empty', 'file');
      if (!/\.(flac|m4a|mp3|mp4|mpeg|mpga|oga|ogg|wav|webm)$/i.test(file.name))
        throw new ModelRefusal(400, 'Invalid file format.', 'file');
    } else throw new ModelRefusal(404, `Invalid URL (POST ${path})`);
    return request;
  }

  carryOut(request: ModelRequest, fault: ModelFault | undefined): Reply {
    const scripted = this.script?.(request);
    if (request.schema === 'transcription')
      return { status: 200, body: { text: String(scripted ?? SPOKEN) } };
    const made = scripted ?? standIn(request);
    const content = typeof made === 'string' ? made : JSON.stringify(made);
    if (fault === 'refusal') return this.chat(request.body, { content: null, refusal: 'I cannot help.' });
    if (fault === 'broken-content') return this.chat(request.body, { content: content.slice(0, -2) });
    if (fault === 'other-shape') return this.chat(request.body, { content: '{"text":42}' });
    return this.chat(request.body, { content });
  }

  private chat(body: Json, message: Json): Reply {
    this.made += 1;
    const choice = {
      index: 0,
      message: { role: 'assistant', refusal: null, annotations: [], ...message },
      logprobs: null,
      finish_reason: 'stop',
    };
    const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
    const head = { id: `chatcmpl-${this.made}`, object: 'chat.completion', created: 1_700_000_000 };
    return { status: 200, body: { ...head, model: body.model, choices: [choice], usage } };
  }

  heard(): void {
    for (const listener of this.listeners) listener();
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function answer(model: Model, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  try {
    const request = model.read(incoming.url ?? '', incoming.headers, Buffer.concat(chunks));
    const fault = model.faults.shift();
    model.heard();
    if (fault === 'hang') return;
    if (fault === 'drop-request') return void response.destroy();
    if (fault === 'bad-json') return send(response, { status: 200, body: '<html>upstream error</html>' });
    if (typeof fault === 'object' && 'status' in fault) {
      const wait = fault.retry_after ? { 'retry-after': String(fault.retry_after) } : {};
      return send(response, { ...errorReply(fault.status, 'told to fail'), headers: wait });
    }
    if (typeof fault === 'object') await sleep(fault.delay);
    send(response, model.carryOut(request, fault));
  } catch (error) {
    model.heard();
    if (error instanceof ModelRefusal) send(response, errorReply(error.status, error.message, error.param));
    else send(response, errorReply(400, error instanceof Error ? error.message : 'broken request'));
  }
}

/** Starts the server on loopback and resolves when it listens. */
export async function startModel(options: ModelOptions = {}): Promise<ModelServer> {
  const model = new Model();
  const http = createServer((request, response) => void answer(model, request, response));
  http.listen(options.port ?? 0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    key: KEY,
    port,
    requests: model.requests,
    answers: (script) => {
      model.script = script;
    },
    faults: {
      add: (fault, times = 1) => {
        model.faults.push(...Array.from({ length: times }, () => fault));
      },
      clear: () => {
        model.faults = [];
      },
    },
    on: (listener) => {
      model.listeners.add(listener);
      return () => model.listeners.delete(listener);
    },
    reset: () => {
      model.requests.length = 0;
      model.faults = [];
      model.script = null;
    },
    stop: async () => {
      const closing = once(http, 'close');
      http.close();
      http.closeAllConnections();
      await closing;
    },
  };
}
