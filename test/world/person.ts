/** A person in a transcript: writes and taps, and reads what the bot answers, by key and language. */
import { expect } from 'vitest';
import { type ChatMessage, type Phone, parseHtml, transcript } from '../../sandbox/telegram/index.js';
import type { Language } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from './case-thread.js';
import type { Helper } from './helper.js';
import { asValue, type Said } from './said.js';
import type { Town } from './town.js';

/** A label: by key, or a figure as it stands on the button. */
export type Label = Said | `${number}`;

const isFigure = (label: Label): label is `${number}` => typeof label === 'string' && /^\d+$/.test(label);

export class Person {
  readonly phone: Phone;
  /** In which everything is expected that this person reads. */
  language: Language;
  /** Buttons tapped so far. */
  tapped = 0;
  readonly #town: Town;
  /** What each message said when it was heard last. */
  readonly #heard = new Map<number, string>();

  constructor(town: Town, phone: Phone, language: Language) {
    this.#town = town;
    this.phone = phone;
    this.language = language;
  }

  /** The id of the private chat. */
  get id(): number {
    return this.phone.id;
  }

  /** @returns the message's id. */
  writes(text: string): number {
    return this.phone.write(text);
  }

  /** Taps the newest button with that label. @returns the words that appear over the chat, if any. */
  async taps(label: Label): Promise<string | undefined> {
    this.tapped += 1;
    const { text } = await this.phone.press(this.label(label)).answered();
    return text;
  }

  /** `said` as it stands on a button of this person. */
  label(said: Label): string {
    return isFigure(said) ? said : this.#town.plain(this.language, said);
  }

  /** `said` as it stands in the chat of this person. */
  text(said: Said): string {
    return parseHtml(this.#town.words.value(this.language, asValue(said), 'html')).text.trim();
  }

  /** Waits for a message, new or edited, that reads so and was not heard before. */
  hears(said: Said): Promise<ChatMessage> {
    const expected = this.text(said);
    const fits = (text: string): boolean =>
      // Most is something else already at its beginning, and each look would form words anew.
      text.startsWith(expected) && (text === expected || this.#withoutNoted(text) === expected);
    return this.#hears(expected, fits);
  }

  /** A question without what stands below it of the typed answer before: a transcript of its own looks at that. */
  #withoutNoted(text: string): string {
    const at = text.lastIndexOf(`\n\n${this.text(phrase('form-noted', { answers: '' }))}`);
    return at < 0 ? text : text.slice(0, at);
  }

  /** Waits for a message whose first line is `title`. */
  hearsTitled(title: string): Promise<ChatMessage> {
    return this.#hears(title, (text) => text.split('\n')[0] === title);
  }

  async #hears(expected: string, fits: (text: string) => boolean): Promise<ChatMessage> {
    const find = () => this.#unheard().find(({ text }) => fits(text));
    try {
      await this.phone.wait(() => find() !== undefined);
    } catch {
      expect.fail(`expected\n  ${expected}\nin the chat\n${transcript(this.phone.messages())}`);
    }
    const found = find() ?? expect.fail(`${expected}\nis gone again`);
    this.#heard.set(found.message_id, found.text);
    return found;
  }

  /** What the bot has said that still stands in the chat, in order. */
  read(): string[] {
    return this.phone.messages().flatMap(({ from, text }) => (from === 'bot' ? [text] : []));
  }

  /** Nothing comes that has not been heard. */
  async hearsNothingMore(): Promise<void> {
    await this.#town.quiet();
    expect(this.#unheard().map(({ text }) => text)).toEqual([]);
  }

  /** Takes note of all that stands in the chat, without looking at it. */
  async hearsAll(): Promise<void> {
    await this.#town.quiet();
    for (const { message_id: id, text } of this.#unheard()) this.#heard.set(id, text);
  }

  #unheard(): ChatMessage[] {
    const isNews = ({ message_id: id, text }: ChatMessage) => this.#heard.get(id) !== text;
    return this.phone.messages().filter((message) => message.from === 'bot' && isNews(message));
  }

  /** Greets the bot and reads its greeting. */
  async starts(): Promise<void> {
    this.writes('/start');
    await this.hears('greeting');
    await this.hears('greeting-menu');
  }

  /** Asks for a human while the office is open, and reads the answer. */
  async asksForHuman(): Promise<CaseThread> {
    await this.starts();
    await this.taps('menu-human');
    const kase = await this.caseTold();
    await this.hears(phrase('human-opened', { number: kase.number, when: this.#town.when(kase.number) }));
    return kase;
  }

  /** The same, and `helper` claims the case. */
  async isInTouchWith(helper: Helper): Promise<CaseThread> {
    const kase = await this.asksForHuman();
    await helper.claims(kase);
    await this.hears(phrase('human-claimed', { number: kase.number }));
    return kase;
  }

  /** The case whose number stands in what the person has not heard yet. */
  async caseTold(): Promise<CaseThread> {
    const numbers = (): string[] => this.#unheard().flatMap(({ text }) => text.match(/(?<=#)\d{4,}/g) ?? []);
    await this.phone.wait(() => numbers().length > 0);
    return this.#town.caseNumber(Number(numbers().at(-1)));
  }

  /** How many messages the bot has sent to this person; edits are none. */
  get messagesGot(): number {
    const { deliveries } = this.#town.world.telegram;
    return deliveries.filter((one) => one.chat_id === this.phone.id && one.method === 'sendMessage').length;
  }
}
