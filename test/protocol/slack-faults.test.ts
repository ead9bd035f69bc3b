// Faults on order: what a client sees, and what really happened.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Channel, type FaultKind, type SlackServer, startSlack } from '../../sandbox/slack/index.js';
import { callSlack } from './slack-call.js';

let slack: SlackServer;
let help: Channel;

beforeEach(async () => {
  slack = await startSlack({ seed: 3 });
  help = slack.addChannel('help');
});

afterEach(async () => slack.stop());

const post = (): ReturnType<typeof callSlack> =>
  callSlack(slack, 'chat.postMessage', { channel: help.id, text: 'Good day' });

test.each<[string, FaultKind, object]>([
  ['500', { status: 500, error: 'internal_error' }, { status: 500, error: 'internal_error' }],
  ['429', { status: 429, retry_after: 7 }, { status: 429, error: 'ratelimited', retryAfter: '7' }],
  ['an error', { error: 'fatal_error' }, { status: 200, error: 'fatal_error' }],
])('%s is answered and nothing is posted', async (_name, what, answer) => {
  slack.faults.add({ method: 'chat.postMessage', what });
  expect(await post()).toMatchObject(answer);
  expect(help.messages()).toEqual([]);
  expect((await post()).ok).toBe(true);
});

test.each<[FaultKind, number]>([
  ['drop-request', 0],
  ['lose-response', 1],
  ['half-body', 1],
  ['bad-json', 1],
])('%s looks like a failure, and %i posts are there', async (what, posts) => {
  slack.faults.add({ what });
  await expect(post()).rejects.toThrow();
  expect(help.messages()).toHaveLength(posts);
});

test('a 502 after the post was made', async () => {
  slack.faults.add({ what: { status: 502, executed: true } });
  expect(await post()).toMatchObject({ status: 502 });
  expect(help.messages()).toHaveLength(1);
});

test.each<[FaultKind, number]>([
  ['hang', 0],
  ['hang-after', 1],
])('%s gives no answer, and %i posts are there', async (what, posts) => {
  slack.faults.add({ what });
  const signal = AbortSignal.timeout(150);
  const body = new URLSearchParams({ token: slack.botToken, channel: help.id, text: 'Good day' });
  const hanging = fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body, signal });
  await expect(hanging).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(help.messages()).toHaveLength(posts);
});

test('a delay, then the ordinary answer', async () => {
  slack.faults.add({ what: { delay: 20 } });
  expect((await post()).ok).toBe(true);
});

test('faults fit by method, channel and number of times, and are listed until used up', async () => {
  const other = slack.addChannel('other');
  slack.faults.add({ method: /^chat\./, channel: other.id, times: 2, what: { error: 'fatal_error' } });
  expect((await post()).ok).toBe(true);
  expect(slack.faults.list()).toMatchObject([{ times: 2 }]);
  const there = { channel: other.id, text: 'Good day' };
  expect((await callSlack(slack, 'chat.postMessage', there)).error).toBe('fatal_error');
  expect((await callSlack(slack, 'chat.postMessage', there)).error).toBe('fatal_error');
  expect((await callSlack(slack, 'chat.postMessage', there)).ok).toBe(true);
  expect(slack.faults.list()).toEqual([]);
});
