/** Views over the wire: every kind of field, presses inside modals and on the Home tab, and what each answer becomes in Slack. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Channel,
  type SlackServer,
  type Staff,
  startSlack,
  type View,
} from '../../sandbox/slack/index.js';
import { makeLog } from '../../src/bot/log.js';
import { actions } from '../../src/bot/slack/blocks.js';
import { makeClient } from '../../src/bot/slack/client.js';
import { SlackEar } from '../../src/bot/slack/ear.js';
import { slackEvent } from '../../src/bot/slack/ears.js';
import { Sockets } from '../../src/bot/slack/sockets.js';
import type { Event } from '../../src/flows/event.js';
import type { DeskElement } from '../../src/flows/payload.js';
import { type Field, modalErrors, notice, openModal, type Reply, replace } from '../../src/flows/reply.js';
import { phrase } from '../../src/words/phrase.js';
import { Words } from '../../src/words/words.js';

const log = makeLog('silent', []);
const GLOBALS = { operator: 'O', hours: 'H', address: 'A', contact: 'C', privacyUrl: 'U', profileDays: 30 };
const words = new Words(() => GLOBALS);
let slack: SlackServer;
let sockets: Sockets;
let help: Channel;
let anna: Staff;
let heard: Event[];
/** What the flows decide about each event, in order. */
let decisions: (Reply | undefined)[];

beforeAll(async () => {
  slack = await startSlack({ seed: 3 });
  help = slack.addChannel('help');
  anna = slack.staff({ name: 'Anna' });
  const client = makeClient(slack.botToken, slack.apiUrl, log);
  let n = 0;
  const ear = new SlackEar({
    typing: { begin: () => undefined, end: () => undefined },
    ingest: {
      record: (payloads) =>
        payloads.map(({ payload }) => {
          const event = slackEvent(payload);
          if (event) heard.push(event);
          n += 1;
          return event ? n : null;
        }),
      answer: async (id) => (id === null || id === undefined ? undefined : decisions.shift()),
    },
    directory: { know: async () => undefined },
    client,
    words,
    language: 'en',
    apiUrl: slack.apiUrl,
    log,
  });
  sockets = new Sockets(slack.appToken, slack.apiUrl, ear, log);
  await sockets.start();
});
beforeEach(() => {
  slack.reset();
  heard = [];
  decisions = [];
});
afterAll(async () => {
  await sockets.stop();
  await slack.stop();
});

async function api(method: string, body: object): Promise<{ ok: boolean; ts: string }> {
  const answer = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { ok: boolean; ts: string };
}

/** Posts a row of things to press. @returns where it stands. */
async function posts(elements: DeskElement[]): Promise<{ channel: string; ts: string }> {
  const blocks = actions(words, 'en', elements);
  const { ok, ts } = await api('chat.postMessage', { channel: help.id, text: 'x', blocks });
  expect(ok).toBe(true);
  return { channel: help.id, ts };
}

const modal = (fields: Field[], submit = true): Reply =>
  openModal({
    verb: 'snooze',
    title: phrase('desk-note-title', { number: 1001 }),
    ...(submit ? { submit: phrase('desk-send') } : {}),
    fields,
    meta: 'case:1',
  });

/** Presses a button that opens a modal with these fields. */
async function opens(fields: Field[], submit = true): Promise<View> {
  const place = await posts([{ verb: 'snooze', label: phrase('desk-note'), value: 'case:1' }]);
  decisions = [modal(fields, submit)];
  expect((await anna.press(place, 'case.snooze')).error).toBeUndefined();
  const view = await anna.waitFor(() => anna.modal());
  heard = [];
  return view;
}

const saysIn = (view: View | null): string => JSON.stringify(view?.blocks ?? []);
const label = phrase('desk-note-label');
const options = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
const text: Field = { kind: 'text', id: 'text', label };
const REFUSED = 'You cannot do this here. Please ask your coordinator.';

