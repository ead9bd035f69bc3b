// editMessageText, editMessageCaption and editMessageReplyMarkup.

import type { Call } from '../call.js';
import { type Chat, requireWritable, visibleMessage } from '../chats.js';
import { badRequest } from '../errors.js';
import { type Markup, replyMarkup } from '../markup.js';
import { hasMedia, isSameContent, type StoredMessage } from '../message.js';
import { captionText, type FormattedText, messageText } from '../text.js';
import { deliver, messageOf, unixSeconds, type World } from '../world.js';
import { checkLinkPreview } from './addressing.js';
import { method } from './method.js';

const EDIT_FIELDS = 'business_connection_id chat_id message_id inline_message_id reply_markup';

export const editMessageText = method(
  'editMessageText',
  `${EDIT_FIELDS} text parse_mode entities link_preview_options`,
  (call, world) => {
    const text = messageText(call);
    checkLinkPreview(call);
    const markup = replyMarkup(call);
    const { chat, message } = messageToEdit(call, world);
    if (hasMedia(message)) throw badRequest('there is no text in the message to edit');
    return edit(call, world, chat, message, text, markup);
  },
);

export const editMessageCaption = method(
  'editMessageCaption',
  `${EDIT_FIELDS} caption parse_mode caption_entities show_caption_above_media`,
  (call, world) => {
    const caption = captionText(call);
    const markup = replyMarkup(call);
    const { chat, message } = messageToEdit(call, world);
    if (!hasMedia(message)) throw badRequest('there is no caption in the message to edit');
    return edit(call, world, chat, message, caption, markup);
  },
);

export const editMessageReplyMarkup = method('editMessageReplyMarkup', EDIT_FIELDS, (call, world) => {
  const markup = replyMarkup(call);
  const { chat, message } = messageToEdit(call, world);
  const { text, entities, html } = message;
  const same: FormattedText = { text, entities, ...(html !== undefined ? { html } : {}) };
  return edit(call, world, chat, message, same, markup);
});

function messageToEdit(call: Call, world: World): { chat: Chat; message: StoredMessage } {
  const id = call.integer('message_id', 0);
  if (!call.has('chat_id') && id === 0) {
    if (call.has('inline_message_id')) throw badRequest('MESSAGE_ID_INVALID');
    throw badRequest('message identifier is not specified');
  }
  const chat = world.chats.named(call.text('chat_id'));
  requireWritable(chat);
  const message = visibleMessage(chat, id);
  if (!message) throw badRequest('message to edit not found');
  if (message.from !== 'bot') throw badRequest("message can't be edited");
  return { chat, message };
}

/** An edit without a reply_markup removes the buttons, as the real server does. */
function edit(
  call: Call,
  world: World,
  chat: Chat,
  message: StoredMessage,
  text: FormattedText,
  markup: Markup,
): unknown {
  if (markup.kind !== 'inline' && markup.kind !== 'none') throw badRequest('inline keyboard expected');
  const buttons = markup.kind === 'inline' ? markup.rows : null;
  if (isSameContent(message, text, buttons)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  world.rates.take(chat.id);
  if (message.text !== text.text) message.earlier.push(message.text);
  delete message.html;
  Object.assign(message, text, { buttons, edit_date: unixSeconds(world) });
  deliver(world, call.method, chat, message, message.text, call.fields);
  return messageOf(world, chat, message);
}
