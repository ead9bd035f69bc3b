// multipart/form-data, also with the unquoted file names that grammY sends.

import { badRequest } from './errors.js';

export interface Upload {
  /** The file name as sent, or 'file'. */
  name: string;
  type: string;
  bytes: Buffer;
}

export interface Form {
  fields: Record<string, string>;
  uploads: Map<string, Upload>;
}

const HEADERS_END = Buffer.from('\r\n\r\n');

/** Splits a multipart body; throws an ApiError 400 if it is not one. */
export function parseMultipart(body: Buffer, contentType: string): Form {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) throw badRequest('boundary not found');
  const form: Form = { fields: {}, uploads: new Map() };
  const delimiter = Buffer.from(`--${name}`);
  let begin = body.indexOf(delimiter);
  if (begin < 0) throw badRequest('Wrong multipart/form-data content');
  for (;;) {
    begin += delimiter.length;
    if (body.toString('latin1', begin, begin + 2) === '--') return form;
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), begin);
    if (end < 0) throw badRequest('Wrong multipart/form-data content');
    addPart(form, body.subarray(begin + 2, end));
    begin = end + 2;
  }
}

function addPart(form: Form, part: Buffer): void {
  const headersEnd = part.indexOf(HEADERS_END);
  if (headersEnd < 0) throw badRequest('Wrong multipart/form-data content');
  const headers = part.toString('utf8', 0, headersEnd);
  const content = part.subarray(headersEnd + HEADERS_END.length);
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(headers)?.[1] ?? '';
  const field = parameter(disposition, 'name');
  if (!field) throw badRequest('field name not found in multipart/form-data');
  const fileName = parameter(disposition, 'filename');
  if (fileName === undefined) {
    form.fields[field] = content.toString('utf8');
    return;
  }
  const type = /^content-type:\s*(\S+)/im.exec(headers)?.[1] ?? 'application/octet-stream';
  form.uploads.set(field, { name: fileName || 'file', type, bytes: Buffer.from(content) });
}

/** One parameter of the header, quoted or not; an unquoted one ends at the next semicolon or line end. */
function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[;\\s])${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(header);
  return match ? (match[1] ?? match[2]?.trim()) : undefined;
}
