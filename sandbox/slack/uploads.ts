// Bytes of files on their way in (upload URL) and out (url_private).

import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './api.js';
import type { Core } from './core.js';

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

/** `POST /upload/v1/<id>` with the bytes as the body or as the one part of a form. */
export function takeUpload(core: Core, path: string, headers: IncomingHttpHeaders, body: Buffer): Answer {
  const id = path.split('/').pop() ?? '';
  const content = filePart(headers['content-type'] ?? '', body) ?? body;
  if (!core.files.receive(id, content)) return { status: 400, headers: TEXT, body: 'upload refused' };
  return { status: 200, headers: TEXT, body: `OK - ${content.length}` };
}

/** `GET /files-pri/…`: the bytes with the bot's token, Slack's sign-in page without. */
export function giveFile(
  core: Core,
  path: string,
  headers: IncomingHttpHeaders,
): Answer & { bytes?: Uint8Array } {
  const file = core.files.get(/^\/files-pri\/[^/]*-([^/-]+)\//.exec(path)?.[1] ?? '');
  if (file?.content === undefined) return { status: 404, headers: TEXT, body: 'not found' };
  const allowed = headers.authorization === `Bearer ${core.tokens.bot}` && core.scopes.has('files:read');
  if (!allowed) {
    const page = '<!DOCTYPE html><title>Sign in | Slack</title>';
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
  }
  return { status: 200, headers: { 'content-type': file.mimetype }, body: '', bytes: file.content };
}

/** The content of the first file of a multipart form; undefined if the body is no form. */
function filePart(contentType: string, body: Buffer): Buffer | undefined {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const start = body.indexOf('\r\n\r\n', body.indexOf('filename=')) + 4;
  const end = body.indexOf(`\r\n--${boundary}`, start);
  return body.subarray(start, end < 0 ? body.length : end);
}
