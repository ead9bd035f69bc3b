// A message as this server keeps it, as the Bot API writes it, and as the person sees it.

import type { FormattedText } from './text.js';
import type { InlineButton, Json, MessageEntity, User } from './wire.js';

export interface StoredMessage {
  message_id: number;
  from: 'bot' | 'person';
  /** Unix seconds. */
  date: number;
  edit_date?: number;
  /** Of a file: its caption. */
  text: string;
  entities: MessageEntity[];
  html?: string;
  buttons: InlineButton[][] | null;
  /** Everything else of the Message object, such as `photo` or `reply_to_message`. */
  other: Json;
  deleted: boolean;
  /** What it said before each edit, oldest first. */
  earlier: string[];
  reactions: Json[];
  /** The emoji that the person has set under a message of the bot. */
  reaction?: string;
}

/** What the person has on the screen. */
export interface ChatMessage {
  message_id: number;
  from: 'bot' | 'person';
  text: string;
  html?: string;
  entities: MessageEntity[];
  keyboard: { text: string; callback_data?: string; url?: string }[][] | null;
  edited: boolean;
  /** Unix seconds. */
  date: number;
  /** `photo`, `document`, `contact` … as in the Bot API's Message. */
  other: Json;
  /** The bot's reactions. */
  reactions: Json[];
  /** The person's own reaction. */
  reaction?: string;
}

/** Where the text of a message is: a file has a caption. */
export function hasMedia(message: StoredMessage): boolean {
  return MEDIA.some((kind) => message.other[kind] !== undefined);
}

/** Whether a field of a message is a file, which another file can take the place of. */
export const isMedia = (field: string): boolean => MEDIA.includes(field);

const MEDIA = ['photo', 'document', 'video', 'audio', 'voice', 'animation', 'video_note', 'sticker'];

/** The Bot API's Message object. */
export function messageJson(message: StoredMessage, chat: Json, from: User): Json {
  const json: Json = { message_id: message.message_id, from, chat, date: message.date };
  if (message.edit_date !== undefined) json.edit_date = message.edit_date;
  Object.assign(json, message.other);
  if (message.text !== '') {
    const caption = hasMedia(message);
    json[caption ? 'caption' : 'text'] = message.text;
    if (message.entities.length > 0) json[caption ? 'caption_entities' : 'entities'] = message.entities;
  }
  if (message.buttons) json.reply_markup = { inline_keyboard: message.buttons };
  return json;
}

/** What the person sees of a message. */
export function messageView(message: StoredMessage): ChatMessage {
  return {
    message_id: message.message_id,
    from: message.from,
    text: message.text,
    ...(message.html !== undefined ? { html: message.html } : {}),
    entities: message.entities,
    keyboard: message.buttons?.map((row) => row.map(visibleButton)) ?? null,
    edited: message.edit_date !== undefined,
    date: message.date,
    other: message.other,
    reactions: message.reactions,
    ...(message.reaction !== undefined ? { reaction: message.reaction } : {}),
  };
}

function visibleButton({ text, callback_data, url }: InlineButton): {
  text: string;
  callback_data?: string;
  url?: string;
} {
  return {
    text,
    ...(callback_data !== undefined ? { callback_data } : {}),
    ...(url !== undefined ? { url } : {}),
  };
}

/** True if an edit would change nothing: the same text, entities and buttons. */
export function isSameContent(
  message: StoredMessage,
  text: FormattedText,
  buttons: InlineButton[][] | null,
): boolean {
  return (
    message.text === text.text &&
    JSON.stringify(message.entities) === JSON.stringify(text.entities) &&
    isSameKeyboard(message.buttons, buttons)
  );
}

export function isSameKeyboard(a: InlineButton[][] | null, b: InlineButton[][] | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
