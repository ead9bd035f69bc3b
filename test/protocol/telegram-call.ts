// A call of the local Telegram by plain fetch, as any client could make it.

import type { TelegramServer } from '../../sandbox/telegram/index.js';

export interface Reply {
  status: number;
  ok: boolean;
  result: unknown;
  error_code: number | undefined;
  description: string | undefined;
  parameters: unknown;
}

/** POSTs the body as JSON (or as it is, with its own content type) and returns the answer. */
export async function callTelegram(
  server: TelegramServer,
  method: string,
  body: object | URLSearchParams | FormData = {},
  token = server.token,
): Promise<Reply> {
  const isForm = body instanceof URLSearchParams || body instanceof FormData;
  const response = await fetch(`${server.root}/bot${token}/${method}`, {
    method: 'POST',
    body: isForm ? body : JSON.stringify(body),
    ...(isForm ? {} : { headers: { 'content-type': 'application/json' } }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Reply, 'status'>) };
}
