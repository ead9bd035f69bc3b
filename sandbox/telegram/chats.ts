// All chats of the bot: who may be written to, and every message with its edits and deletion.

import { badRequest, forbidden } from './errors.js';
import type { StoredMessage } from './message.js';
import type { Json, ReplyButton, User } from './wire.js';

/** `new`: the person never started the bot. `left`: the bot is not a member of the group. */
export type ChatState = 'new' | 'open' | 'blocked' | 'deactivated' | 'left';

export interface Chat {
  id: number;
  type: 'private' | 'group' | 'supergroup' | 'channel';
  /** The person of a private chat. */
  person: User | null;
  title?: string;
  state: ChatState;
  /** By message_id, in the order they came; the deleted ones are kept. */
  messages: Map<number, StoredMessage>;
  lastMessageId: number;
  /** Until when "typing" stands under the bot's name; milliseconds of the sandbox's clock. */
  typingUntil: number;
  /** The reply keyboard the person has in place of the letters. */
  replyKeyboard: ReplyButton[][] | null;
  /** The topics of the chat, by their message_thread_id. */
  topics: Set<number>;
}

export class Chats {
  private readonly byId = new Map<number, Chat>();
  private readonly lastMessageId: number;

  /** Message ids of every chat go on from `lastMessageId`. */
  constructor(lastMessageId: number) {
    this.lastMessageId = lastMessageId;
  }

  /** The chat of that id, or undefined. */
  get(id: number): Chat | undefined {
    return this.byId.get(id);
  }

  all(): Chat[] {
    return [...this.byId.values()];
  }

  clear(): void {
    this.byId.clear();
  }

  /** The private chat of a person, made when there is none. */
  withPerson(person: User): Chat {
    return this.byId.get(person.id) ?? this.add({ id: person.id, type: 'private', person, state: 'new' });
  }

  /** A group or channel, as found in an injected update. */
  withGroup(id: number, type: Chat['type'], title: string): Chat {
    return this.byId.get(id) ?? this.add({ id, type, person: null, title, state: 'open' });
  }

  private add(start: Pick<Chat, 'id' | 'type' | 'person' | 'state' | 'title'>): Chat {
    const { lastMessageId } = this;
    const empty = { messages: new Map(), typingUntil: 0, replyKeyboard: null, topics: new Set<number>() };
    const chat = { ...start, ...empty, lastMessageId };
    this.byId.set(chat.id, chat);
    return chat;
  }

  /** The chat named by a `chat_id`; throws an ApiError 400 when there is none. */
  named(chatId: string): Chat {
    if (chatId === '') throw badRequest('chat_id is empty');
    const chat = chatId.startsWith('@') ? this.byUsername(chatId.slice(1)) : this.byId.get(Number(chatId));
    if (!chat) throw badRequest('chat not found');
    return chat;
  }

  private byUsername(username: string): Chat | undefined {
    return this.all().find((chat) => chat.type !== 'private' && chat.person?.username === username);
  }
}

/** Throws an ApiError 403 if the bot may not write into the chat. */
export function requireWritable(chat: Chat): void {
  if (chat.state === 'new') throw forbidden("bot can't initiate conversation with a user");
  if (chat.state === 'blocked') throw forbidden('bot was blocked by the user');
  if (chat.state === 'deactivated') throw forbidden('user is deactivated');
  if (chat.state === 'left') throw forbidden(`bot is not a member of the ${chat.type} chat`);
}

/** The message, or undefined when it never was or is deleted. */
export function visibleMessage(chat: Chat, messageId: number): StoredMessage | undefined {
  const message = chat.messages.get(messageId);
  return message && !message.deleted ? message : undefined;
}

/** Adds a message under the chat's next message_id. */
export function addMessage(
  chat: Chat,
  message: Omit<StoredMessage, 'message_id' | 'deleted' | 'earlier' | 'reactions'>,
): StoredMessage {
  const stored = { ...message, message_id: ++chat.lastMessageId, deleted: false, earlier: [], reactions: [] };
  chat.messages.set(stored.message_id, stored);
  return stored;
}

/** The Bot API's Chat object. */
export function chatJson(chat: Chat): Json {
  if (!chat.person) return { id: chat.id, title: chat.title ?? '', type: chat.type };
  const { first_name, last_name, username } = chat.person;
  return {
    id: chat.id,
    first_name,
    ...(last_name !== undefined ? { last_name } : {}),
    ...(username !== undefined ? { username } : {}),
    type: 'private',
  };
}
