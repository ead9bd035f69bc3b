// What the local Slack refuses, request by request, and how it says so.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import { callSlack } from './slack-call.js';

const [HELP, OLD, QUIET, SECRET] = ['C0HELP00000', 'C0OLD000000', 'C0QUIET0000', 'C0SECRET000'];
const [ANNA, BERTA] = ['U0ANNA00000', 'U0BERTA0000'];
const NOWHERE = '1500000000.000100';

let clock = Date.UTC(2026, 10, 20, 8);
const slack: SlackServer = await startSlack({ now: () => clock, seed: 1 });
slack.addChannel('help', { id: HELP });
slack.addChannel('old', { id: OLD, archived: true });
slack.addChannel('quiet', { id: QUIET, botIsMember: false });
slack.addChannel('secret', { id: SECRET, private: true, botIsMember: false });
const anna = slack.staff({ id: ANNA, name: 'Anna' });
slack.staff({ id: BERTA, name: 'Berta' }).leave('help');
slack.userGroup('S0HELPERS', [ANNA]);
const hers = anna.write(HELP, 'A question');

const plain = (text: string): object => ({ type: 'plain_text', text });
const long = (length: number): string => 'x'.repeat(length);
const many = <T>(count: number, item: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => item(n));
const button = (fields: object): object => ({ type: 'button', text: plain('Yes'), ...fields });
const actions = (...elements: object[]): object => ({ type: 'actions', elements });
const section = (fields: object): object => ({ type: 'section', ...fields });
const option = (fields: object): object => ({ text: plain('One'), value: '1', ...fields });
const select = (fields: object): object =>
  actions({ type: 'static_select', action_id: 'a', options: [option({})], ...fields });
const post = (fields: object): object => ({ channel: HELP, text: 'Good day', ...fields });
const blocks = (...list: object[]): object => post({ blocks: list });
const input = (fields: object = {}): object => ({
  type: 'input',
  block_id: 'text',
  label: plain('Words'),
  element: { type: 'plain_text_input', action_id: 'value' },
  ...fields,
});
const view = (fields: object = {}): object => ({
  type: 'modal',
  title: plain('Reply'),
  submit: plain('Send'),
  blocks: [input()],
  ...fields,
});
const modal = (fields: object): object => ({ trigger_id: slack.trigger(ANNA), view: view(fields) });
const home = (fields: object): object => ({ user_id: ANNA, view: { type: 'home', blocks: [], ...fields } });
const metadata = (value: unknown): object => post({ metadata: value });

let own = '';

beforeAll(async () => {
  const { body } = await callSlack(slack, 'chat.postMessage', post({}));
  own = String(body.ts);
});

afterAll(async () => slack.stop());

type Row = [name: string, method: string, args: () => object, error: string, message?: string];

function refuses(rows: Row[]): void {
  test.each(rows)('%s', async (_name, method, args, error, message) => {
    const before = slack.deliveries.length;
    const answer = await callSlack(slack, method, args());
    expect({ status: answer.status, error: answer.error }).toEqual({ status: 200, error });
    if (message !== undefined) expect(answer.messages).toContain(`[ERROR] ${message}`);
    expect(slack.deliveries).toHaveLength(before);
  });
}

