// A person with a phone: writes, presses, blocks, and sees the chat with the bot.

import type { EventEmitter } from 'node:events';
import type { BotCommand } from './bot-profile.js';
import { addMessage, type Chat, type ChatState, chatJson, visibleMessage } from './chats.js';
import { mediaJson } from './files.js';
import { type ChatMessage, isMedia, messageView, type StoredMessage } from './message.js';
import type { PressAnswer } from './presses.js';
import { transcript } from './transcript.js';
import type { InlineButton, Json, MessageEntity, ReplyButton } from './wire.js';
import { messageOf, unixSeconds, type World } from './world.js';

const PATIENCE_MS = 5000;
const PRIVATE = { type: 'default' };

/** A press on its way: resolves with what the bot answers, rejects after 5 s (or `ms`) without an answer. */
export interface PressHandle {
  answered(ms?: number): Promise<PressAnswer>;
}

export class Phone {
  readonly id: number;
  private readonly world: World;
  private readonly events: EventEmitter;
  private readonly chat: Chat;

  constructor(world: World, events: EventEmitter, chat: Chat) {
    this.id = chat.id;
    this.world = world;
    this.events = events;
    this.chat = chat;
  }

  /** Lets the bot write, as if the person had started it long ago; sends no update. */
  open(): void {
    this.chat.state = 'open';
  }

  /** Sends a text message, with further fields of the Message object; returns its message_id. */
  write(text: string, extra: Json = {}): number {
    return this.sendRaw({ text, ...commandEntities(text), ...extra });
  }

  /** Writes in a topic of the private chat, which is there from then on. */
  writeInTopic(text: string, topic: number): number {
    this.chat.topics.add(topic);
    return this.write(text, { message_thread_id: topic, is_topic_message: true });
  }

  /** Deletes a topic: what is sent there is refused from now on. */
  dropTopic(topic: number): void {
    this.chat.topics.delete(topic);
  }

  /** Answers one message of the chat; throws if it is not there. */
  reply(text: string, message_id: number): number {
    const message = visibleMessage(this.chat, message_id);
    if (!message) throw new Error(`${this.name()} sees no message ${message_id}`);
    return this.write(text, { reply_to_message: messageOf(this.world, this.chat, message) });
  }

  /** Sends a command such as `/start` or `start abc`. */
  command(text: string): number {
    return this.write(text.startsWith('/') ? text : `/${text}`);
  }

  /** Sends a message with these fields of the Bot API's Message object; returns its message_id. */
  sendRaw(fields: Json): number {
    this.requireUsable();
    this.chat.state = 'open';
    const { text, caption, entities, caption_entities, ...other } = fields;
    const message = addMessage(this.chat, {
      from: 'person',
      date: unixSeconds(this.world),
      text: String(text ?? caption ?? ''),
      entities: (entities ?? caption_entities ?? []) as MessageEntity[],
      buttons: null,
      other,
    });
    this.offer('message', messageOf(this.world, this.chat, message));
    return message.message_id;
  }

  /** Sends a file that the bot can get with getFile; `kind` is e.g. `photo` or `document`. */
  sendFile(kind: string, file: { name: string; type: string; bytes: Uint8Array }, extra: Json = {}): number {
    const upload = { name: file.name, type: file.type, bytes: Buffer.from(file.bytes) };
    const stored = this.world.files.add(upload, `${kind}s`);
    return this.sendRaw({ [kind]: mediaJson(kind, stored), ...extra });
  }

  /** Shares the person's own contact, as the button with request_contact does. */
  shareContact(phone_number: string): number {
    const { first_name, last_name } = this.person();
    const name = { first_name, ...(last_name !== undefined ? { last_name } : {}) };
    return this.sendRaw({ contact: { phone_number, ...name, user_id: this.id } });
  }

  /** Changes the text of a message of one's own. */
  edit(message_id: number, text: string): void {
    this.requireUsable();
    const message = this.ownMessage(message_id);
    message.earlier.push(message.text);
    const entities = commandEntities(text).entities ?? [];
    Object.assign(message, { text, entities, edit_date: unixSeconds(this.world) });
    this.offer('edited_message', messageOf(this.world, this.chat, message));
  }

