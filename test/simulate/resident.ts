/** Somebody with a phone: raw updates of Telegram go in, messages come out, and buttons are known by what they do. */
import type { Language } from '../../src/words/language.js';
import type { Chance } from './chance.js';
import type { Delivered } from './post.js';
import type { Town } from './town.js';

/** What a button does, as it is stored with it. */
export type Does = { do: string } & Readonly<Record<string, unknown>>;
export type Button = { label: string; token: string; does: Does };
export type Message = { rowId: number; text: string; buttons: Button[] };

export class Resident {
  readonly town: Town;
  readonly chance: Chance;
  readonly chat: string;
  readonly language: Language;
  blocks = false;
  /** Told of each message that arrives. */
  onMessage: (message: Message) => void = () => undefined;
  #messages = 0;

  constructor(town: Town, { chat, language, chance }: { chat: string; language: Language; chance: Chance }) {
    this.town = town;
    this.chat = chat;
    this.language = language;
    this.chance = chance;
  }

  get #from() {
    return { id: Number(this.chat), is_bot: false, language_code: this.language };
  }

  get #chat() {
    return { id: Number(this.chat), type: 'private' };
  }

  #update(update: Record<string, unknown>): void {
    this.town.take('telegram', update, this.chat);
  }

  #message(content: Record<string, unknown>): void {
    this.#messages += 1;
    const date = Math.floor(this.town.now / 1000);
    this.#update({
      message: { message_id: this.#messages, date, chat: this.#chat, from: this.#from, ...content },
    });
  }

  writes(text: string): void {
    this.#message({ text });
  }

  /** Sends a picture; the platform's id of it is made up. */
  sendsPhoto(): void {
    const id = `photo-${this.chat}-${this.#messages}`;
    const size = { file_id: id, file_unique_id: id, width: 800, height: 600, file_size: 90_000 };
    this.#message({ photo: [size] });
  }

  presses({ token }: Pick<Button, 'token'>): void {
    const message = { message_id: 1, chat: this.#chat };
    this.#update({ callback_query: { id: '1', from: this.#from, data: token, message } });
  }

  setsBlocked(blocks: boolean): void {
    this.blocks = blocks;
    const status = blocks ? 'kicked' : 'member';
    this.#update({
      my_chat_member: { chat: this.#chat, from: this.#from, new_chat_member: { status } },
    });
  }

  /** Who they are to the service; undefined before they have written, and when they are forgotten. */
  get person() {
    return this.town.rows.persons.byChat(this.chat);
  }

  /** A message has arrived. */
  receive({ rowId, text, buttons }: Delivered): void {
    // `12:3:0.signature`: the message, and which of its buttons.
    const [key = ''] = /^\d+:\d+/.exec(buttons[0]?.token ?? '') ?? [];
    const does = key === '' ? [] : this.town.buttonsOf(key);
    const known = buttons.flatMap(({ label, token }): Button[] => {
      const own = does[Number(/:(\d+)\./.exec(token)?.[1])];
      return own ? [{ label, token, does: own }] : [];
    });
    this.onMessage({ rowId, text, buttons: known });
  }
}
