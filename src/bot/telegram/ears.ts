/** Reduces a raw Telegram update to an event. Pure; whatever is malformed or none of ours is null. */
import { z } from 'zod';
import type { Event } from '../../flows/event.js';

const From = z.object({
  id: z.number(),
  language_code: z.string().optional(),
  is_bot: z.boolean().optional(),
});
const Chat = z.object({ id: z.number(), type: z.string() });
const Message = z.looseObject({
  message_id: z.number(),
  chat: Chat,
  from: From.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
});
type Message = z.infer<typeof Message>;
const Press = z.object({ id: z.string(), from: From, data: z.string().optional() });
const Membership = z.object({ chat: Chat, from: From, new_chat_member: z.object({ status: z.string() }) });

const Update = z.object({
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
});

/** What a message can be other than text, most telling first. */
const KINDS = [
  'photo',
  'video',
  'animation',
  'audio',
  'voice',
  'video_note',
  'document',
  'sticker',
  'contact',
  'location',
  'venue',
  'poll',
  'dice',
  'story',
  'game',
  'paid_media',
  'checklist',
] as const;

const File = z.object({ file_id: z.string() });

function fileOf(content: unknown): string | null {
  const one = Array.isArray(content) ? content.at(-1) : content;
  const file = File.safeParse(one);
  return file.success ? file.data.file_id : null;
}

/** Text as people meant it: no NUL, no lone surrogates, at most Telegram's own limit. */
function clean(text: string): string {
  return text.replaceAll('\u0000', '').slice(0, 4096).toWellFormed();
}

const isPrivate = ({ chat, from }: Pick<Message, 'chat' | 'from'>): boolean =>
  chat.type === 'private' && from?.is_bot !== true;

function ofMessage(raw: unknown): Event | null {
  const read = Message.safeParse(raw);
  if (!read.success || !isPrivate(read.data)) return null;
  const message = read.data;
  const from = { chat: String(message.chat.id), languageTag: message.from?.language_code };
  const messageId = String(message.message_id);
  const text = clean(message.text ?? '');
  if (text.trim() !== '') return { type: 'person.wrote', ...from, messageId, text };
  const kind = KINDS.find((name) => message[name] !== undefined);
  if (!kind) return null;
  const caption = clean(message.caption ?? '');
  return { type: 'person.sent', ...from, messageId, kind, caption, file: fileOf(message[kind]) };
}

function ofEdit(raw: unknown): Event | null {
  const read = Message.safeParse(raw);
  if (!read.success || !isPrivate(read.data)) return null;
  const { chat, from, message_id: id, text, caption } = read.data;
  const words = clean(text ?? caption ?? '');
  if (words.trim() === '') return null;
  const where = { chat: String(chat.id), languageTag: from?.language_code };
  return { type: 'person.edited', ...where, messageId: String(id), text: words };
}

function ofPress(raw: unknown): Event | null {
  const read = Press.safeParse(raw);
  if (!read.success || read.data.from.is_bot) return null;
  const { id, from, data } = read.data;
  // Presses come from private chats only, whose id is the person's.
  const where = { chat: String(from.id), languageTag: from.language_code };
  return { type: 'person.pressed', ...where, token: data ?? '', callbackId: id };
}

function ofMembership(raw: unknown): Event | null {
  const read = Membership.safeParse(raw);
  if (!read.success || read.data.chat.type !== 'private') return null;
  const where = { chat: String(read.data.chat.id), languageTag: read.data.from.language_code };
  const out = ['kicked', 'left'].includes(read.data.new_chat_member.status);
  return { type: out ? 'person.blocked' : 'person.unblocked', ...where };
}

export function telegramEvent(payload: unknown): Event | null {
  const update = Update.safeParse(payload);
  if (!update.success) return null;
  const { message, edited_message, callback_query, my_chat_member } = update.data;
  if (message !== undefined) return ofMessage(message);
  if (edited_message !== undefined) return ofEdit(edited_message);
  if (callback_query !== undefined) return ofPress(callback_query);
  return my_chat_member === undefined ? null : ofMembership(my_chat_member);
}

/** What we ask Telegram to tell us; given in full at every start. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

const Id = z.object({ update_id: z.number() });

/** The id by which a repeat of this update is known; null for what is no update. */
export function updateId(payload: unknown): number | null {
  const read = Id.safeParse(payload);
  return read.success ? read.data.update_id : null;
}

/** The press in this update, which Telegram wants answered. */
export function pressId(payload: unknown): string | null {
  const update = Update.safeParse(payload);
  const press = Press.safeParse(update.success ? update.data.callback_query : null);
  return press.success ? press.data.id : null;
}
