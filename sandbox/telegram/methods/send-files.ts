// sendPhoto, sendDocument and the other methods that send one file, and sendMediaGroup.

import { Call } from '../call.js';
import { addMessage, type Chat } from '../chats.js';
import { ApiError, badRequest } from '../errors.js';
import { mediaJson, type StoredFile } from '../files.js';
import type { StoredMessage } from '../message.js';
import { captionText } from '../text.js';
import { isJson, type Json } from '../wire.js';
import { deliver, messageOf, unixSeconds, type World } from '../world.js';
import { addressOf, applyMarkup, SEND_FIELDS } from './addressing.js';
import { type Method, method } from './method.js';

/** Bot API, "Sending files": photos up to 10 MB, other files up to 50 MB. */
const MAX_PHOTO = 10 * 1024 * 1024;
const MAX_FILE = 50 * 1024 * 1024;
const MAX_ALBUM = 10;
const CAPTION_FIELDS = 'caption parse_mode caption_entities';

/** Each kind of file: the fields beside the usual ones, and the folder its files are in. */
const KINDS: Record<string, { fields: string; folder: string }> = {
  photo: { fields: 'show_caption_above_media has_spoiler', folder: 'photos' },
  document: { fields: 'thumbnail disable_content_type_detection', folder: 'documents' },
  video: {
    fields:
      'duration width height thumbnail cover start_timestamp show_caption_above_media has_spoiler supports_streaming',
    folder: 'videos',
  },
  animation: {
    fields: 'duration width height thumbnail show_caption_above_media has_spoiler',
    folder: 'animations',
  },
  audio: { fields: 'duration performer title thumbnail', folder: 'music' },
  voice: { fields: 'duration', folder: 'voice' },
};

export const sendFileMethods: Method[] = Object.entries(KINDS).map(([kind, { fields }]) =>
  method(
    `send${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    `${SEND_FIELDS} ${CAPTION_FIELDS} ${kind} ${fields}`,
    (call, world) => {
      const caption = captionText(call);
      const file = givenFile(call, world, kind, call.text(kind));
      const { chat, markup, other } = addressOf(call, world);
      const message = addMessage(chat, {
        from: 'bot',
        date: unixSeconds(world),
        ...caption,
        buttons: applyMarkup(chat, markup),
        other: { ...other, [kind]: mediaJson(kind, file) },
      });
      deliver(world, call.method, chat, message, message.text, call.fields);
      return messageOf(world, chat, message);
    },
  ),
);

export const sendMediaGroup = method(
  'sendMediaGroup',
  SEND_FIELDS.replace(' reply_markup', ' media'),
  (call, world) => {
    const album = albumItems(call);
    const items = album.map((item) => {
      const itemCall = new Call(call.method, item, call.uploads);
      const kind = itemCall.text('type');
      return {
        kind,
        caption: captionText(itemCall),
        file: givenFile(call, world, kind, itemCall.text('media')),
      };
    });
    const { chat, other } = addressOf(call, world);
    const group = world.random.digits(17);
    return items.map(({ kind, caption, file }) => {
      const message = addMessage(chat, {
        from: 'bot',
        date: unixSeconds(world),
        ...caption,
        buttons: null,
        other: { ...other, media_group_id: group, [kind]: mediaJson(kind, file) },
      });
      return accepted(world, call, chat, message);
    });
  },
);

function accepted(world: World, call: Call, chat: Chat, message: StoredMessage): Json {
  deliver(world, call.method, chat, message, message.text, call.fields);
  return messageOf(world, chat, message);
}

function albumItems(call: Call): Json[] {
  const media = call.structure('media', 'media');
  if (!Array.isArray(media)) throw badRequest('expected an Array of InputMedia');
  if (media.length === 0) throw badRequest('There are no messages to send');
  if (media.length > MAX_ALBUM) throw badRequest('Too many messages to send as an album');
  const items = media.map((item: unknown) => {
    if (!isJson(item)) throw badRequest("can't parse InputMedia: expected an Object");
    const type = String(item.type);
    if (!KINDS[type] || type === 'animation' || type === 'voice') {
      throw badRequest(`can't parse InputMedia: type "${type}" can't be used in sendMediaGroup`);
    }
    return item;
  });
  const families = new Set(
    items.map(({ type }) => (type === 'document' || type === 'audio' ? type : 'visual')),
  );
  if (families.size > 1) throw badRequest("Document can't be mixed with other media types");
  return items;
}

/** The file named by an upload, an `attach://` address or a file_id; throws an ApiError 400. */
function givenFile(call: Call, world: World, kind: string, reference: string): StoredFile {
  const upload = call.uploads.get(reference.startsWith('attach://') ? reference.slice(9) : kind);
  if (!upload && reference === '') throw badRequest(`there is no ${kind} in the request`);
  if (!upload) return knownFile(world, reference);
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  if (upload.bytes.length > MAX_FILE) throw new ApiError(413, 'Request Entity Too Large');
  if (kind === 'photo' && upload.bytes.length > MAX_PHOTO) {
    throw badRequest(
      `file of size ${upload.bytes.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO} bytes`,
    );
  }
  return world.files.add(upload, KINDS[kind]?.folder ?? 'files');
}

/** The sandbox fetches nothing from the web, so an http address fails as an unreachable one does. */
function knownFile(world: World, reference: string): StoredFile {
  if (/^https?:\/\//i.test(reference)) throw badRequest('failed to get HTTP URL content');
  const file = world.files.byFileId(reference);
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
  return file;
}
