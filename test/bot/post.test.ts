/** Posting to Telegram: an answer is read whole, and whatever goes wrong on the way is an HttpError. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpError } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';
import { classify } from '../../src/bot/classify.js';
import { makePost, type Post } from '../../src/bot/telegram/post.js';

async function postTo(answer: RequestListener, timeoutMs = 5000): Promise<Post> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return makePost(`http://127.0.0.1:${port}/bot1:test`, { timeoutMs, idleMs: 4000, connections: 4 });
}

const failure = (sent: Promise<unknown>): Promise<unknown> => sent.then(() => null).catch((error) => error);

it('sends the payload as JSON to the method, and reads an answer that comes in pieces', async () => {
  const seen: string[] = [];
  const post = await postTo((request, response) => {
    request.setEncoding('utf8');
    request.on('data', (chunk) => seen.push(`${request.method} ${request.url} ${chunk}`));
    request.on('end', () => {
      const bytes = Buffer.from('{"ok":true,"result":"дякую"}');
      // Inside a letter.
      response.write(bytes.subarray(0, 22));
      setTimeout(() => response.end(bytes.subarray(22)), 20);
    });
  });
  expect(await post('sendMessage', { chat_id: 7, text: 'Привіт' }, undefined)).toEqual({
    ok: true,
    result: 'дякую',
  });
  expect(seen).toEqual(['POST /bot1:test/sendMessage {"chat_id":7,"text":"Привіт"}']);
});

it('a page in the place of JSON is unclear', async () => {
  const post = await postTo((_, response) => response.writeHead(502).end('<html>'));
  const error = await failure(post('sendMessage', {}, undefined));
  expect(error).toBeInstanceOf(HttpError);
  expect(classify(error).is).toBe('unknown');
});

it('no answer in time, a cut line and a stop are unclear; nobody there is surely not sent', async () => {
  const silent = await postTo(() => undefined, 300);
  expect(classify(await failure(silent('sendMessage', {}, undefined))).is).toBe('unknown');
  const cut = await postTo((request) => request.socket.destroy());
  expect(classify(await failure(cut('sendMessage', {}, undefined))).is).toBe('unknown');

  const waiting = await postTo(() => undefined);
  const stop = new AbortController();
  const sent = failure(waiting('sendMessage', {}, stop.signal));
  setTimeout(() => stop.abort(), 50);
  expect(classify(await sent).is).toBe('unknown');
  expect(classify(await failure(waiting('sendMessage', {}, stop.signal))).is).toBe('unknown');

  const nobody = makePost('http://127.0.0.1:1/bot1:test', { timeoutMs: 500, idleMs: 500, connections: 1 });
  expect(classify(await failure(nobody('sendMessage', {}, undefined))).is).toBe('not-sent');
});