describe('the request itself', () => {
  refuses([
    ['a method that does not exist', 'chat.shout', () => ({}), 'unknown_method'],
    [
      'an argument that does not exist',
      'chat.postMessage',
      () => post({ client_msg_id: '1' }),
      'invalid_arguments',
      'unknown argument: client_msg_id [json-pointer:/client_msg_id]',
    ],
    [
      'no channel',
      'chat.postMessage',
      () => ({ text: 'Good day' }),
      'invalid_arguments',
      'missing required field: channel [json-pointer:]',
    ],
    ['a number as ts', 'chat.update', () => ({ channel: HELP, ts: 1.5, text: 'x' }), 'invalid_arguments'],
  ]);

  test.each([
    ['no token', 'auth.test', null, 'not_authed'],
    ['a wrong token', 'auth.test', 'xoxb-wrong', 'invalid_auth'],
    ['the app token for a bot method', 'auth.test', slack.appToken, 'not_allowed_token_type'],
    ['the bot token for a socket', 'apps.connections.open', slack.botToken, 'not_allowed_token_type'],
  ])('%s', async (_name, method, token, error) => {
    expect((await callSlack(slack, method, {}, token)).error).toBe(error);
  });

  test('a scope that was not granted', async () => {
    slack.scopes.delete('chat:write');
    const { error, body } = await callSlack(slack, 'chat.postMessage', post({}));
    slack.scopes.add('chat:write');
    expect({ error, needed: body.needed }).toEqual({ error: 'missing_scope', needed: 'chat:write' });
  });

  test.each([
    ['broken JSON', 'application/json', '{', 'invalid_json'],
    ['a list instead of an object', 'application/json', '[]', 'json_not_object'],
    ['a content type that Slack does not know', 'application/xml', '<a/>', 'invalid_post_type'],
    [
      'blocks that are no JSON',
      'application/x-www-form-urlencoded',
      `channel=${HELP}&blocks=[`,
      'invalid_blocks_format',
    ],
    [
      'metadata that is no JSON',
      'application/x-www-form-urlencoded',
      `channel=${HELP}&text=a&metadata={`,
      'invalid_metadata_format',
    ],
  ])('%s', async (_name, type, body, error) => {
    const headers = { 'content-type': type, authorization: `Bearer ${slack.botToken}` };
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ ok: false, error });
  });
});

describe('where to post', () => {
  refuses([
    ['an unknown channel', 'chat.postMessage', () => post({ channel: 'C0NOWHERE00' }), 'channel_not_found'],
    ['an unknown name', 'chat.postMessage', () => post({ channel: '#nowhere' }), 'channel_not_found'],
    [
      'a private channel without the bot',
      'chat.postMessage',
      () => post({ channel: SECRET }),
      'channel_not_found',
    ],
    ['a channel without the bot', 'chat.postMessage', () => post({ channel: QUIET }), 'not_in_channel'],
    ['an archived channel', 'chat.postMessage', () => post({ channel: OLD }), 'is_archived'],
    ['a thread that is no time', 'chat.postMessage', () => post({ thread_ts: 'first' }), 'invalid_thread_ts'],
    [
      'a whisper to somebody outside',
      'chat.postEphemeral',
      () => post({ user: BERTA }),
      'user_not_in_channel',
    ],
    ['a whisper to nobody', 'chat.postEphemeral', () => post({}), 'invalid_arguments'],
    ['an archived channel to join', 'conversations.join', () => ({ channel: OLD }), 'is_archived'],
    ['a private channel to join', 'conversations.join', () => ({ channel: SECRET }), 'channel_not_found'],
    ['a talk with nobody', 'conversations.open', () => ({}), 'users_list_not_supplied'],
    ['a talk with a stranger', 'conversations.open', () => ({ users: 'U0NOBODY000' }), 'user_not_found'],
  ]);
});

describe('what to post', () => {
  refuses([
    ['no words', 'chat.postMessage', () => post({ text: '' }), 'no_text'],
    ['only blanks', 'chat.postMessage', () => post({ text: ' \n ' }), 'no_text'],
    ['40,001 characters', 'chat.postMessage', () => post({ text: long(40_001) }), 'msg_too_long'],
    ['an edit of 4,001 characters', 'chat.update', () => post({ ts: own, text: long(4001) }), 'msg_too_long'],
    [
      'markdown beside text',
      'chat.postMessage',
      () => post({ markdown_text: '**a**' }),
      'markdown_text_conflict',
    ],
    [
      '101 attachments',
      'chat.postMessage',
      () => post({ attachments: many(101, () => ({})) }),
      'too_many_attachments',
    ],
    [
      'metadata without a payload',
      'chat.postMessage',
      () => metadata({ event_type: 'case' }),
      'invalid_metadata_format',
    ],
    ['metadata that is a list', 'chat.postMessage', () => metadata([]), 'invalid_metadata_format'],
    [
      'metadata with more than it may have',
      'chat.postMessage',
      () => metadata({ event_type: 'case', event_payload: {}, id: 1 }),
      'invalid_metadata_schema',
    ],
    [
      'metadata of 9,000 characters',
      'chat.postMessage',
      () => metadata({ event_type: 'case', event_payload: { id: long(9000) } }),
      'metadata_too_large',
    ],
  ]);
});

