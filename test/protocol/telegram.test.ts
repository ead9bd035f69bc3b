// What the local Telegram refuses, request by request, and how it says so.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { callTelegram } from './telegram-call.js';

const HOUR = 3_600_000;
const [OLENA, STRANGER, BLOCKER, GONE] = [1001, 1002, 1003, 1004];
const [HERS, OLD, HELLO, PHOTO, DELETED] = [1, 2, 3, 4, 5];
const GROUP = -2001;

let clock = Date.UTC(2026, 10, 20, 8);
let telegram: TelegramServer;

beforeAll(async () => {
  telegram = await startTelegram({ now: () => clock, seed: 1 });
  const olena = telegram.person({ id: OLENA, first_name: 'Олена', language_code: 'uk' });
  expect(olena.command('/start')).toBe(HERS);
  telegram.person({ id: STRANGER, first_name: 'Stranger' });
  telegram.person({ id: BLOCKER, first_name: 'Blocker' }).block();
  telegram.person({ id: GONE, first_name: 'Gone' }).deactivate();
  telegram.push({
    message: { message_id: 1, date: 1, chat: { id: GROUP, type: 'supergroup', title: 'A group' } },
  });
  await accepted('sendMessage', { chat_id: OLENA, text: 'Old' }, OLD);
  clock += 49 * HOUR;
  await accepted(
    'sendMessage',
    { chat_id: OLENA, text: 'Good day', reply_markup: keyboard({ callback_data: 'a' }) },
    HELLO,
  );
  const photo = new FormData();
  photo.set('chat_id', `${OLENA}`);
  photo.set('photo', new Blob(['a photo']), 'home.jpg');
  expect((await callTelegram(telegram, 'sendPhoto', photo)).result).toMatchObject({ message_id: PHOTO });
  await accepted('sendMessage', { chat_id: OLENA, text: 'A slip' }, DELETED);
  expect(
    (await callTelegram(telegram, 'deleteMessage', { chat_id: OLENA, message_id: DELETED })).result,
  ).toBe(true);
});

afterAll(async () => telegram.stop());

async function accepted(method: string, body: object, messageId: number): Promise<void> {
  expect((await callTelegram(telegram, method, body)).result).toMatchObject({ message_id: messageId });
}

function keyboard(button: object): object {
  return { inline_keyboard: [[{ text: 'Yes', ...button }]] };
}

function commands(count: number): object[] {
  return Array.from({ length: count }, (_, n) => ({ command: `c${n}`, description: 'd' }));
}

const to = { chat_id: OLENA };
const toHello = { ...to, message_id: HELLO };
const html = (text: string): object => ({ ...to, text, parse_mode: 'HTML' });
const command = (name: string, description: string): object => ({
  commands: [{ command: name, description }],
});
const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