describe('a modal with fields', () => {
  const EVERY: Field[] = [
    { kind: 'say', said: phrase('desk-asked-by', { staff: 'x', question: 'y' }) },
    { kind: 'say', exactly: '<!channel> *not bold*' },
    { ...text, hint: label, max: 200, initial: 'before' },
    { kind: 'line', id: 'title', label, optional: true },
    { kind: 'select', id: 'to', label, options, initial: 'b' },
    { kind: 'checks', id: 'which', label, options, initial: ['a'], optional: true },
    { kind: 'user', id: 'who', label },
    { kind: 'date', id: 'day', label, initial: '2026-12-24' },
    { kind: 'moment', id: 'until', label, initial: 1_800_000_000_000 },
  ];
  const submitted = { type: 'staff.submitted', verb: 'snooze', meta: 'case:1' };

  it('is taken by Slack, and what is filled in comes back by its ids', async () => {
    await opens(EVERY);
    const values = { text: 'Hello', title: 'T', to: 'c', which: 'a,c', who: anna.id, day: '2027-01-02' };
    expect(await anna.submit({ ...values, until: '1800003600' })).toEqual({});
    const more = {
      title: 'T',
      to: 'c',
      which: 'a,c',
      who: anna.id,
      day: '2027-01-02',
      until: '1800003600000',
    };
    expect(heard).toMatchObject([{ ...submitted, text: 'Hello', more }]);
    expect(anna.modal()).toBeNull();
  });

  it('gives what stood in it already, and nothing for what was left out', async () => {
    await opens(EVERY);
    await anna.submit({ who: anna.id, which: '' });
    const more = { title: '', to: 'b', which: '', day: '2026-12-24', until: '1800000000000' };
    expect(heard).toMatchObject([{ ...submitted, text: 'before', more: { ...more, who: anna.id } }]);
  });

  it('is stopped by Slack where something must be filled in', async () => {
    await opens(EVERY);
    expect(Object.keys((await anna.submit({})).errors ?? {})).toEqual(['who']);
    expect(heard).toEqual([]);
  });

  it('without a main text has none', async () => {
    await opens([{ kind: 'line', id: 'title', label }]);
    await anna.submit({ title: 'T' });
    expect(heard).toMatchObject([{ ...submitted, text: '', more: { title: 'T' } }]);
  });

  it('that only shows cannot be submitted', async () => {
    const view = await opens([{ kind: 'say', said: label }], false);
    expect(view.submit).toBeUndefined();
    expect(view.close?.text).toBe('Close');
  });
});

describe('the answer to a submission', () => {
  const says = phrase('desk-refused-staff');
  it.each([
    ['under the field that it names', [text, { kind: 'line', id: 'title', label }], 'title', 'title'],
    ['under the first field where it names none', [{ kind: 'line', id: 'title', label }], 'text', 'title'],
    ['under a field that was made anew', [{ ...text, again: '2' }], 'text', 'text.2'],
  ] as [string, Field[], string, string][])('says what is wrong %s', async (_, fields, field, block) => {
    await opens(fields);
    decisions = [modalErrors(says, field)];
    const ids = fields.flatMap((one) => ('id' in one ? [one.id] : []));
    const filled = Object.fromEntries(ids.map((id) => [block.startsWith(`${id}.`) ? block : id, 'x']));
    expect((await anna.submit(filled)).errors).toEqual({ [block]: REFUSED });
    expect(anna.modal()).not.toBeNull();
  });

  it('puts words in the place of a modal without fields, or where it is a notice', async () => {
    await opens([{ kind: 'say', said: label }]);
    decisions = [modalErrors(says)];
    expect((await anna.submit({})).error).toBeUndefined();
    expect(saysIn(anna.modal())).toContain(REFUSED);
    await anna.closeModal();
    await opens([text]);
    decisions = [notice(says)];
    expect((await anna.submit({ text: 'x' })).error).toBeUndefined();
    expect(saysIn(anna.modal())).toContain(REFUSED);
  });

  it('puts another modal in its place, which is submitted in its turn', async () => {
    const first = await opens([text]);
    decisions = [modal([{ kind: 'select', id: 'to', label, options }])];
    await anna.submit({ text: 'x' });
    expect(anna.modal()?.id).toBe(first.id);
    await anna.submit({ to: 'a' });
    expect(heard.at(-1)).toMatchObject({ verb: 'snooze', text: '', more: { to: 'a' }, view: first.id });
    expect(anna.modal()).toBeNull();
  });
});

