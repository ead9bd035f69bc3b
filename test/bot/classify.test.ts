/** What an error means for a row: real errors, thrown by grammY and by Slack's client at servers that misbehave. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { Api } from 'grammy';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FaultKind as SlackFault, type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import {
  startTelegram,
  type FaultKind as TelegramFault,
  type TelegramServer,
} from '../../sandbox/telegram/index.js';
import { classify, type Outcome } from '../../src/bot/classify.js';
import { makeLog } from '../../src/bot/log.js';
import { clientOptions } from '../../src/bot/slack/client.js';
import { makeApi, type TelegramApi } from '../../src/bot/telegram/api.js';

/** What the client throws when `call` is made. */
async function thrown(call: Promise<unknown>): Promise<Outcome> {
  const nothing = Symbol('nothing');
  const error = await call.then(
    () => nothing,
    (reason: unknown) => reason,
  );
  if (error === nothing) expect.fail('the call went well');
  return classify(error);
}

/** A server that answers everything with this status and page. @returns its address, and how to stop it. */
async function pageServer(status: number, page: string): Promise<{ root: string; stop: () => void }> {
  const server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end(page),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

const GATEWAY = '<html><h1>502 Bad Gateway</h1></html>';

/** An address at which nobody listens. */
async function nobodysAddress(): Promise<string> {
  const { root, stop } = await pageServer(200, '');
  stop();
  return root;
}

describe('Telegram', () => {
  let telegram: TelegramServer;
  let api: TelegramApi;
  beforeAll(async () => {
    telegram = await startTelegram();
    api = makeApi(telegram.token, telegram.root, 'send');
  });
  afterAll(() => telegram.stop());
  beforeEach(() => {
    telegram.reset();
    telegram.person({ id: 5, first_name: 'Olena' }).open();
  });

  const send = (with_ = api): Promise<unknown> => with_.sendMessage(5, 'Good day');

  it.each<[string, TelegramFault, Outcome]>([
    ['a reset before the answer', 'lose-response', { is: 'unknown', code: 'UND_ERR_SOCKET' }],
    ['a reset before the request ran', 'drop-request', { is: 'unknown', code: 'UND_ERR_SOCKET' }],
    ['half an answer', 'half-body', { is: 'unknown', code: 'UND_ERR_SOCKET' }],
    ['no JSON', 'bad-json', { is: 'unknown', code: 'network' }],
    ['500', { status: 500 }, { is: 'unknown', code: 'telegram 500' }],
    ['502 after it was sent', { status: 502, executed: true }, { is: 'unknown', code: 'telegram 502' }],
    ['429', { status: 429, retry_after: 7 }, { is: 'retry', afterMs: 7000, code: 'telegram 429' }],
    ['403', { status: 403 }, { is: 'gone', how: 'blocked', code: 'telegram 403' }],
    ['401', { status: 401 }, { is: 'fatal', code: 'telegram 401' }],
  ])('%s', async (_, what, outcome) => {
    telegram.faults.add({ method: 'sendMessage', what });
    expect(await thrown(send())).toEqual(outcome);
  });

  it('nobody listens', async () => {
    const lonely = makeApi(telegram.token, await nobodysAddress(), 'send');
    expect(await thrown(send(lonely))).toEqual({ is: 'not-sent', code: 'ECONNREFUSED' });
  });

  it('a gateway answers with a page', async () => {
    const { root, stop } = await pageServer(502, GATEWAY);
    expect(await thrown(send(makeApi(telegram.token, root, 'send')))).toMatchObject({ is: 'unknown' });
    stop();
  });

  it.each<TelegramFault>(['hang', 'hang-after'])('%s, until the time is over', async (what) => {
    telegram.faults.add({ method: 'sendMessage', what });
    const hasty = new Api(telegram.token, { apiRoot: telegram.root, timeoutSeconds: 1 });
    expect(await thrown(send(hasty))).toMatchObject({ is: 'unknown' });
  });

  it('a request is given up while it waits', async () => {
    telegram.faults.add({ method: 'sendMessage', what: 'hang' });
    const stop = new AbortController();
    const signal = stop.signal as Parameters<typeof api.sendMessage>[3];
    const waiting = thrown(api.sendMessage(5, 'Good day', {}, signal));
    await expect.poll(() => telegram.faults.list()).toEqual([]);
    stop.abort();
    expect(await waiting).toMatchObject({ is: 'unknown' });
  });

  it('the person has blocked the bot, or their account is gone', async () => {
    telegram.person({ id: 5, first_name: 'Olena' }).block();
    expect(await thrown(send())).toEqual({ is: 'gone', how: 'blocked', code: 'telegram 403' });
    telegram.person({ id: 6, first_name: 'Petro' }).deactivate();
    expect(await thrown(api.sendMessage(6, 'Good day'))).toMatchObject({ is: 'gone', how: 'blocked' });
  });

  it('a chat that does not exist', async () => {
    expect(await thrown(api.sendMessage(404, 'Good day'))).toEqual({
      is: 'gone',
      how: 'gone',
      code: 'telegram 400',
    });
  });

  it('bad markup is refused as such, everything else for good', async () => {
    const bad = api.sendMessage(5, '<b>Good', { parse_mode: 'HTML' });
    expect(await thrown(bad)).toMatchObject({ is: 'refused', markup: true });
    expect(await thrown(api.sendMessage(5, ''))).toMatchObject({ is: 'refused', markup: false });
    expect(await thrown(api.editMessageText(5, 999, 'Hello'))).toMatchObject({
      is: 'refused',
      markup: false,
    });
    expect(await thrown(api.editMessageText(5, 999, 'New'))).toMatchObject({ is: 'refused', markup: false });
  });

  it('a deletion of what is gone already is done', async () => {
    expect(await thrown(api.deleteMessage(5, 999))).toMatchObject({ is: 'done' });
  });

  it('an edit that changes nothing is done', async () => {
    const { message_id: id } = await api.sendMessage(5, 'Good day');
    expect(await thrown(api.editMessageText(5, id, 'Good day'))).toEqual({
      is: 'done',
      code: 'telegram 400',
    });
  });

  it('another token is refused', async () => {
    const stranger = makeApi('1234567:wrong', telegram.root, 'send');
    expect(await thrown(send(stranger))).toMatchObject({ is: 'fatal' });
  });
});

describe('Slack', () => {
  let slack: SlackServer;
  let channel: string;
  let client: WebClient;
  beforeAll(async () => {
    slack = await startSlack();
    channel = slack.addChannel('help').id;
    client = clientAt(slack.apiUrl);
  });
  afterAll(() => slack.stop());
  beforeEach(() => slack.reset());

  /** The service's own client, but in a hurry. */
  function clientAt(apiUrl: string, token = slack.botToken): WebClient {
    return new WebClient(token, { ...clientOptions(apiUrl, makeLog('silent', [])), timeout: 300 });
  }

  const post = (with_ = client): Promise<unknown> => with_.chat.postMessage({ channel, text: 'Good day' });

  it.each<[string, SlackFault, Outcome | { is: string }]>([
    ['a reset before the answer', 'lose-response', { is: 'unknown' }],
    ['a reset before the request ran', 'drop-request', { is: 'unknown' }],
    ['half an answer', 'half-body', { is: 'unknown' }],
    ['no JSON', 'bad-json', { is: 'unknown', code: 'slack no json' }],
    ['no answer in time', 'hang', { is: 'unknown' }],
    ['no answer in time, but posted', 'hang-after', { is: 'unknown' }],
    ['500', { status: 500 }, { is: 'unknown', code: 'slack http 500' }],
    ['502 after it was posted', { status: 502, executed: true }, { is: 'unknown', code: 'slack http 502' }],
    ['429', { status: 429, retry_after: 7 }, { is: 'retry', afterMs: 7000, code: 'slack ratelimited' }],
    ['ratelimited', { error: 'ratelimited' }, { is: 'retry', afterMs: 1000, code: 'slack ratelimited' }],
    ['fatal_error', { error: 'fatal_error' }, { is: 'unknown', code: 'slack fatal_error' }],
    ['internal_error', { error: 'internal_error' }, { is: 'unknown', code: 'slack internal_error' }],
    ['token_revoked', { error: 'token_revoked' }, { is: 'fatal', code: 'slack token_revoked' }],
    ['is_archived', { error: 'is_archived' }, { is: 'refused', code: 'slack is_archived', markup: false }],
    ['400', { status: 400 }, { is: 'refused', code: 'slack http 400', markup: false }],
  ])('%s', async (_, what, outcome) => {
    slack.faults.add({ method: 'chat.postMessage', what });
    expect(await thrown(post())).toMatchObject(outcome);
  });

  it('nobody listens', async () => {
    const lonely = clientAt(`${await nobodysAddress()}/api/`);
    expect(await thrown(post(lonely))).toEqual({ is: 'not-sent', code: 'ECONNREFUSED' });
  });

  it('a gateway answers with a page', async () => {
    const { root, stop } = await pageServer(502, GATEWAY);
    expect(await thrown(post(clientAt(`${root}/api/`)))).toMatchObject({ is: 'unknown' });
    stop();
  });

  it('another token is refused', async () => {
    const stranger = clientAt(slack.apiUrl, 'xoxb-wrong');
    expect(await thrown(post(stranger))).toEqual({ is: 'fatal', code: 'slack invalid_auth' });
  });

  it('what is gone already is done; a channel that is not there is refused', async () => {
    const update = client.chat.update({ channel, ts: '1700000000.000100', text: 'New' });
    expect(await thrown(update)).toEqual({ is: 'done', code: 'slack message_not_found' });
    const nowhere = client.chat.postMessage({ channel: 'C0NOWHERE', text: 'Good day' });
    expect(await thrown(nowhere)).toEqual({ is: 'refused', code: 'slack channel_not_found', markup: false });
  });
});

it.each([undefined, null, 'text', 7, {}, new Error('?'), { code: 5 }, { cause: {} }])(
  'whatever else is thrown may have been sent: %j',
  (error) => expect(classify(error)).toMatchObject({ is: 'unknown' }),
);
