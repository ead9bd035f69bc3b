// A call above a rate limit: HTTP 429 with Retry-After.

export class RateLimited extends Error {
  /** Whole seconds to wait. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('ratelimited');
    this.name = 'RateLimited';
    this.retryAfter = retryAfter;
  }
}
