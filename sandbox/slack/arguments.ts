// Arguments of a Web API call: read from the request, checked by name and kind.

import type { IncomingHttpHeaders } from 'node:http';
import { isObject, type Json } from './json.js';
import { Refusal } from './refusal.js';

/** `!` marks a required argument; `json` is an object or list, in a form as JSON text. */
export type ArgumentKind = 'string' | 'boolean' | 'integer' | 'json';
export type Spec = Record<string, ArgumentKind | `${ArgumentKind}!`>;

type ValueOf<K extends string> = K extends `string${string}`
  ? string
  : K extends `boolean${string}`
    ? boolean
    : K extends `integer${string}`
      ? number
      : unknown;

export type Arguments<S extends Spec> = {
  [N in keyof S as S[N] extends `${string}!` ? N : never]: ValueOf<S[N]>;
} & { [N in keyof S as S[N] extends `${string}!` ? never : N]?: ValueOf<S[N]> };

/** What Slack answers when an argument that holds JSON is not JSON. */
const JSON_ERRORS: Record<string, string> = {
  blocks: 'invalid_blocks_format',
  metadata: 'invalid_metadata_format',
  attachments: 'invalid_attachments',
};

/** Allowed in every call: Bolt's clients send `team_id` with each. */
const EVERYWHERE = new Set(['token', 'team_id']);

/** The arguments of the query and the body, unchecked. */
export function readArguments(query: URLSearchParams, headers: IncomingHttpHeaders, body: Buffer): Json {
  const fromQuery = Object.fromEntries(query);
  if (body.length === 0) return fromQuery;
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim();
  if (type === '' || type === undefined) throw new Refusal('missing_post_type');
  if (type === 'application/json') return { ...fromQuery, ...readJson(body.toString()) };
  if (type === 'application/x-www-form-urlencoded' || type === 'text/plain') {
    return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString())) };
  }
  throw new Refusal('invalid_post_type');
}

function readJson(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('invalid_json');
  }
  if (!isObject(value)) throw new Refusal('json_not_object');
  return value;
}

/**
 * The arguments in their kinds. Refuses a missing one, one of the wrong kind, and one the method does not have
 * (Slack ignores most unknown names; the sandbox does not, so that a mistyped one is seen).
 */
export function checkArguments<S extends Spec>(spec: S, sent: Json): Arguments<S> {
  const checked: Json = {};
  const faults: string[] = [];
  for (const name of Object.keys(sent)) {
    if (!EVERYWHERE.has(name) && !Object.hasOwn(spec, name)) {
      faults.push(`unknown argument: ${name} [json-pointer:/${name}]`);
    }
  }
  for (const [name, kind] of Object.entries(spec)) {
    const value = sent[name];
    if (value === undefined || value === null) {
      if (kind.endsWith('!')) faults.push(`missing required field: ${name} [json-pointer:]`);
    } else {
      const read = readers[kind.replace('!', '')]?.(value, name);
      if (read === undefined) faults.push(`must be of type ${kind.replace('!', '')} [json-pointer:/${name}]`);
      checked[name] = read;
    }
  }
  if (faults.length > 0) throw new Refusal('invalid_arguments', faults);
  return checked as Arguments<S>;
}

const readers: Record<string, (value: unknown, name: string) => unknown> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  boolean: (value) => {
    if (value === true || value === 'true' || value === '1' || value === 1) return true;
    return value === false || value === 'false' || value === '0' || value === 0 ? false : undefined;
  },
  integer: (value) => {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return Number.isInteger(number) ? number : undefined;
  },
  json: (value, name) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw new Refusal(JSON_ERRORS[name] ?? 'invalid_arguments', [`invalid JSON [json-pointer:/${name}]`]);
    }
  },
};
