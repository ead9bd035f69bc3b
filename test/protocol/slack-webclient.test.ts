// An unmodified WebClient works with the local Slack as with the real one.

import { ErrorCode, LogLevel, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Channel, type SlackServer, type Staff, startSlack } from '../../sandbox/slack/index.js';

let slack: SlackServer;
let help: Channel;
let anna: Staff;
let client: WebClient;

beforeEach(async () => {
  slack = await startSlack({ seed: 2 });
  help = slack.addChannel('help');
  anna = slack.staff({ name: 'Anna', locale: 'de-DE' });
  client = new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });
});

afterEach(async () => slack.stop());

async function post(fields: { text: string; thread_ts?: string }): Promise<string> {
  const { ts } = await client.chat.postMessage({ channel: help.id, ...fields });
  return String(ts);
}

test('says who it is', async () => {
  expect(await client.auth.test()).toMatchObject({ user_id: slack.botUserId, team_id: slack.teamId });
});

test('posts, replies, edits, deletes', async () => {
  const card = await post({ text: 'A new case' });
  const reply = await post({ text: 'A reply', thread_ts: card });
  await client.chat.update({ channel: help.id, ts: reply, text: 'A better reply' });
  expect(help.messages().map(({ text }) => text)).toEqual(['A new case']);
  expect(help.thread(card)).toMatchObject([
    { ts: card, bot_id: expect.any(String) },
    { text: 'A better reply', thread_ts: card, edited: true },
  ]);
  await client.chat.delete({ channel: help.id, ts: reply });
  expect(help.thread(card)).toHaveLength(1);
  expect(slack.deliveries).toMatchObject([
    { n: 1, method: 'chat.postMessage', ts: card, text: 'A new case' },
    { n: 2, method: 'chat.postMessage', ts: reply, thread_ts: card },
    { n: 3, method: 'chat.update', ts: reply, text: 'A better reply' },
    { n: 4, method: 'chat.delete', ts: reply },
  ]);
});

test('an edit without blocks leaves the blocks, an empty list removes them', async () => {
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'A *card*' } }];
  const { ts } = await client.chat.postMessage({ channel: help.id, text: 'A card', blocks });
  await client.chat.update({ channel: help.id, ts: String(ts), text: 'New words' });
  expect(help.messages()).toMatchObject([{ text: 'New words', blocks: [{ type: 'section' }] }]);
  await client.chat.update({ channel: help.id, ts: String(ts), text: 'Only words', blocks: [] });
  expect(help.messages()[0]?.blocks).toBeUndefined();
});

test('a reply to a deleted message silently becomes a post of its own', async () => {
  const gone = anna.write('#help', 'A slip');
  anna.delete('#help', gone);
  const { message } = await client.chat.postMessage({ channel: help.id, text: 'Too late', thread_ts: gone });
  expect(message?.thread_ts).toBeUndefined();
  expect(help.messages()).toMatchObject([{ text: 'Too late' }]);
});

test('a deleted parent leaves a tombstone over its replies', async () => {
  const parent = await post({ text: 'A case' });
  await post({ text: 'A reply', thread_ts: parent });
  await client.chat.delete({ channel: help.id, ts: parent });
  expect(help.thread(parent).map(({ text }) => text)).toEqual(['This message was deleted.', 'A reply']);
  await expect(client.chat.delete({ channel: help.id, ts: parent })).rejects.toMatchObject({
    data: { error: 'cant_delete_message' },
  });
});

test('reads a thread back by pages, with metadata where it asks for it', async () => {
  const metadata = { event_type: 'outbox', event_payload: { row: 7 } };
  const first = await client.chat.postMessage({ channel: help.id, text: 'Row 7', metadata });
  const ts = String(first.ts);
  const replies = [];
  for (const text of ['one', 'two', 'three']) replies.push(await post({ text, thread_ts: ts }));
  const pages = client.paginate('conversations.replies', {
    channel: help.id,
    ts,
    limit: 2,
    include_all_metadata: true,
  });
  const seen: unknown[] = [];
  for await (const page of pages) seen.push('messages' in page ? page.messages : undefined);
  expect(seen).toMatchObject([
    [{ ts, metadata, reply_count: 3, latest_reply: replies[2] }, { text: 'one' }],
    [{ text: 'two' }, { text: 'three', thread_ts: ts }],
  ]);
  const bare = await client.conversations.replies({ channel: help.id, ts });
  expect(bare.messages?.[0]).not.toHaveProperty('metadata');
  const later = await client.conversations.replies({ channel: help.id, ts, oldest: String(replies[0]) });
  expect(later.messages?.map(({ text }) => text)).toEqual(['Row 7', 'two', 'three']);
});

