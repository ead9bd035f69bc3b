// Buttons, modals, shortcuts, commands and response_urls, between a person and an unmodified client.

import { LogLevel, SocketModeClient } from '@slack/socket-mode';
import type { ModalView } from '@slack/types';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Channel, type SlackServer, type Staff, startSlack } from '../../sandbox/slack/index.js';

type Body = Record<string, unknown> & { trigger_id: string; response_url: string; view: { id: string } };
interface Envelope {
  type: string;
  body: Body;
  accepts_response_payload: boolean;
  ack(response?: object): Promise<void>;
}

let clock = 1_700_000_000_000;
let slack: SlackServer;
let help: Channel;
let anna: Staff;
let web: WebClient;
let socket: SocketModeClient;
/** How the app treats the next interactions; by default it only acknowledges. */
let app: (envelope: Envelope) => Promise<void>;
let received: Body[];

beforeEach(async () => {
  slack = await startSlack({ seed: 5, now: () => clock, ackTimeout: 200 });
  help = slack.addChannel('help');
  anna = slack.staff({ name: 'Anna Berg' });
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
  web = new WebClient(slack.botToken, { ...clientOptions, logLevel: LogLevel.ERROR });
  socket = new SocketModeClient({ appToken: slack.appToken, clientOptions, logLevel: LogLevel.ERROR });
  app = async ({ ack }) => ack();
  received = [];
  socket.on('slack_event', async (envelope: Envelope) => {
    if (envelope.type !== 'events_api') received.push(envelope.body);
    await (envelope.type === 'events_api' ? envelope.ack() : app(envelope));
  });
  await socket.start();
});

afterEach(async () => {
  await socket.disconnect();
  await slack.stop();
});

const button = (action_id: string, value: string): object => ({
  type: 'button',
  action_id,
  value,
  text: { type: 'plain_text', text: 'Claim' },
});
const card = (...elements: object[]): never[] =>
  [{ type: 'actions', block_id: 'verbs', elements }] as never[];

const replyModal: ModalView = {
  type: 'modal',
  callback_id: 'reply',
  private_metadata: 'case 7',
  notify_on_close: true,
  title: { type: 'plain_text', text: 'Reply' },
  submit: { type: 'plain_text', text: 'Send' },
  blocks: [
    {
      type: 'input',
      block_id: 'text',
      label: { type: 'plain_text', text: 'Your words' },
      element: { type: 'plain_text_input', action_id: 'value', multiline: true },
    },
    {
      type: 'input',
      block_id: 'topic',
      optional: true,
      label: { type: 'plain_text', text: 'Topic' },
      element: {
        type: 'static_select',
        action_id: 'value',
        options: [{ value: 'rent', text: { type: 'plain_text', text: 'Rent' } }],
      },
    },
  ],
};

/** A press answered with an open modal. */
async function openReply(view: ModalView = replyModal): Promise<void> {
  const { ts } = await web.chat.postMessage({
    channel: help.id,
    text: 'A case',
    blocks: card(button('case.reply', '7')),
  });
  app = async ({ body, ack }) => {
    await web.views.open({ trigger_id: body.trigger_id, view });
    await ack();
  };
  expect(await anna.press({ channel: help.id, ts: String(ts) }, 'case.reply')).toEqual({});
}

test('a press reaches the app as block_actions and is acknowledged', async () => {
  await web.chat.postMessage({ channel: help.id, text: 'A case', blocks: card(button('case.claim', '7')) });
  const [message] = help.messages();
  if (message === undefined) throw new Error('no card');
  expect(await anna.press(message, /^case\.claim/)).toEqual({});
  expect(received).toMatchObject([
    {
      type: 'block_actions',
      user: { id: anna.id, username: 'anna.berg', team_id: slack.teamId },
      team: { id: slack.teamId },
      container: { type: 'message', message_ts: message.ts, channel_id: help.id, is_ephemeral: false },
      channel: { id: help.id, name: 'help' },
      message: { ts: message.ts, text: 'A case', bot_id: expect.any(String) },
      actions: [
        {
          type: 'button',
          action_id: 'case.claim',
          block_id: 'verbs',
          value: '7',
          action_ts: expect.any(String),
        },
      ],
      trigger_id: expect.stringMatching(/^\d+\.\d+\.\w+$/),
      response_url: expect.stringContaining('http://127.0.0.1'),
    },
  ]);
  await expect(anna.press(message, 'case.resolve')).rejects.toThrow('no element');
  await anna.press(message, 'case.claim', { value: 'forged' });
  expect(received[1]).toMatchObject({ actions: [{ value: 'forged' }] });
});

