/** The sandbox, started and played over HTTP as its page does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '../../sandbox/state.js';
import { type Running, startSandbox, statusOf } from './running.js';

const OLENA = 5001;
const ANNA = '/staff/U0SANDANNA';
const HELP = 'C0SANDHELP';
const JSON_TYPE = { 'content-type': 'application/json' };
const NOTHING_YET = { write: false, answer: false, human: false, reply: false, lost: false, clock: false };
const TEN_MINUTES_S = 600;
const DAY_MS = 86_400_000;

let sandbox: Running;
beforeAll(async () => {
  sandbox = await startSandbox(['--office-hours', 'Mon-Sun 00:00-24:00'], { SANDBOX_SEED: '7' });
});
afterAll(async () => {
  await sandbox.stop();
});

const chatOf = (state: State, id: number) => state.persons.find((person) => person.id === id)?.messages ?? [];
const cards = (state: State) => state.channels.find(({ id }) => id === HELP)?.messages ?? [];
const has = (thing: unknown, words: string): boolean => JSON.stringify(thing).includes(words);
const labels = (state: State) =>
  chatOf(state, OLENA).flatMap(({ keyboard }) => keyboard?.flat().map(({ text }) => text) ?? []);

describe('the story, over HTTP', () => {
  test('prints its address and nothing else', () => {
    expect(sandbox.printed()).toBe(`${sandbox.url}\n`);
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('serves the page and its files', async () => {
    const page = await (await fetch(sandbox.url)).text();
    const files = [...page.matchAll(/(?:src|href)="\/([\w.]+)"/g)].map(([, file]) => file);
    expect(files).toContain('page.js');
    for (const file of files) expect((await fetch(`${sandbox.url}${file}`)).status).toBe(200);
    expect((await fetch(`${sandbox.url}..%2fmain.ts`)).status).toBe(404);
  });

  test('Olena starts, and is greeted in Ukrainian', async () => {
    await sandbox.post(`/phone/${OLENA}/write`, { text: '/start' });
    await sandbox.until((state) => labels(state).includes('Українська') && labels(state).length > 5);
  });

  test('she presses English, asks for a person, and Anna claims her request', async () => {
    await sandbox.post(`/phone/${OLENA}/press`, { label: 'English' });
    await sandbox.until((state) => labels(state).includes('I need a person'));
    await sandbox.post(`/phone/${OLENA}/press`, { label: 'I need a person' });
    const card = await sandbox.until((state) => cards(state)[0]);
    await sandbox.post(`${ANNA}/press`, { channel: HELP, ts: card.ts, action_id: 'case.claim' });
    await sandbox.until((state) => has(chatOf(state, OLENA), 'has read your request'));
  });

  test('what Anna writes reaches Olena only when she presses Send', async () => {
    const { ts } = await sandbox.until((state) => cards(state)[0]);
    await sandbox.post(`${ANNA}/write`, {
      channel: HELP,
      thread_ts: ts,
      text: 'A flat in <Kassel> & a room',
    });
    const preview = await sandbox.until((state) =>
      state.staff.find(({ name }) => name === 'Anna')?.ephemerals.find((each) => has(each, 'case.send')),
    );
    expect(has(chatOf(await sandbox.state(), OLENA), 'Kassel')).toBe(false);
    expect((await sandbox.state()).tour).toMatchObject({ write: true, human: true, reply: false });
    expect((await sandbox.state()).staff.find(({ name }) => name === 'Ben')?.ephemerals).toEqual([]);
    await sandbox.post(`${ANNA}/press`, { channel: HELP, ts: preview.ts, action_id: 'case.send' });
    await sandbox.until((state) => has(chatOf(state, OLENA), 'A flat in <Kassel> & a room'));
    expect((await sandbox.state()).tour.reply).toBe(true);
  });

  test('a picture that stays in the thread is no reply; begun again, the tour forgets what was', async () => {
    const { ts } = await sandbox.until((state) => cards(state)[0]);
    await sandbox.post('/control/tour', { do: 'restart' });
    await sandbox.post(`${ANNA}/send`, { kind: 'photo', channel: HELP, thread_ts: ts, text: '' });
    await sandbox.post(`/phone/${OLENA}/write`, { text: '/menu' });
    await sandbox.until((state) => state.tour.write);
    expect((await sandbox.state()).tour).toEqual({ ...NOTHING_YET, write: true });
  });

  test('files are shown only when nothing in them can run', async () => {
    const { message_id } = await sandbox.post(`/phone/${OLENA}/send`, { kind: 'photo' });
    await sandbox.post(`/phone/${OLENA}/send`, { kind: 'document' });
    const sent = chatOf(await sandbox.state(), OLENA).filter(({ from }) => from === 'person');
    const photo = sent.find((message) => message.message_id === message_id)?.other.photo as {
      file_id: string;
    }[];
    const shown = await fetch(`${sandbox.url}files/telegram/${photo[0]?.file_id}`);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    const letter = sent.at(-1)?.other.document as { file_id: string };
    const saved = await fetch(`${sandbox.url}files/telegram/${letter.file_id}`);
    expect(saved.headers.get('content-disposition')).toBe('attachment');
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect((await fetch(`${sandbox.url}files/telegram/none`)).status).toBe(404);
  });

  test('a modal is opened, objects to nothing written, and sends', async () => {
    const { ts } = await sandbox.until((state) => cards(state)[0]);
    await sandbox.post(`${ANNA}/press`, { channel: HELP, ts, action_id: 'case.reply' });
    await sandbox.until((state) => state.staff.find(({ name }) => name === 'Anna')?.modal ?? undefined);
    const { errors } = await sandbox.post(`${ANNA}/submit`, { values: { text: '' } });
    expect(errors).toHaveProperty('text');
    await sandbox.post(`${ANNA}/submit`, { values: { text: 'By modal' } });
    expect(has(chatOf(await sandbox.state(), OLENA), 'By modal')).toBe(false);
    // How it will read; nothing has left yet.
    await sandbox.post(`${ANNA}/submit`, { values: {} });
    await sandbox.until((state) => has(chatOf(state, OLENA), 'By modal'));
    expect((await sandbox.state()).staff.every(({ modal }) => modal === null)).toBe(true);
  });

  test('a slash command in a thread is refused with the words of Slack', async () => {
    const command = { command: '/case', text: 'claim 1001', channel: HELP };
    await expect(sandbox.post(`${ANNA}/command`, { ...command, thread_ts: '1.1' })).rejects.toThrow(
      '/case is not supported in threads. Sorry!',
    );
  });

  test('what Olena deletes vanishes, and what she blocks is marked for staff', async () => {
    const { message_id } = await sandbox.post(`/phone/${OLENA}/write`, { text: 'a slip of the hand' });
    await sandbox.post(`/phone/${OLENA}/delete`, { message_id });
    expect(has(chatOf(await sandbox.state(), OLENA), 'a slip of the hand')).toBe(false);
    await sandbox.post(`/phone/${OLENA}/block`);
    await sandbox.until((state) => has(cards(state), 'has blocked the bot'));
    await sandbox.post(`/phone/${OLENA}/unblock`);
    await sandbox.until((state) => has(cards(state), 'has unblocked the bot'));
  });
});

describe('time and trouble', () => {
  test('the clock turns for the service and for what is dated', async () => {
    const before = Date.now();
    const { now } = await sandbox.post('/control/clock', { advance: '14d' });
    expect(now).toBeGreaterThanOrEqual(before + 14 * DAY_MS);
    await sandbox.post(`/phone/${OLENA}/write`, { text: 'two weeks later' });
    // Its answer would take the trouble of the next test upon itself.
    const answered = await sandbox.until((state) => {
      const chat = chatOf(state, OLENA);
      return chat.at(-1)?.text === 'two weeks later' ? undefined : chat;
    });
    const later = answered.find(({ text }) => text === 'two weeks later');
    expect(later?.date).toBeGreaterThan((before + 13 * DAY_MS) / 1000);
    // Ten minutes after a photo nobody has said what it is; that is dated then, and not two weeks later.
    const chosen = answered.find(({ text }) => text?.startsWith('You have not chosen'))?.date ?? 0;
    expect(Math.abs(chosen - before / 1000 - TEN_MINUTES_S)).toBeLessThan(TEN_MINUTES_S / 2);
    await expect(sandbox.post('/control/clock', { advance: 'tomorrow' })).rejects.toThrow(
      'advance must look',
    );
  });

  test('a lost response is recorded as unknown and said to the person', async () => {
    await sandbox.post('/control/faults', {
      platform: 'telegram',
      method: 'sendMessage',
      what: 'lose-response',
    });
    expect(has((await sandbox.state()).faults, 'lose-response')).toBe(true);
    await sandbox.post(`/phone/${OLENA}/write`, { text: '/menu' });
    const row = await sandbox.until(({ rows }) => rows.outbox.find(({ state }) => state === 'unknown'));
    expect(row.source).toBe('telegram');
    await sandbox.until((state) => has(chatOf(state, OLENA), 'Sent again'));
    expect(await (await fetch(`${sandbox.url}control/faults`)).json()).toEqual({ telegram: [], slack: [] });
  });

  test('a fault that does not exist is refused by name', async () => {
    await expect(sandbox.post('/control/faults', { platform: 'slack', what: 'rain' })).rejects.toThrow('400');
  });

  test('what is written while the service is dead is answered when it lives again', async () => {
    await sandbox.post('/control/service', { do: 'kill' });
    expect((await sandbox.state()).service).toMatchObject({ state: 'stopped', ended: 'SIGKILL' });
    await expect(sandbox.post('/control/clock', { advance: '1h' })).rejects.toThrow('not running');
    await sandbox.post('/phone/5003/write', { text: '/start' });
    await sandbox.post('/control/service', { do: 'start' });
    await sandbox.until((state) => has(chatOf(state, 5003), 'Deutsch'));
  });

  test('what is for the coordinators stands in their own channel', async () => {
    const clara = '/staff/U0SANDCLRA/command';
    await sandbox.post(clara, { command: '/case', text: 'report', channel: HELP });
    const inChannel = (state: State, name: string) =>
      state.channels.find((one) => one.name === name)?.messages;
    const files = await sandbox.until((state) => {
      const below = (inChannel(state, 'coordinators') ?? []).flatMap(({ replies }) => replies);
      return below.some(({ files: all = [] }) => all.length > 0) ? below : undefined;
    });
    expect(has(files, '.csv')).toBe(true);
    expect(has(inChannel(await sandbox.state(), 'help'), '.csv')).toBe(false);
  });

  test('reset forgets everything and starts anew', async () => {
    await sandbox.post('/control/clock', { advance: '2d' });
    await sandbox.post(`${ANNA}/write`, { channel: HELP, text: 'in two days' });
    await sandbox.post('/control/reset');
    const { service, persons, channels, rows } = await sandbox.state();
    expect(service).toMatchObject({ state: 'ready', clockOffset: 0 });
    expect(persons.flatMap(({ messages }) => messages)).toEqual([]);
    expect(channels.flatMap(({ messages }) => messages)).toEqual([]);
    expect(rows).toEqual({ inbox: [], outbox: [] });
    await sandbox.post(`/phone/${OLENA}/write`, { text: '/start' });
    await sandbox.until((state) => labels(state).includes('Українська'));
    const { ts } = await sandbox.post(`${ANNA}/write`, { channel: HELP, text: 'today' });
    expect(Number(ts) * 1000).toBeLessThan(Date.now() + 3_600_000);
  });
});

describe('only this machine', () => {
  const write = (headers: Record<string, string>): Promise<number> =>
    statusOf(`${sandbox.url}phone/${OLENA}/block`, 'POST', { ...JSON_TYPE, ...headers });

  test('a name that was bound to 127.0.0.1 is refused', async () => {
    const { port } = new URL(sandbox.url);
    expect(await statusOf(sandbox.url, 'GET', { host: `evil.example:${port}` })).toBe(403);
    expect(await statusOf(`${sandbox.url}control/state`, 'GET', { host: '127.0.0.1:1' })).toBe(403);
    expect(await statusOf(sandbox.url, 'GET', { host: `localhost:${port}` })).toBe(200);
  });

  test('a foreign page is refused', async () => {
    expect(await write({ origin: 'https://evil.example' })).toBe(403);
    expect(await write({ origin: 'null' })).toBe(403);
    expect(await write({ 'content-type': 'text/plain' })).toBe(415);
    expect((await sandbox.state()).persons[0]?.blocked).toBe(false);
    expect(await write({ origin: new URL(sandbox.url).origin })).toBe(200);
  });
});

describe('start and stop', () => {
  test('a wrong option names itself and exits 2', async () => {
    await expect(startSandbox(['--storm'])).rejects.toThrow(/ended with 2:\n.*--storm/);
    await expect(startSandbox(['--keep'], { SANDBOX_SEED: '7' })).rejects.toThrow(
      /ended with 2:\nSANDBOX_SEED cannot be used with --keep/,
    );
  });

  test('takes the next free port, and leaves nothing running', async () => {
    const { port } = new URL(sandbox.url);
    const other = await startSandbox(['--port', port]);
    expect(Number(new URL(other.url).port)).toBeGreaterThan(Number(port));
    const { pid } = (await other.state()).service;
    expect(await other.stop()).toBe(0);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });
});
