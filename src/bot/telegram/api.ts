/** grammY's client on a connection pool that never reuses a socket the other side may have closed. */
import { Api } from 'grammy';
import { Agent, request } from 'undici';
import { makePost, type Post } from './post.js';

export type TelegramApi = Api;

/** Idle connections are dropped before common servers drop them, so that a reset always means something. */
const IDLE_MS = 4000;
/** Polling: above the 30 s for which getUpdates waits. Files take longer than words. */
/** Above what the sender has under way at once. */
const CONNECTIONS = 128;
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

/** Methods that carry no file and run often: they go past grammY's machinery of timers, signals and forms. */
const OFTEN = new Set([
  'getUpdates',
  'sendMessage',
  'editMessageText',
  'deleteMessage',
  'deleteMessages',
  'answerCallbackQuery',
]);

type Transformer = Parameters<Api['config']['use']>[0];

const shortcut = (post: Post): Transformer => {
  const around: Transformer = (call, method, payload, signal) =>
    OFTEN.has(method)
      ? // What Telegram answers has the shape that grammY gives to its method.
        (post(method, payload, signal as AbortSignal | undefined) as ReturnType<typeof call<typeof method>>)
      : call(method, payload, signal);
  return around;
};

/** @param root without a slash at its end, e.g. `https://api.telegram.org`. */
export function makeApi(token: string, root: string, purpose: keyof typeof TIMEOUT_SECONDS): Api {
  const dispatcher = new Agent({
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    connections: CONNECTIONS,
  });
  const apiRoot = root.replace(/\/+$/, '');
  const api = new Api(token, {
    apiRoot,
    fetch: fetchOver(dispatcher),
    timeoutSeconds: TIMEOUT_SECONDS[purpose],
    sensitiveLogs: false,
  });
  const timeoutMs = TIMEOUT_SECONDS[purpose] * 1000;
  api.config.use(
    shortcut(makePost(`${apiRoot}/bot${token}`, { timeoutMs, idleMs: IDLE_MS, connections: CONNECTIONS })),
  );
  return api;
}
