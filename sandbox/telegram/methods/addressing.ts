// Where a message goes: the chat, the message it answers, and the rate.

import type { Call } from '../call.js';
import { type Chat, requireWritable, visibleMessage } from '../chats.js';
import { badRequest } from '../errors.js';
import { type Markup, refuseUnknown, replyMarkup } from '../markup.js';
import type { StoredMessage } from '../message.js';
import { isJson, type Json } from '../wire.js';
import { messageOf, type World } from '../world.js';

/** The fields that all methods that send a message share. */
export const SEND_FIELDS =
  'business_connection_id chat_id message_thread_id direct_messages_topic_id ephemeral_message_parameters ' +
  'disable_notification protect_content allow_paid_broadcast suggested_post_parameters message_effect_id ' +
  'reply_parameters reply_markup';

const REPLY_FIELDS = new Set(
  'message_id chat_id allow_sending_without_reply quote quote_parse_mode quote_entities quote_position checklist_task_id poll_option_id'.split(
    ' ',
  ),
);
const PREVIEW_FIELDS = new Set(
  'is_disabled url prefer_small_media prefer_large_media show_above_text'.split(' '),
);

export interface Address {
  chat: Chat;
  markup: Markup;
  /** The parts of the Message that come from the address, such as `reply_to_message`. */
  other: Json;
}

/** Checks chat, reply, markup and rate of a send; throws an ApiError. */
export function addressOf(call: Call, world: World): Address {
  const markup = replyMarkup(call);
  checkLinkPreview(call);
  const chat = world.chats.named(call.text('chat_id'));
  requireWritable(chat);
  const other: Json = call.flag('protect_content') ? { has_protected_content: true } : {};
  Object.assign(other, topicOf(call, chat));
  const replied = repliedMessage(call, chat);
  if (replied) {
    const { reply_to_message: _nested, ...json } = messageOf(world, chat, replied);
    other.reply_to_message = json;
  }
  world.rates.take(chat.id);
  return { chat, markup, other };
}

/** The topic of a send, as the message carries it; one that is not there is refused. */
function topicOf(call: Call, chat: Chat): Json {
  const topic = call.integer('message_thread_id', 0);
  if (topic === 0) return {};
  if (!chat.topics.has(topic)) throw badRequest('message thread not found');
  return { message_thread_id: topic, is_topic_message: true };
}

export function checkLinkPreview(call: Call): void {
  const options = call.structure('link_preview_options', 'link preview options');
  if (options === undefined) return;
  if (!isJson(options)) throw badRequest('object expected as link preview options');
  refuseUnknown(options, PREVIEW_FIELDS, 'link_preview_options');
}

function repliedMessage(call: Call, chat: Chat): StoredMessage | undefined {
  const parameters = call.structure('reply_parameters', 'reply parameters');
  if (parameters === undefined) return undefined;
  if (!isJson(parameters)) throw badRequest('object expected as reply parameters');
  refuseUnknown(parameters, REPLY_FIELDS, 'reply_parameters');
  const message = visibleMessage(chat, Number(parameters.message_id));
  if (!message && parameters.allow_sending_without_reply !== true) {
    throw badRequest('message to be replied not found');
  }
  return message;
}

/** Puts the markup where it belongs: under the message, or in place of the person's keyboard. */
export function applyMarkup(chat: Chat, markup: Markup): StoredMessage['buttons'] {
  if (markup.kind === 'keyboard') chat.replyKeyboard = markup.rows;
  if (markup.kind === 'remove') chat.replyKeyboard = null;
  return markup.kind === 'inline' ? markup.rows : null;
}
