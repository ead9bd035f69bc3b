// The local Telegram delivers updates to a webhook, repeats them, and keeps their order.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, test } from 'vitest';
import { type Phone, startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { callTelegram } from './telegram-call.js';

interface Received {
  secret: string | undefined;
  type: string | undefined;
  update: { update_id: number; message?: { text: string } };
}

let telegram: TelegramServer;
let olena: Phone;
let petro: Phone;
let url: string;
let received: Received[];
/** What the bot answers to its first, second … request; afterwards 200. */
let answers: ((response: ServerResponse) => void)[];

beforeEach(async () => {
  received = [];
  answers = [];
  telegram = await startTelegram({ firstUpdateId: 10 });
  olena = telegram.person({ id: 1, first_name: 'Олена' });
  petro = telegram.person({ id: 2, first_name: 'Петро' });
  const bot = createServer(
    (request, response) =>
      void readBody(request).then((body) => {
        const secret = request.headers['x-telegram-bot-api-secret-token'];
        received.push({
          secret: secret?.toString(),
          type: request.headers['content-type'],
          update: JSON.parse(body),
        });
        const answer = answers.shift() ?? ((to: ServerResponse) => to.end());
        answer(response);
      }),
  );
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/telegram`;
  return async () => {
    await telegram.stop();
    bot.closeAllConnections();
    bot.close();
  };
});

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const texts = (): (string | undefined)[] => received.map(({ update }) => update.message?.text);
const refuse = (response: ServerResponse): void => void response.writeHead(500).end();

test('updates are posted as JSON with the secret header, one after the other in a chat', async () => {
  await callTelegram(telegram, 'setWebhook', { url, secret_token: 'a-Secret_1' });
  for (const text of ['one', 'two', 'three']) olena.write(text);
  await expect.poll(() => telegram.pending()).toBe(0);
  expect(texts()).toEqual(['one', 'two', 'three']);
  expect(received[0]).toMatchObject({
    secret: 'a-Secret_1',
    type: 'application/json',
    update: { update_id: 10 },
  });
});

test('what waited before the webhook was set is delivered too, unless it is dropped', async () => {
  olena.write('dropped');
  await callTelegram(telegram, 'setWebhook', { url, drop_pending_updates: true });
  await callTelegram(telegram, 'deleteWebhook');
  olena.write('waited');
  expect(received).toEqual([]);
  await callTelegram(telegram, 'setWebhook', { url });
  await expect.poll(() => telegram.pending()).toBe(0);
  expect(texts()).toEqual(['waited']);
});

test('a refused update is repeated before the next of its chat, and the error is shown', async () => {
  answers = [refuse];
  await callTelegram(telegram, 'setWebhook', { url });
  olena.write('one');
  olena.write('two');
  await expect.poll(() => telegram.pending()).toBe(0);
  expect(texts()).toEqual(['one', 'one', 'two']);
  const info = await callTelegram(telegram, 'getWebhookInfo');
  expect(info.result).toMatchObject({
    url,
    pending_update_count: 0,
    last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
  });
});

test('a lost connection is repeated as well', async () => {
  answers = [(response) => void response.destroy()];
  await callTelegram(telegram, 'setWebhook', { url });
  olena.write('one');
  await expect.poll(() => telegram.pending()).toBe(0);
  expect(texts()).toEqual(['one', 'one']);
});

test('a chat that is not answered does not hold up another', async () => {
  const held: ServerResponse[] = [];
  answers = [(response) => void held.push(response)];
  await callTelegram(telegram, 'setWebhook', { url });
  olena.write('held');
  await expect.poll(() => held).toHaveLength(1);
  petro.write('passes');
  await expect.poll(texts).toEqual(['held', 'passes']);
  expect(telegram.pending()).toBe(1);
  held[0]?.end();
  await expect.poll(() => telegram.pending()).toBe(0);
});