  /** Puts another file in the place of the one in a message of one's own; its caption stays unless another is given. */
  replaceFile(
    message_id: number,
    kind: string,
    file: { name: string; type: string; bytes: Uint8Array },
    caption?: string,
  ): void {
    const upload = { name: file.name, type: file.type, bytes: Buffer.from(file.bytes) };
    const stored = this.world.files.add(upload, `${kind}s`);
    this.change(message_id, { [kind]: mediaJson(kind, stored) }, caption);
  }

  /** Changes what a message of one's own holds besides words, as a live location does when it moves. */
  change(message_id: number, fields: Json, caption?: string): void {
    this.requireUsable();
    const message = this.ownMessage(message_id);
    const rest = Object.entries(message.other).filter(([field]) => !isMedia(field));
    message.other = { ...Object.fromEntries(rest), ...fields };
    message.edit_date = unixSeconds(this.world);
    if (caption !== undefined) Object.assign(message, { text: caption, entities: [] });
    this.offer('edited_message', messageOf(this.world, this.chat, message));
  }

  /** Reacts with an emoji to a message of the bot; nothing comes of it where the bot has not asked for reactions. */
  react(message_id: number, emoji: string): void {
    this.requireUsable();
    const message = visibleMessage(this.chat, message_id);
    if (message?.from !== 'bot') throw new Error(`${this.name()} sees no message ${message_id} of the bot`);
    const old_reaction = message.reaction === undefined ? [] : [{ type: 'emoji', emoji: message.reaction }];
    const new_reaction = [{ type: 'emoji', emoji }];
    message.reaction = emoji;
    const where = { chat: chatJson(this.chat), message_id, user: this.person() };
    this.offer('message_reaction', {
      ...where,
      date: unixSeconds(this.world),
      old_reaction,
      new_reaction,
    });
  }

  /** Deletes a message of one's own on both sides; the Bot API tells a bot nothing of it. */
  delete(message_id: number): void {
    this.ownMessage(message_id).deleted = true;
    this.world.changed(this.id);
  }

  /** Presses the newest visible button with that label; throws if there is none. */
  press(label: string | RegExp, options: { message_id?: number } = {}): PressHandle {
    const fits = (text: string): boolean => (typeof label === 'string' ? text === label : label.test(text));
    for (const message of this.visible().reverse()) {
      if (options.message_id !== undefined && message.message_id !== options.message_id) continue;
      const button = message.buttons?.flat().find(({ text }) => fits(text));
      if (button) return this.pressButton(message, button);
    }
    throw new Error(`${this.name()} sees no button ${label}\n${transcript(this.messages())}`);
  }

  /** A press with any data, as a changed app could send it; the message may be gone. */
  pressData(data: string, message_id: number): PressHandle {
    this.requireUsable();
    const message = this.chat.messages.get(message_id);
    const shown =
      message && !message.deleted
        ? messageOf(this.world, this.chat, message)
        : { chat: chatJson(this.chat), message_id, date: 0 };
    const id = this.world.presses.start();
    const query = { id, from: this.person(), message: shown, chat_instance: `${this.id}`, data };
    this.world.updates.offer('callback_query', query, `user:${this.id}`);
    return { answered: (ms = PATIENCE_MS) => this.world.presses.answered(id, ms) };
  }

  private pressButton(message: StoredMessage, button: InlineButton): PressHandle {
    if (button.callback_data === undefined)
      throw new Error(`the button "${button.text}" sends nothing to the bot`);
    return this.pressData(button.callback_data, message.message_id);
  }

  /** Blocks the bot: it gets a my_chat_member update and 403 from then on. */
  block(): void {
    this.changeMembership('member', 'kicked', 'blocked');
  }

  hasBlocked(): boolean {
    return this.chat.state === 'blocked';
  }

  unblock(): void {
    this.changeMembership('kicked', 'member', 'open');
  }

