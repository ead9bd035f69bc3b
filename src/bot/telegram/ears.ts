/** Reduces a raw Telegram update to an event. Pure; whatever is malformed or none of ours is null. */
import { z } from 'zod';
import type { Around, Event, SentContent } from '../../flows/event.js';
import { clean, contentOf, isService, richWords, withLinks } from './content.js';

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
const Topic = z.object({ message_thread_id: z.number().int().positive(), is_topic_message: z.literal(true) });
const Press = z.object({
  id: z.string(),
  from: From,
  data: z.string().optional(),
  message: z.unknown().optional(),
});
const Membership = z.object({ chat: Chat, from: From, new_chat_member: z.object({ status: z.string() }) });
const Reaction = z.object({
  chat: Chat,
  message_id: z.number(),
  user: From,
  new_reaction: z.array(z.looseObject({ type: z.string(), emoji: z.string().max(40).optional() })),
});
const Replied = z.object({ message_id: z.number() });

const Update = z.object({
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
  channel_post: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
  message_reaction: z.unknown().optional(),
});

const isPrivate = ({ chat, from }: Pick<Message, 'chat' | 'from'>): boolean =>
  chat.type === 'private' && from?.is_bot !== true;

const GROUPS = new Set(['group', 'supergroup', 'channel']);

/** Something said in a group or channel. What Telegram itself reports there needs no answer; that the bot came is told apart. */
function ofGroup(message: Message): Event | null {
  if (!GROUPS.has(message.chat.type) || message.chat.id >= 0 || isService(message)) return null;
  const where = { chat: String(message.chat.id), languageTag: message.from?.language_code };
  return { type: 'group.heard', ...where, joined: false };
}

/** Most messages have none of these; to look first is much cheaper than a check that fails. */
const has = (message: unknown, field: string): boolean =>
  typeof message === 'object' && message !== null && field in message;

function topicOf(message: unknown): string | null {
  if (!has(message, 'message_thread_id')) return null;
  const read = Topic.safeParse(message);
  return read.success ? String(read.data.message_thread_id) : null;
}

function aroundOf(message: Message): Around {
  const { reply_to_message: answered } = message;
  const replied = answered === undefined ? null : Replied.safeParse(answered);
  return {
    forwarded: message.forward_origin !== undefined || message.forward_date !== undefined,
    repliesTo: replied?.success ? String(replied.data.message_id) : null,
  };
}

const Quoting = z.object({ external_reply: z.unknown(), quote: z.object({ text: z.string() }) });

/** Words of another chat that the person has put above their own, marked as mail programs do. */
function quoted(message: Message): string {
  if (!has(message, 'external_reply')) return '';
  const read = Quoting.safeParse(message);
  if (!read.success || read.data.external_reply === undefined) return '';
  return read.data.quote.text.replace(/^/gm, '> ');
}

/** What a message says in words, and what it holds besides; `content` is null for a text, the whole null for a report of Telegram. */
function said(message: Message): { words: string; content: SentContent | null } | null {
  const lines = (...parts: string[]) => clean(parts.filter((one) => one.trim() !== '').join('\n'));
  const text = withLinks(message.text ?? richWords(message.rich_message), message.entities);
  if (clean(text).trim() !== '') return { words: lines(quoted(message), text), content: null };
  if (isService(message)) return null;
  const { words, ...content } = contentOf(message, message.from?.id);
  const caption = withLinks(message.caption ?? '', message.caption_entities);
  return { words: lines(quoted(message), caption, words), content };
}

function ofMessage(raw: unknown): Event | null {
  const read = Message.safeParse(raw);
  if (!read.success) return null;
  const message = read.data;
  if (!isPrivate(message)) return ofGroup(message);
  const topic = topicOf(message);
  const from = { chat: String(message.chat.id), languageTag: message.from?.language_code, topic };
  const messageId = String(message.message_id);
  const around = aroundOf(message);
  const { words, content } = said(message) ?? {};
  if (words === undefined) return null;
  if (!content) return { type: 'person.wrote', ...from, ...around, messageId, text: words };
  return { type: 'person.sent', ...from, ...around, ...content, messageId, caption: words };
}