describe('blocks', () => {
  refuses([
    ['blocks that are an object', 'chat.postMessage', () => post({ blocks: {} }), 'invalid_blocks_format'],
    [
      '51 blocks',
      'chat.postMessage',
      () => blocks(...many(51, () => ({ type: 'divider' }))),
      'invalid_blocks',
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    [
      'a block of an unknown type',
      'chat.postMessage',
      () => blocks({ type: 'poem' }),
      'invalid_blocks',
      'unsupported type: poem [json-pointer:/blocks/0/type]',
    ],
    [
      'a section of 3,001 characters',
      'chat.postMessage',
      () => blocks(section({ text: plain(long(3001)) })),
      'invalid_blocks',
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['an empty section', 'chat.postMessage', () => blocks(section({ text: plain('') })), 'invalid_blocks'],
    [
      'a section of nothing',
      'chat.postMessage',
      () => blocks(section({})),
      'invalid_blocks',
      'must define either `text` or `fields` [json-pointer:/blocks/0]',
    ],
    [
      '11 fields',
      'chat.postMessage',
      () => blocks(section({ fields: many(11, () => plain('a')) })),
      'invalid_blocks',
    ],
    [
      'a field of 2,001',
      'chat.postMessage',
      () => blocks(section({ fields: [plain(long(2001))] })),
      'invalid_blocks',
    ],
    [
      'an unknown property',
      'chat.postMessage',
      () => blocks(section({ text: plain('a'), colour: 'red' })),
      'invalid_blocks',
    ],
    [
      'a header of 151 characters',
      'chat.postMessage',
      () => blocks({ type: 'header', text: plain(long(151)) }),
      'invalid_blocks',
    ],
    [
      'a header in mrkdwn',
      'chat.postMessage',
      () => blocks({ type: 'header', text: { type: 'mrkdwn', text: '*a*' } }),
      'invalid_blocks',
    ],
    [
      'a picture without words',
      'chat.postMessage',
      () => blocks({ type: 'image', image_url: 'https://example.org/a.png' }),
      'invalid_blocks',
    ],
    [
      '26 buttons in a row',
      'chat.postMessage',
      () => blocks(actions(...many(26, () => button({})))),
      'invalid_blocks',
    ],
    ['a row of no buttons', 'chat.postMessage', () => blocks(actions()), 'invalid_blocks'],
    [
      'a button of 76 characters',
      'chat.postMessage',
      () => blocks(actions(button({ text: plain(long(76)) }))),
      'invalid_blocks',
    ],
    [
      'a button in mrkdwn',
      'chat.postMessage',
      () => blocks(actions(button({ text: { type: 'mrkdwn', text: 'a' } }))),
      'invalid_blocks',
    ],
    [
      'a button value of 2,001',
      'chat.postMessage',
      () => blocks(actions(button({ value: long(2001) }))),
      'invalid_blocks',
    ],
    [
      'a button of an unknown style',
      'chat.postMessage',
      () => blocks(actions(button({ style: 'loud' }))),
      'invalid_blocks',
    ],
    [
      'an action_id of 256',
      'chat.postMessage',
      () => blocks(actions(button({ action_id: long(256) }))),
      'invalid_blocks',
    ],
    [
      'a block_id of 256',
      'chat.postMessage',
      () => blocks({ type: 'divider', block_id: long(256) }),
      'invalid_blocks',
    ],
    [
      'the same block_id twice',
      'chat.postMessage',
      () => blocks({ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'a' }),
      'invalid_blocks',
    ],
    [
      'the same action_id twice in a row of buttons',
      'chat.postMessage',
      () => blocks(actions(button({ action_id: 'a' }), button({ action_id: 'a' }))),
      'invalid_blocks',
    ],
    [
      '101 options',
      'chat.postMessage',
      () => blocks(select({ options: many(101, (n) => option({ value: `${n}` })) })),
      'invalid_blocks',
    ],
    [
      'an option of 76 characters',
      'chat.postMessage',
      () => blocks(select({ options: [option({ text: plain(long(76)) })] })),
      'invalid_blocks',
    ],
    [
      'an option value of 151',
      'chat.postMessage',
      () => blocks(select({ options: [option({ value: long(151) })] })),
      'invalid_blocks',
    ],
    [
      'six entries in an overflow menu',
      'chat.postMessage',
      () => blocks(select({ type: 'overflow', options: many(6, () => option({})) })),
      'invalid_blocks',
    ],
    [
      'a text field in a row of buttons',
      'chat.postMessage',
      () => blocks(select({ type: 'plain_text_input' })),
      'invalid_blocks',
    ],
    [
      '13,500 characters in all blocks',
      'chat.postMessage',
      () => blocks(...many(5, () => section({ text: plain(long(2700)) }))),
      'msg_blocks_too_long',
    ],
    [
      'blocks in an edit are checked too',
      'chat.update',
      () => ({ channel: HELP, ts: own, blocks: [{ type: 'poem' }] }),
      'invalid_blocks',
    ],
    [
      'and in a whisper',
      'chat.postEphemeral',
      () => post({ user: ANNA, blocks: [{ type: 'poem' }] }),
      'invalid_blocks',
    ],
  ]);
});

describe('messages that are there or not', () => {
  refuses([
    [
      'an edit of a message that is not there',
      'chat.update',
      () => post({ ts: NOWHERE }),
      'message_not_found',
    ],
    ["an edit of another's message", 'chat.update', () => post({ ts: hers }), 'cant_update_message'],
    ['an edit to no words', 'chat.update', () => post({ ts: own, text: '' }), 'no_text'],
    ['an edit of nothing', 'chat.update', () => ({ channel: HELP, ts: own }), 'no_text'],
    [
      'a delete of a message that is not there',
      'chat.delete',
      () => ({ channel: HELP, ts: NOWHERE }),
      'message_not_found',
    ],
    [
      "a delete of another's message",
      'chat.delete',
      () => ({ channel: HELP, ts: hers }),
      'cant_delete_message',
    ],
    [
      'a link to a message that is not there',
      'chat.getPermalink',
      () => ({ channel: HELP, message_ts: NOWHERE }),
      'message_not_found',
    ],
    [
      'a reaction to nothing',
      'reactions.add',
      () => ({ channel: HELP, timestamp: NOWHERE, name: 'eyes' }),
      'message_not_found',
    ],
    [
      'a reaction that is no name',
      'reactions.add',
      () => ({ channel: HELP, timestamp: own, name: ':Eyes:' }),
      'invalid_name',
    ],
    [
      'a reaction taken back that was not given',
      'reactions.remove',
      () => ({ channel: HELP, timestamp: own, name: 'eyes' }),
      'no_reaction',
    ],
    [
      'a thread that is not there',
      'conversations.replies',
      () => ({ channel: HELP, ts: NOWHERE }),
      'thread_not_found',
    ],
    [
      'the history of a channel without the bot',
      'conversations.history',
      () => ({ channel: QUIET }),
      'not_in_channel',
    ],
    [
      'a history of 1,000 messages at once',
      'conversations.history',
      () => ({ channel: HELP, limit: 1000 }),
      'invalid_limit',
    ],
    [
      'a cursor from nowhere',
      'conversations.history',
      () => ({ channel: HELP, cursor: 'abc' }),
      'invalid_cursor',
    ],
    [
      'a history since yesterday',
      'conversations.history',
      () => ({ channel: HELP, oldest: 'yesterday' }),
      'invalid_ts_oldest',
    ],
    [
      'a history until tomorrow',
      'conversations.history',
      () => ({ channel: HELP, latest: 'tomorrow' }),
      'invalid_ts_latest',
    ],
    ['a list of unknown kinds', 'conversations.list', () => ({ types: 'secret_channel' }), 'invalid_types'],
    ['an unknown person', 'users.info', () => ({ user: 'U0NOBODY000' }), 'user_not_found'],
    ['an unknown user group', 'usergroups.users.list', () => ({ usergroup: 'S0NOBODY' }), 'no_such_subteam'],
    ['an unknown bot', 'bots.info', () => ({ bot: 'B0NOBODY' }), 'bot_not_found'],
    [
      'a file that was not uploaded',
      'files.completeUploadExternal',
      () => ({ files: [{ id: 'F0NONE' }] }),
      'file_not_found',
    ],
    [
      'an empty file',
      'files.getUploadURLExternal',
      () => ({ filename: 'a.txt', length: 0 }),
      'invalid_arguments',
    ],
  ]);

  test('the same reaction a second time', async () => {
    const reaction = { channel: HELP, timestamp: own, name: 'white_check_mark' };
    expect((await callSlack(slack, 'reactions.add', reaction)).ok).toBe(true);
    expect((await callSlack(slack, 'reactions.add', reaction)).error).toBe('already_reacted');
  });
});

describe('modals and the Home tab', () => {
  refuses([
    [
      'a title of 25 characters',
      'views.open',
      () => modal({ title: plain(long(25)) }),
      'invalid_arguments',
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'no title',
      'views.open',
      () => modal({ title: undefined }),
      'invalid_arguments',
      'missing required field: title [json-pointer:/view]',
    ],
    [
      'a submit button of 25 characters',
      'views.open',
      () => modal({ submit: plain(long(25)) }),
      'invalid_arguments',
    ],
    [
      'a close button of 25 characters',
      'views.open',
      () => modal({ close: plain(long(25)) }),
      'invalid_arguments',
    ],
    [
      'a field without a submit button',
      'views.open',
      () => modal({ submit: undefined }),
      'invalid_arguments',
    ],
    ['a callback_id of 256', 'views.open', () => modal({ callback_id: long(256) }), 'invalid_arguments'],
    ['an external_id of 256', 'views.open', () => modal({ external_id: long(256) }), 'invalid_arguments'],
    [
      'private_metadata of 3,001',
      'views.open',
      () => modal({ private_metadata: long(3001) }),
      'invalid_arguments',
    ],
    [
      '101 blocks',
      'views.open',
      () => modal({ blocks: many(101, () => ({ type: 'divider' })) }),
      'invalid_arguments',
    ],
    [
      'a field without a label',
      'views.open',
      () => modal({ blocks: [input({ label: undefined })] }),
      'invalid_arguments',
    ],
    [
      'two fields with one block_id',
      'views.open',
      () => modal({ blocks: [input(), input()] }),
      'invalid_arguments',
    ],
    [
      'a Home tab as a modal',
      'views.open',
      () => ({ trigger_id: slack.trigger(ANNA), view: { type: 'home', blocks: [] } }),
      'invalid_arguments',
    ],
    ['a modal as a Home tab', 'views.publish', () => ({ user_id: ANNA, view: view() }), 'invalid_arguments'],
    ['a Home tab with a title', 'views.publish', () => home({ title: plain('Home') }), 'invalid_arguments'],
    [
      'the Home tab of nobody',
      'views.publish',
      () => ({ ...home({}), user_id: 'U0NOBODY000' }),
      'invalid_arguments',
      'invalid `user_id` [json-pointer:/user_id]',
    ],
    [
      'a trigger that is none',
      'views.open',
      () => ({ trigger_id: 'now', view: view() }),
      'invalid_arguments',
      'invalid `trigger_id` [json-pointer:/trigger_id]',
    ],
    [
      'a trigger nobody gave out',
      'views.open',
      () => ({ trigger_id: '1.2.abc', view: view() }),
      'invalid_trigger_id',
    ],
    ['an update of no view', 'views.update', () => ({ view: view() }), 'invalid_arguments'],
    [
      'an update of a view that is not open',
      'views.update',
      () => ({ view_id: 'V0NONE', view: view() }),
      'not_found',
    ],
    [
      'a second modal without a first',
      'views.push',
      () => ({ trigger_id: slack.trigger(BERTA), view: view() }),
      'not_found',
    ],
  ]);

  test('a trigger is good for one modal and for three seconds', async () => {
    const used = slack.trigger(ANNA);
    expect((await callSlack(slack, 'views.open', { trigger_id: used, view: view() })).ok).toBe(true);
    expect((await callSlack(slack, 'views.open', { trigger_id: used, view: view() })).error).toBe(
      'exchanged_trigger_id',
    );
    const late = slack.trigger(ANNA);
    clock += 3001;
    expect((await callSlack(slack, 'views.open', { trigger_id: late, view: view() })).error).toBe(
      'expired_trigger_id',
    );
  });

  test('a faulty view does not use the trigger up', async () => {
    const trigger_id = slack.trigger(ANNA);
    const faulty = { trigger_id, view: view({ title: plain(long(25)) }) };
    expect((await callSlack(slack, 'views.open', faulty)).error).toBe('invalid_arguments');
    expect((await callSlack(slack, 'views.open', { trigger_id, view: view() })).ok).toBe(true);
  });

  test('three modals fit on the stack, a fourth does not', async () => {
    const push = async (): Promise<unknown> =>
      (await callSlack(slack, 'views.push', { trigger_id: slack.trigger(ANNA), view: view() })).error;
    await callSlack(slack, 'views.open', { trigger_id: slack.trigger(ANNA), view: view() });
    expect([await push(), await push(), await push()]).toEqual([undefined, undefined, 'push_limit_reached']);
  });

  test('an external_id is there once, and an old hash loses', async () => {
    const open = { trigger_id: slack.trigger(ANNA), view: view({ external_id: 'case-1' }) };
    const first = await callSlack(slack, 'views.open', open);
    expect(first.ok).toBe(true);
    const again = { trigger_id: slack.trigger(BERTA), view: view({ external_id: 'case-1' }) };
    expect((await callSlack(slack, 'views.open', again)).error).toBe('duplicate_external_id');
    const { hash } = first.body.view as { hash: string };
    const change = { external_id: 'case-1', hash, view: view({ external_id: 'case-1' }) };
    expect((await callSlack(slack, 'views.update', change)).ok).toBe(true);
    expect((await callSlack(slack, 'views.update', change)).error).toBe('hash_conflict');
  });
});

describe('the same at the limit is accepted', () => {
  test.each<[string, string, () => object]>([
    ['40,000 characters', 'chat.postMessage', () => post({ text: long(40_000) })],
    ['50 blocks', 'chat.postMessage', () => blocks(...many(50, () => ({ type: 'divider' })))],
    ['a section of 3,000 characters', 'chat.postMessage', () => blocks(section({ text: plain(long(3000)) }))],
    ['ten fields', 'chat.postMessage', () => blocks(section({ fields: many(10, () => plain('a')) }))],
    ['a header of 150', 'chat.postMessage', () => blocks({ type: 'header', text: plain(long(150)) })],
    ['25 buttons', 'chat.postMessage', () => blocks(actions(...many(25, () => button({}))))],
    [
      'a button of 75 with a value of 2,000 and an action_id of 255',
      'chat.postMessage',
      () => blocks(actions(button({ text: plain(long(75)), value: long(2000), action_id: long(255) }))),
    ],
    [
      '100 options',
      'chat.postMessage',
      () => blocks(select({ options: many(100, (n) => option({ value: `${n}` })) })),
    ],
    [
      'the same action_id in two rows',
      'chat.postMessage',
      () => blocks(actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))),
    ],
    ['a channel by its name', 'chat.postMessage', () => post({ channel: '#help' })],
    ['a direct message by the person', 'chat.postMessage', () => post({ channel: ANNA })],
    [
      'a modal as large as it may be',
      'views.open',
      () => modal({ title: plain(long(24)), private_metadata: long(3000), callback_id: long(255) }),
    ],
    [
      'a Home tab of 100 blocks',
      'views.publish',
      () => home({ blocks: many(100, () => ({ type: 'divider' })) }),
    ],
  ])('%s', async (_name, method, args) => {
    const before = slack.deliveries.length;
    expect((await callSlack(slack, method, args())).body).toMatchObject({ ok: true });
    expect(slack.deliveries.slice(before)).toMatchObject([{ method }]);
  });
});
