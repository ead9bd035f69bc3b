/** What a Telegram message holds besides text: its kind, its file, and the words and facts that it carries. Pure. */
import { z } from 'zod';
import type { SentContent, SentFile, SentKind } from '../../flows/event.js';

/** Text as people meant it: no NUL, no lone surrogates, at most Telegram's own limit. */
export const clean = (text: string): string => text.replaceAll('\u0000', '').slice(0, 4096).toWellFormed();

/** Fields of the Bot API's Message that hold something a person sends, most telling first: a GIF is also a document, a venue also a location. */
const CONTENT: Record<string, SentKind> = {
  passport_data: 'passport',
  photo: 'photo',
  live_photo: 'photo',
  video: 'video',
  animation: 'gif',
  audio: 'audio',
  voice: 'voice',
  video_note: 'note',
  document: 'file',
  sticker: 'sticker',
  dice: 'dice',
  contact: 'contact',
  venue: 'location',
  location: 'location',
  poll: 'poll',
  checklist: 'poll',
  invoice: 'money',
  successful_payment: 'money',
  refunded_payment: 'money',
  paid_media: 'money',
  gift: 'money',
  unique_gift: 'money',
  gift_upgrade_sent: 'money',
};

/** What Telegram itself reports in a chat; nobody expects a word about it. */
const SERVICE = new Set([
  'boost_added',
  'channel_chat_created',
  'chat_background_set',
  'chat_owner_changed',
  'chat_owner_left',
  'checklist_tasks_added',
  'checklist_tasks_done',
  'community_chat_added',
  'community_chat_joined',
  'community_chat_removed',
  'connected_website',
  'delete_chat_photo',
  'direct_message_price_changed',
  'forum_topic_closed',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_reopened',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
  'giveaway_completed',
  'giveaway_created',
  'group_chat_created',
  'left_chat_member',
  'managed_bot_created',
  'message_auto_delete_timer_changed',
  'migrate_from_chat_id',
  'migrate_to_chat_id',
  'new_chat_members',
  'new_chat_photo',
  'new_chat_title',
  'paid_message_price_changed',
  'pinned_message',
  'poll_option_added',
  'poll_option_deleted',
  'proximity_alert_triggered',
  'suggested_post_approval_failed',
  'suggested_post_approved',
  'suggested_post_declined',
  'suggested_post_paid',
  'suggested_post_refunded',
  'supergroup_chat_created',
  'video_chat_ended',
  'video_chat_participants_invited',
  'video_chat_scheduled',
  'video_chat_started',
  'write_access_allowed',
]);

export const isService = (message: Record<string, unknown>): boolean =>
  Object.keys(message).some((field) => SERVICE.has(field));

const File = z.object({
  file_id: z.string().min(1).max(300),
  file_unique_id: z.string().max(100).optional(),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.number().int().nonnegative().optional(),
});

const NAME_MAX = 120;

/** The name of a file as it can be shown: no folders, no lines, nothing that turns the direction of reading and so hides an ending. */
const named = (name: string): string =>
  clean(name)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/gu, '_')
    .slice(-NAME_MAX)
    .toWellFormed();

/** The largest of several sizes, which Telegram lists last. */
function fileOf(content: unknown): SentFile | null {
  const read = File.safeParse(Array.isArray(content) ? content.at(-1) : content);
  if (!read.success) return null;
  const {
    file_id: id,
    file_unique_id: unique,
    file_name: name,
    mime_type: mime,
    file_size: size,
  } = read.data;
  return {
    id,
    unique: unique ?? null,
    name: name ? named(name) : null,
    mime: mime ?? null,
    size: size ?? null,
  };
}

const Emoji = z.object({ emoji: z.string().max(40) });
const Place = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });
const Contact = z.object({
  phone_number: z.string().regex(/^\+?[\d ()/-]{3,30}$/),
  user_id: z.number().optional(),
});
const Venue = z.object({ location: Place, title: z.string(), address: z.string() });
const Poll = z.object({
  question: z.string().optional(),
  title: z.string().optional(),
  options: z.array(z.object({ text: z.string() })).optional(),
  tasks: z.array(z.object({ text: z.string() })).optional(),
});

const emojiOf = (content: unknown): string | null => {
  const read = Emoji.safeParse(content);
  return read.success ? clean(read.data.emoji) : null;
};

function placeOf(content: unknown): string | null {
  const read = Place.safeParse(content);
  return read.success ? `${read.data.latitude.toFixed(5)},${read.data.longitude.toFixed(5)}` : null;
}

