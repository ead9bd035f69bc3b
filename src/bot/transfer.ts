/** A file on its way from one platform to the other: as a stream, never on disk and never whole in memory. */
import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { classify, NotSent } from './classify.js';

/** Files take longer than words. */
const PATIENCE_MS = 120_000;
const agent = new Agent({ headersTimeout: 30_000, bodyTimeout: PATIENCE_MS, keepAliveTimeout: 4000 });

/** `length` in bytes, null where the platform does not say. */
export type Download = { body: Readable; length: number | null; type: string };

/** Fetches `url`. @throws NotSent when there is no such file, now or ever: the reference is asked for anew next time. */
export async function download(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Download> {
  const answer = await request(url, { dispatcher: agent, headers, signal });
  if (answer.statusCode !== 200) {
    await answer.body.dump();
    throw new NotSent(`download ${answer.statusCode}`);
  }
  // Whoever reads it hears of a failure; one that is given up unread must not end the process.
  answer.body.on('error', () => undefined);
  const length = Number(answer.headers['content-length'] ?? Number.NaN);
  const type = String(answer.headers['content-type'] ?? '');
  return { body: answer.body, length: Number.isSafeInteger(length) ? length : null, type };
}

/** Puts `file` to `url` as the whole body. @throws NotSent when it is not taken. */
export async function upload(
  url: string,
  file: { body: Readable; length: number },
  signal: AbortSignal,
): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(file.length) };
  const answer = await request(url, { dispatcher: agent, method: 'POST', headers, body: file.body, signal });
  await answer.body.dump();
  if (answer.statusCode !== 200) throw new NotSent(`upload ${answer.statusCode}`);
}

/** Runs what comes before the one request that counts: whatever becomes unclear there has surely not been sent. */
export async function beforehand<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const outcome = classify(error);
    throw outcome.is === 'unknown' ? new NotSent(outcome.code) : error;
  }
}
