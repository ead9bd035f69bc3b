/** Files of the team to a person, streamed from Slack: photos and videos, recordings, documents; several together as one album. */
import { InputFile } from 'grammy';
import type { InputMediaDocument, InputMediaPhoto, InputMediaVideo, Message } from 'grammy/types';
import { z } from 'zod';
import type { Rendered } from '../../db/outbox-words.js';
import type { RelayPayload } from '../../flows/payload.js';
import { NotReadable } from '../../matching/screen/reuse/jpeg-codes.js';
import { classify, NotSent } from '../classify.js';
import type { Arrived } from '../mouth.js';
import { bare } from '../photos/bare.js';
import type { FetchSlackFile } from '../slack/download.js';
import type { TelegramApi } from './api.js';

/** Telegram shows a photo of at most 10 MB; what is larger goes as a document. */
const PHOTO_MAX = 10 * 1024 * 1024;
const TOGETHER = 10;

const Parcel = z.object({
  chat_id: z.number(),
  message_thread_id: z.number().optional(),
  kind: z.enum(['photo', 'document', 'voice']),
  caption: z.string().optional(),
  parse_mode: z.literal('HTML').optional(),
  files: z
    .array(z.object({ url: z.string(), mime: z.string(), name: z.string(), bare: z.boolean().optional() }))
    .min(1),
});
type Parcel = z.infer<typeof Parcel>;

type Kind = Parcel['kind'];
type File = RelayPayload['files'][number];

const PHOTOS = ['image/jpeg', 'image/png'];
/** The kind of video that Telegram plays in the chat, beside photos in one album. */
const VIDEO = 'video/mp4';
/** What Telegram plays as a voice message. Slack's own recordings are of the second kind. */
const VOICES = ['audio/ogg', 'audio/mp4', 'audio/x-m4a', 'audio/mpeg'];

function kindOf({ mime, size, bare }: File): Kind {
  if (bare) return 'photo';
  if (VOICES.includes(mime)) return 'voice';
  const shown = mime === VIDEO || (PHOTOS.includes(mime) && size > 0 && size <= PHOTO_MAX);
  return shown ? 'photo' : 'document';
}

/** Only what a name of a file may hold everywhere. */
const nameOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_').slice(-80) || 'file';

/** One request each: photos and videos as albums, recordings alone, everything else as albums of documents; they cannot be mixed. The caption is under the first. */
export function parcels(
  place: { chat_id: number; message_thread_id?: number },
  files: RelayPayload['files'],
  caption: { caption: string; parse_mode?: 'HTML' },
): Rendered[] {
  const groups = (['photo', 'voice', 'document'] as const).flatMap((kind) => {
    const own = files.filter((file) => kindOf(file) === kind);
    const together = kind === 'voice' ? 1 : TOGETHER;
    return Array.from({ length: Math.ceil(own.length / together) }, (_, n) => ({
      kind,
      own: own.slice(n * together, (n + 1) * together),
    }));
  });
  return groups.map(({ kind, own }, n) => {
    const named = own.map(({ id, mime, title, bare }) => ({
      ...{ url: id, mime, name: nameOf(title) },
      ...(bare && { bare }),
    }));
    // A single request is rendered anew when it goes again; one of several keeps its bytes.
    const { parse_mode, ...words } = caption;
    const markup = groups.length === 1 && parse_mode ? { parse_mode } : {};
    return {
      method: 'relay',
      body: { ...place, kind, files: named, ...(n === 0 ? { ...words, ...markup } : {}) },
    };
  });
}

type Call = { api: TelegramApi; parcel: Parcel; inputs: InputFile[]; signal: AbortSignal };

async function request({ api, parcel, inputs, signal }: Call): Promise<Message[]> {
  const { chat_id, message_thread_id, kind, caption, parse_mode } = parcel;
  const place = { chat_id, ...(message_thread_id !== undefined && { message_thread_id }) };
  const { raw } = api;
  const abort = signal as Parameters<typeof raw.sendPhoto>[1];
  const words = { ...(caption ? { caption } : {}), ...(parse_mode ? { parse_mode } : {}) };
  const [first] = inputs;
  if (!first) return [];
  if (kind === 'voice') return [await raw.sendVoice({ ...place, voice: first, ...words }, abort)];
  const isVideo = (n: number): boolean => parcel.files[n]?.mime === VIDEO;
  if (inputs.length === 1 && kind === 'photo' && isVideo(0))
    return [await raw.sendVideo({ ...place, video: first, ...words }, abort)];
  if (inputs.length === 1 && kind === 'photo')
    return [await raw.sendPhoto({ ...place, photo: first, ...words }, abort)];
  if (inputs.length === 1) return [await raw.sendDocument({ ...place, document: first, ...words }, abort)];
  const media = inputs.map((input, n): InputMediaPhoto | InputMediaVideo | InputMediaDocument => ({
    type: kind === 'photo' && isVideo(n) ? 'video' : kind,
    media: input,
    ...(n === 0 ? words : {}),
  }));
  return raw.sendMediaGroup({ ...place, media: media as InputMediaPhoto[] }, abort);
}

/** A photo without what a camera has written into it. @throws NotSent for one that is too large or cannot be read */
async function bareOf(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > PHOTO_MAX) throw new NotSent('too large', true);
    chunks.push(chunk);
  }
  try {
    return bare(Buffer.concat(chunks));
  } catch (error) {
    throw error instanceof NotReadable ? new NotSent('no picture', true) : error;
  }
}

/** Sends one parcel. What fails before its last byte has left has surely not been sent. */
export async function shipParcel(
  api: TelegramApi,
  fetchFile: FetchSlackFile,
  rendered: Rendered,
  signal: AbortSignal,
): Promise<Arrived> {
  const parcel = Parcel.parse(rendered.body);
  let left = parcel.files.length;
  let broken: unknown = null;
  async function* stream({ url, mime, bare }: Parcel['files'][number]): AsyncGenerator<Uint8Array> {
    try {
      const { body } = await fetchFile(url, mime, signal);
      if (bare) yield await bareOf(body);
      else yield* body;
      left -= 1;
    } catch (error) {
      broken = error;
      throw error;
    }
  }
  const inputs = parcel.files.map((file) => new InputFile(stream(file), file.name));
  try {
    const sent = await request({ api, parcel, inputs, signal });
    return { chat: String(parcel.chat_id), externalId: sent.map((one) => one.message_id).join(',') };
  } catch (error) {
    if (broken instanceof NotSent) throw broken;
    const outcome = classify(error);
    throw outcome.is === 'unknown' && left > 0 ? new NotSent(outcome.code) : error;
  }
}
