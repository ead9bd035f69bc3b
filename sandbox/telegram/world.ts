// Everything the server knows, as the methods and the phones share it.

import type { BotProfile } from './bot-profile.js';
import type { Chat, Chats } from './chats.js';
import { chatJson } from './chats.js';
import type { Files } from './files.js';
import { messageJson, type StoredMessage } from './message.js';
import type { Presses } from './presses.js';
import type { UpdateQueue } from './queue.js';
import type { Random } from './random.js';
import type { Rates } from './rates.js';
import type { Webhook } from './webhook.js';
import type { Json, User } from './wire.js';

/** One accepted send, edit or deletion, also when its answer was lost. */
export interface Delivery {
  /** 1 for the first one. */
  n: number;
  method: string;
  chat_id: number;
  message_id: number;
  /** The plain text or caption after it; '' for a deletion. */
  text: string;
  /** Milliseconds of the sandbox's clock. */
  at: number;
  /** The fields of the call. */
  body: Json;
}

export interface World {
  readonly bot: User;
  readonly now: () => number;
  readonly random: Random;
  readonly chats: Chats;
  readonly updates: UpdateQueue;
  readonly webhook: Webhook;
  readonly rates: Rates;
  readonly files: Files;
  readonly presses: Presses;
  readonly profile: BotProfile;
  readonly deliveries: Delivery[];
  /** Tells the listeners that something visible changed in the chat. */
  readonly changed: (chatId: number) => void;
}

/** The sandbox's clock in whole Unix seconds, as the Bot API writes dates. */
export function unixSeconds(world: World): number {
  return Math.floor(world.now() / 1000);
}

/** The Message object of a message in a chat. */
export function messageOf(world: World, chat: Chat, message: StoredMessage): Json {
  return messageJson(
    message,
    chatJson(chat),
    message.from === 'bot' ? world.bot : (chat.person ?? world.bot),
  );
}

/** Notes what was accepted and tells the listeners. */
export function deliver(
  world: World,
  method: string,
  chat: Chat,
  message: StoredMessage,
  text: string,
  body: Json,
): void {
  chat.typingUntil = 0;
  world.deliveries.push({
    n: world.deliveries.length + 1,
    method,
    chat_id: chat.id,
    message_id: message.message_id,
    text,
    at: world.now(),
    body,
  });
  world.changed(chat.id);
}