// [what is wrong, method, body, code, description without "Bad Request: "]
// biome-ignore format: one request a line reads best
const WRONG: [string, string, object, number, string][] = [
  ['an unknown method', 'sendMesage', to, 404, 'Not Found: method not found'],
  ['an unknown field', 'sendMessage', { ...to, txt: 'x' }, 400, 'unknown field "txt" for sendMessage'],
  ['a field in camel case', 'sendMessage', { chatId: OLENA, text: 'x' }, 400, 'unknown field "chatId" for sendMessage'],
  ['an unknown field in the keyboard', 'sendMessage', { ...to, text: 'x', reply_markup: { inlineKeyboard: [] } }, 400, 'unknown field "inlineKeyboard" in reply_markup'],
  ['an unknown field in a button', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ callbackData: 'a' }) }, 400, 'unknown field "callbackData" in InlineKeyboardButton'],
  ['an unknown link preview option', 'sendMessage', { ...to, text: 'x', link_preview_options: { disabled: true } }, 400, 'unknown field "disabled" in link_preview_options'],

  ['no chat', 'sendMessage', { text: 'x' }, 400, 'chat_id is empty'],
  ['an unknown chat', 'sendMessage', { chat_id: 99, text: 'x' }, 400, 'chat not found'],
  ['a chat that is no number', 'sendMessage', { chat_id: 'x', text: 'x' }, 400, 'chat not found'],
  ['an unknown public name', 'sendMessage', { chat_id: '@nobody', text: 'x' }, 400, 'chat not found'],
  ['a person who never started the bot', 'sendMessage', { chat_id: STRANGER, text: 'x' }, 403, "Forbidden: bot can't initiate conversation with a user"],
  ['a person who blocked the bot', 'sendMessage', { chat_id: BLOCKER, text: 'x' }, 403, 'Forbidden: bot was blocked by the user'],
  ['a closed account', 'sendMessage', { chat_id: GONE, text: 'x' }, 403, 'Forbidden: user is deactivated'],
  ['a sign of typing to a blocker', 'sendChatAction', { chat_id: BLOCKER, action: 'typing' }, 403, 'Forbidden: bot was blocked by the user'],
  ['an unknown chat action', 'sendChatAction', { ...to, action: 'thinking' }, 400, 'wrong parameter action in request'],

  ['no text', 'sendMessage', to, 400, 'message text is empty'],
  ['an empty text', 'sendMessage', { ...to, text: '' }, 400, 'message text is empty'],
  ['a text of white space', 'sendMessage', { ...to, text: ' \n ' }, 400, 'text must be non-empty'],
  ['a text of empty tags', 'sendMessage', html('<b> </b>'), 400, 'text must be non-empty'],
  ['a text that is an object', 'sendMessage', { ...to, text: {} }, 400, 'field "text" must be of type String'],
  ['4,097 characters', 'sendMessage', { ...to, text: 'x'.repeat(4097) }, 400, 'message is too long'],
  ['4,097 characters after parsing', 'sendMessage', html(`<b>${'x'.repeat(4097)}</b>`), 400, 'message is too long'],
  ['a raw text of 32,769 bytes', 'sendMessage', { ...to, text: 'x'.repeat(32769) }, 400, 'text is too long'],
  ['an unknown parse mode', 'sendMessage', { ...to, text: 'x', parse_mode: 'BBCode' }, 400, 'unsupported parse_mode'],
  ['MarkdownV2, which the sandbox does not know', 'sendMessage', { ...to, text: 'x', parse_mode: 'MarkdownV2' }, 400, 'this sandbox does not parse Markdown; use parse_mode HTML'],
  ['an entity beyond the text', 'sendMessage', { ...to, text: 'x', entities: [{ type: 'bold', offset: 0, length: 2 }] }, 400, 'entity beginning at UTF-16 offset 0 ends after the end of the text'],

  ['an unsupported tag', 'sendMessage', html('Good <p>day</p>'), 400, 'can\'t parse entities: Unsupported start tag "p" at byte offset 5'],
  ['an unsupported tag after Cyrillic letters, two bytes each', 'sendMessage', html('Так <br>'), 400, 'can\'t parse entities: Unsupported start tag "br" at byte offset 7'],
  ['a bare less-than sign', 'sendMessage', html('1 < 2'), 400, 'can\'t parse entities: Unsupported start tag "" at byte offset 2'],
  ['a tag that is never closed', 'sendMessage', html('<b>x'), 400, 'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'],
  ['a start tag cut off', 'sendMessage', html('x <b'), 400, "can't parse entities: Unclosed start tag at byte offset 2"],
  ['a start tag cut off in an attribute', 'sendMessage', html('<a href="x'), 400, 'can\'t parse entities: Unclosed start tag "a" at byte offset 0'],
  ['an end tag without a start', 'sendMessage', html('x</b>'), 400, "can't parse entities: Unexpected end tag at byte offset 1"],
  ['tags crossed', 'sendMessage', html('<b><i>x</b></i>'), 400, 'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
  ['an end tag cut off', 'sendMessage', html('<b>x</b'), 400, "can't parse entities: Unclosed end tag at byte offset 4"],
  ['a span without its class', 'sendMessage', html('<span>x</span>'), 400, 'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['half a surrogate pair', 'sendMessage', html('&#xd800;'), 400, "can't parse entities: Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"],

  ['callback_data of 65 bytes', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ callback_data: 'x'.repeat(65) }) }, 400, 'BUTTON_DATA_INVALID'],
  ['callback_data of 33 Cyrillic letters', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ callback_data: 'ї'.repeat(33) }) }, 400, 'BUTTON_DATA_INVALID'],
  ['empty callback_data', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ callback_data: '' }) }, 400, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['a button that does nothing', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({}) }, 400, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['callback_data that is a number', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ callback_data: 5 }) }, 400, 'can\'t parse inline keyboard button: Field "callback_data" must be of type String'],
  ['a button with no text', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ text: undefined, callback_data: 'a' }) }, 400, 'can\'t parse inline keyboard button: Can\'t find field "text"'],
  ['a button with an empty text', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ text: '', callback_data: 'a' }) }, 400, 'inline keyboard button text must be non-empty'],
  ['a link without a dot', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ url: 'http://localhost:80/a' }) }, 400, "inline keyboard button URL 'http://localhost:80/a' is invalid: Wrong HTTP URL"],
  ['a link of another protocol', 'sendMessage', { ...to, text: 'x', reply_markup: keyboard({ url: 'ftp://example.org' }) }, 400, "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol"],
  ['a row that is a button', 'sendMessage', { ...to, text: 'x', reply_markup: { inline_keyboard: [{ text: 'x', callback_data: 'a' }] } }, 400, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'],
  ['a keyboard that is no list', 'sendMessage', { ...to, text: 'x', reply_markup: { inline_keyboard: {} } }, 400, 'field "inline_keyboard" must be of type Array'],
  ['a markup that is no JSON', 'sendMessage', { ...to, text: 'x', reply_markup: '{' }, 400, "can't parse reply keyboard markup JSON object"],
  ['a markup that is a list', 'sendMessage', { ...to, text: 'x', reply_markup: [] }, 400, 'object expected as reply markup'],
  ['101 buttons', 'sendMessage', { ...to, text: 'x', reply_markup: { inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'x', callback_data: 'a' }]) } }, 400, 'reply markup is too long'],
  ['a reply key with no text', 'sendMessage', { ...to, text: 'x', reply_markup: { keyboard: [[{ request_contact: true }]] } }, 400, 'can\'t parse keyboard button: Can\'t find field "text"'],
  ['a reply to a missing message', 'sendMessage', { ...to, text: 'x', reply_parameters: { message_id: 77 } }, 400, 'message to be replied not found'],

  ['a caption of 1,025 characters', 'sendPhoto', { ...to, photo: 'x', caption: 'x'.repeat(1025) }, 400, 'message caption is too long'],
  ['a photo without the photo', 'sendPhoto', to, 400, 'there is no photo in the request'],
  ['a document without the document', 'sendDocument', to, 400, 'there is no document in the request'],
  ['an unknown file', 'sendPhoto', { ...to, photo: 'AgACAgIA' }, 400, 'wrong file identifier/HTTP URL specified'],
  ['a photo from the web', 'sendPhoto', { ...to, photo: 'https://example.org/a.jpg' }, 400, 'failed to get HTTP URL content'],
  ['an album of nothing', 'sendMediaGroup', { ...to, media: [] }, 400, 'there are no messages to send'],
  ['an album of eleven', 'sendMediaGroup', { ...to, media: Array.from({ length: 11 }, () => ({ type: 'photo', media: 'x' })) }, 400, 'too many messages to send as an album'],
  ['photos and documents in one album', 'sendMediaGroup', { ...to, media: [{ type: 'photo', media: 'x' }, { type: 'document', media: 'x' }] }, 400, "document can't be mixed with other media types"],
  ['no file_id', 'getFile', {}, 400, 'file_id not specified'],
  ['an unknown file_id', 'getFile', { file_id: 'x' }, 400, 'invalid file_id'],

  ['an edit of nothing', 'editMessageText', { text: 'x' }, 400, 'message identifier is not specified'],
  ['an edit of a missing message', 'editMessageText', { ...to, message_id: 77, text: 'x' }, 400, 'message to edit not found'],
  ['an edit of a deleted message', 'editMessageText', { ...to, message_id: DELETED, text: 'x' }, 400, 'message to edit not found'],
  ["an edit of the person's message", 'editMessageText', { ...to, message_id: HERS, text: 'x' }, 400, "message can't be edited"],
  ['an edit that changes nothing', 'editMessageText', { ...toHello, text: ' Good day ', reply_markup: keyboard({ callback_data: 'a' }) }, 400, NOT_MODIFIED],
  ['new buttons that are the old ones', 'editMessageReplyMarkup', { ...toHello, reply_markup: keyboard({ callback_data: 'a' }) }, 400, NOT_MODIFIED],
  ['an edit with a reply keyboard', 'editMessageText', { ...toHello, text: 'x', reply_markup: { keyboard: [['a']] } }, 400, 'inline keyboard expected'],
  ['a text for a photo', 'editMessageText', { ...to, message_id: PHOTO, text: 'x' }, 400, 'there is no text in the message to edit'],
  ['a caption for a text', 'editMessageCaption', { ...toHello, caption: 'x' }, 400, 'there is no caption in the message to edit'],
  ['an edit with bad HTML', 'editMessageText', { ...toHello, text: '<b>x', parse_mode: 'HTML' }, 400, 'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'],
  ['an edit in a blocked chat', 'editMessageText', { chat_id: BLOCKER, message_id: 1, text: 'x' }, 403, 'Forbidden: bot was blocked by the user'],

  ['the deletion of a missing message', 'deleteMessage', { ...to, message_id: 77 }, 400, 'message to delete not found'],
  ['a second deletion', 'deleteMessage', { ...to, message_id: DELETED }, 400, 'message to delete not found'],
  ['a deletion after 48 hours', 'deleteMessage', { ...to, message_id: OLD }, 400, "message can't be deleted for everyone"],
  ['a deletion without a list', 'deleteMessages', to, 400, 'message identifiers are not specified'],
  ['a deletion of 101', 'deleteMessages', { ...to, message_ids: Array.from({ length: 101 }, (_, n) => n) }, 400, 'too many message identifiers specified'],
  ['a reaction to a missing message', 'setMessageReaction', { ...to, message_id: 77, reaction: [] }, 400, 'message to react not found'],
  ['a reaction that does not exist', 'setMessageReaction', { ...toHello, reaction: [{ type: 'emoji', emoji: 'x' }] }, 400, 'REACTION_INVALID'],

  ['an answer to an unknown press', 'answerCallbackQuery', { callback_query_id: '1' }, 400, TOO_OLD],
  ['an answer to no press', 'answerCallbackQuery', {}, 400, TOO_OLD],
  ['an answer of 201 characters', 'answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(201) }, 400, 'MESSAGE_TOO_LONG'],

  ['101 commands', 'setMyCommands', { commands: commands(101) }, 400, 'BOT_COMMANDS_TOO_MUCH'],
  ['commands that are no list', 'setMyCommands', { commands: {} }, 400, 'expected an Array of BotCommand'],
  ['a command of 33 letters', 'setMyCommands', command('x'.repeat(33), 'd'), 400, 'command length must not exceed 32'],
  ['a command in capitals', 'setMyCommands', command('Start', 'd'), 400, 'BOT_COMMAND_INVALID'],
  ['an empty command', 'setMyCommands', command('/', 'd'), 400, 'command must be non-empty'],
  ['a command without a description', 'setMyCommands', command('start', ' '), 400, 'command description must be non-empty'],
  ['a description of 257 characters', 'setMyCommands', command('start', 'x'.repeat(257)), 400, 'command description length must not exceed 256'],
  ['a language of three letters', 'setMyCommands', { ...command('start', 'd'), language_code: 'ukr' }, 400, 'invalid language code specified'],
  ['an unknown scope', 'setMyCommands', { ...command('start', 'd'), scope: { type: 'all' } }, 400, "can't parse BotCommandScope: Unsupported type specified"],

  ['a webhook that is no address', 'setWebhook', { url: 'https://a b' }, 400, 'invalid webhook URL specified'],
  ['a webhook without TLS on another machine', 'setWebhook', { url: 'http://example.org/hook' }, 400, 'bad webhook: An HTTPS URL must be provided for webhook'],
  ['a webhook on another port', 'setWebhook', { url: 'https://example.org:8080/hook' }, 400, 'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443'],
  ['a secret with a space', 'setWebhook', { url: 'http://127.0.0.1:9/', secret_token: 'a b' }, 400, 'secret token contains unallowed characters'],
  ['a secret of 257 characters', 'setWebhook', { url: 'http://127.0.0.1:9/', secret_token: 'x'.repeat(257) }, 400, 'secret token is too long'],
  ['leaving a private chat', 'leaveChat', to, 400, "chat member status can't be changed in private chats"],
];

