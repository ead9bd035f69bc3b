// Unmodified SocketModeClients receive events, acknowledge them, and survive broken connections.

import { type Logger, LogLevel, SocketModeClient } from '@slack/socket-mode';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Channel, type SlackServer, type Staff, startSlack } from '../../sandbox/slack/index.js';

interface Received {
  type: string;
  body: { event_id: string; event: Record<string, unknown>; [field: string]: unknown };
  retry_num?: number;
  retry_reason?: string;
  accepts_response_payload?: boolean;
  ack(response?: object): Promise<void>;
}

/** A connection cut on purpose is an error to the client's own log. */
const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  setName: () => undefined,
  getLevel: () => LogLevel.ERROR,
};

let slack: SlackServer;
let help: Channel;
let anna: Staff;
let clients: SocketModeClient[];

beforeEach(async () => {
  slack = await startSlack({ seed: 4, ackTimeout: 100, retryDelays: [20, 40, 60] });
  help = slack.addChannel('help');
  anna = slack.staff({ name: 'Anna' });
  clients = [];
});

afterEach(async () => {
  await Promise.all(clients.map((client) => client.disconnect()));
  await slack.stop();
});

/** A connected client; each envelope goes to `receive`. */
async function connect(receive: (envelope: Received) => void | Promise<void>): Promise<void> {
  const client = new SocketModeClient({
    appToken: slack.appToken,
    clientOptions: { slackApiUrl: slack.apiUrl },
    clientPingTimeout: 200,
    logger: quiet,
  });
  client.on('slack_event', receive);
  clients.push(client);
  await client.start();
}

const acked = async ({ ack }: Received): Promise<void> => ack();
const settled = (): Promise<unknown> => anna.waitFor(() => slack.unacked() === 0);

test('a mention comes as message and as app_mention, with one ts and two event ids', async () => {
  const events: Received[] = [];
  await connect(async (envelope) => {
    events.push(envelope);
    await envelope.ack();
  });
  const ts = anna.write('#help', `<@${slack.botUserId}> claim & see https://example.org/a.`);
  await settled();
  const text = `<@${slack.botUserId}> claim &amp; see <https://example.org/a>.`;
  const shared = { ts, channel: help.id, user: anna.id, text, team: slack.teamId };
  expect(events.map(({ body }) => body)).toMatchObject([
    {
      type: 'event_callback',
      team_id: slack.teamId,
      authorizations: [{ user_id: slack.botUserId, is_bot: true }],
      event: {
        ...shared,
        type: 'message',
        channel_type: 'channel',
        client_msg_id: expect.any(String),
        blocks: [{ type: 'rich_text' }],
      },
    },
    { event: { ...shared, type: 'app_mention' } },
  ]);
  expect(events[0]?.body.event_id).not.toBe(events[1]?.body.event_id);
  expect(events[0]).toMatchObject({ type: 'events_api', retry_num: 0, accepts_response_payload: false });
});

test('edits, deletes, thread replies and the own messages of the bot are told', async () => {
  const events: Record<string, unknown>[] = [];
  await connect(async ({ body, ack }) => {
    events.push(body.event);
    await ack();
  });
  const ts = anna.write('#help', 'Helo');
  anna.edit('#help', ts, 'Hello');
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, logLevel: LogLevel.ERROR });
  await client.chat.postMessage({ channel: help.id, thread_ts: ts, text: 'Seen' });
  anna.delete('#help', ts);
  await settled();
  expect(events).toMatchObject([
    { type: 'message', text: 'Helo' },
    {
      subtype: 'message_changed',
      message: { text: 'Hello', edited: { user: anna.id } },
      previous_message: { text: 'Helo' },
    },
    {
      text: 'Seen',
      bot_id: expect.any(String),
      user: slack.botUserId,
      thread_ts: ts,
      parent_user_id: anna.id,
    },
    { subtype: 'message_changed', message: { subtype: 'tombstone' }, previous_message: { text: 'Hello' } },
  ]);
});

