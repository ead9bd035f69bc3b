/** Files on both local platforms: what they refuse, as the real ones do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import { startTelegram, type TelegramServer } from '../../sandbox/telegram/index.js';
import { callSlack } from './slack-call.js';
import { callTelegram } from './telegram-call.js';

const MEGABYTE = 1024 * 1024;

describe('Telegram', () => {
  let telegram: TelegramServer;
  beforeAll(async () => {
    telegram = await startTelegram();
  });
  afterAll(() => telegram.stop());

  async function sentFile(bytes: Uint8Array): Promise<string> {
    const phone = telegram.person({ id: 1, first_name: 'A' });
    phone.sendFile('document', { name: 'a.pdf', type: 'application/pdf', bytes });
    const { result } = await callTelegram(telegram, 'getUpdates', { offset: -1 });
    const [update] = result as { message: { document: { file_id: string } } }[];
    return update?.message.document.file_id ?? '';
  }

  test('a file of 20 MB can be fetched, one of more cannot', async () => {
    const whole = await callTelegram(telegram, 'getFile', {
      file_id: await sentFile(new Uint8Array(20 * MEGABYTE)),
    });
    expect(whole.ok).toBe(true);
    const more = await callTelegram(telegram, 'getFile', {
      file_id: await sentFile(new Uint8Array(20 * MEGABYTE + 1)),
    });
    expect(more).toMatchObject({ status: 400, description: 'Bad Request: file is too big' });
  });

  test('its address works with the token of the bot alone', async () => {
    const { result } = await callTelegram(telegram, 'getFile', {
      file_id: await sentFile(Buffer.from('words')),
    });
    const { file_path: path } = result as { file_path: string };
    const fetched = await fetch(`${telegram.root}/file/bot${telegram.token}/${path}`);
    expect(await fetched.text()).toBe('words');
    expect((await fetch(`${telegram.root}/file/bot1:x/${path}`)).status).toBe(401);
    expect((await fetch(`${telegram.root}/file/bot${telegram.token}/${path}x`)).status).toBe(404);
  });

  test('a photo of more than 10 MB is refused, a document is not', async () => {
    const send = (kind: string, size: number) => {
      const form = new FormData();
      form.set('chat_id', '1');
      form.set(kind, new Blob([new Uint8Array(size)]), 'x.jpg');
      return callTelegram(telegram, kind === 'photo' ? 'sendPhoto' : 'sendDocument', form);
    };
    expect((await send('photo', 10 * MEGABYTE + 1)).description).toContain('is too big for a photo');
    expect((await send('document', 10 * MEGABYTE + 1)).ok).toBe(true);
    expect((await send('document', 51 * MEGABYTE)).status).toBe(413);
  });

  test('a reaction is told only to a bot that asked for reactions', async () => {
    const phone = telegram.person({ id: 2, first_name: 'B' });
    phone.open();
    const { result } = await callTelegram(telegram, 'sendMessage', { chat_id: 2, text: 'hello' });
    const { message_id: id } = result as { message_id: number };
    const before = telegram.pending();
    phone.react(id, '👍');
    expect(telegram.pending()).toBe(before);
    await callTelegram(telegram, 'getUpdates', {
      offset: -1,
      allowed_updates: ['message', 'message_reaction'],
    });
    const now = telegram.pending();
    phone.react(id, '👍');
    expect(telegram.pending()).toBe(now + 1);
    expect(() => phone.react(999, '👍')).toThrow('sees no message');
  });
});

describe('Slack', () => {
  let slack: SlackServer;
  let channel: string;
  beforeAll(async () => {
    slack = await startSlack();
    channel = slack.addChannel('help').id;
  });
  afterAll(() => slack.stop());

  const address = async (length: number): Promise<{ url: string; id: string }> => {
    const { body } = await callSlack(slack, 'files.getUploadURLExternal', { filename: 'a.txt', length });
    return { url: String(body.upload_url), id: String(body.file_id) };
  };

  async function shared(): Promise<string> {
    const { url, id } = await address(5);
    await fetch(url, { method: 'POST', body: 'words' });
    expect(
      (await callSlack(slack, 'files.completeUploadExternal', { files: [{ id }], channel_id: channel })).ok,
    ).toBe(true);
    return id;
  }

  test('an upload without a length, or of another length, is refused', async () => {
    const refused = await callSlack(slack, 'files.getUploadURLExternal', { filename: 'a.txt' });
    expect(refused.error).toBe('invalid_arguments');
    const { url, id } = await address(5);
    expect((await fetch(url, { method: 'POST', body: 'more words' })).status).toBe(400);
    const complete = await callSlack(slack, 'files.completeUploadExternal', {
      files: [{ id }],
      channel_id: channel,
    });
    expect(complete.error).toBe('file_not_found');
  });

  test('a file is completed once', async () => {
    const id = await shared();
    const again = await callSlack(slack, 'files.completeUploadExternal', {
      files: [{ id }],
      channel_id: channel,
    });
    expect(again.error).toBe('file_not_found');
  });

  test('a bot deletes its own files alone, and each once', async () => {
    const id = await shared();
    expect((await callSlack(slack, 'files.delete', { file: id })).ok).toBe(true);
    expect((await callSlack(slack, 'files.delete', { file: id })).error).toBe('file_not_found');
    const anna = slack.staff({ name: 'Anna' });
    anna.join(channel);
    anna.write(channel, 'mine', {
      files: [{ name: 'a.txt', mimetype: 'text/plain', content: Buffer.from('x') }],
    });
    const [file] = slack.channel(channel).messages().at(-1)?.files ?? [];
    expect((await callSlack(slack, 'files.delete', { file: String(file?.id) })).error).toBe(
      'cant_delete_file',
    );
    const shown = slack
      .channel(channel)
      .messages()
      .flatMap(({ files = [] }) => files);
    expect(shown.filter(({ mode }) => mode === 'tombstone')).toHaveLength(1);
  });

  test('without the scope nothing is uploaded', async () => {
    slack.scopes.delete('files:write');
    const refused = await callSlack(slack, 'files.getUploadURLExternal', { filename: 'a.txt', length: 1 });
    slack.scopes.add('files:write');
    expect(refused.error).toBe('missing_scope');
  });
});
