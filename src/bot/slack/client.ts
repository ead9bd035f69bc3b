/** Slack's own client without its retries: what is sent again, and when, is the outbox's to decide. */
import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';

const TIMEOUT_MS = 15_000;

/** @param apiUrl with a slash at its end, e.g. `https://slack.com/api/`. */
export function clientOptions(apiUrl: string): WebClientOptions {
  return {
    slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    retryConfig: { retries: 0 },
    timeout: TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  };
}

export const makeClient = (token: string, apiUrl: string): WebClient =>
  new WebClient(token, clientOptions(apiUrl));
