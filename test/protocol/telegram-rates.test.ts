// The local Telegram slows a bot down that sends too fast.

import { expect, onTestFinished, test } from 'vitest';
import { startTelegram, type TelegramOptions, type TelegramServer } from '../../sandbox/telegram/index.js';
import { callTelegram } from './telegram-call.js';

async function serverWith(options: TelegramOptions): Promise<TelegramServer> {
  const server = await startTelegram(options);
  onTestFinished(() => server.stop());
  for (const id of [1, 2, 3, 4]) server.person({ id, first_name: `Person ${id}` }).open();
  return server;
}

const codes = async (server: TelegramServer, chats: number[]): Promise<number[]> => {
  const statuses: number[] = [];
  for (const chat_id of chats) {
    statuses.push((await callTelegram(server, 'sendMessage', { chat_id, text: 'Good day' })).status);
  }
  return statuses;
};

test('one chat takes a burst of five, then one message a second', async () => {
  let now = 0;
  const server = await serverWith({ chatRate: 1, now: () => now });
  expect(await codes(server, [1, 1, 1, 1, 1, 1])).toEqual([200, 200, 200, 200, 200, 429]);
  expect(await codes(server, [2])).toEqual([200]);
  const refused = await callTelegram(server, 'sendMessage', { chat_id: 1, text: 'Good day' });
  expect(refused).toMatchObject({
    error_code: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  });
  now += 1000;
  expect(await codes(server, [1, 1])).toEqual([200, 429]);
  expect(server.deliveries).toHaveLength(7);
});

test('a slow chat says how long to wait, in whole seconds', async () => {
  const server = await serverWith({ chatRate: 0.1, now: () => 0 });
  await codes(server, [1, 1, 1, 1, 1]);
  const refused = await callTelegram(server, 'sendMessage', { chat_id: 1, text: 'Good day' });
  expect(refused.parameters).toEqual({ retry_after: 10 });
});

test('all chats together have a limit too', async () => {
  const server = await serverWith({ rate: 2, now: () => 0 });
  expect(await codes(server, [1, 2, 3, 4])).toEqual([200, 200, 200, 429]);
});

test('an edit counts, a deletion and an answer to a press do not', async () => {
  const server = await serverWith({ chatRate: 1, now: () => 0 });
  await codes(server, [1, 1, 1, 1, 1]);
  const edit = await callTelegram(server, 'editMessageText', { chat_id: 1, message_id: 1, text: 'New' });
  expect(edit.status).toBe(429);
  const deletion = await callTelegram(server, 'deleteMessage', { chat_id: 1, message_id: 1 });
  expect(deletion.status).toBe(200);
});

test('without limits a thousand messages pass', async () => {
  const server = await serverWith({ now: () => 0 });
  const replies = await Promise.all(
    Array.from({ length: 1000 }, () => callTelegram(server, 'sendMessage', { chat_id: 1, text: 'Good day' })),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1000);
});