describe('menus', () => {
  const more = ['snooze', 'handover', 'topic'].map((verb) => ({ verb, label: verb, value: 'case:7' }));

  it.each([
    ['a list', { more, label: 'More', ask: label }],
    ['three dots', { more, label: 'More', dots: true }],
  ] as [string, DeskElement][])('%s: what is picked is a press of its own verb', async (_, menu) => {
    const place = await posts([{ verb: 'claim', label: 'Claim', value: 'case:7' }, menu]);
    await anna.press(place, 'case.more', { value: 'handover|case:7' });
    const press = { type: 'staff.pressed', verb: 'handover', value: 'case:7', choice: null, view: null };
    expect(heard).toMatchObject([{ ...press, channel: help.id }]);
    expect(JSON.stringify(help.messages())).toContain('ask' in menu ? '"confirm"' : '"overflow"');
  });

  it('a select gives its verb, what it is about, and what was picked', async () => {
    const pick = options;
    const place = await posts([
      { verb: 'priority', label: 'Priority', value: 'case:7', pick, initial: 'b' },
      { verb: 'duty', label: 'Duty', value: '', pick },
    ]);
    await anna.press(place, 'case.priority', { value: 'c|case:7' });
    await anna.press(place, 'case.duty', { value: 'a' });
    expect(heard).toMatchObject([
      { verb: 'priority', value: 'case:7', choice: 'c' },
      { verb: 'duty', value: '', choice: 'a' },
    ]);
  });

  it('with nothing in it is not there; of 120 options Slack is given 100', async () => {
    expect(actions(words, 'en', [{ more: [], label: 'More' }])).toEqual([]);
    const many = Array.from({ length: 120 }, (_, n) => ({
      verb: 'snooze',
      label: `${n}`,
      value: `case:${n}`,
    }));
    await posts([{ more: many, label: 'More' }]);
  });

  it('what is none of ours is not heard', async () => {
    const elements = [{ type: 'button', action_id: 'other.thing', text: { type: 'plain_text', text: 'x' } }];
    const blocks = [{ type: 'actions', elements }];
    const { ts } = await api('chat.postMessage', { channel: help.id, text: 'x', blocks });
    await anna.press({ channel: help.id, ts }, 'other.thing');
    expect(heard).toEqual([]);
  });
});

describe('a press inside a modal', () => {
  const buttons: Field = {
    kind: 'buttons',
    buttons: [
      { verb: 'canned', label: 'Insert', value: 'case:1', pick: options },
      { verb: 'preview', label: 'Preview', value: 'case:1' },
    ],
  };

  it('comes with the modal and what stands in it, and another takes its place', async () => {
    const view = await opens([text, { kind: 'date', id: 'day', label, optional: true }, buttons]);
    decisions = [modal([{ ...text, initial: 'Dear', again: '1' }, buttons])];
    await anna.press('modal', 'case.canned', {
      value: 'b|case:1',
      typed: { text: 'Hal', day: '2027-01-02' },
    });
    const shown = { id: view.id, kind: 'modal', meta: 'case:1', fields: { text: 'Hal', day: '2027-01-02' } };
    const pressed = { type: 'staff.pressed', channel: null, verb: 'canned', value: 'case:1', choice: 'b' };
    expect(heard).toMatchObject([{ ...pressed, view: shown }]);
    await anna.waitFor(() => saysIn(anna.modal()).includes('Dear'));
    expect(anna.modal()?.id).toBe(view.id);
    await anna.submit({});
    expect(heard.at(-1)).toMatchObject({ type: 'staff.submitted', text: 'Dear' });
  });

  it('keeps what was typed in a field that stays the same', async () => {
    await opens([text, buttons]);
    decisions = [modal([{ ...text, initial: 'Dear' }])];
    await anna.press('modal', 'case.preview', { typed: { text: 'Mine' } });
    await anna.waitFor(() => saysIn(anna.modal()).includes('Dear'));
    await anna.submit({});
    expect(heard.at(-1)).toMatchObject({ text: 'Mine' });
  });

  it('is told something over the modal, and the modal stays below', async () => {
    const view = await opens([text, buttons]);
    decisions = [notice(phrase('desk-refused-staff'))];
    await anna.press('modal', 'case.preview', { typed: { text: 'Mine' } });
    await anna.waitFor(() => saysIn(anna.modal()).includes(REFUSED));
    await anna.closeModal();
    expect(anna.modal()).toMatchObject({ id: view.id, entered: { text: 'Mine' } });
  });

  it('is told something in the place of the modal', async () => {
    const view = await opens([text, buttons]);
    decisions = [replace(phrase('desk-done-sent'))];
    await anna.press('modal', 'case.preview');
    await anna.waitFor(() => saysIn(anna.modal()).includes('Sent to the person.'));
    expect(anna.modal()?.id).toBe(view.id);
  });
});

