// Faults on purpose: what the caller sees, and what the local Telegram counts as delivered.

import { request } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { type FaultKind, startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { callTelegram } from './telegram-call.js';

let telegram: TelegramServer;

beforeEach(async () => {
  telegram = await startTelegram({ seed: 1 });
  telegram.person({ id: 1, first_name: 'Олена' }).open();
  telegram.person({ id: 2, first_name: 'Петро' }).open();
  return () => telegram.stop();
});

const send = (chat_id = 1): ReturnType<typeof callTelegram> =>
  callTelegram(telegram, 'sendMessage', { chat_id, text: 'Good day' });

/** One raw request, and how it ends. */
function rawSend(): Promise<string> {
  return new Promise((resolve) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const call = request(`${telegram.root}/bot${telegram.token}/sendMessage`, options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('close', () => resolve(response.complete ? `complete: ${body}` : `cut: ${body}`));
    });
    call.on('error', (error) => resolve(error.message));
    call.end('{"chat_id":1,"text":"Good day"}');
  });
}

test.each<[FaultKind, string | RegExp, number]>([
  ['lose-response', 'socket hang up', 1],
  ['drop-request', 'socket hang up', 0],
  ['half-body', /^cut: \{"ok":true,"result":\{.*[^}]$/, 1],
  ['bad-json', 'complete: <html>502 Bad Gateway', 1],
  [{ status: 502 }, 'complete: {"ok":false,"error_code":502,"description":"Bad Gateway"}', 0],
  [
    { status: 500, executed: true },
    'complete: {"ok":false,"error_code":500,"description":"Internal Server Error"}',
    1,
  ],
  [
    { status: 429, retry_after: 7 },
    'complete: {"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}',
    0,
  ],
  [{ delay: 1 }, /^complete: \{"ok":true,.*\}\}$/, 1],
])('%j: the caller sees %s, and %i messages arrive', async (what, seen, arrived) => {
  telegram.faults.add({ what });
  expect(await rawSend()).toMatch(seen);
  expect(telegram.deliveries).toHaveLength(arrived);
  expect(telegram.faults.list()).toEqual([]);
  expect((await send()).ok).toBe(true);
});

test.each<[FaultKind, number]>([
  ['hang', 0],
  ['hang-after', 1],
])('%s: no answer ever comes, and %i messages arrive', async (what, arrived) => {
  telegram.faults.add({ what });
  const waiting = send().then(
    () => 'answered',
    () => 'closed',
  );
  await expect.poll(() => telegram.faults.list()).toEqual([]);
  expect((await send(2)).ok).toBe(true);
  expect(telegram.deliveries.filter(({ chat_id }) => chat_id === 1)).toHaveLength(arrived);
  await telegram.stop();
  expect(await waiting).toBe('closed');
});

test('a fault meets its method and chat only, and only so many times', async () => {
  telegram.faults.add({ method: 'sendmessage', chat_id: 2, times: 2, what: { status: 503 } });
  telegram.faults.add({ method: /^edit/, what: { status: 500 } });
  const seen = [await send(1), await send(2), await send(2), await send(2)];
  expect(seen.map(({ status }) => status)).toEqual([200, 503, 503, 200]);
  const edit = await callTelegram(telegram, 'editMessageText', { chat_id: 1, message_id: 1, text: 'New' });
  expect(edit.status).toBe(500);
});

test('faults can be taken back', async () => {
  telegram.faults.add({ times: 100, what: 'drop-request' });
  expect(telegram.faults.list()).toHaveLength(1);
  telegram.faults.clear();
  expect((await send()).ok).toBe(true);
});

test('deliveries are counted in order with what was asked', async () => {
  await send();
  await callTelegram(telegram, 'editMessageText', {
    chat_id: 1,
    message_id: 1,
    text: '<i>New</i>',
    parse_mode: 'HTML',
  });
  await callTelegram(telegram, 'deleteMessage', { chat_id: 1, message_id: 1 });
  await callTelegram(telegram, 'sendMessage', { chat_id: 1, text: '' });
  expect(telegram.deliveries.map(({ n, method, message_id, text }) => [n, method, message_id, text])).toEqual(
    [
      [1, 'sendMessage', 1, 'Good day'],
      [2, 'editMessageText', 1, 'New'],
      [3, 'deleteMessage', 1, ''],
    ],
  );
  expect(telegram.deliveries[1]?.body).toMatchObject({ text: '<i>New</i>', parse_mode: 'HTML' });
  expect(telegram.requests).toBe(4);
});
