/** What an error of a platform's client means for the row that was being sent. */
import { ErrorCode } from '@slack/web-api';
import { GrammyError, HttpError } from 'grammy';

/** Thrown by our own code when something failed before the request that counts. */
export class NotSent extends Error {
  override name = 'NotSent';
  /** Trying again would change nothing. */
  readonly forGood: boolean;

  constructor(code: string, forGood = false) {
    super(code);
    this.forGood = forGood;
  }
}

export type Outcome =
  /** Surely not sent, through no fault of the row: try again after a pause of our own. */
  | { is: 'not-sent'; code: string }
  /** Surely not sent; the platform names the pause. */
  | { is: 'retry'; afterMs: number; code: string }
  /** Nothing sent to this address will ever arrive, or not before the person comes back. */
  | { is: 'gone'; how: 'blocked' | 'gone'; code: string }
  /** Surely not sent, and never will be as it is; `markup` when only its markup was at fault. */
  | { is: 'refused'; code: string; markup: boolean }
  /** Nothing to do: it is as wanted already. */
  | { is: 'done'; code: string }
  /** Our own credentials are refused: nothing can be sent at all. */
  | { is: 'fatal'; code: string }
  /** It may have been sent. */
  | { is: 'unknown'; code: string };

/** System errors that come before a byte of the request has left. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** The innermost system code of an error, looked for along `cause` and `error`. */
function systemCode(error: unknown): string | null {
  let current = error;
  let found: string | null = null;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth += 1) {
    if ('code' in current && typeof current.code === 'string') found = current.code;
    current =
      'cause' in current
        ? current.cause
        : 'error' in current
          ? current.error
          : 'original' in current
            ? current.original
            : null;
  }
  return found;
}

function ofNetwork(error: unknown): Outcome {
  const code = systemCode(error) ?? 'network';
  return BEFORE_SENDING.has(code) ? { is: 'not-sent', code } : { is: 'unknown', code };
}

const PAUSE = 1000;

function ofTelegram(error: GrammyError): Outcome {
  const code = `telegram ${error.error_code}`;
  const { description } = error;
  if (error.error_code === 429) {
    return { is: 'retry', afterMs: (error.parameters.retry_after ?? 1) * PAUSE, code };
  }
  if (error.error_code === 401 || error.error_code === 404) return { is: 'fatal', code };
  if (error.error_code === 403) return { is: 'gone', how: 'blocked', code };
  if (error.error_code >= 500) return { is: 'unknown', code };
  if (description.startsWith('Bad Request: chat not found')) return { is: 'gone', how: 'gone', code };
  if (description.startsWith('Bad Request: message is not modified')) return { is: 'done', code };
  // What was to be deleted is not there: the person, or an earlier press, has deleted it.
  if (description.startsWith('Bad Request: message to delete not found')) return { is: 'done', code };
  const markup = /^Bad Request: (can't parse entities|can't find end)/.test(description);
  return { is: 'refused', code: `${code} ${description.slice(0, 80)}`, markup };
}

const SLACK_UNCLEAR = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);
const SLACK_FATAL = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
]);
/** `not_found` is said of a modal that its reader has closed. */
const SLACK_DONE = new Set(['message_not_found', 'not_found', 'already_reacted', 'no_reaction']);

type SlackFields = { code?: unknown; data?: { error?: unknown }; retryAfter?: unknown; statusCode?: unknown };

function ofSlack(error: SlackFields): Outcome | null {
  if (error.code === ErrorCode.RateLimitedError) {
    return {
      is: 'retry',
      afterMs: Math.max(1, Number(error.retryAfter) || 1) * PAUSE,
      code: 'slack ratelimited',
    };
  }
  if (error.code === ErrorCode.HTTPError) {
    const status = Number(error.statusCode);
    const code = `slack http ${status}`;
    if (status === 429) return { is: 'retry', afterMs: PAUSE, code };
    return status >= 400 && status < 500 ? { is: 'refused', code, markup: false } : { is: 'unknown', code };
  }
  if (error.code !== ErrorCode.PlatformError) return null;
  const said = String(error.data?.error ?? 'error');
  // Slack's client takes a body that is no JSON, such as a gateway's page, for the name of an error.
  if (!/^[a-z0-9_]+$/.test(said)) return { is: 'unknown', code: 'slack no json' };
  const code = `slack ${said}`;
  if (said === 'ratelimited') return { is: 'retry', afterMs: PAUSE, code };
  if (SLACK_UNCLEAR.has(said)) return { is: 'unknown', code };
  if (SLACK_FATAL.has(said)) return { is: 'fatal', code };
  return SLACK_DONE.has(said) ? { is: 'done', code } : { is: 'refused', code, markup: false };
}

/** @param error whatever grammY's or Slack's client has thrown. Anything unheard of counts as `unknown`. */
export function classify(error: unknown): Outcome {
  if (error instanceof NotSent) {
    const code = error.message;
    return error.forGood ? { is: 'refused', code, markup: false } : { is: 'not-sent', code };
  }
  if (error instanceof GrammyError) return ofTelegram(error);
  if (error instanceof HttpError) return ofNetwork(error);
  if (typeof error === 'object' && error !== null && 'code' in error) {
    return ofSlack(error) ?? ofNetwork(error);
  }
  return { is: 'unknown', code: 'unheard of' };
}