const Linked = z.object({
  type: z.literal('text_link'),
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
  url: z.string().max(2000),
});
const LINKS = 20;

/** `text` with the addresses that stand hidden behind its words beside them: the team is to see where an offer leads. */
export function withLinks(text: string, entities: unknown): string {
  if (!Array.isArray(entities)) return text;
  const links = entities.slice(0, LINKS).flatMap((one: unknown) => {
    const read = Linked.safeParse(one);
    return read.success && read.data.offset + read.data.length <= text.length ? [read.data] : [];
  });
  return links
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((said, { offset, length, url }) => {
      const end = offset + length;
      return said.slice(offset, end) === url ? said : `${said.slice(0, end)} (${url})${said.slice(end)}`;
    }, text);
}

/** The words in a poll or a list of tasks, a line each. */
function pollWords(content: unknown): string {
  const read = Poll.safeParse(content);
  if (!read.success) return '';
  const { question, title, options = [], tasks = [] } = read.data;
  const said = [question, title, ...[...options, ...tasks].map(({ text }) => text)];
  return said.filter((line) => line !== undefined).join('\n');
}

const Gift = z.object({ text: z.string() });

/** The words that came with a present. */
function giftWords(content: unknown): string {
  const read = Gift.safeParse(content);
  return read.success ? read.data.text : '';
}

/** Fields of a rich message's blocks in which words may stand. */
const RICH = ['title', 'summary', 'text', 'caption', 'blocks', 'items', 'rows', 'cells', 'credit'];
const RICH_DEEP = 20;

/** The words of a rich message, a line for each block. */
export function richWords(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > RICH_DEEP) return '';
  if (Array.isArray(value)) {
    const plain = value.some((one) => typeof one === 'string');
    return value.map((one: unknown) => richWords(one, depth + 1)).join(plain ? '' : '\n');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const parts = RICH.map((name) => richWords(fields.get(name), depth + 1));
  return parts.filter((part) => part !== '').join('\n');
}

/** `words` are those that stand in the thing itself, such as the question of a poll. */
export type Content = SentContent & { words: string };

const FILES = new Set<SentKind>(['photo', 'video', 'file', 'voice', 'audio', 'note', 'gif']);

/**
 * What `message` holds besides text. A contact counts only when it is the sender's own: of others nothing is read.
 * @param from Telegram's id of the sender.
 */
export function contentOf(message: Record<string, unknown>, from: number | undefined): Content {
  const field = Object.keys(CONTENT).find((name) => message[name] !== undefined) ?? '';
  const kind = CONTENT[field] ?? 'other';
  const content = message[field];
  const plain: Content = { kind, words: '', detail: null, file: null };
  if (FILES.has(kind))
    return { ...plain, file: fileOf(field === 'live_photo' ? (message.photo ?? content) : content) };
  if (kind === 'sticker' || kind === 'dice') return { ...plain, detail: emojiOf(content) };
  if (kind === 'money') return { ...plain, words: giftWords(content) };
  if (kind === 'poll') return { ...plain, words: pollWords(content) };
  if (kind === 'location') {
    const venue = Venue.safeParse(content);
    if (!venue.success) return { ...plain, detail: placeOf(content) };
    const { location, title, address } = venue.data;
    return { ...plain, detail: placeOf(location), words: `${title}\n${address}` };
  }
  const contact = kind === 'contact' ? Contact.safeParse(content) : null;
  const own = contact?.success && from !== undefined && contact.data.user_id === from;
  return own ? { ...plain, kind: 'phone', detail: contact.data.phone_number } : plain;
}

const PASSPORT = 'passport_data';
/** Telegram's own objects are far flatter. */
const DEEPEST = 40;

const holdsPassport = (payload: unknown, depth = 0): boolean =>
  typeof payload === 'object' &&
  payload !== null &&
  depth < DEEPEST &&
  (PASSPORT in payload || Object.values(payload).some((value) => holdsPassport(value, depth + 1)));

/** The same payload without what must never be kept: the data of a Telegram Passport, wherever it stands. */
export function withoutPassport(payload: unknown): unknown {
  return holdsPassport(payload) ? cleared(payload) : payload;
}

function cleared(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  if (Array.isArray(payload)) return payload.map(cleared);
  const entries = Object.entries(payload).map(([name, value]: [string, unknown]) => [
    name,
    name === PASSPORT ? {} : cleared(value),
  ]);
  return Object.fromEntries(entries);
}
