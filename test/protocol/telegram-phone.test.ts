// The person's side of the local Telegram, and the forms a request may take.

import { beforeEach, expect, test } from 'vitest';
import { type Phone, parseHtml, startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { callTelegram } from './telegram-call.js';

let telegram: TelegramServer;
let olena: Phone;

beforeEach(async () => {
  telegram = await startTelegram({ seed: 1, now: () => 1_700_000_000_000 });
  olena = telegram.person({ id: 1001, first_name: 'Олена', last_name: 'К.', language_code: 'uk' });
  return () => telegram.stop();
});

async function nextUpdates(): Promise<unknown[]> {
  return (await callTelegram(telegram, 'getUpdates', { timeout: 0 })).result as unknown[];
}

test('what a person does reaches the bot as Telegram would tell it', async () => {
  const from = { id: 1001, first_name: 'Олена', last_name: 'К.', language_code: 'uk', is_bot: false };
  const start = olena.command('start abc');
  olena.edit(start, '/start');
  olena.shareContact('+4915112345678');
  olena.block();
  expect(await nextUpdates()).toMatchObject([
    {
      message: {
        message_id: 1,
        from,
        text: '/start abc',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    },
    { edited_message: { message_id: 1, text: '/start', edit_date: 1_700_000_000 } },
    { message: { message_id: 2, contact: { phone_number: '+4915112345678', user_id: 1001 } } },
    { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
  ]);
  expect(() => olena.write('hello')).toThrow('Олена (1001) has blocked the bot');
  olena.unblock();
  expect((await callTelegram(telegram, 'sendMessage', { chat_id: 1001, text: 'Welcome back' })).ok).toBe(
    true,
  );
});

test('a press needs a button, a forged one does not', async () => {
  olena.open();
  const ask = (text: string, label: string, data: string): Promise<unknown> =>
    callTelegram(telegram, 'sendMessage', {
      chat_id: 1001,
      text,
      reply_markup: { inline_keyboard: [[{ text: label, callback_data: data }]] },
    });
  await ask('First?', 'Yes', 'first');
  await ask('Second?', 'Yes', 'second');
  olena.press('Yes');
  olena.press(/^ye/i, { message_id: 1 });
  olena.pressData('forged', 77);
  expect(() => olena.press('No')).toThrow('< #2 Second? [Yes]');
  expect(await nextUpdates()).toMatchObject([
    { callback_query: { data: 'second', message: { message_id: 2, text: 'Second?' } } },
    { callback_query: { data: 'first', message: { message_id: 1 } } },
    { callback_query: { data: 'forged', message: { message_id: 77, date: 0 } } },
  ]);
});

test('the phone shows edits, deletions, reactions and keyboards', async () => {
  const own = olena.write('Good day');
  const say = (method: string, body: object): Promise<unknown> =>
    callTelegram(telegram, method, { chat_id: 1001, ...body });
  await say('sendMessage', {
    text: '<b>One</b>',
    parse_mode: 'HTML',
    reply_markup: { keyboard: [['Menu']] },
  });
  await say('sendMessage', { text: 'Two' });
  await say('editMessageText', { message_id: 2, text: 'One, corrected' });
  await say('deleteMessages', { message_ids: [3, 99] });
  await say('setMessageReaction', { message_id: own, reaction: [{ type: 'emoji', emoji: '👍' }] });
  expect(olena.messages()).toMatchObject([
    { message_id: 1, from: 'person', text: 'Good day', reactions: [{ emoji: '👍' }] },
    { message_id: 2, from: 'bot', text: 'One, corrected', edited: true },
  ]);
  expect(olena.replyKeyboard()).toEqual([[{ text: 'Menu' }]]);
  expect(telegram.chats[0]?.messages.get(2)?.earlier).toEqual(['One']);
  expect(telegram.chats[0]?.messages.get(3)).toMatchObject({ text: 'Two', deleted: true });
});

test('waiting ends with the change, or with a readable transcript', async () => {
  olena.write('Good day');
  const seen = olena.wait((messages) => messages.length === 2);
  await callTelegram(telegram, 'sendMessage', { chat_id: 1001, text: 'Welcome' });
  expect((await seen).at(-1)?.text).toBe('Welcome');
  await expect(olena.wait(() => false, 1)).rejects.toThrow('> #1 Good day\n< #2 Welcome');
  await expect(olena.pressData('x', 2).answered(1)).rejects.toThrow('was not answered in 1 ms');
});

test('a request may be GET, a form, multipart or JSON, and the method in any case', async () => {
  olena.open();
  const multipart = new FormData();
  multipart.set('chat_id', '1001');
  multipart.set('text', 'three');
  const keyboard = JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] });
  const form = new URLSearchParams({ chat_id: '1001', text: 'two & more', reply_markup: keyboard });
  await fetch(`${telegram.root}/bot${telegram.token}/SENDMESSAGE?chat_id=1001&text=one`);
  await callTelegram(telegram, 'sendmessage', form);
  await callTelegram(telegram, 'sendMessage', multipart);
  await callTelegram(telegram, 'sendMessage', { chat_id: '1001', text: 4 });
  expect(olena.messages().map(({ text }) => text)).toEqual(['one', 'two & more', 'three', '4']);
  expect(telegram.deliveries.map(({ method }) => method)).toEqual(Array(4).fill('sendMessage'));
});

test('a file from a person can be fetched by the bot', async () => {
  olena.sendFile(
    'photo',
    { name: 'letter.jpg', type: 'image/jpeg', bytes: Buffer.from('scan') },
    { caption: 'Лист' },
  );
  const [update] = (await nextUpdates()) as { message: { caption: string; photo: { file_id: string }[] } }[];
  expect(update?.message.caption).toBe('Лист');
  const file = await callTelegram(telegram, 'getFile', { file_id: update?.message.photo[0]?.file_id });
  const { file_path } = file.result as { file_path: string };
  const response = await fetch(`${telegram.root}/file/bot${telegram.token}/${file_path}`);
  expect(await response.text()).toBe('scan');
  expect((await fetch(`${telegram.root}/file/bot1:x/${file_path}`)).status).toBe(401);
});

test.each([
  ['<b>a</b> &lt;b&gt; &amp;amp; &quot;', 'a <b> &amp; "', ['bold 0+1']],
  ['&nbsp; &copy; &ltx &#38; &#x1F44D;', '&nbsp; &copy; &ltx & 👍', []],
  ['👍<i>x</i>', '👍x', ['italic 2+1']],
  ['<B>a<I>b</I></B>', 'ab', ['bold 0+2', 'italic 1+1']],
  ['<a href="https://example.org?a=1&amp;b=2">x</a>', 'x', ['text_link 0+1 https://example.org?a=1&b=2']],
  ["<a href='tg://user?id=7'>x</a>", 'x', ['text_mention 0+1']],
  ['<a href="localhost">x</a>', 'x', []],
  ['<pre><code class="language-ts">x</code></pre>', 'x', ['pre 0+1']],
  ['<blockquote expandable>x</blockquote>', 'x', ['expandable_blockquote 0+1']],
  ['<span class="tg-spoiler">x</span><u></u>', 'x', ['spoiler 0+1']],
  ['1 > 2 & 3', '1 > 2 & 3', []],
])('HTML %s is read as %s', (source, text, entities) => {
  const parsed = parseHtml(source);
  expect(parsed.text).toBe(text);
  expect(
    parsed.entities.map(
      ({ type, offset, length, url }) => `${type} ${offset}+${length}${url ? ` ${url}` : ''}`,
    ),
  ).toEqual(entities);
});