  /** The account is gone: no update, 403 from then on. */
  deactivate(): void {
    this.chat.state = 'deactivated';
  }

  /** Everything now visible in the chat, in order. */
  messages(): ChatMessage[] {
    return this.visible().map(messageView);
  }

  /** The bot's newest visible message; throws if there is none. */
  last(): ChatMessage {
    const message = this.visible().findLast(({ from }) => from === 'bot');
    if (!message) throw new Error(`${this.name()} has no message from the bot`);
    return messageView(message);
  }

  /** The labels under a message, or under the newest message of the bot. */
  buttons(message: ChatMessage = this.last()): string[] {
    return message.keyboard?.flat().map(({ text }) => text) ?? [];
  }

  /** Whether "typing" stands under the bot's name now. */
  isTyping(): boolean {
    return this.chat.typingUntil > this.world.now();
  }

  /** What the menu of commands offers in the person's language. */
  commands(): BotCommand[] {
    const { profile } = this.world;
    const inLanguage = profile.getCommands(PRIVATE, this.person().language_code ?? '');
    return inLanguage.length > 0 ? inLanguage : profile.getCommands(PRIVATE, '');
  }

  /** What the person has in place of the letters. */
  replyKeyboard(): ReplyButton[][] | null {
    return this.chat.replyKeyboard;
  }

  /** Resolves when the predicate holds; after `ms` (5 s) it rejects with a transcript of the chat. */
  wait(predicate: (messages: ChatMessage[]) => boolean, ms = PATIENCE_MS): Promise<ChatMessage[]> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        this.events.off('change', onChange);
        finish();
      };
      const look = (): void => {
        try {
          const messages = this.messages();
          if (predicate(messages)) settle(() => resolve(messages));
        } catch (error) {
          settle(() => reject(error));
        }
      };
      const onChange = (chatId: number): void => {
        if (chatId === this.id) look();
      };
      const timer = setTimeout(() => {
        const seen = transcript(this.messages());
        settle(() => reject(new Error(`${this.name()} waited ${ms} ms in vain\n${seen}`)));
      }, ms);
      this.events.on('change', onChange);
      look();
    });
  }

  private ownMessage(message_id: number): StoredMessage {
    const message = visibleMessage(this.chat, message_id);
    if (message?.from !== 'person') throw new Error(`${this.name()} has no own message ${message_id}`);
    return message;
  }

  private visible(): StoredMessage[] {
    return [...this.chat.messages.values()].filter(({ deleted }) => !deleted);
  }

  private offer(type: string, value: Json): void {
    this.world.updates.offer(type, value, `chat:${this.id}`);
    this.world.changed(this.id);
  }

  private changeMembership(before: string, after: string, state: ChatState): void {
    this.chat.state = state;
    const member = (status: string): Json => ({
      user: this.world.bot,
      status,
      ...(status === 'kicked' ? { until_date: 0 } : {}),
    });
    this.offer('my_chat_member', {
      chat: chatJson(this.chat),
      from: this.person(),
      date: unixSeconds(this.world),
      old_chat_member: member(before),
      new_chat_member: member(after),
    });
  }

  private requireUsable(): void {
    if (this.chat.state === 'blocked') throw new Error(`${this.name()} has blocked the bot`);
    if (this.chat.state === 'deactivated') throw new Error(`${this.name()} has no account any more`);
  }

  private person(): NonNullable<Chat['person']> {
    if (!this.chat.person) throw new Error(`the chat ${this.id} is not private`);
    return this.chat.person;
  }

  private name(): string {
    return `${this.person().first_name} (${this.id})`;
  }
}

/** Telegram itself marks the commands in a text. */
function commandEntities(text: string): { entities?: MessageEntity[] } {
  const entities = [...text.matchAll(/(?<![^\s])\/[A-Za-z0-9_]{1,32}(?:@\w+)?/g)].map((match) => ({
    type: 'bot_command',
    offset: match.index,
    length: match[0].length,
  }));
  return entities.length > 0 ? { entities } : {};
}