test('a whisper can be pressed by its reader alone, and be replaced and taken away', async () => {
  const blocks = card(button('send', '1'), button('keep', '1'));
  await web.chat.postEphemeral({ channel: help.id, user: anna.id, text: 'Send this?', blocks });
  const [whisper] = anna.ephemerals();
  if (whisper === undefined) throw new Error('no whisper');
  const berta = slack.staff({ name: 'Berta' });
  await expect(berta.press(whisper, 'send')).rejects.toThrow('sees no message');
  app = async ({ body, ack }) => {
    await ack();
    await respond(body.response_url, { replace_original: true, text: 'Sent' });
  };
  await anna.press(whisper, 'send');
  expect(received[0]).toMatchObject({ container: { is_ephemeral: true } });
  expect(received[0]).not.toHaveProperty('message');
  await anna.waitFor(() => anna.ephemerals()[0]?.text === 'Sent');
  await respond(String(received[0]?.response_url), { delete_original: true });
  expect(anna.ephemerals()).toEqual([]);
});

async function respond(url: string, body: object): Promise<{ status: number; body: string }> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await response.text() };
}

test('a response_url works five times and for half an hour', async () => {
  const { ts } = await web.chat.postMessage({
    channel: help.id,
    text: 'A case',
    blocks: card(button('a', '1')),
  });
  await anna.press({ channel: help.id, ts: String(ts) }, 'a');
  const url = String(received[0]?.response_url);
  expect(await respond(url, { replace_original: true, text: 'Changed' })).toEqual({
    status: 200,
    body: 'ok',
  });
  expect(await respond(url, { response_type: 'in_channel', text: 'For all' })).toMatchObject({ status: 200 });
  expect(await respond(url, { text: 'For you' })).toMatchObject({ status: 200 });
  expect(await respond(url, { blocks: [{ type: 'poem' }] })).toMatchObject({ status: 400 });
  expect(await respond(url, { text: 'Again for you' })).toMatchObject({ status: 200 });
  expect(await respond(url, { text: 'Once more' })).toMatchObject({
    status: 404,
    body: expect.stringContaining('used_url'),
  });
  expect(help.messages().map(({ text }) => text)).toEqual(['Changed', 'For all']);
  expect(anna.ephemerals().map(({ text }) => text)).toEqual(['For you', 'Again for you']);
  expect(slack.deliveries.filter(({ method }) => method === 'response_url')).toHaveLength(4);
  await anna.press({ channel: help.id, ts: String(ts) }, 'a').catch(() => undefined);
  const { ts: next } = await web.chat.postMessage({
    channel: help.id,
    text: 'B',
    blocks: card(button('a', '1')),
  });
  await anna.press({ channel: help.id, ts: String(next) }, 'a');
  clock += 30 * 60_000 + 1;
  expect(await respond(String(received.at(-1)?.response_url), { text: 'Late' })).toMatchObject({
    status: 404,
    body: expect.stringContaining('expired_url'),
  });
});

test('a modal: an empty field, words the app refuses, then done', async () => {
  await openReply();
  expect(anna.modal()).toMatchObject({ callback_id: 'reply', private_metadata: 'case 7' });
  expect(await anna.submit({})).toEqual({ errors: { text: 'Please complete this required field.' } });
  expect(received).toHaveLength(1);

  app = async ({ ack }) => ack({ response_action: 'errors', errors: { text: 'Please say more.' } });
  expect(await anna.submit({ text: 'No' })).toMatchObject({ errors: { text: 'Please say more.' } });
  expect(anna.modal()).not.toBeNull();

  app = async ({ ack }) => ack();
  expect(await anna.submit({ text: 'We will ask for you', topic: 'rent' })).toEqual({});
  expect(anna.modal()).toBeNull();
  expect(received.at(-1)).toMatchObject({
    type: 'view_submission',
    user: { id: anna.id },
    view: {
      type: 'modal',
      callback_id: 'reply',
      private_metadata: 'case 7',
      hash: expect.any(String),
      root_view_id: received.at(-1)?.view.id,
      state: {
        values: {
          text: { value: { type: 'plain_text_input', value: 'We will ask for you' } },
          topic: { value: { type: 'static_select', selected_option: { value: 'rent' } } },
        },
      },
    },
  });
  await expect(anna.submit({ text: 'again' })).rejects.toThrow('no modal open');
});

test('a modal may change, grow and be cleared by the answer, and a faulty answer is an error', async () => {
  await openReply();
  app = async ({ ack }) => ack({ response_action: 'update', view: { ...replyModal, callback_id: 'second' } });
  await anna.submit({ text: 'a' });
  expect(anna.modal()).toMatchObject({ callback_id: 'second' });
  app = async ({ ack }) => ack({ response_action: 'push', view: { ...replyModal, callback_id: 'third' } });
  await anna.submit({ text: 'a' });
  expect(anna.modal()).toMatchObject({ callback_id: 'third', previous_view_id: expect.any(String) });
  app = async ({ ack }) => ack({ response_action: 'update', view: { type: 'modal' } });
  expect(await anna.submit({ text: 'a' })).toMatchObject({
    error: expect.stringContaining('missing required field: title'),
  });
  app = async ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'Hm' } });
  expect(await anna.submit({ text: 'a' })).toMatchObject({ error: 'invalid_errors' });
  app = async ({ ack }) => ack({ response_action: 'clear' });
  await anna.submit({ text: 'a' });
  expect(anna.modal()).toBeNull();
});

