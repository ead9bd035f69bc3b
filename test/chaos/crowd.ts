/** The load: persons who greet, ask, press and write, each with a helper who claims and replies, all patient with a broken service. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackMessage, Staff } from '../../sandbox/slack/index.js';
import type { Phone } from '../../sandbox/telegram/index.js';
import type { Random } from '../../sandbox/telegram/random.js';
import { caseIdOf } from '../../src/db/cases.js';
import { phrase } from '../../src/words/phrase.js';
import { Words } from '../../src/words/words.js';
import type { Site } from './site.js';

/** Longer than any outage here, with the pauses after it. */
const PATIENCE_MS = 120_000;
/** People press again when Slack shows an error, and later when nothing comes of it. */
const FIRST_LOOK_MS = 200;
const SECOND_PRESS_MS = 4000;
const REPLIES = 2;

/** What a person wrote, with a numbered word that occurs nowhere else. */
export type Said = { marker: string; chat: number };
/** What a helper sent to the person of a thread. */
export type Reply = { marker: string; threadTs: string };
/** All that people did, as they remember it. */
export type Story = { updates: number; said: Said[]; replies: Reply[] };

const words = new Words(() => ({
  operator: '',
  hours: '',
  address: '',
  contact: '',
  privacyUrl: '',
  profileDays: 0,
}));
const HUMAN = words.text('en', phrase('menu-human'), 'plain');
const ENGLISH = words.text('en', phrase('language-en'), 'plain');

const has = ({ blocks }: SlackMessage, text: string): boolean => JSON.stringify(blocks ?? []).includes(text);

export class Crowd {
  readonly story: Story = { updates: 0, said: [], replies: [] };
  readonly #site: Site;
  readonly #random: Random;
  #seats: Promise<unknown> = Promise.resolve();
  #persons = 0;
  #enough = false;

  constructor(site: Site, random: Random) {
    this.#site = site;
    this.#random = random;
  }

  /** From now on, on each of so many seats, one person comes in after the other. */
  begin(seats: number): void {
    const staff = Array.from({ length: seats }, (_, n) => this.#site.slack.staff({ name: `helper-${n}` }));
    this.#seats = Promise.all(staff.map((helper) => this.#seat(helper)));
    // Thrown by `end`; until then a failure must not end the whole test run.
    this.#seats.catch(() => undefined);
  }

  /** Nobody new comes in. Resolves when everybody has been helped. */
  async end(): Promise<Story> {
    this.#enough = true;
    await this.#seats;
    return this.story;
  }

  async #seat(helper: Staff): Promise<void> {
    do await this.#visit(helper);
    while (!this.#enough);
  }

  /** One person's way: a greeting, a question, a human, and words until the human is through. */
  async #visit(helper: Staff): Promise<void> {
    const phone = this.#arrive();
    await phone.wait(
      () => phone.messages().some((message) => phone.buttons(message).includes(HUMAN)),
      PATIENCE_MS,
    );
    await this.#say(phone);
    if (this.#random.below(2) === 0) await this.#press(phone, ENGLISH);
    await this.#press(phone, HUMAN);
    const number = await this.#toldNumber(phone);
    let helped = false;
    const help = this.#help(helper, number).finally(() => {
      helped = true;
    });
    help.catch(() => undefined);
    while (!helped) await this.#say(phone);
    await help;
    await this.#say(phone);
  }

  #arrive(): Phone {
    this.#persons += 1;
    const id = 7000 + this.#persons;
    const phone = this.#site.telegram.person({ id, first_name: `Person ${id}`, language_code: 'en' });
    phone.write('/start');
    this.story.updates += 1;
    return phone;
  }

  async #say(phone: Phone): Promise<void> {
    const marker = `m${String(this.story.said.length + 1).padStart(5, '0')}`;
    this.story.said.push({ marker, chat: phone.id });
    phone.write(`${marker} is what I have to say & <b>more</b>`);
    this.story.updates += 1;
    await sleep(this.#random.below(200));
  }

  async #press(phone: Phone, label: string): Promise<void> {
    phone.press(label);
    this.story.updates += 1;
    await sleep(this.#random.below(50));
  }

  async #toldNumber(phone: Phone): Promise<number> {
    const number = (): number =>
      Number(
        phone
          .messages()
          .map(({ text }) => /#(\d{4,})/.exec(text)?.[1])
          .find(Boolean),
      );
    await phone.wait(() => number() > 0, PATIENCE_MS);
    return number();
  }

  /** Claims the case and replies to it. */
  async #help(staff: Staff, number: number): Promise<void> {
    const value = `"case:${caseIdOf(number)}"`;
    const channel = this.#site.slack.channel(this.#site.help);
    const cards = (): SlackMessage[] => channel.messages().filter((message) => has(message, value));
    const { ts } = await staff.waitFor(() => cards()[0], PATIENCE_MS);
    const card = (): SlackMessage | undefined => cards().find((one) => one.ts === ts);
    await this.#insist(staff, 'claim', card, () => cards().some((one) => has(one, '"case.takeover"')));
    // A card that arrived unnoticed was posted once more: the case goes on under the one that has a thread.
    const head = await staff.waitFor(
      () => cards().find((one) => channel.thread(one.ts).length > 1),
      PATIENCE_MS,
    );
    for (let n = 0; n < REPLIES; n += 1) await this.#reply(staff, head.ts);
  }

  /** Writes in the thread, waits for the preview, and sends it. */
  async #reply(staff: Staff, threadTs: string): Promise<void> {
    const marker = `r${String(this.story.replies.length + 1).padStart(5, '0')}`;
    this.story.replies.push({ marker, threadTs });
    const channel = this.#site.slack.channel(this.#site.help);
    staff.write(this.#site.help, `${marker} is our answer & <more>`, { thread_ts: threadTs });
    const preview = (): SlackMessage | undefined =>
      staff.ephemerals().find((one) => has(one, marker) && has(one, '"case.send"'));
    await staff.waitFor(preview, PATIENCE_MS);
    const isSent = (post: SlackMessage): boolean => post.bot_id !== undefined && has(post, marker);
    await this.#insist(staff, 'send', preview, () => channel.thread(threadTs).some(isSent));
  }

  /** Presses again and again, as people do, until they see what should come of it, or the button is gone. */
  async #insist(
    staff: Staff,
    verb: string,
    find: () => SlackMessage | undefined,
    done: () => boolean,
  ): Promise<void> {
    const action = `case.${verb}`;
    for (;;) {
      await staff.waitFor(() => this.#site.slack.sockets() > 0, PATIENCE_MS);
      const message = find();
      if (!message || !has(message, `"${action}"`) || done()) return;
      const { error } = await staff.press(message, action);
      if (error === undefined) await staff.waitFor(done, SECOND_PRESS_MS).catch(() => undefined);
      else await sleep(FIRST_LOOK_MS);
    }
  }
}
