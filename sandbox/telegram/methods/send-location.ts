// sendLocation, without live locations.

import { addMessage } from '../chats.js';
import { badRequest } from '../errors.js';
import { deliver, messageOf, unixSeconds } from '../world.js';
import { addressOf, applyMarkup, SEND_FIELDS } from './addressing.js';
import { method } from './method.js';

function degrees(text: string, most: number): number {
  const value = text === '' ? Number.NaN : Number(text);
  if (!(Math.abs(value) <= most)) throw badRequest('Bad Request: invalid coordinates specified');
  return value;
}

export const sendLocation = method(
  'sendLocation',
  `${SEND_FIELDS} latitude longitude horizontal_accuracy`,
  (call, world) => {
    const latitude = degrees(call.text('latitude'), 90);
    const longitude = degrees(call.text('longitude'), 180);
    const { chat, markup, other } = addressOf(call, world);
    const message = addMessage(chat, {
      from: 'bot',
      date: unixSeconds(world),
      text: '',
      entities: [],
      buttons: applyMarkup(chat, markup),
      other: { ...other, location: { latitude, longitude } },
    });
    deliver(world, call.method, chat, message, message.text, call.fields);
    return messageOf(world, chat, message);
  },
);
