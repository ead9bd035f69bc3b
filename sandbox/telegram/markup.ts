// reply_markup: what is under a message or in place of the keyboard, and which of it Telegram refuses.

import type { Call } from './call.js';
import { badRequest } from './errors.js';
import { checkLink } from './links.js';
import { type InlineButton, isJson, type Json, type ReplyButton } from './wire.js';

export type Markup =
  | { kind: 'none' }
  | { kind: 'inline'; rows: InlineButton[][] }
  | { kind: 'keyboard'; rows: ReplyButton[][] }
  | { kind: 'remove' }
  | { kind: 'force-reply' };

/** Bot API: callback_data has 1-64 bytes. */
const MAX_CALLBACK_DATA = 64;
const MAX_BUTTONS = 100;

const MARKUP_FIELDS = new Set(
  'inline_keyboard keyboard is_persistent resize_keyboard one_time_keyboard input_field_placeholder selective remove_keyboard force_reply'.split(
    ' ',
  ),
);
const INLINE_FIELDS = new Set(
  'text url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat switch_inline_query_chosen_chat copy_text callback_game pay icon_custom_emoji_id style'.split(
    ' ',
  ),
);
/** Fields that make a button do something, apart from `url` and `callback_data`. */
const OTHER_ACTIONS = [...INLINE_FIELDS].filter(
  (name) => !/^(text|url|callback_data|icon_|style)/.test(name),
);
const REPLY_FIELDS = new Set(
  'text request_users request_chat request_contact request_location request_poll web_app icon_custom_emoji_id style'.split(
    ' ',
  ),
);

/** The checked `reply_markup` of a call; throws an ApiError 400. */
export function replyMarkup(call: Call): Markup {
  const value = call.structure('reply_markup', 'reply keyboard markup');
  if (value === undefined) return { kind: 'none' };
  if (!isJson(value)) throw badRequest('object expected as reply markup');
  refuseUnknown(value, MARKUP_FIELDS, 'reply_markup');
  const keyboard = rowsOf(value, 'keyboard', 'Field "keyboard" must be an Array of Arrays');
  const inline = rowsOf(
    value,
    'inline_keyboard',
    'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  );
  if (keyboard.length > 0) return { kind: 'keyboard', rows: keyboard.map((row) => row.map(replyButton)) };
  if (inline.length > 0) return inlineKeyboard(inline);
  if (value.remove_keyboard === true) return { kind: 'remove' };
  if (value.force_reply === true) return { kind: 'force-reply' };
  return { kind: 'none' };
}

function rowsOf(markup: Json, field: string, complaint: string): unknown[][] {
  const rows = markup[field];
  if (rows === undefined || rows === null) return [];
  if (!Array.isArray(rows)) throw badRequest(`Field "${field}" must be of type Array`);
  return rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(complaint);
    return row;
  });
}

function inlineKeyboard(source: unknown[][]): Markup {
  const rows = source.map((row) => row.map(inlineButton)).filter((row) => row.length > 0);
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long');
  return rows.length > 0 ? { kind: 'inline', rows } : { kind: 'none' };
}

function inlineButton(value: unknown): InlineButton {
  const wrong = (what: string): Error => badRequest(`can't parse inline keyboard button: ${what}`);
  if (!isJson(value)) throw wrong('InlineKeyboardButton must be an Object');
  refuseUnknown(value, INLINE_FIELDS, 'InlineKeyboardButton');
  const { text, url, callback_data: data } = value;
  for (const [name, field] of Object.entries({ text, url, callback_data: data })) {
    if (field !== undefined && typeof field !== 'string') {
      throw wrong(`Field "${name}" must be of type String`);
    }
  }
  if (typeof text !== 'string') throw wrong('Can\'t find field "text"');
  if (!url && !data && !OTHER_ACTIONS.some((name) => value[name] !== undefined)) {
    throw wrong('Text buttons are unallowed in the inline keyboard');
  }
  if (text.trim() === '') throw badRequest('Inline keyboard button text must be non-empty');
  if (typeof url === 'string' && url !== '') return { text, url: buttonLink(url) };
  if (typeof data === 'string' && Buffer.byteLength(data) > MAX_CALLBACK_DATA) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  return { ...value, text };
}

function buttonLink(url: string): string {
  const link = checkLink(url);
  if (!link.ok) throw badRequest(`Inline keyboard button URL '${url}' is invalid: ${link.why}`);
  return link.url;
}

function replyButton(value: unknown): ReplyButton {
  const wrong = (what: string): Error => badRequest(`can't parse keyboard button: ${what}`);
  const button = typeof value === 'string' ? { text: value } : value;
  if (!isJson(button)) throw wrong('KeyboardButton must be a String or an Object');
  refuseUnknown(button, REPLY_FIELDS, 'KeyboardButton');
  const { text } = button;
  if (typeof text !== 'string') throw wrong('Can\'t find field "text"');
  if (text.trim() === '') throw badRequest('Keyboard button text must be non-empty');
  return { ...button, text };
}

/** Stricter than the real server, which ignores unknown fields: here they are most likely a slip of ours. */
export function refuseUnknown(value: Json, known: ReadonlySet<string>, where: string): void {
  for (const name in value) {
    if (!known.has(name)) throw badRequest(`unknown field "${name}" in ${where}`);
  }
}
