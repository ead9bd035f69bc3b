/** grammY's client on a connection pool that never reuses a socket the other side may have closed. */
import { Api } from 'grammy';
import { Agent, request } from 'undici';

export type TelegramApi = Api;

/** Idle connections are dropped before common servers drop them, so that a reset always means something. */
const IDLE_MS = 4000;
/** Polling: above the 30 s for which getUpdates waits. Files take longer than words. */
const TIMEOUT_SECONDS = { send: 15, poll: 45, upload: 180 } as const;

type Init = { method?: string; headers?: unknown; body?: unknown; signal?: AbortSignal | null };

function fetchOver(dispatcher: Agent) {
  return async (url: unknown, init?: Init) => {
    const answer = await request(String(url), {
      dispatcher,
      method: init?.method === 'POST' ? 'POST' : 'GET',
      headers: (init?.headers ?? {}) as Record<string, string>,
      body: (init?.body ?? null) as string | null,
      signal: init?.signal ?? undefined,
    });
    // All that grammY asks of a response.
    return { json: () => answer.body.json() };
  };
}

/** @param root without a slash at its end, e.g. `https://api.telegram.org`. */
export function makeApi(token: string, root: string, purpose: keyof typeof TIMEOUT_SECONDS): Api {
  const dispatcher = new Agent({ keepAliveTimeout: IDLE_MS, keepAliveMaxTimeout: IDLE_MS, connections: 64 });
  return new Api(token, {
    apiRoot: root.replace(/\/+$/, ''),
    fetch: fetchOver(dispatcher),
    timeoutSeconds: TIMEOUT_SECONDS[purpose],
    sensitiveLogs: false,
  });
}
