// getChat, leaveChat, sendChatAction, setMessageReaction and getFile.

import type { Call } from '../call.js';
import { chatJson, requireWritable, visibleMessage } from '../chats.js';
import { badRequest } from '../errors.js';
import { isJson, type Json } from '../wire.js';
import { deliver } from '../world.js';
import { method } from './method.js';

const ACTIONS = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  ),
);

/** Bot API, sendChatAction: the status is set for 5 seconds or less, until a message from the bot arrives. */
const ACTION_MS = 5000;

/** Bot API, ReactionTypeEmoji. */
const REACTIONS = new Set(
  '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'.split(
    ' ',
  ),
);

export const getChat = method('getChat', 'chat_id', (call, world) => {
  const chat = world.chats.named(call.text('chat_id'));
  return { ...chatJson(chat), accent_color_id: chat.id % 7, max_reaction_count: 11 };
});

export const leaveChat = method('leaveChat', 'chat_id', (call, world) => {
  const chat = world.chats.named(call.text('chat_id'));
  if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  requireWritable(chat);
  chat.state = 'left';
  world.changed(chat.id);
  return true;
});

export const sendChatAction = method(
  'sendChatAction',
  'business_connection_id chat_id message_thread_id action',
  (call, world) => {
    if (!ACTIONS.has(call.text('action').toLowerCase())) {
      throw badRequest('wrong parameter action in request');
    }
    const chat = world.chats.named(call.text('chat_id'));
    requireWritable(chat);
    chat.typingUntil = world.now() + ACTION_MS;
    world.changed(chat.id);
    return true;
  },
);

export const setMessageReaction = method(
  'setMessageReaction',
  'chat_id message_id reaction is_big',
  (call, world) => {
    const reactions = givenReactions(call);
    const chat = world.chats.named(call.text('chat_id'));
    requireWritable(chat);
    const message = visibleMessage(chat, call.integer('message_id', 0));
    if (!message) throw badRequest('message to react not found');
    message.reactions = reactions;
    deliver(world, call.method, chat, message, message.text, call.fields);
    return true;
  },
);

/** A bot may set at most one reaction. */
function givenReactions(call: Call): Json[] {
  const value = call.structure('reaction', 'reaction types') ?? [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of ReactionType');
  if (value.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  return value.map((reaction: unknown) => {
    if (!isJson(reaction)) throw badRequest("can't parse ReactionType: expected an Object");
    if (reaction.type !== 'emoji' || !REACTIONS.has(String(reaction.emoji))) {
      throw badRequest('REACTION_INVALID');
    }
    return reaction;
  });
}

export const getFile = method('getFile', 'file_id', (call, world) =>
  world.files.describe(call.text('file_id')),
);
