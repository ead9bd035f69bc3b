// A request that Slack answers with `ok: false`.

import type { Json } from './json.js';

export class Refusal extends Error {
  readonly code: string;
  /** Sentences of `response_metadata.messages`, without their `[ERROR]`. */
  readonly reasons: readonly string[];
  /** Further fields of the answer, e.g. `needed` and `provided` of missing_scope. */
  readonly fields: Json;

  constructor(code: string, reasons: readonly string[] = [], fields: Json = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.reasons = reasons;
    this.fields = fields;
  }

  /** The answer's body, as chat.postMessage and views.open send it. */
  body(): Json {
    const details =
      this.reasons.length === 0
        ? {}
        : {
            errors: this.reasons,
            response_metadata: { messages: this.reasons.map((reason) => `[ERROR] ${reason}`) },
          };
    return { ok: false, error: this.code, ...this.fields, ...details };
  }
}
