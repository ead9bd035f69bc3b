// sendMessage.

import { addMessage } from '../chats.js';
import { messageText } from '../text.js';
import { deliver, messageOf, unixSeconds } from '../world.js';
import { addressOf, applyMarkup, SEND_FIELDS } from './addressing.js';
import { method } from './method.js';

export const sendMessage = method(
  'sendMessage',
  `${SEND_FIELDS} text parse_mode entities link_preview_options`,
  (call, world) => {
    const text = messageText(call);
    const { chat, markup, other } = addressOf(call, world);
    const message = addMessage(chat, {
      from: 'bot',
      date: unixSeconds(world),
      ...text,
      buttons: applyMarkup(chat, markup),
      other,
    });
    deliver(world, call.method, chat, message, message.text, call.fields);
    return messageOf(world, chat, message);
  },
);
