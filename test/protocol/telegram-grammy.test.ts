// grammY's own client, unchanged, against the local Telegram.

import { Api, Bot, GrammyError, HttpError, InlineKeyboard, InputFile } from 'grammy';
import { beforeEach, expect, test } from 'vitest';
import { type Phone, startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';

let telegram: TelegramServer;
let api: Api;
let olena: Phone;

beforeEach(async () => {
  telegram = await startTelegram({ chatRate: 1, seed: 1, now: () => 1_700_000_000_000 });
  api = new Api(telegram.token, { apiRoot: telegram.root });
  olena = telegram.person({ id: 1001, first_name: 'Олена', username: 'olena', language_code: 'uk' });
  olena.open();
  return () => telegram.stop();
});

test('a message with buttons is sent, pressed, answered and edited', async () => {
  const keyboard = new InlineKeyboard()
    .text('Так', 'yes')
    .text('Ні', 'no')
    .row()
    .url('Info', 'https://example.org/a');
  const sent = await api.sendMessage(1001, '<b>Добрий день</b>, Ви шукаєте житло?', {
    parse_mode: 'HTML',
    reply_markup: keyboard,
  });
  expect(sent).toMatchObject({
    message_id: 1,
    from: { is_bot: true },
    chat: { id: 1001, type: 'private', first_name: 'Олена' },
    text: 'Добрий день, Ви шукаєте житло?',
    entities: [{ type: 'bold', offset: 0, length: 11 }],
  });
  expect(olena.buttons()).toEqual(['Так', 'Ні', 'Info']);

  const press = olena.press('Так');
  const [update] = await api.getUpdates({ timeout: 5 });
  expect(update?.callback_query).toMatchObject({
    data: 'yes',
    from: { id: 1001 },
    message: { message_id: 1 },
  });
  await api.answerCallbackQuery(update?.callback_query?.id ?? '', { text: 'Дякуємо' });
  expect(await press.answered()).toEqual({ text: 'Дякуємо' });

  await api.editMessageText(1001, 1, 'Записано.');
  expect(olena.messages()).toMatchObject([{ text: 'Записано.', edited: true, keyboard: null }]);
});

test('a refusal is a GrammyError with the code and the words', async () => {
  olena.block();
  const refused = await api.sendMessage(1001, 'Добрий день').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(GrammyError);
  expect(refused).toMatchObject({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
});

test('too fast is a GrammyError 429 with retry_after', async () => {
  for (let n = 0; n < 5; n++) await api.sendMessage(1001, `${n}`);
  const refused = await api.sendMessage(1001, '5').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(GrammyError);
  expect(refused).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
  expect(telegram.deliveries).toHaveLength(5);
});

test('a lost answer is an HttpError, and the message is there all the same', async () => {
  telegram.faults.add({ method: 'sendMessage', what: 'lose-response' });
  const lost = await api.sendMessage(1001, 'Добрий день').catch((error: unknown) => error);
  expect(lost).toBeInstanceOf(HttpError);
  expect(olena.messages()).toMatchObject([{ text: 'Добрий день' }]);
  expect(telegram.deliveries).toMatchObject([{ n: 1, method: 'sendMessage', chat_id: 1001, message_id: 1 }]);
});

test('files go out as multipart with any file name, and come back by getFile', async () => {
  const bytes = Buffer.from([0, 13, 10, 45, 45, 255]);
  const sent = await api.sendDocument(1001, new InputFile(bytes, 'Лист, "копія".pdf'), {
    caption: 'Ваш лист',
  });
  expect(sent).toMatchObject({
    caption: 'Ваш лист',
    document: { file_name: 'Лист, "копія".pdf', file_size: 6 },
  });
  const file = await api.getFile(sent.document.file_id);
  const response = await fetch(`${telegram.root}/file/bot${telegram.token}/${file.file_path}`);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);

  const again = await api.sendDocument(1001, sent.document.file_id);
  expect(again.document.file_unique_id).toBe(sent.document.file_unique_id);
  const album = await api.sendMediaGroup(1001, [
    { type: 'photo', media: new InputFile(bytes, 'a.jpg'), caption: 'Кухня' },
    { type: 'photo', media: new InputFile(bytes, 'b.jpg') },
  ]);
  expect(album.map(({ message_id }) => message_id)).toEqual([3, 4]);
});

test('the rest of what a bot says of itself', async () => {
  expect(await api.getMe()).toMatchObject({ is_bot: true, username: 'helpcenter_sandbox_bot' });
  await api.setMyCommands([{ command: 'menu', description: 'Меню' }], { language_code: 'uk' });
  expect(await api.getMyCommands({ language_code: 'uk' })).toEqual([
    { command: 'menu', description: 'Меню' },
  ]);
  expect(await api.getMyCommands()).toEqual([]);
  await api.setMyDescription('Довідковий центр');
  expect(await api.getMyDescription()).toEqual({ description: 'Довідковий центр' });
  expect(await api.getChat(1001)).toMatchObject({ type: 'private', username: 'olena' });
  expect(await api.sendChatAction(1001, 'typing')).toBe(true);
});

test("grammY's bot polls, answers and stops", async () => {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
  bot.command('start', (ctx) => ctx.reply(`Good day, ${ctx.from?.first_name}. ${ctx.match}`));
  const running = bot.start({ drop_pending_updates: true, onStart: () => void olena.command('start abc') });
  await olena.wait((messages) => messages.at(-1)?.text === 'Good day, Олена. abc');
  await bot.stop();
  await running;
  expect(telegram.pending()).toBe(0);
});
