/** Slack's own client without its retries: what is sent again, and when, is the outbox's to decide. */
import { type Logger, LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { Agent, fetch } from 'undici';
import { NotSent } from '../classify.js';
import { describe, type Log } from '../log.js';

const TIMEOUT_MS = 15_000;
/** Idle connections are dropped before Slack drops them, so that a reset always means something. */
const IDLE_MS = 4000;

const dispatcher = new Agent({ keepAliveTimeout: IDLE_MS, keepAliveMaxTimeout: IDLE_MS });
/** undici's, as for Telegram: Node's own is a second copy of it in memory, with a pool that nobody can tune. */
const fetchOver: NonNullable<WebClientOptions['fetch']> = async (url, { body, ...init } = {}) => {
  // The client makes a form only of bytes, and files go another way (transfer.ts).
  if (body !== undefined && typeof body !== 'string') throw new NotSent('form');
  return fetch(url, { ...init, body: body ?? null, dispatcher });
};

/** What Slack's clients have to say, in our log: never their arguments, which may hold words of people. */
function slackLogger(log: Log): Logger {
  const say = (level: 'warn' | 'error') => (first: unknown) =>
    log[level]({ msg: 'Slack client', ...(first instanceof Error ? describe(first) : {}) });
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: say('warn'),
    error: say('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

/** @param apiUrl e.g. `https://slack.com/api/`; a slash at its end is added where it is missing. */
export function clientOptions(apiUrl: string, log: Log): WebClientOptions {
  return {
    slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    retryConfig: { retries: 0 },
    timeout: TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    logger: slackLogger(log),
    fetch: fetchOver,
  };
}

export const makeClient = (token: string, apiUrl: string, log: Log): WebClient =>
  new WebClient(token, clientOptions(apiUrl, log));