test('reads a channel, newest first, within a range', async () => {
  const [one, two, three] = [
    await post({ text: 'one' }),
    await post({ text: 'two' }),
    await post({ text: 'three' }),
  ];
  await post({ text: 'hidden in a thread', thread_ts: one });
  const texts = async (range: object): Promise<unknown> =>
    (await client.conversations.history({ channel: help.id, ...range })).messages?.map(({ text }) => text);
  expect(await texts({})).toEqual(['three', 'two', 'one']);
  expect(await texts({ oldest: one, latest: three })).toEqual(['two']);
  expect(await texts({ oldest: two, inclusive: true })).toEqual(['three', 'two']);
  expect(await texts({ limit: 1 })).toEqual(['three']);
});

test('knows people, guests, strangers and groups', async () => {
  const guest = slack.staff({ name: 'Guest', guest: true });
  const stranger = slack.staff({ name: 'Stranger', stranger: true });
  slack.userGroup('S0HELPERS', [anna.id]);
  const user = async (id: string): Promise<unknown> =>
    (await client.users.info({ user: id, include_locale: true })).user;
  expect(await user(anna.id)).toMatchObject({ locale: 'de-DE', team_id: slack.teamId, is_restricted: false });
  expect(await user(guest.id)).toMatchObject({ is_restricted: true, is_stranger: false });
  expect(await user(stranger.id)).toMatchObject({
    is_stranger: true,
    team_id: expect.not.stringMatching(slack.teamId),
  });
  expect(await client.usergroups.users.list({ usergroup: 'S0HELPERS' })).toMatchObject({ users: [anna.id] });
  const members = await client.conversations.members({ channel: help.id });
  expect(members.members).toEqual([slack.botUserId, anna.id, guest.id, stranger.id]);
  expect(slack.staff({ name: 'Anna' })).toBe(anna);
});

test('whispers to one person', async () => {
  const { message_ts } = await client.chat.postEphemeral({
    channel: help.id,
    user: anna.id,
    text: 'Only you',
  });
  expect(anna.ephemerals('#help')).toMatchObject([
    { ts: message_ts, text: 'Only you', ephemeral: true, to: anna.id },
  ]);
  expect(help.messages()).toEqual([]);
});

test('uploads a file and shares it in a thread', async () => {
  const card = await post({ text: 'A case' });
  const content = Buffer.from('\r\n--odd bytes\r\n\u0000ö');
  await client.filesUploadV2({
    channel_id: help.id,
    thread_ts: card,
    initial_comment: 'A letter',
    file: content,
    filename: 'brief.pdf',
  });
  const shared = help.thread(card)[1];
  expect(shared).toMatchObject({ text: 'A letter', files: [{ name: 'brief.pdf', size: content.length }] });
  const address = String(shared?.files?.[0]?.url_private);
  const read = await fetch(address, { headers: { authorization: `Bearer ${slack.botToken}` } });
  expect(Buffer.from(await read.arrayBuffer())).toEqual(content);
  expect(await (await fetch(address)).text()).toContain('Sign in');
});

test('waits for what is about to come, and says what it saw in vain', async () => {
  const coming = help.wait((messages) => messages.length === 1);
  await post({ text: 'Here' });
  expect(await coming).toMatchObject([{ text: 'Here' }]);
  await expect(help.wait((messages) => messages.length > 1, 20)).rejects.toThrow('Here');
});

test('a rate per channel answers 429 with Retry-After, and other channels go on', async () => {
  let clock = 1_700_000_000_000;
  const strict = await startSlack({ channelRate: 1, channelBurst: 2, now: () => clock });
  const [a, b] = [strict.addChannel('a'), strict.addChannel('b')];
  const fast = new WebClient(strict.botToken, {
    slackApiUrl: strict.apiUrl,
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });
  const send = async (channel: Channel): Promise<unknown> =>
    fast.chat.postMessage({ channel: channel.id, text: 'x' });
  await send(a);
  await send(a);
  await expect(send(a)).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 1 });
  await send(b);
  clock += 1000;
  await send(a);
  expect(strict.deliveries).toHaveLength(4);
  await strict.stop();
});

test('tiers are kept when asked for', async () => {
  const strict = await startSlack({ tierLimits: true, now: () => 1_700_000_000_000 });
  const fast = new WebClient(strict.botToken, {
    slackApiUrl: strict.apiUrl,
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });
  for (let n = 0; n < 20; n++) await fast.users.list({});
  await expect(fast.users.list({})).rejects.toMatchObject({
    code: ErrorCode.RateLimitedError,
    retryAfter: 3,
  });
  await strict.stop();
});