describe('the Home tab', () => {
  const home = (blocks: object[]) => ({
    user_id: anna.id,
    view: { type: 'home', private_metadata: 'h', blocks },
  });

  it('opening it is heard; the tab with messages is not', async () => {
    anna.openHome();
    await anna.waitFor(() => heard.length > 0);
    slack.sendEvent({
      type: 'app_home_opened',
      user: anna.id,
      tab: 'messages',
      channel: 'D1',
      event_ts: '1.1',
    });
    await anna.waitFor(() => slack.unacked() === 0);
    expect(heard).toEqual([{ type: 'staff.home', user: { team: slack.teamId, id: anna.id } }]);
  });

  it('a press there is answered by a modal of its own, never by a message', async () => {
    const row = actions(words, 'en', [{ verb: 'next', label: 'Next', value: '' }]);
    expect(await api('views.publish', home(row))).toMatchObject({ ok: true });
    decisions = [notice(phrase('desk-refused-staff')), modal([text])];
    await anna.press('home', 'case.next');
    await anna.waitFor(() => saysIn(anna.modal()).includes(REFUSED));
    expect(heard).toMatchObject([
      { type: 'staff.pressed', verb: 'next', value: '', channel: null, view: { kind: 'home', meta: 'h' } },
    ]);
    await anna.closeModal();
    await anna.press('home', 'case.next');
    await anna.waitFor(() => anna.modal()?.callback_id === 'snooze');
    expect(slack.deliveries.map(({ method }) => method)).toEqual([
      'views.publish',
      'views.open',
      'views.open',
    ]);
  });
});

describe('our name in a thread', () => {
  const bot = () => `<@${slack.botUserId}>`;
  const thread = async () => (await posts([{ verb: 'claim', label: 'Claim', value: 'case:1' }])).ts;

  it('at the start of a message is heard once, with the rest of it', async () => {
    const thread_ts = await thread();
    const ts = anna.write('help', `${bot()}, claim it`, { thread_ts });
    await anna.waitFor(() => slack.unacked() === 0);
    const place = { channel: help.id, ts, threadTs: thread_ts };
    const user = { team: slack.teamId, id: anna.id };
    // It comes as a message and as a mention; the inbox knows both by one id.
    expect(heard).toEqual(Array(2).fill({ type: 'staff.called', user, ...place, text: 'claim it' }));
  });

  it('later in a message, or somebody else’s name, is only a message', async () => {
    const thread_ts = await thread();
    anna.write('help', `ask ${bot()} about it`, { thread_ts });
    anna.write('help', `<@${anna.id}> claim`, { thread_ts });
    await anna.waitFor(() => slack.unacked() === 0);
    expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(['staff.wrote']));
  });

  it('outside a thread is nothing', async () => {
    anna.write('help', `${bot()} claim`);
    await anna.waitFor(() => slack.unacked() === 0);
    expect(heard).toEqual([]);
  });
});