function ofEdit(raw: unknown): Event | null {
  const read = Message.safeParse(raw);
  if (!read.success || !isPrivate(read.data)) return null;
  const { chat, from, message_id: id } = read.data;
  const { words, content } = said(read.data) ?? {};
  if (words === undefined || content === undefined) return null;
  const holds = content !== null && (content.file !== null || content.detail !== null);
  if (words.trim() === '' && !holds) return null;
  const where = { chat: String(chat.id), languageTag: from?.language_code };
  return { type: 'person.edited', ...where, messageId: String(id), text: words, content };
}

function ofReaction(raw: unknown): Event | null {
  const read = Reaction.safeParse(raw);
  if (!read.success || read.data.chat.type !== 'private' || read.data.user.is_bot) return null;
  const { chat, message_id: id, user, new_reaction: now } = read.data;
  const emoji = now.find(({ type }) => type === 'emoji')?.emoji;
  const where = { chat: String(chat.id), languageTag: user.language_code };
  return { type: 'person.reacted', ...where, messageId: String(id), emoji: emoji ? clean(emoji) : null };
}

function ofPress(raw: unknown): Event | null {
  const read = Press.safeParse(raw);
  if (!read.success || read.data.from.is_bot) return null;
  const { id, from, data, message } = read.data;
  // Presses come from private chats only, whose id is the person's.
  const where = { chat: String(from.id), languageTag: from.language_code, topic: topicOf(message) };
  return { type: 'person.pressed', ...where, token: data ?? '', callbackId: id };
}

function ofMembership(raw: unknown): Event | null {
  const read = Membership.safeParse(raw);
  if (!read.success) return null;
  const { chat, from, new_chat_member: member } = read.data;
  const where = { chat: String(chat.id), languageTag: from.language_code };
  const out = ['kicked', 'left'].includes(member.status);
  if (chat.type === 'private') return { type: out ? 'person.blocked' : 'person.unblocked', ...where };
  const isGroup = GROUPS.has(chat.type) && chat.id < 0;
  return isGroup && !out ? { type: 'group.heard', ...where, joined: true } : null;
}

export function telegramEvent(payload: unknown): Event | null {
  const update = Update.safeParse(payload);
  if (!update.success) return null;
  const { message, edited_message, channel_post, callback_query, my_chat_member, message_reaction } =
    update.data;
  if (message !== undefined) return ofMessage(message);
  if (edited_message !== undefined) return ofEdit(edited_message);
  if (channel_post !== undefined) return ofMessage(channel_post);
  if (callback_query !== undefined) return ofPress(callback_query);
  if (message_reaction !== undefined) return ofReaction(message_reaction);
  return my_chat_member === undefined ? null : ofMembership(my_chat_member);
}

/** What we ask Telegram to tell us; given in full at every start. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'my_chat_member',
  'message_reaction',
] as const;

const Id = z.object({ update_id: z.number() });

/** The id by which a repeat of this update is known; null for what is no update. */
export function updateId(payload: unknown): number | null {
  const read = Id.safeParse(payload);
  return read.success ? read.data.update_id : null;
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;

/** Whose update this is: the chat, whose id is the person's own where only they are told; null for what we do not know. */
export function laneOf(payload: unknown): string | null {
  // Every update comes by here before it is recorded, where each check would be paid twice.
  for (const kind of ALLOWED_UPDATES) {
    const told = fieldOf(payload, kind);
    if (told === undefined) continue;
    const id = fieldOf(fieldOf(told, 'chat') ?? fieldOf(told, 'from'), 'id');
    return typeof id === 'number' ? String(id) : null;
  }
  return null;
}

/** The press in this update, which Telegram wants answered. */
export function pressId(payload: unknown): string | null {
  if (!has(payload, 'callback_query')) return null;
  const update = Update.safeParse(payload);
  const press = Press.safeParse(update.success ? update.data.callback_query : null);
  return press.success ? press.data.id : null;
}
