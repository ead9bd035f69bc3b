/** A case as the desk sees it in Slack: a card, and a thread under it. */
import type { Channel, SlackMessage } from '../../sandbox/slack/index.js';
import { cameNot, type Said } from './said.js';
import type { Town } from './town.js';

type Words = { text: string };
type Option = { value: string; text: Words };
type Element = { action_id: string; text?: Words; placeholder?: Words; options?: Option[] };
type Text = { type: string; text?: { text: string } };

/** What a message says: its sections, one string each, or its plain text where it has none. */
export function spoken({ blocks = [], text }: SlackMessage): string[] {
  const sections = (blocks as Text[])
    .filter(({ type }) => type === 'section')
    .map((block) => block.text?.text ?? '');
  return sections.length > 0 ? sections : [text];
}

export class CaseThread {
  readonly number: number;
  readonly ts: string;
  readonly channel: Channel;
  readonly #town: Town;

  constructor(town: Town, channel: Channel, ts: string, number: number) {
    this.#town = town;
    this.channel = channel;
    this.ts = ts;
    this.number = number;
  }

  /** What the buttons of the card carry. */
  get value(): string {
    return `case:${this.number - 1000}`;
  }

  get place(): { channel: string; ts: string } {
    return { channel: this.channel.id, ts: this.ts };
  }

  /** The card as it reads now, line by line. */
  card(): string[] {
    const [card] = this.channel.thread(this.ts);
    return card ? spoken(card).join('\n').split('\n') : [];
  }

  #elements(): Element[] {
    const [card] = this.channel.thread(this.ts);
    const blocks = (card?.blocks ?? []) as { elements?: Element[] }[];
    return blocks.flatMap(({ elements }) => elements ?? []);
  }

  /** The labels under the card, those in its menus too. */
  buttons(): string[] {
    return this.#elements().flatMap(({ text, placeholder, options = [] }) => [
      ...((text ?? placeholder) ? [(text ?? placeholder)?.text ?? ''] : []),
      ...options.map((option) => option.text.text),
    ]);
  }

  /** Waits until the card has this verb, as a button or in a menu. @returns what is pressed, and what is picked there. */
  async offers(verb: string): Promise<{ action: string; picked?: string }> {
    return this.#town.inSlack(
      () => this.#find(verb),
      () => cameNot(`the button ${verb}`, this.buttons()),
    );
  }

  #find(verb: string): { action: string; picked?: string } | undefined {
    const elements = this.#elements();
    if (elements.some(({ action_id }) => action_id === `case.${verb}`)) return { action: `case.${verb}` };
    const options = elements.flatMap(({ action_id, options = [] }) =>
      action_id === 'case.more' ? options : [],
    );
    const option = options.find(({ value }) => value.startsWith(`${verb}|`));
    return option && { action: 'case.more', picked: option.value };
  }

  /** Everything said under the card, in order. */
  lines(): string[] {
    return this.channel.thread(this.ts).slice(1).flatMap(spoken);
  }

  /** Waits until the thread has these words; `count` where they must be there more than once. */
  async reads(said: Said, count = 1): Promise<void> {
    const expected = this.#town.mrkdwn(said);
    await this.#town.inSlack(
      () => (this.lines().filter((line) => line === expected).length >= count ? true : undefined),
      () => cameNot(expected, this.lines()),
    );
  }

  /** How often the thread has these words. */
  times(said: Said): number {
    const expected = this.#town.mrkdwn(said);
    return this.lines().filter((line) => line === expected).length;
  }

  /** Waits until the card has this line. */
  async shows(said: Said): Promise<void> {
    const expected = this.#town.mrkdwn(said).trim();
    await this.#town.inSlack(
      () =>
        this.card().some((line) => ` · ${line.trim()} · `.includes(` · ${expected} · `)) ? true : undefined,
      () => cameNot(expected, this.card()),
    );
  }
}
