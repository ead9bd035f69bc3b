// HTTP mode: signed requests, checked by Bolt's own code and taken by Bolt's own receiver.

import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, verifySlackRequest } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Channel, type SlackServer, type Staff, startSlack } from '../../sandbox/slack/index.js';

interface Got {
  headers: IncomingHttpHeaders;
  body: string;
}

let slack: SlackServer;
let help: Channel;
let anna: Staff;
let got: Got[];
let app: Server;
/** Status, headers and body the app answers with. */
let answer: (request: Got) => { status: number; headers?: Record<string, string>; body?: string };

beforeEach(async () => {
  slack = await startSlack({ seed: 6, ackTimeout: 150, retryDelays: [10, 10, 10], delayedEvents: false });
  help = slack.addChannel('help');
  anna = slack.staff({ name: 'Anna' });
  got = [];
  answer = () => ({ status: 200 });
  app = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const seen = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    got.push(seen);
    const { status, headers = {}, body = '' } = answer(seen);
    if (status > 0) response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => {
    app.listen(0, '127.0.0.1', resolve);
  });
  slack.useHttp(address(app));
});

afterEach(async () => {
  await slack.stop();
  app.closeAllConnections();
  await new Promise((resolve) => app.close(resolve));
});

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}

const settled = (): Promise<unknown> => anna.waitFor(() => slack.unacked() === 0);

/** Bolt's check of the signature; throws if it does not fit. */
function verify({ headers, body }: Got, signingSecret = slack.signingSecret): void {
  verifySlackRequest({
    signingSecret,
    body,
    headers: {
      'x-slack-signature': String(headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
    },
  });
}

test('an event is JSON with a signature that Bolt accepts, and only with the right secret', async () => {
  anna.write('#help', 'Привіт 👋');
  await settled();
  expect(got).toHaveLength(1);
  const [request] = got;
  if (request === undefined) throw new Error('nothing came');
  expect(request.headers['content-type']).toBe('application/json');
  expect(JSON.parse(request.body)).toMatchObject({ type: 'event_callback', event: { text: 'Привіт 👋' } });
  verify(request);
  expect(() => verify(request, 'another secret')).toThrow('signature mismatch');
  expect(() => verify({ ...request, body: `${request.body} ` })).toThrow('signature mismatch');
});

test('a press and a command are forms', async () => {
  answer = ({ body }) =>
    body.includes('command=') ? { status: 200, body: 'Three cases.' } : { status: 200 };
  expect(await slack.sendInteractive({ type: 'block_actions', actions: [] })).toEqual({});
  expect(await anna.command('/case', 'list & more', '#help')).toMatchObject({ text: 'Three cases.' });
  for (const request of got) verify(request);
  const [press, command] = got.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
  expect(JSON.parse(press?.payload ?? '')).toEqual({ type: 'block_actions', actions: [] });
  expect(command).toMatchObject({ command: '/case', text: 'list & more', user_id: anna.id });
});

test('an event is tried again three times, with number and reason', async () => {
  answer = () => ({ status: 500 });
  anna.write('#help', 'Hello');
  await settled();
  const tries = got.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]);
  expect(tries).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
    ['2', 'http_error'],
    ['3', 'http_error'],
  ]);
  expect(new Set(got.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
});

test('a late answer counts as none, and x-slack-no-retry ends the tries', async () => {
  answer = () => (got.length === 1 ? { status: 0 } : { status: 500, headers: { 'x-slack-no-retry': '1' } });
  anna.write('#help', 'Hello');
  await settled();
  expect(got.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([undefined, 'http_timeout']);
});

test('a press without an answer is an error after three seconds, and is not repeated', async () => {
  answer = () => ({ status: 0 });
  expect(await slack.sendInteractive({ type: 'block_actions' })).toEqual({ error: 'timeout' });
  expect(got).toHaveLength(1);
});

test('the address is verified by its echo', async () => {
  answer = ({ body }) => ({ status: 200, body: JSON.parse(body).challenge });
  expect(await slack.verifyUrl()).toBe(true);
  answer = () => ({ status: 200, body: 'hello' });
  expect(await slack.verifyUrl()).toBe(false);
});

test("Bolt's HTTP receiver takes it all, and refuses another secret", async () => {
  const start = async (signingSecret: string): Promise<[App, Server]> => {
    const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
    const token = slack.botToken;
    const boltApp = new App({
      token,
      receiver,
      clientOptions: { slackApiUrl: slack.apiUrl },
      logLevel: LogLevel.ERROR,
    });
    boltApp.event('app_mention', async ({ say, event }) => {
      await say({ text: 'Here I am', thread_ts: event.ts });
    });
    boltApp.command('/case', async ({ ack, respond }) => {
      await ack('One moment');
      await respond('Done');
    });
    return [boltApp, (await boltApp.start(0)) as Server];
  };
  const [boltApp, server] = await start(slack.signingSecret);
  slack.useHttp(address(server));
  expect(await slack.verifyUrl()).toBe(true);
  const ts = anna.write('#help', `<@${slack.botUserId}> hello`);
  await help.wait(() => help.thread(ts).length === 2);
  expect(help.thread(ts)[1]).toMatchObject({ text: 'Here I am', thread_ts: ts });
  expect(await anna.command('/case', '', '#help')).toMatchObject({ text: 'One moment' });
  await anna.waitFor(() => anna.ephemerals().length === 2);
  expect(anna.ephemerals().map(({ text }) => text)).toEqual(['One moment', 'Done']);
  await boltApp.stop();

  const [strange, other] = await start('another secret');
  slack.useHttp(address(other));
  expect(await anna.command('/case', '', '#help')).toEqual({ error: 'http_error' });
  await strange.stop();
});
