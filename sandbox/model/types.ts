// What the local model server is told and what it tells.

import type { Json } from '../json.js';

/** What goes wrong with one request. */
export type ModelFault =
  /** Answered with this HTTP status and the provider's form of an error. */
  | { status: number; retry_after?: number }
  /** Answered after this many ms. */
  | { delay: number }
  /** A proper answer whose content is no JSON, or breaks off in the middle. */
  | 'broken-content'
  /** The content is valid JSON of another shape. */
  | 'other-shape'
  /** The model declines, in the field that the protocol has for it. */
  | 'refusal'
  /** The HTTP body is no JSON. */
  | 'bad-json'
  /** The connection breaks before the answer. */
  | 'drop-request'
  /** Never answered. */
  | 'hang';

/** One request as it came over the wire. */
export interface ModelRequest {
  path: string;
  /** The bytes, as text. */
  raw: string;
  /** The JSON body, or the fields of a form. */
  body: Json;
  /** The name of the wanted schema, for chats. */
  schema: string;
  /** The text of the last message, for chats. */
  asked: string;
}

/** Makes the content of an answer; `undefined` leaves it to the stand-in. */
export type Script = (request: ModelRequest) => unknown;

export interface ModelOptions {
  port?: number;
}

export interface ModelServer {
  /** With `/v1`, as OPENAI_BASE_URL wants it. */
  url: string;
  key: string;
  port: number;
  /** All requests that were taken, oldest first; refused ones too. */
  requests: readonly ModelRequest[];
  /** Takes the place of the stand-in. */
  answers(script: Script | null): void;
  faults: { add(fault: ModelFault, times?: number): void; clear(): void };
  /** Calls back after every request; returns how to stop. */
  on(listener: () => void): () => void;
  reset(): void;
  stop(): Promise<void>;
}
