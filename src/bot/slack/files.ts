/** Files into a thread by Slack's external upload: an address for each, the bytes there, then one request that shows them. */
import { Readable } from 'node:stream';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Rendered } from '../../db/outbox-words.js';
import type { ChartDrawer } from '../charts/drawer.js';
import { Picture } from '../charts/picture.js';
import { NotSent } from '../classify.js';
import type { Arrived } from '../mouth.js';
import type { FetchFile } from '../telegram/download.js';
import { beforehand, type Download, upload } from '../transfer.js';

/** What a relay row renders to; `name` begins with `token`, by which the files are found again after an unclear answer. */
export const Shipment = z.object({
  channel: z.string(),
  /** Absent for a file to a channel. */
  thread_ts: z.string().optional(),
  token: z.string(),
  comment: z.string(),
  files: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      title: z.string(),
      /** What is made here, with its words said; `alt` for whoever hears a picture read. */
      making: z
        .union([z.object({ picture: Picture, alt: z.string() }), z.object({ text: z.string() })])
        .optional(),
    }),
  ),
});
export type Shipment = z.infer<typeof Shipment>;

const Uploaded = z.object({ upload_url: z.url(), file_id: z.string() });

/** Where the bytes of files come from. */
export type Sources = { fetchFile: FetchFile; charts: ChartDrawer };

/** Slack loses a file that is no picture when it comes with a text for who cannot see it, so only pictures do. */
const altOf = ({ making }: Shipment['files'][number]): { alt_txt?: string } =>
  making && 'picture' in making ? { alt_txt: making.alt } : {};

async function bytesOf(
  { fetchFile, charts }: Sources,
  { id, making }: Shipment['files'][number],
  signal: AbortSignal,
): Promise<Pick<Download, 'body' | 'length'>> {
  if (!making) return await fetchFile(id, signal);
  const bytes = 'text' in making ? Buffer.from(making.text) : await charts.draw(making.picture, signal);
  return { body: Readable.from([bytes]), length: bytes.length };
}

async function uploadOne(
  client: WebClient,
  sources: Sources,
  file: Shipment['files'][number],
  signal: AbortSignal,
): Promise<string> {
  const { body, length } = await bytesOf(sources, file, signal);
  try {
    if (length === null) throw new NotSent('length unknown');
    // Slack's own name of the field; its client's types have another.
    const wanted = { filename: file.name, length, ...altOf(file) };
    const given = await client.apiCall('files.getUploadURLExternal', wanted);
    const { upload_url: url, file_id: uploaded } = Uploaded.parse(given);
    await upload(url, { body, length }, signal);
    return uploaded;
  } finally {
    body.destroy();
  }
}

/** Shows files in a thread or channel. Only its last request can become unclear. */
export async function shipFiles(
  client: WebClient,
  sources: Sources,
  rendered: Rendered,
  signal: AbortSignal,
): Promise<Arrived> {
  const { channel, thread_ts, comment, files } = Shipment.parse(rendered.body);
  const uploaded = await beforehand(async () => {
    const done: { id: string; title: string }[] = [];
    for (const file of files)
      done.push({ id: await uploadOne(client, sources, file, signal), title: file.title });
    return done;
  });
  const [first, ...rest] = uploaded;
  if (!first) throw new NotSent('no files');
  const shown = { files: [first, ...rest] as [typeof first], channel_id: channel, initial_comment: comment };
  await client.files.completeUploadExternal(thread_ts === undefined ? shown : { ...shown, thread_ts });
  return { chat: channel, externalId: uploaded.map(({ id }) => id).join(',') };
}

const Shown = z.object({
  files: z.array(z.object({ id: z.string(), name: z.string().nullish() })).optional(),
});

/** The ids of the files of `token` among the messages of a thread; null when none has them. */
export function shippedIn(messages: readonly unknown[], token: string): string | null {
  for (const message of messages) {
    const read = Shown.safeParse(message);
    const files = read.success ? (read.data.files ?? []) : [];
    const ours = files.filter(({ name }) => name?.startsWith(`${token}-`));
    if (ours.length > 0) return ours.map(({ id }) => id).join(',');
  }
  return null;
}

const Gone = z.object({ data: z.object({ error: z.enum(['file_not_found', 'file_deleted']) }) });

/** Deletes a file of ours everywhere in Slack; one that is gone already is as wanted. */
export async function deleteFile(client: WebClient, file: string): Promise<void> {
  try {
    await client.files.delete({ file });
  } catch (error) {
    if (!Gone.safeParse(error).success) throw error;
  }
}
