// deleteMessage and deleteMessages.

import type { Call } from '../call.js';
import { type Chat, visibleMessage } from '../chats.js';
import { badRequest } from '../errors.js';
import type { StoredMessage } from '../message.js';
import { deliver, unixSeconds, type World } from '../world.js';
import { method } from './method.js';

/** Bot API, deleteMessage: only messages younger than 48 hours. */
const MAX_AGE_SECONDS = 48 * 3600;
const MAX_MESSAGES = 100;

export const deleteMessage = method('deleteMessage', 'chat_id message_id', (call, world) => {
  const chat = world.chats.named(call.text('chat_id'));
  const message = visibleMessage(chat, call.integer('message_id', 0));
  if (!message) throw badRequest('message to delete not found');
  if (!isYoung(message, world)) throw badRequest("message can't be deleted for everyone");
  remove(call, world, chat, message);
  return true;
});

/** Messages that are not found or too old are skipped. */
export const deleteMessages = method('deleteMessages', 'chat_id message_ids', (call, world) => {
  const ids = call.structure('message_ids', 'message identifiers');
  if (ids === undefined) throw badRequest('message identifiers are not specified');
  if (!Array.isArray(ids)) throw badRequest('expected an Array of message identifiers');
  if (ids.length > MAX_MESSAGES) throw badRequest('too many message identifiers specified');
  if (ids.length === 0) throw badRequest('message identifiers are not specified');
  const chat = world.chats.named(call.text('chat_id'));
  for (const id of ids) {
    const message = visibleMessage(chat, Number(id));
    if (message && isYoung(message, world)) remove(call, world, chat, message);
  }
  return true;
});

function isYoung(message: StoredMessage, world: World): boolean {
  return unixSeconds(world) - message.date < MAX_AGE_SECONDS;
}

function remove(call: Call, world: World, chat: Chat, message: StoredMessage): void {
  message.deleted = true;
  deliver(world, call.method, chat, message, '', call.fields);
}