test('two clients share the events', async () => {
  const seen: string[][] = [[], []];
  for (const list of seen) {
    await connect(async ({ body, ack }) => {
      list.push(String(body.event.text));
      await ack();
    });
  }
  expect(slack.sockets()).toBe(2);
  for (let n = 0; n < 6; n++) anna.write('#help', `${n}`);
  await settled();
  expect(seen.map((list) => list.length)).toEqual([3, 3]);
  expect(seen.flat().sort()).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('an event without acknowledgement comes again, with its event_id and the reason', async () => {
  const events: Received[] = [];
  await connect(async (envelope) => {
    events.push(envelope);
    if (events.length === 3) await envelope.ack();
  });
  const eventId = slack.sendEvent({
    type: 'message',
    channel: help.id,
    user: anna.id,
    text: 'Odd',
    ts: '1.2',
  });
  await settled();
  expect(events.map(({ retry_num, retry_reason }) => [retry_num, retry_reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
  ]);
  expect(new Set(events.map(({ body }) => body.event_id))).toEqual(new Set([eventId]));
});

test('without a connection events wait, and come when the app is back', async () => {
  anna.write('#help', 'Is anybody there?');
  expect(slack.unacked()).toBe(1);
  const events: Received[] = [];
  await connect(async (envelope) => {
    events.push(envelope);
    await envelope.ack();
  });
  await settled();
  expect(events).toMatchObject([
    { retry_reason: 'no_connection', body: { event: { text: 'Is anybody there?' } } },
  ]);
});

test('without delayed events Slack gives up after the last retry', async () => {
  const strict = await startSlack({ ackTimeout: 100, retryDelays: [5, 5, 5], delayedEvents: false });
  strict.addChannel('help');
  const berta = strict.staff({ name: 'Berta' });
  berta.write('#help', 'Hello');
  expect(strict.unacked()).toBe(1);
  await expect.poll(() => strict.unacked()).toBe(0);
  await strict.stop();
});

test.each(['warning', 'refresh', 'kill'] as const)(
  'after %s the client comes back and misses nothing',
  async (how) => {
    const texts: string[] = [];
    await connect(async ({ body, ack }) => {
      texts.push(String(body.event.text));
      await ack();
    });
    anna.write('#help', 'before');
    await settled();
    slack.disconnectSockets(how);
    await anna.waitFor(() => slack.sockets() === 0);
    anna.write('#help', 'between');
    await settled();
    expect(slack.sockets()).toBe(1);
    expect(texts).toEqual(['before', 'between']);
  },
);

test('an unanswered press is not repeated: the person sees an error', async () => {
  const seen: Received[] = [];
  await connect((envelope) => {
    seen.push(envelope);
  });
  expect(await anna.command('/case', 'help', '#help')).toEqual({ error: 'timeout' });
  expect(seen).toMatchObject([{ type: 'slash_commands', accepts_response_payload: true }]);
  slack.disconnectSockets('kill');
  await anna.waitFor(() => slack.sockets() === 0);
  expect(await anna.command('/case', 'help', '#help')).toEqual({ error: 'no_connection' });
});

test('a ticket opens one socket, and an app has ten at most', async () => {
  const web = new WebClient(slack.appToken, { slackApiUrl: slack.apiUrl, logLevel: LogLevel.ERROR });
  for (let n = 0; n < 10; n++) await connect(acked);
  expect(slack.sockets()).toBe(10);
  const { url } = await web.apps.connections.open({});
  const { WebSocket } = await import('ws');
  const eleventh = new WebSocket(String(url));
  const [message] = await new Promise<unknown[]>((resolve) => {
    eleventh.on('message', (...data) => resolve(data));
  });
  expect(JSON.parse(String(message))).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
  eleventh.close();
  const second = new WebSocket(String(url));
  const refused = await new Promise<Error>((resolve) => {
    second.on('error', resolve);
  });
  expect(refused.message).toContain('401');
});

test('a stopped server keeps nothing running', async () => {
  const brief = await startSlack();
  brief.addChannel('help');
  brief.staff({ name: 'Berta' }).write('#help', 'Hello');
  await brief.stop();
  expect(brief.unacked()).toBe(0);
  await expect(fetch(`${brief.apiUrl}auth.test`)).rejects.toThrow();
});
