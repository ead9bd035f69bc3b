/** A helper in a transcript: presses, writes in threads, fills modals, and reads what only they are told. */
import { expect } from 'vitest';
import type { PressResult, SlackMessage, Staff, View } from '../../sandbox/slack/index.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import { CaseThread, spoken } from './case-thread.js';
import { cameNot, type Said, STAFF } from './said.js';
import type { Town } from './town.js';

type Words = { text: string };

const textOf = (message: SlackMessage): string => spoken(message).join('\n');

/** What a Home tab says, line by line. */
const homeLines = (view: View | null): string[] =>
  ((view?.blocks ?? []) as { text?: { text: string } }[]).flatMap(({ text }) => text?.text.split('\n') ?? []);

export class Helper {
  readonly staff: Staff;
  readonly #town: Town;
  #forged = 0;
  /** What each whisper said when it was read last. */
  readonly #read = new Map<string, string>();

  constructor(town: Town, staff: Staff) {
    this.#town = town;
    this.staff = staff;
  }

  /** The helper's name, as posts carry it. */
  get mention(): Phrase {
    return phrase('desk-staff', { user: this.staff.id });
  }

  /** Presses a button of the card, or picks it in its menu, once it is there; or a button of a message that only this helper sees. */
  async presses(verb: string, on: CaseThread | SlackMessage): Promise<PressResult> {
    if (!(on instanceof CaseThread)) return this.staff.press(on, `case.${verb}`);
    const { action, picked } = await on.offers(verb);
    return this.staff.press(on.place, action, picked === undefined ? {} : { value: picked });
  }

  /** Opens the app's Home tab and waits until it says `said`. */
  async seesHome(said: Said): Promise<void> {
    this.staff.openHome();
    await this.homeSays(said);
  }

  /** Waits until the Home tab has these words as one of its lines. */
  async homeSays(said: Said): Promise<void> {
    const expected = this.#town.mrkdwn(said);
    const lines = () => homeLines(this.staff.home());
    await this.#town.inSlack(
      () => (lines().includes(expected) ? true : undefined),
      () => cameNot(expected, lines()),
    );
  }

  /** What the Home tab says now, line by line. */
  homeLines(): string[] {
    return homeLines(this.staff.home());
  }

  /** Waits until the Home tab, which is not opened anew, fits. */
  async homeFits(what: string, fits: (lines: string[]) => boolean): Promise<void> {
    await this.#town.inSlack(
      () => (fits(this.homeLines()) ? true : undefined),
      () => cameNot(what, this.homeLines()),
    );
  }

  /** What the open modal says, field labels included, line by line. */
  modalLines(): string[] {
    const blocks = (this.staff.modal()?.blocks ?? []) as { text?: Words; label?: Words }[];
    return blocks.flatMap(({ text, label }) => (text ?? label)?.text.split('\n') ?? []);
  }

  /** Writes our own name and `text` into the thread of a case. @returns the message's ts. */
  calls(kase: CaseThread, text: string): string {
    return this.writes(kase, `<@${this.#town.world.slack.botUserId}> ${text}`);
  }

  /** Claims the case and sees it done. */
  async claims(kase: CaseThread): Promise<void> {
    await this.presses('claim', kase);
    await kase.reads(phrase('desk-claimed-by', { staff: this.mention }));
  }

  /** Takes the case over from a colleague and sees it done. */
  async takesOver(kase: CaseThread, from: Helper): Promise<void> {
    await this.presses('takeover', kase);
    await kase.reads(phrase('desk-taken-over-by', { staff: this.mention, before: from.mention }));
  }

  /** Writes into the thread of a case. @returns the message's ts. */
  writes(kase: CaseThread, text: string): string {
    return this.staff.write(kase.channel.id, text, { thread_ts: kase.ts });
  }

  /** Waits for words that only this helper sees and has not read before, with foreign words under them, as they are. */
  async isTold(said: Said, exactly?: string): Promise<SlackMessage> {
    const expected = [this.#town.mrkdwn(said), ...(exactly === undefined ? [] : [exactly])].join('\n');
    const found = await this.#town.inSlack(
      () => this.#unread().find((one) => textOf(one) === expected),
      () => cameNot(expected, this.#unread().map(textOf)),
    );
    this.#read.set(found.ts, textOf(found));
    return found;
  }

  /** Nothing was said to this helper alone that they have not read. */
  async isToldNothingMore(): Promise<void> {
    await this.#town.quiet();
    expect(this.#unread().map(textOf)).toEqual([]);
  }

  #unread(): SlackMessage[] {
    return this.staff.ephemerals().filter((one) => this.#read.get(one.ts) !== textOf(one));
  }

  /** Waits for the modal with this title. */
  async sees(title: Said): Promise<View> {
    const expected = this.#town.plain(STAFF, title);
    return this.#town.inSlack(
      () => {
        const view = this.staff.modal();
        return view?.title?.text === expected ? view : undefined;
      },
      () => cameNot(expected, [this.staff.modal()?.title?.text ?? 'no modal']),
    );
  }

  /** Fills the open modal and sends it off; agrees to the preview, where one follows. @returns the words under its field, if it stays open. */
  async submits(text: string, more: Record<string, string> = {}): Promise<string | undefined> {
    const errors = await this.fills(text, more);
    if (errors !== undefined || this.staff.modal()?.callback_id !== 'dispatch') return errors;
    return this.agrees();
  }

  /** Fills the open modal and sends it off, and no more. @returns the words under a field, if it stays open. */
  async fills(text: string, more: Record<string, string> = {}): Promise<string | undefined> {
    const block = this.#blockOf('text');
    const { errors, error } = await this.staff.submit({ ...(block ? { [block]: text } : {}), ...more });
    expect(error).toBeUndefined();
    return Object.values(errors ?? {})[0];
  }

  /** Sends off the open modal as it stands. */
  async agrees(more: Record<string, string> = {}): Promise<string | undefined> {
    const { errors, error } = await this.staff.submit(more);
    expect(error).toBeUndefined();
    return Object.values(errors ?? {})[0];
  }

  /** The block in which the field with that id stands now. */
  #blockOf(id: string): string | undefined {
    const blocks = (this.staff.modal()?.blocks ?? []) as { block_id?: string; type: string }[];
    return blocks.find(({ type, block_id }) => type === 'input' && block_id?.split('.', 1)[0] === id)
      ?.block_id;
  }

  /** Closes the case with an outcome that stays internal; an urgent one also says how it `end`ed. */
  async resolves(kase: CaseThread, outcome = 'advised', end = 'safe'): Promise<void> {
    await this.presses('resolve', kase);
    await this.sees(phrase('desk-resolve-title', { number: kase.number }));
    const urgent = kase.channel.id === this.#town.world.urgent;
    expect(await this.submits(outcome, urgent ? { end } : {})).toBeUndefined();
  }

  /** A press that no client would send: any verb with any value, from any channel. */
  async forges(verb: string, value: string, channel: string): Promise<void> {
    this.#forged += 1;
    const { slack } = this.#town.world;
    const { error } = await slack.sendInteractive({
      type: 'block_actions',
      team: { id: slack.teamId },
      user: { id: this.staff.id, team_id: slack.teamId },
      channel: { id: channel },
      actions: [{ action_id: `case.${verb}`, value }],
      trigger_id: `forged.${this.staff.id}.${this.#forged}`,
    });
    expect(error).toBeUndefined();
  }

  /** Opens "Reply" on the card and sends `text`. */
  async replies(kase: CaseThread, text: string): Promise<void> {
    await this.presses('reply', kase);
    await this.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(await this.submits(text)).toBeUndefined();
  }
}
