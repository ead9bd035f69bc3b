/** A running service with persons and helpers around it, and what tests need to know of its inside: words and rows. */
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { wordsFor } from '../../src/bot/core.js';
import { readSettings } from '../../src/settings.js';
import { type Language, languageOf } from '../../src/words/language.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { Words } from '../../src/words/words.js';
import { CaseThread } from './case-thread.js';
import { startWorld, type World } from './helpcenter.js';
import { Helper } from './helper.js';
import { Person } from './person.js';
import { commandInside, SHORT_LIFE } from './running.js';
import { asValue, cameNot, type Said, STAFF } from './said.js';

const PATIENCE_MS = 5000;
/** Times are named to the quarter of an hour. */
const QUARTER = 15 * 60_000;
const BERLIN = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});
const CLI = fileURLToPath(new URL('../../dist/bundle/cli.js', import.meta.url));
const run = promisify(execFile);

export class Town {
  readonly world: World;
  readonly words: Words;
  #persons = 0;

  constructor(world: World, words: Words) {
    this.world = world;
    this.words = words;
  }

  /** Somebody new with a phone; `languageCode` is what their Telegram says, null for nothing. */
  person(languageCode: string | null = 'en'): Person {
    this.#persons += 1;
    const profile = { id: 50_000 + this.#persons, first_name: `Person ${this.#persons}` };
    const language = languageCode === null ? {} : { language_code: languageCode };
    const phone = this.world.telegram.person({ ...profile, ...language });
    return new Person(this, phone, languageOf(languageCode ?? undefined));
  }

  /** A member of the workspace; a guest, a program, or somebody who has left or is of another workspace, where it says so. */
  helper(
    name: string,
    kind: { id?: string; guest?: boolean; stranger?: boolean; deleted?: boolean; bot?: boolean } = {},
  ): Helper {
    return new Helper(this, this.world.slack.staff({ name, ...kind }));
  }

  /** The case with that number, once its card stands in Slack. */
  async caseNumber(number: number): Promise<CaseThread> {
    const { slack } = this.world;
    const channels = slack.channels();
    const pushes = [`Case #${number}`, `Urgent case #${number}`];
    const cards = () => channels.flatMap((channel) => channel.messages());
    const card = await this.inSlack(
      () => cards().find(({ text }) => pushes.includes(text)),
      () =>
        cameNot(
          `the card of case ${number}`,
          cards().map(({ text }) => text),
        ),
    );
    return new CaseThread(this, slack.channel(card.channel), card.ts, number);
  }

  /** Waits until `look` finds something in Slack; `fail` says what was there instead. */
  inSlack<T>(look: () => T | undefined, fail: () => never): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        stop();
        try {
          finish();
        } catch (error) {
          reject(error);
        }
      };
      const onChange = (): void => {
        const found = look();
        if (found !== undefined) settle(() => resolve(found));
      };
      const timer = setTimeout(() => settle(fail), PATIENCE_MS);
      const stop = this.world.slack.on('change', onChange);
      onChange();
    });
  }

  /** Resolves when all that was written and pressed so far has been decided, and all that follows has been sent. */
  async quiet(): Promise<void> {
    const { telegram, slack } = this.world;
    while (telegram.pending() > 0 || slack.unacked() > 0) await pause(2);
    await this.world.turnClock('0s');
  }

  /** What a query finds in the service's database. */
  rows<Row>(query: string, ...params: (string | number)[]): Row[] {
    const database = new Database(this.world.database, { readonly: true });
    try {
      return database.prepare<unknown[], Row>(query).all(...params);
    } finally {
      database.close();
    }
  }

  /** The words that say by when the request with that number is answered, while people are there. */
  when(number: number): Phrase {
    const [row] = this.rows<{ due: number }>(
      'SELECT answer_due AS due FROM cases WHERE id = ?',
      number - 1000,
    );
    const at = Math.ceil((row?.due ?? expect.fail(`nothing is due in case ${number}`)) / QUARTER) * QUARTER;
    const [day = '', time = ''] = BERLIN.format(at).split(' ');
    return phrase('human-when-due', { day: { day }, time });
  }

  /** Changes the database behind the service's back, as a broken disk or a hasty hand would. */
  tamper(query: string, ...params: (string | number)[]): void {
    const database = new Database(this.world.database, { timeout: 5000 });
    try {
      expect(database.prepare(query).run(...params).changes).toBeGreaterThan(0);
    } finally {
      database.close();
    }
  }

  /**
   * Runs `helpcenter` with the settings of the service, like that inside this process or in one of its own. @returns what it prints.
   * What it rejects with has its `code` and what it has printed as `stdout`.
   */
  async command(...words: string[]): Promise<string> {
    if (this.world.process().inside) return commandInside(this.world.env, words);
    const { stdout } = await run(process.execPath, [SHORT_LIFE, CLI, ...words], { env: this.world.env });
    return stdout;
  }

  /** `said` as a helper reads it in Slack. */
  mrkdwn(said: Said): string {
    return this.words.value(STAFF, asValue(said), 'mrkdwn');
  }

  /** `said` as a button, a modal or a toast shows it. */
  plain(language: Language, said: Said): string {
    return this.words.value(language, asValue(said), 'plain');
  }

  stop(): Promise<void> {
    return this.world.stop();
  }
}

/** Starts local servers and the service. `env` overrides settings; `how` are Slack's own limits, and whether the service has a process of its own. */
export async function openTown(
  env: Record<string, string> = {},
  how: Parameters<typeof startWorld>[1] = {},
): Promise<Town> {
  const world = await startWorld(env, how);
  return new Town(world, wordsFor(readSettings(world.env)));
}
