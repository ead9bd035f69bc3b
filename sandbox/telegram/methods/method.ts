// How a Bot API method is described to the server.

import type { Call } from '../call.js';
import type { World } from '../world.js';

/** Registers a listener for the end of the caller's connection or of the answer. */
export type OnClose = (listener: () => void) => void;

export interface Method {
  /** As the Bot API spells it. */
  name: string;
  /** Every other field is refused. */
  fields: ReadonlySet<string>;
  /** Returns the `result`, or throws an ApiError. `onClose` calls back when the caller goes away. */
  run: (call: Call, world: World, onClose: OnClose) => unknown;
}

/** A result that is JSON text already. */
export class JsonText {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** `fields` are separated by spaces. */
export function method(name: string, fields: string, run: Method['run']): Method {
  return { name, fields: new Set(fields.split(' ').filter((field) => field !== '')), run };
}
