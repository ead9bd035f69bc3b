// One raw Web API request, as any HTTP client would send it.

import type { SlackServer } from '../../sandbox/slack/index.js';

export interface SlackAnswer {
  status: number;
  retryAfter: string | null;
  ok: boolean;
  error?: string;
  /** `response_metadata.messages`. */
  messages: string[];
  body: Record<string, unknown>;
}

/** Posts the arguments as JSON with the bot's token; `token: null` sends none. */
export async function callSlack(
  slack: SlackServer,
  method: string,
  args: object,
  token: string | null = slack.botToken,
): Promise<SlackAnswer> {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  const body: Record<string, unknown> & {
    ok?: boolean;
    error?: string;
    response_metadata?: { messages?: string[] };
  } = JSON.parse(await response.text());
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    ok: body.ok === true,
    ...(body.error !== undefined && { error: body.error }),
    messages: body.response_metadata?.messages ?? [],
    body,
  };
}
