// The refusals of the Bot API: an HTTP status, a description and parameters.

import type { Json } from './wire.js';

/** Answered as `{"ok":false,"error_code":code,"description":…,"parameters":…}`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: number;
  readonly parameters: Json | undefined;

  constructor(code: number, description: string, parameters?: Json) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** 400. The first letter becomes small, as the real server does, unless the word is a code such as BUTTON_DATA_INVALID. */
export function badRequest(what: string): ApiError {
  const isCode = /^.[A-Z_]/.test(what);
  return new ApiError(400, `Bad Request: ${isCode ? what : what.charAt(0).toLowerCase() + what.slice(1)}`);
}

export function forbidden(what: string): ApiError {
  return new ApiError(403, `Forbidden: ${what}`);
}

export function conflict(what: string): ApiError {
  return new ApiError(409, `Conflict: ${what}`);
}

/** 429 with `retry_after` in whole seconds, at least 1. */
export function tooManyRequests(seconds: number): ApiError {
  const wait = Math.max(1, Math.ceil(seconds));
  return new ApiError(429, `Too Many Requests: retry after ${wait}`, { retry_after: wait });
}
