// The fields of an HTTP request: from its address and its body, as JSON, form or multipart.

import type { IncomingMessage } from 'node:http';
import { ApiError, badRequest } from './errors.js';
import { parseMultipart, type Upload } from './multipart.js';
import { isJson, type Json } from './wire.js';

/** Bot API: files up to 50 MB, and some room for the rest of the form. */
const MAX_BODY = 52 * 1024 * 1024;

export interface RequestFields {
  fields: Json;
  uploads: Map<string, Upload>;
}

/** Reads the whole request; throws an ApiError 400 or 413. `query` is what follows the `?` in the address. */
export async function readFields(request: IncomingMessage, query: string): Promise<RequestFields> {
  const fields: Json = query === '' ? {} : Object.fromEntries(new URLSearchParams(query));
  const body = await readBody(request);
  if (body.length === 0) return { fields, uploads: new Map() };
  const type = request.headers['content-type'] ?? '';
  const kind = type.split(';', 1)[0]?.trim().toLowerCase();
  if (kind === 'application/json') {
    return { fields: query === '' ? parseJson(body) : { ...fields, ...parseJson(body) }, uploads: new Map() };
  }
  if (kind === 'application/x-www-form-urlencoded') {
    const form = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
    return { fields: { ...fields, ...form }, uploads: new Map() };
  }
  if (kind === 'multipart/form-data') {
    const form = parseMultipart(body, type);
    return { fields: { ...fields, ...form.fields }, uploads: form.uploads };
  }
  return { fields, uploads: new Map() };
}

function parseJson(body: Buffer): Json {
  const text = body.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest(
      text.trimStart().startsWith('{') ? "can't parse parameter value" : 'JSON object expected',
    );
  }
  if (!isJson(value)) throw badRequest('JSON object expected');
  return value;
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MAX_BODY) chunks.push(chunk);
    });
    request.on('end', () => {
      if (length > MAX_BODY) reject(new ApiError(413, 'Request Entity Too Large'));
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}
