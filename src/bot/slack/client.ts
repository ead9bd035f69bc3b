/** Slack's own client without its retries: what is sent again, and when, is the outbox's to decide. */
import { type Logger, LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { describe, type Log } from '../log.js';

const TIMEOUT_MS = 15_000;

/** What Slack's clients have to say, in our log: never their arguments, which may hold words of people. */
export function slackLogger(log: Log): Logger {
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
  };
}

export const makeClient = (token: string, apiUrl: string, log: Log): WebClient =>
  new WebClient(token, clientOptions(apiUrl, log));
