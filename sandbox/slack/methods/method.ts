// What a Web API method of the local Slack consists of.

import { type Arguments, checkArguments, type Spec } from '../arguments.js';
import type { Core } from '../core.js';
import type { Json } from '../json.js';
import type { Tier } from '../rates.js';

export interface Method {
  tier: Tier;
  /** One of these scopes is enough; none needed if empty. */
  scopes: readonly string[];
  token: 'bot' | 'app';
  /** The answer without its `ok`; throws a Refusal for `ok: false`. */
  call(core: Core, sent: Json): Json;
}

/** A method whose arguments are checked before `run` sees them. */
export function method<const S extends Spec>(definition: {
  tier: Tier;
  scopes?: readonly string[];
  token?: 'bot' | 'app';
  args: S;
  run(core: Core, args: Arguments<S>, sent: Json): Json;
}): Method {
  const { tier, scopes = [], token = 'bot', args, run } = definition;
  return { tier, scopes, token, call: (core, sent) => run(core, checkArguments(args, sent), sent) };
}