test('a modal that the app does not answer stays open; one that is closed is told', async () => {
  await openReply();
  app = async () => undefined;
  expect(await anna.submit({ text: 'Hello' })).toEqual({ error: 'timeout' });
  expect(anna.modal()).not.toBeNull();
  app = async ({ ack }) => ack();
  await anna.closeModal();
  expect(received.at(-1)).toMatchObject({
    type: 'view_closed',
    is_cleared: false,
    view: { callback_id: 'reply' },
  });
  expect(anna.modal()).toBeNull();
});

test('a used and a late trigger are refused', async () => {
  await openReply();
  const trigger_id = String(received[0]?.trigger_id);
  const open = (id: string): Promise<unknown> => web.views.open({ trigger_id: id, view: replyModal });
  await expect(open(trigger_id)).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } });
  app = async ({ ack }) => ack();
  await anna.command('/case', '', '#help');
  clock += 3001;
  await expect(open(String(received.at(-1)?.trigger_id))).rejects.toMatchObject({
    data: { error: 'expired_trigger_id' },
  });
});

test('a loading modal is updated while it is open, and a press inside it carries its view', async () => {
  await openReply({
    type: 'modal',
    title: { type: 'plain_text', text: 'One moment' },
    blocks: card(button('more', '1')),
  });
  const view = anna.modal();
  app = async ({ ack }) => ack();
  await anna.press('modal', 'more');
  expect(received.at(-1)).toMatchObject({
    container: { type: 'view', view_id: view?.id },
    view: { id: view?.id },
  });
  await web.views.update({ view_id: String(view?.id), hash: String(view?.hash), view: replyModal });
  expect(anna.modal()).toMatchObject({ id: view?.id, callback_id: 'reply' });
  expect(anna.modal()?.hash).not.toBe(view?.hash);
});

test('a message shortcut brings the message', async () => {
  const ts = anna.write('#help', 'Please tell her');
  expect(await anna.shortcut('send_to_person', '#help', ts)).toEqual({});
  expect(received).toMatchObject([
    {
      type: 'message_action',
      callback_id: 'send_to_person',
      message_ts: ts,
      message: { ts, text: 'Please tell her', user: anna.id },
      channel: { id: help.id },
      trigger_id: expect.any(String),
      response_url: expect.any(String),
    },
  ]);
});

test('a command answers in the acknowledgement, and is refused inside a thread', async () => {
  app = async ({ ack }) => ack({ text: 'Three cases are open.' });
  expect(await anna.command('/case', 'list', '#help')).toMatchObject({ text: 'Three cases are open.' });
  expect(received).toMatchObject([
    {
      command: '/case',
      text: 'list',
      user_id: anna.id,
      user_name: 'anna.berg',
      channel_id: help.id,
      channel_name: 'help',
      team_id: slack.teamId,
      team_domain: 'sandbox',
      trigger_id: expect.any(String),
      response_url: expect.any(String),
    },
  ]);
  expect(anna.ephemerals('#help')).toMatchObject([{ text: 'Three cases are open.' }]);
  const ts = anna.write('#help', 'A thread');
  await expect(anna.command('/case', 'list', '#help', { thread_ts: ts })).rejects.toThrow(
    '/case is not supported in threads. Sorry!',
  );
});

test('the Home tab is opened, published and pressed', async () => {
  const opened = new Promise<unknown>((resolve) => {
    socket.on('app_home_opened', ({ event }) => resolve(event));
  });
  anna.openHome();
  expect(await opened).toMatchObject({ type: 'app_home_opened', user: anna.id, tab: 'home' });
  expect(anna.home()).toBeNull();
  await web.views.publish({ user_id: anna.id, view: { type: 'home', blocks: card(button('duty', 'on')) } });
  expect(anna.home()).toMatchObject({ type: 'home' });
  await anna.press('home', 'duty');
  expect(received).toMatchObject([{ actions: [{ action_id: 'duty', value: 'on' }], view: { type: 'home' } }]);
});

test('raw payloads go through as they are', async () => {
  app = async ({ ack }) => ack({ text: 'Hm' });
  expect(await slack.sendInteractive({ type: 'odd', nothing: null })).toEqual({
    payload: { text: 'Hm' },
    text: 'Hm',
  });
  expect(await slack.sendCommand({ command: '/odd' })).toMatchObject({ text: 'Hm' });
  expect(received).toEqual([{ type: 'odd', nothing: null }, { command: '/odd' }]);
});

test('a reset forgets what was said, and keeps channels and people', async () => {
  await openReply();
  slack.faults.add({ what: { error: 'fatal_error' } });
  slack.reset();
  expect([help.messages(), slack.deliveries, slack.faults.list(), anna.modal()]).toEqual([[], [], [], null]);
  expect(slack.people()).toEqual([anna]);
  expect(slack.channels()).toEqual([help]);
});
