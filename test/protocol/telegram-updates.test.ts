// getUpdates of the local Telegram: offsets, limits, waiting, expiry and conflicts.

import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Phone, startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { callTelegram } from './telegram-call.js';

interface Update {
  update_id: number;
  message?: { text: string };
  [kind: string]: unknown;
}

let now: number;
let telegram: TelegramServer;
let olena: Phone;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 20, 8);
  telegram = await startTelegram({ now: () => now, firstUpdateId: 700, seed: 1 });
  olena = telegram.person({ id: 1001, first_name: 'Олена' });
  return () => telegram.stop();
});

async function updates(body: object = {}): Promise<Update[]> {
  return (await callTelegram(telegram, 'getUpdates', body)).result as Update[];
}

const ids = (list: Update[]): number[] => list.map(({ update_id }) => update_id);

test('updates come in order with running ids, and stay until they are confirmed', async () => {
  for (const text of ['one', 'two', 'three']) olena.write(text);
  expect(ids(await updates({ offset: 0 }))).toEqual([700, 701, 702]);
  expect(ids(await updates({ offset: 700 }))).toEqual([700, 701, 702]);
  expect(telegram.pending()).toBe(3);
  expect(ids(await updates({ offset: 702 }))).toEqual([702]);
  expect(telegram.pending()).toBe(1);
});

test('limit is held between 1 and 100', async () => {
  for (let n = 0; n < 150; n++) olena.write(`${n}`);
  expect(await updates({ offset: 1, limit: 2 })).toHaveLength(2);
  expect(await updates({ offset: 2, limit: 0 })).toHaveLength(1);
  expect(await updates({ offset: 3, limit: 1000 })).toHaveLength(100);
  expect(await updates({ offset: 4, limit: 'many' })).toHaveLength(100);
});

test('the same offset again at once is answered with one update only', async () => {
  for (const text of ['one', 'two']) olena.write(text);
  expect(await updates({ offset: 700 })).toHaveLength(2);
  expect(await updates({ offset: 700 })).toHaveLength(1);
});

test('a negative offset forgets all but the last ones', async () => {
  for (const text of ['one', 'two', 'three']) olena.write(text);
  expect(ids(await updates({ offset: -1 }))).toEqual([702]);
  expect(telegram.pending()).toBe(1);
});

test('an offset beyond the queue falls back to its head and confirms nothing', async () => {
  olena.write('one');
  expect(ids(await updates({ offset: 900 }))).toEqual([700]);
  expect(telegram.pending()).toBe(1);
});

test('a waiting poll is answered by the next message', async () => {
  const waiting = updates({ timeout: 30 });
  await expect.poll(() => telegram.requests).toBe(1);
  olena.write('here I am');
  expect((await waiting)[0]?.message?.text).toBe('here I am');
});

test('a second poller ends the first with a conflict', async () => {
  const first = callTelegram(telegram, 'getUpdates', { timeout: 30 });
  await expect.poll(() => telegram.requests).toBe(1);
  const second = callTelegram(telegram, 'getUpdates', { timeout: 30, offset: 1 });
  expect(await first).toMatchObject({
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  olena.write('for the second');
  expect((await second).result).toHaveLength(1);
});

test('polling while a webhook is set is a conflict', async () => {
  await callTelegram(telegram, 'setWebhook', { url: 'http://127.0.0.1:9/' });
  expect(await callTelegram(telegram, 'getUpdates')).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await callTelegram(telegram, 'deleteWebhook');
  expect((await callTelegram(telegram, 'getUpdates', { timeout: 0 })).ok).toBe(true);
});

test('a webhook ends the waiting poll', async () => {
  const waiting = callTelegram(telegram, 'getUpdates', { timeout: 30 });
  await expect.poll(() => telegram.requests).toBe(1);
  await callTelegram(telegram, 'setWebhook', { url: 'http://127.0.0.1:9/' });
  expect((await waiting).description).toBe('Conflict: terminated by setWebhook request');
});

test('a press lives 150 seconds, a message 24 hours', async () => {
  olena.write('a question');
  await callTelegram(telegram, 'sendMessage', {
    chat_id: 1001,
    text: 'Which?',
    reply_markup: { inline_keyboard: [[{ text: 'This', callback_data: 'this' }]] },
  });
  olena.press('This');
  expect(telegram.pending()).toBe(2);
  now += 151_000;
  expect(telegram.pending()).toBe(1);
  now += 86_400_000;
  expect(telegram.pending()).toBe(0);
});

test('allowed_updates filters what comes, not what waits, and stays until it is changed', async () => {
  olena.write('before');
  expect(ids(await updates({ offset: 1, allowed_updates: ['callback_query'] }))).toEqual([700]);
  olena.write('not wanted');
  expect(telegram.pending()).toBe(1);
  await updates({ offset: 2 });
  olena.write('still not wanted');
  expect(telegram.pending()).toBe(1);
  await updates({ offset: 3, allowed_updates: [] });
  olena.write('wanted again');
  expect(telegram.pending()).toBe(2);
});

test('an injected update is delivered as it is, under the next id', async () => {
  const id = telegram.push({ message: { odd: [null, { deep: true }] }, update_id: 5 });
  expect(id).toBe(700);
  expect(await updates()).toEqual([{ message: { odd: [null, { deep: true }] }, update_id: 700 }]);
});

test('an injected message makes its person known', async () => {
  const from = { id: 55, first_name: 'Петро', is_bot: false };
  telegram.push({
    message: { message_id: 1, date: 1, from, chat: { ...from, type: 'private' }, text: 'hi' },
  });
  const reply = await callTelegram(telegram, 'sendMessage', { chat_id: 55, text: 'Good day' });
  expect(reply.ok).toBe(true);
  expect(telegram.person({ id: 55, first_name: 'Петро' }).last().text).toBe('Good day');
});

test('reset forgets people and updates, and never uses an id again', async () => {
  olena.write('one');
  telegram.reset();
  expect(telegram.pending()).toBe(0);
  expect((await callTelegram(telegram, 'sendMessage', { chat_id: 1001, text: 'x' })).status).toBe(400);
  expect(telegram.push({ message: {} })).toBe(701);
});

test('a caller that goes away leaves no poller behind', async () => {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const gone = fetch(`${telegram.root}/bot${telegram.token}/getUpdates?timeout=30`, {
    signal: leaving.signal,
  });
  await expect.poll(() => telegram.requests).toBe(1);
  leaving.abort();
  await expect(gone).rejects.toThrow();
  olena.write('kept for the next');
  expect(await updates({ offset: 1 })).toHaveLength(1);
});