test.each(WRONG)('%s: %s is refused', async (_what, method, body, code, description) => {
  const before = telegram.deliveries.length;
  const reply = await callTelegram(telegram, method, body);
  expect(reply).toMatchObject({ status: code, ok: false, error_code: code });
  expect(reply.description).toBe(code === 400 ? `Bad Request: ${description}` : description);
  expect(telegram.deliveries).toHaveLength(before);
});

test('a wrong token is unauthorized, whatever the method', async () => {
  const reply = await callTelegram(telegram, 'getMe', {}, '1:wrong');
  expect(reply).toMatchObject({ status: 401, ok: false, error_code: 401, description: 'Unauthorized' });
});

test('an address outside of /bot… is not found', async () => {
  const response = await fetch(`${telegram.root}/getMe`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
});

test.each([
  ['[]', 'JSON object expected'],
  ['hello', 'JSON object expected'],
  ['{"chat_id":', "can't parse parameter value"],
])('a body that is %s is no JSON object', async (body, why) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${telegram.root}/bot${telegram.token}/sendMessage`, {
    method: 'POST',
    body,
    headers,
  });
  expect(await response.json()).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${why}` });
});

test('a group the bot has left is forbidden', async () => {
  await accepted('sendMessage', { chat_id: GROUP, text: 'I work in private chats only' }, 1);
  expect((await callTelegram(telegram, 'leaveChat', { chat_id: GROUP })).result).toBe(true);
  const reply = await callTelegram(telegram, 'sendMessage', { chat_id: GROUP, text: 'x' });
  expect(reply.description).toBe('Forbidden: bot is not a member of the supergroup chat');
});

test('what stands at the limit is accepted', async () => {
  const text = `<b>${'x'.repeat(4096)}</b>`;
  const reply_markup = keyboard({ callback_data: 'ї'.repeat(32), text: 'Ok' });
  const reply = await callTelegram(telegram, 'sendMessage', {
    ...to,
    text,
    parse_mode: 'HTML',
    reply_markup,
  });
  expect(reply).toMatchObject({ ok: true, result: { text: 'x'.repeat(4096) } });
  clock += 47 * HOUR;
  expect((await callTelegram(telegram, 'deleteMessage', toHello)).result).toBe(true);
});
