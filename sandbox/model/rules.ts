// What OpenAI refuses in a request for a chat, in its words.

import { isJson, type Json } from '../json.js';

export class ModelRefusal extends Error {
  override readonly name = 'ModelRefusal';
  readonly status: number;
  readonly param: string | null;

  constructor(status: number, message: string, param: string | null = null) {
    super(message);
    this.status = status;
    this.param = param;
  }
}

const bad = (message: string, param: string): ModelRefusal => new ModelRefusal(400, message, param);

const ROLES = new Set(['system', 'developer', 'user', 'assistant', 'tool']);

function checkMessages(messages: unknown): void {
  if (!Array.isArray(messages) || messages.length === 0)
    throw bad("Invalid 'messages': empty array. Expected an array with minimum length 1.", 'messages');
  messages.forEach((message: unknown, n) => {
    if (!isJson(message) || !ROLES.has(String(message.role)))
      throw bad(`Invalid value: 'messages[${n}].role'.`, `messages[${n}].role`);
    if (typeof message.content !== 'string' && !Array.isArray(message.content))
      throw bad(`Invalid type for 'messages[${n}].content'.`, `messages[${n}].content`);
  });
}

/** Strict schemas name every property as required and allow no others. */
function checkStrict(schema: unknown, path: string, name: string): void {
  if (!isJson(schema)) return;
  const where = 'response_format';
  const says = (what: string) =>
    bad(`Invalid schema for response_format '${name}': In context=(${path}), ${what}`, where);
  if (schema.type === 'object') {
    if (schema.additionalProperties !== false)
      throw says("'additionalProperties' is required to be supplied and to be false.");
    const properties = isJson(schema.properties) ? schema.properties : {};
    const required = Array.isArray(schema.required) ? schema.required : [];
    const missing = Object.keys(properties).find((key) => !required.includes(key));
    if (missing !== undefined)
      throw says(
        `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`,
      );
    for (const [key, value] of Object.entries(properties)) checkStrict(value, `${path}, '${key}'`, name);
  }
  checkStrict(schema.items, `${path}, 'items'`, name);
  for (const one of Array.isArray(schema.anyOf) ? schema.anyOf : []) checkStrict(one, path, name);
}

/** @returns the name of the wanted schema, empty for free text. @throws ModelRefusal as the real one would. */
export function checkChat(body: Json): string {
  if (typeof body.model !== 'string' || body.model === '')
    throw bad('you must provide a model parameter', 'model');
  checkMessages(body.messages);
  const format = body.response_format;
  if (format === undefined) return '';
  if (!isJson(format) || !['text', 'json_object', 'json_schema'].includes(String(format.type)))
    throw bad("Invalid value: 'response_format.type'.", 'response_format.type');
  if (format.type !== 'json_schema') return '';
  const wanted = format.json_schema;
  if (!isJson(wanted) || typeof wanted.name !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/.test(wanted.name))
    throw bad(
      "Missing required parameter: 'response_format.json_schema.name'.",
      'response_format.json_schema.name',
    );
  if (wanted.strict === true) checkStrict(wanted.schema, '', wanted.name);
  return wanted.name;
}

/** The text of a message, whether it is one string or several parts. */
export function textOf(message: unknown): string {
  const content = isJson(message) ? message.content : '';
  if (typeof content === 'string') return content;
  const parts: unknown[] = Array.isArray(content) ? content : [];
  return parts.map((part) => (isJson(part) ? String(part.text ?? '') : '')).join('');
}
